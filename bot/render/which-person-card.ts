/** Two people of one name: the coach says which, and what was asked goes on with that one. */
import type { Command } from '../core/command/command';
import type { Language } from '../core/language';
import { plainText } from '../core/plain-text';
import { button } from './buttons';
import { noticeCard } from './notice-card';
import type { Rendered } from './rendered';
import type { CardData } from './template';
import { sayIn } from './texts';

type WhichPerson = {
  readonly departmentName: string;
  readonly name: string;
  readonly candidates: readonly { readonly userId: string; readonly name: string; readonly email?: string }[];
  readonly command: Command;
};

const mostCandidates = 10;

export function whichPersonCard(
  { departmentName, name, candidates, command }: WhichPerson,
  language: Language,
): Rendered {
  const t = sayIn(language);
  return noticeCard(
    {
      eyebrow: plainText(departmentName),
      title: t('which-person.title', { name: plainText(name) }),
      lines: [t('which-person.what', { n: candidates.length, name: plainText(name) })],
      buttons: candidates
        .slice(0, mostCandidates)
        .map((person) =>
          button(
            person.email
              ? t('which-person.option', { name: plainText(person.name), email: plainText(person.email) })
              : plainText(person.name),
            'which-person',
            { command: command as unknown as CardData, name, userId: person.userId },
          ),
        ),
    },
    language,
  );
}
