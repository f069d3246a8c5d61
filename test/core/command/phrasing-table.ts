/** Reads the phrasing tables: `locale | what the coach writes | command departments key=value …`, or `null`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../../../bot/core/command/context';

export type Phrasing = { readonly utterance: string; readonly expected: unknown; readonly context: Context };

const context: Context = {
  now: Date.parse('2026-11-23T08:00:00+01:00'),
  timeZone: 'Europe/Copenhagen',
  departments: ['Kultur og Fritid', 'Hjemmepleje Nord', 'Løn', 'Jobcenter', 'Skoleområdet'],
  language: 'da',
};

/** `@departments a, b` and `@now instant` hold for the lines below them. */
export function readPhrasings(file: string): readonly Phrasing[] {
  const phrasings: Phrasing[] = [];
  let current = context;
  for (const line of readFileSync(join(__dirname, 'phrasings', file), 'utf8').split('\n')) {
    const setting = /^@(departments|now) (.*)$/.exec(line);
    if (setting?.[1] === 'departments')
      current = { ...current, departments: (setting[2] ?? '').split(',').map((name) => name.trim()) };
    else if (setting) current = { ...current, now: Date.parse(setting[2] ?? '') };
    else if (line.trim() !== '' && !line.startsWith('#')) {
      const [locale, utterance = '', expected = ''] = line.split(' | ').map((part) => part.trim());
      const language = locale === 'en' ? 'en' : 'da';
      phrasings.push({ utterance, expected: parseExpected(expected), context: { ...current, language } });
    }
  }
  return phrasings;
}

const keys = 'weekday|time|everyWeeks|from|until|weeks|people|language|week|text';

export function parseExpected(line: string): unknown {
  if (line === 'null') return { command: null };
  if (line === 'help' || line === 'undo') return { command: line };
  const [, command, names = '', fields = ''] =
    new RegExp(`^(\\S+) (.*?)((?: (?:${keys})=.*)?)$`).exec(line) ?? [];
  const parsed: Record<string, unknown> = {
    command,
    departments: names === 'all' ? 'all' : names.split('+'),
  };
  const [plain = '', text] = fields.split(/ text=/);
  if (text !== undefined) parsed.text = text;
  for (const [, key = '', value = ''] of plain.matchAll(
    new RegExp(`(${keys})=(.*?)(?= (?:${keys})=|$)`, 'g'),
  )) {
    const isNumber = key === 'weekday' || key === 'everyWeeks';
    const isList = key === 'weeks' || key === 'people';
    parsed[key] = isNumber ? Number(value) : isList ? value.split('+') : value;
  }
  return parsed;
}
