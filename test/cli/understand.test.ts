import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { understandCommand } from '../../bot/cli/understand';
import examples from '../core/command/examples.json';

let printed: string[];
let folder: string;
beforeEach(() => {
  printed = [];
  folder = mkdtempSync(join(tmpdir(), 'understand-'));
  jest.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});
const output = (): unknown => JSON.parse(printed.join('\n'));
const file = (content: string): string => {
  const path = join(folder, 'cases.json');
  writeFileSync(path, content);
  return path;
};

describe('one utterance', () => {
  it('prints the command', async () => {
    await understandCommand('flyt Økonomi til torsdag kl. 13', { departments: 'Økonomi, Biblioteket' });
    expect(output()).toEqual({ command: 'reschedule', departments: ['Økonomi'], weekday: 4, time: '13:00' });
  });

  it('prints null and the reason where the bot would ask back', async () => {
    await understandCommand('flyt til torsdag', { departments: 'Økonomi' });
    expect(output()).toMatchObject({ command: null, reason: { kind: 'missing-department' } });
  });

  it('leaves every week out beside a day, and says it alone', async () => {
    await understandCommand('Økonomi hver uge om mandagen', { departments: 'Økonomi' });
    expect(output()).toEqual({ command: 'reschedule', departments: ['Økonomi'], weekday: 1 });
    printed = [];
    await understandCommand('Økonomi hver uge', { departments: 'Økonomi' });
    expect(output()).toEqual({ command: 'reschedule', departments: ['Økonomi'], everyWeeks: 1 });
  });

  it('counts from the given time in the given zone', async () => {
    await understandCommand('skip this week for Løn', {
      departments: 'Løn',
      now: '2026-11-22T20:00:00Z',
      timeZone: 'Pacific/Auckland',
    });
    expect(output()).toMatchObject({ weeks: ['2026-W48'] });
  });
});

describe('a file of cases', () => {
  it('prints one entry a case, in order', async () => {
    await understandCommand(undefined, { file: file(JSON.stringify(examples)) });
    const entries = output() as { command: unknown }[];
    expect(entries.map(({ command }) => command)).toEqual(
      examples.cases.map(({ expect: { command } }) => command),
    );
  });

  it.each([
    ['no JSON', '{', /is not JSON/],
    ['no cases', '{"now":"2026-11-23T08:00:00Z","timeZone":"UTC","departments":[]}', /cases/],
    ['no instant', '{"now":"soon","timeZone":"UTC","departments":[],"cases":[]}', /"soon" is no instant/],
    [
      'no zone',
      '{"now":"2026-11-23T08:00:00Z","timeZone":"Mars","departments":[],"cases":[]}',
      /"Mars" is no time zone/,
    ],
  ])('%s: says so', async (_name, content, message) => {
    await expect(understandCommand(undefined, { file: file(content) })).rejects.toThrow(message);
  });

  it('names a file that cannot be read', async () => {
    await expect(understandCommand(undefined, { file: join(folder, 'none.json') })).rejects.toThrow(
      /none\.json cannot be read/,
    );
  });

  it('asks for words or a file', async () => {
    await expect(understandCommand(undefined, {})).rejects.toThrow(/Nothing to understand/);
  });
});
