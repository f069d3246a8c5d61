/** What a coach is told of a programme of their own, or of one that is not there. */
import type { Language } from '../core/language';
import type { Message } from '../core/message';
import { plainText, shorten } from '../core/plain-text';
import type { ProgrammeProblem } from '../core/programme-file';
import { noticeCard } from './notice-card';
import type { Rendered } from './rendered';
import { eitherOf, listOf, sayIn } from './texts';

type Of<Kind extends Message['kind']> = Extract<Message, { kind: Kind }>;

/** Places to mend that are shown at once: the rest comes when these are mended. */
const mostProblems = 12;
/** Characters of what stood in the file. */
const longestShown = 120;

export function unknownProgrammeNotice(
  { words, programmes }: Of<'unknown-programme'>,
  language: Language,
): Rendered {
  const t = sayIn(language);
  return noticeCard(
    {
      title: t('unknown-programme.title', { words: shorten(plainText(words), longestShown) }),
      lines: [
        t('unknown-programme.which', {
          programmes: listOf(
            language,
            programmes.map(({ title }) => plainText(title[language])),
          ),
        }),
      ],
    },
    language,
  );
}

export function programmeAddedNotice(
  { programme, replaced }: Of<'programme-added'>,
  language: Language,
): Rendered {
  const t = sayIn(language);
  const title = plainText(programme.title[language]);
  return noticeCard(
    {
      title: t(replaced ? 'programme-added.replaced' : 'programme-added.title', { programme: title }),
      lines: [
        t('programme-added.what', { n: programme.steps.length }),
        t('programme-added.use', { programme: title }),
      ],
    },
    language,
  );
}

export function programmeFlawedNotice({ problems }: Of<'programme-flawed'>, language: Language): Rendered {
  const t = sayIn(language);
  const shown = problems.slice(0, mostProblems);
  const further = problems.length - shown.length;
  return noticeCard(
    {
      title: t('programme-flawed.title', { n: problems.length }),
      lines: [
        ...shown.map((problem) => flawLine(problem, language)),
        ...(further > 0 ? [t('programme-flawed.further', { n: further })] : []),
      ],
      closing: [t('programme-flawed.nothing')],
    },
    language,
  );
}

function flawLine(problem: ProgrammeProblem, language: Language): string {
  const t = sayIn(language);
  const where =
    problem.path === ''
      ? t('programme-flaw.whole')
      : t('programme-flaw.at', { step: problem.step ?? 0, path: plainText(problem.path) });
  return t('programme-flaw.line', { where, what: flawWords(problem, language) });
}

function flawWords(problem: ProgrammeProblem, language: Language): string {
  const t = sayIn(language);
  const shown = (words: string): string => shorten(plainText(words), longestShown);
  const either = (all: readonly string[]): string => eitherOf(language, all.map(shown));
  switch (problem.problem) {
    case 'missing':
    case 'empty-text':
    case 'no-small-step-question':
      return t(`programme-flaw.${problem.problem}`);
    case 'wrong-type':
      return t('programme-flaw.wrong-type', { expected: problem.expected });
    case 'unknown-field':
      return t('programme-flaw.unknown-field', { field: shown(problem.field) });
    case 'unknown-value':
      return t('programme-flaw.unknown-value', { allowed: either(problem.allowed) });
    case 'too-long':
      return t('programme-flaw.too-long', { length: problem.length, longest: problem.longest });
    case 'too-few':
      return t('programme-flaw.too-few', { fewest: problem.fewest });
    case 'too-many':
      return t('programme-flaw.too-many', { most: problem.most });
    case 'bad-id':
    case 'reserved-id':
      return t(`programme-flaw.${problem.problem}`, { id: shown(problem.id) });
    case 'duplicate-id':
      return t('programme-flaw.duplicate-id', { id: shown(problem.id), first: shown(problem.first) });
    case 'when-unknown-question':
      return problem.earlier.length > 0
        ? t('programme-flaw.when-unknown-question', {
            question: shown(problem.question),
            earlier: either(problem.earlier),
          })
        : t('programme-flaw.when-no-choice', { question: shown(problem.question) });
    case 'when-not-earlier':
    case 'when-not-a-choice':
      return t(`programme-flaw.${problem.problem}`, { question: shown(problem.question) });
    case 'when-unknown-option':
      return t('programme-flaw.when-unknown-option', {
        option: shown(problem.option),
        options: either(problem.options),
      });
    case 'arc-goes-back':
      return t('programme-flaw.arc-goes-back', { after: problem.after, allowed: either(problem.allowed) });
    case 'no-required-text':
      return t('programme-flaw.no-required-text');
    case 'no-outcome-question':
      return t('programme-flaw.no-outcome-question', { options: listOf(language, problem.options) });
    case 'no-json':
      return t('programme-flaw.no-json', { reason: shown(problem.reason) });
  }
}
