/** The embedded themes as a language model names them, where one is set up and its answer keeps every rule. */
import type { ThemeFound } from '../core/compose-digest';
import type { Told } from '../core/check-telling';
import { checkTelling } from '../core/check-telling';
import { publishGroups } from '../core/privacy';
import type { Round } from '../core/reflection';
import type { TellingRequest } from '../core/telling';
import type { Parts, ThemeBatch } from './ports';

/** Undefined: the embedded result stands. */
export async function retellThemes(
  { tell, log }: Pick<Parts, 'tell' | 'log'>,
  { thresholds, language, departmentId, week }: Round,
  texts: ThemeBatch['texts'],
  found: readonly ThemeFound[],
  redact: (text: string) => string,
): Promise<Told | undefined> {
  if (!tell || texts.length < thresholds.answers) return undefined;
  const groups = found.map((of) => ({ of, people: of.memberIds.length }));
  const themes = publishGroups(groups, texts.length, thresholds.theme).named.map(({ of }) => of);
  if (themes.length === 0) return undefined;
  const request = { language, themes: numbered(themes, texts) };
  const answer = await tell(request);
  if (answer === undefined) return undefined;
  const told = checkTelling(answer, {
    request,
    themes,
    answers: texts.length,
    threshold: thresholds.theme,
    redact,
  });
  if (!('broken' in told)) return told;
  log.warn('telling-not-used', { departmentId, week, reason: told.broken });
  return undefined;
}

/** An author's pseudonym is never sent: the answers are counted from 1 on. */
function numbered(themes: readonly ThemeFound[], texts: ThemeBatch['texts']): TellingRequest['themes'] {
  const textOf = new Map(texts.map(({ id, text }) => [id, text]));
  let last = 0;
  return themes.map(({ label, memberIds }, index) => ({
    theme: index + 1,
    label,
    answers: memberIds.map((id) => ({ id: (last += 1), text: textOf.get(id) ?? '' })),
  }));
}
