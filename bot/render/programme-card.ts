/** Programmes to choose among, and where a department stands in its own. */
import template from '../../cards/entries.json';
import type { Language } from '../core/language';
import type { Message } from '../core/message';
import { plainText } from '../core/plain-text';
import type { StepStanding } from '../core/programme-standing';
import { weekWords } from './dates';
import { asLines } from './notice-card';
import type { Rendered } from './rendered';
import { expand } from './template';
import { sayIn } from './texts';

type Of<Kind extends Message['kind']> = Extract<Message, { kind: Kind }>;

export function programmesCard({ programmes, example }: Of<'programmes'>, language: Language): Rendered {
  const t = sayIn(language);
  const title = t('programmes.title', { n: programmes.length });
  const [first] = programmes;
  const card = expand(template, {
    lang: language,
    summary: title,
    eyebrow: t('programmes.eyebrow'),
    title,
    lines: [],
    entries: programmes.map((programme) => ({
      name: plainText(programme.title[language]),
      weight: 'Bolder',
      hasDetail: true,
      detail: t('programmes.entry', {
        about: plainText(programme.about[language]),
        audience: plainText(programme.audience[language]),
        n: programme.steps.length,
      }),
    })),
    closing: asLines(
      first
        ? [
            t('programmes.choose', {
              programme: plainText(first.title[language]),
              department: plainText(example ?? t('programmes.example')),
            }),
            t('programmes.own'),
          ]
        : [],
    ),
  });
  return { card, summary: title };
}

export function programmeCard(
  { departmentName, programme, steps }: Of<'programme'>,
  language: Language,
): Rendered {
  const t = sayIn(language);
  const title = plainText(programme.title[language]);
  const left = steps.filter(({ standing }) => standing === 'next' || standing === 'later').length;
  const department = plainText(departmentName);
  const card = expand(template, {
    lang: language,
    summary: title,
    eyebrow: t('programme.eyebrow', { department }),
    title,
    lines: asLines([t('programme.left', { n: left, of: steps.length })]),
    entries: steps.map((entry, index) => ({
      name: t('programme.step', { n: index + 1, title: plainText(entry.step.title[language]) }),
      weight: entry.standing === 'next' ? 'Bolder' : 'Default',
      hasDetail: true,
      detail: t('programme.detail', {
        phase: t(`phase.${entry.step.phase}`),
        standing: standingWords(entry, language),
      }),
    })),
    closing: asLines([t('programme.change', { department })]),
  });
  return { card, summary: title };
}

function standingWords({ standing, week }: StepStanding, language: Language): string {
  const t = sayIn(language);
  return standing === 'asked'
    ? t('programme.asked', { week: week ? weekWords(week, language) : '' })
    : t(`programme.${standing}`);
}
