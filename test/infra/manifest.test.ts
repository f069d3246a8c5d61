import { recognise } from '../../bot/core/command/recognise';
import { understand } from '../../bot/core/command/understand';
import english from '../../infra/teams/en.json';
import manifest from '../../infra/teams/manifest.json';

const lists = manifest.bots[0]!.commandLists;
const paths = lists.flatMap((list, at) =>
  list.commands.flatMap((_command, index) =>
    ['title', 'prompt', 'description'].map(
      (field) => `bots[0].commandLists[${at}].commands[${index}].${field}`,
    ),
  ),
);

function isUnderstood(words: string): boolean {
  const context = {
    now: Date.parse('2026-11-23T08:00:00Z'),
    timeZone: 'Europe/Copenhagen',
    departments: ['Økonomi'],
  };
  return recognise(words) !== undefined || understand(words, { ...context, language: 'da' }).command !== null;
}

describe('the prompt starters', () => {
  const danish = lists.flatMap(({ commands }) => commands.map(({ title }) => title));
  const inEnglish = Object.entries(english).flatMap(([path, text]) =>
    /\.(title|prompt)$/.test(path) ? [text] : [],
  );
  const begun = (words: string): string => (/ (som|as)$/.test(words) ? `${words} Økonomi` : words);

  it.each([...danish, ...inEnglish])('"%s" is understood', (words) =>
    expect(isUnderstood(begun(words))).toBe(true),
  );

  it('all have their English', () => {
    expect(Object.keys(english).filter((path) => path.startsWith('bots'))).toEqual(paths);
  });

  it('are as short as Teams shows them', () => {
    for (const { commands } of lists) {
      expect(commands.every(({ title, prompt }) => title === prompt)).toBe(true);
      expect(commands.length).toBeLessThanOrEqual(10);
      for (const { title, description } of commands) {
        expect(title.length).toBeLessThanOrEqual(32);
        expect(description.length).toBeLessThanOrEqual(128);
      }
    }
  });
});

it('the texts keep to the schema’s lengths, in both languages', () => {
  for (const { short, full } of [
    manifest.name,
    { short: english['name.short'], full: english['name.full'] },
  ]) {
    expect(short.length).toBeLessThanOrEqual(30);
    expect(full.length).toBeLessThanOrEqual(100);
  }
  expect(
    [manifest.description.short.length, english['description.short'].length].every((length) => length <= 80),
  ).toBe(true);
});

it('asks for nothing that is not used: no domain, and no resource-specific consent by itself', () => {
  expect(manifest.validDomains).toEqual([]);
  expect(manifest).not.toHaveProperty('authorization');
});
