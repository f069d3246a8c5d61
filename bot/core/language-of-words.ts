/** Which of the two languages a sentence is in, where its words tell. */
import type { Language } from './language';

/** Words that one of the languages has and the other has not, among those that people write to a colleague. */
const telling: Readonly<Record<Language, readonly string[]>> = {
  da: 'og jeg vi er det ikke en et til på for med af fra som kan skal vil hvad hvornår hvem hvor min mine mit vis slet send flyt sæt hej tak goddag hjælp fortryd uge nu næste spørgsmål svar kanal denne tilmeld overblik afdeling leder brug forløb forløbet trin spring gentag ordbog emne emnet emner glem'.split(
    ' ',
  ),
  en: 'and we is it the a an not to on with of from can could please what when who where my show delete move set hi hello thanks help undo week now next question answers channel this enrol enroll digest department manager use programme program step skip repeat glossary topic topics forget add'.split(
    ' ',
  ),
};

/** Undefined where the words speak for neither, or for both alike. */
export function languageOfWords(text: string): Language | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const score = (language: Language): number =>
    words.filter((word) => telling[language].includes(word)).length;
  const [da, en] = [score('da') + (/[æøå]/i.test(text) ? 0.5 : 0), score('en')];
  return da === en ? undefined : da > en ? 'da' : 'en';
}
