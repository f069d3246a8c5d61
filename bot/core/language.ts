/** The two languages that everything the product says exists in. */
export type Language = 'da' | 'en';

export const languages: readonly Language[] = ['da', 'en'];

/** A BCP 47 tag, as Teams sends it in `activity.locale` ("da-DK"), to the nearest language the product speaks. */
export function languageOf(locale: string | undefined, fallback: Language): Language {
  const primary = locale?.toLowerCase().split('-')[0];
  return languages.find((language) => language === primary) ?? fallback;
}
