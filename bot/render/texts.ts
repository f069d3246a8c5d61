/** Every word the product says, by key and language, as ICU messages. */
import { IntlMessageFormat } from 'intl-messageformat';
import da from '../../cards/texts/da.json';
import en from '../../cards/texts/en.json';
import type { Language } from '../core/language';

export type TextKey = keyof typeof da;
export type Values = Readonly<Record<string, string | number>>;

/** Neither language has a text that the other lacks, or this does not compile. */
const inDanish: Readonly<Record<keyof typeof en, string>> = da;
const inEnglish: Readonly<Record<keyof typeof da, string>> = en;

const messages: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = {
  da: inDanish,
  en: inEnglish,
};

/** As dates and plurals are written: British English, since the readers are in Europe. */
export const localeOf: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

const compiled = new Map<string, IntlMessageFormat>();

export function say(language: Language, key: TextKey, values?: Values): string {
  const name = `${language}/${key}`;
  let message = compiled.get(name);
  if (!message) {
    message = new IntlMessageFormat(messages[language][key], localeOf[language], undefined, {
      ignoreTag: true,
    });
    compiled.set(name, message);
  }
  return message.format<string>(values) as string;
}

/** A language's texts with the language already said. */
export type Say = (key: TextKey, values?: Values) => string;

export function sayIn(language: Language): Say {
  return (key, values) => say(language, key, values);
}

/** "Løn, Jobcenter og Biblioteket". */
export function listOf(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(localeOf[language], { type: 'conjunction' }).format(items);
}

/** "Løn, Jobcenter eller Biblioteket". */
export function eitherOf(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(localeOf[language], { type: 'disjunction' }).format(items);
}
