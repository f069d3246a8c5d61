/** What a manager can do on the digest: write a word to the team, and say what a theme is about. */
import type { Digest } from '../core/digest';
import { differences } from '../core/digest';
import type { Language } from '../core/language';
import type { WordToTeam } from '../core/word-to-team';
import { longestWord } from '../core/word-to-team';
import { button } from './buttons';
import { labelOf, themesAtLength } from './digest-themes';
import { keptWords } from './kept-words';
import { sayIn } from './texts';

export function wordData({ departmentId, week }: Digest, word: WordToTeam | undefined, language: Language) {
  const t = sayIn(language);
  const notice = word && word.outcome !== 'typed' ? t(`word.${word.outcome}`, { longest: longestWord }) : '';
  const isThere = word?.outcome === 'sent' || word?.outcome === 'changed';
  return {
    hasWordNotice: notice !== '',
    wordNotice: notice,
    wordColor: isThere ? 'Good' : 'Attention',
    wordLabel: t('word.label'),
    wordHint: t('word.hint'),
    longestWord,
    word: keptWords(word?.text ?? ''),
    wordActions: [button(t(isThere ? 'word.change' : 'word.send'), 'word', { departmentId, week })],
  };
}

export function correctionData(digest: Digest, language: Language) {
  const t = sayIn(language);
  const { departmentId, week } = digest;
  const themes = themesAtLength(digest);
  return {
    hasCorrection: themes.length > 0,
    correctTitle: t('correct.title'),
    correctTheme: t('correct.theme'),
    correctDifference: t('correct.difference'),
    themeChoices: themes.map((theme) => ({ title: labelOf(theme), value: theme.label })),
    themeChoice: themes[0]?.label ?? '',
    differenceChoices: differences.map((each) => ({ title: t(`difference.${each}`), value: each })),
    correctActions: [button(t('correct.send'), 'difference', { departmentId, week })],
  };
}
