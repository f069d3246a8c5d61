import type { Language } from '../../../bot/core/language';
import { lexiconWith } from '../../../bot/core/themes/lexicon/compile-lexicon';
import { inventedDepartments } from '../../../bot/core/themes/lexicon/invented-departments';
import { readTexts } from '../../../bot/core/themes/read-texts';
import { usualTitles } from '../../../bot/core/themes/usual-titles';
import { weekOf } from './week-of';

const lexicon = lexiconWith();

/** What the texts on some of the themes that their author gave may be called. */
function titlesOf(
  texts: readonly string[],
  isMember: (at: number) => boolean,
  language: Language,
): readonly string[] {
  const read = readTexts(
    texts.map((text, i) => ({ id: `${i}`, text })),
    language,
    lexicon,
  );
  const rows = read.flatMap(({ id }, row) => (isMember(Number(id)) ? [row] : []));
  return usualTitles(read, language)(rows).map(({ title }) => title);
}

function titlesIn(week: string, theme: string, language: Language): readonly string[] {
  const { texts, gold } = weekOf(week);
  return titlesOf(texts, (at) => gold[at] === theme, language);
}

describe('what departments like this one call a trouble', () => {
  it.each<[string, string, Language, RegExp]>([
    ['da-borgerservice-og-pas-04', 'Fotoboks og fingeraftryk driller', 'da', /foto|fingeraftryk/i],
    ['da-hjemmesygeplejen-05', 'Nøglebokse og elektroniske låse', 'da', /nøgle|lås|dør/i],
    ['en-district-nurses-05', 'dressings and stock not arriving', 'en', /dressing|stock/i],
    ['en-educational-psychology-04', 'nowhere to work in schools', 'en', /room/i],
  ])('is near to what the author calls it (%s: %s)', (week, theme, language, near) =>
    expect(titlesIn(week, theme, language)[0]).toMatch(near),
  );

  it('may be what hardly a member says, where departments surely have that trouble', () => {
    const [week, theme] = ['da-sfo-og-klub-07', 'Deling af lokaler med skolen'];
    const { texts, gold } = weekOf(week);
    expect(texts.filter((text, at) => gold[at] === theme && /lokale|dele/i.test(text))).toHaveLength(1);
    expect(titlesIn(week, theme, 'da')[0]).toMatch(/lokaler/);
  });

  it('is nothing for answers on no theme', () =>
    expect(titlesIn('en-registrars-and-passports-04', 'noise', 'en')).toEqual([]));

  it.each<[string, readonly string[]]>([
    ['departments are unlike it', ['Kometen slog ned', 'Kongen faldt i slaget', 'Dinosaurer lagde æg']],
    ['nothing is known of its words', ['xqzwv', 'qqwz', 'zzxv']],
    ['there is one text', ['Nøglen lå ikke i boksen']],
  ])('is nothing where %s', (_, texts) => expect(titlesOf(texts, () => true, 'da')).toEqual([]));

  it('has no word that neither the members nor another such department has for it', () => {
    const { texts, gold } = weekOf('en-home-care-06');
    const themes = [...new Set(gold)];
    for (const theme of themes)
      expect(titlesOf(texts, (at) => gold[at] === theme, 'en').join()).not.toMatch(/jam/);
  });

  it('quotes nobody: titles are those of invented topics', () => {
    const all = new Set(
      inventedDepartments().departments.flatMap(({ topics }) => topics.map(({ title }) => title)),
    );
    for (const title of titlesIn('da-ppr-04', 'Testkufferter og materialer er der ikke', 'da'))
      expect(all).toContain(title);
  });

  it.each<Language>(['da', 'en'])('has one line and no end mark (%s)', (language) => {
    const titles = inventedDepartments()
      .departments.filter((each) => each.language === language)
      .flatMap(({ topics }) => topics.map(({ title }) => title));
    expect(
      titles.filter((title) => title.length < 2 || title.length > 80 || /[.!?:;,]$/.test(title)),
    ).toEqual([]);
  });
});
