import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import da from '../../cards/texts/da.json';
import en from '../../cards/texts/en.json';
import type { TextKey } from '../../bot/render/texts';
import { listOf, say } from '../../bot/render/texts';

const keys = Object.keys(da) as TextKey[];

/** What a text wants filled in, plural and select branches included. */
function placeholders(text: string): readonly string[] {
  const found = new Set<string>();
  const visit = (elements: readonly object[]): void => {
    for (const element of elements as {
      value?: string;
      type: number;
      options?: Record<string, { value: object[] }>;
    }[]) {
      // 0 is literal text and 7 is the # of a plural; all others name a value.
      if (element.type !== 0 && element.type !== 7 && element.value) found.add(element.value);
      for (const option of Object.values(element.options ?? {})) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
}

describe('the texts', () => {
  it('say the same things in both languages', () =>
    expect(Object.keys(en).sort()).toEqual(Object.keys(da).sort()));

  it.each(keys)('%s wants the same filled in', (key) =>
    expect(placeholders(en[key])).toEqual(placeholders(da[key])),
  );

  it.each(keys)('%s is written and not shouted', (key) => {
    for (const text of [da[key], en[key]]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/!/);
      expect(text).not.toMatch(/\p{Emoji_Presentation}/u);
    }
  });

  it('are all used', () => {
    const folder = join(__dirname, '../../bot/render');
    const source = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    const named = new Set([...source.matchAll(/'([a-z][\w.-]*)'/g)].map(([, key]) => key));
    const patterns = [...source.matchAll(/`((?:[\w.-]|\$\{[^`}]+\})*)`/g)]
      .map(([, pattern]) => pattern!.replace(/\$\{[^}]+\}/g, '*'))
      .filter((pattern) => /[a-z]/.test(pattern))
      .map((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[\\w-]+')}$`));
    expect(keys.filter((key) => !named.has(key) && !patterns.some((pattern) => pattern.test(key)))).toEqual(
      [],
    );
  });
});

describe('plurals', () => {
  it.each([
    ['da', 0, 'Ingen svar endnu · Åben til i morgen'],
    ['da', 1, '1 svar indtil nu · Åben til i morgen'],
    ['da', 14, '14 svar indtil nu · Åben til i morgen'],
    ['en', 0, 'No answers yet · Open until i morgen'],
    ['en', 1, '1 answer so far · Open until i morgen'],
    ['en', 14, '14 answers so far · Open until i morgen'],
  ] as const)('%s, %i answers', (language, n, words) =>
    expect(say(language, 'prompt.standing', { n, closes: 'i morgen' })).toBe(words),
  );
});

it('lists as people do', () => {
  expect(listOf('da', ['Løn', 'Jobcenter', 'Biblioteket'])).toBe('Løn, Jobcenter og Biblioteket');
  expect(listOf('en', ['Løn', 'Jobcenter'])).toBe('Løn and Jobcenter');
});
