import type { Command } from '../../bot/core/command/command';
import { understand } from '../../bot/core/command/understand';
import { languages } from '../../bot/core/language';
import type { Language } from '../../bot/core/language';
import { sayCommand } from '../../bot/render/say-command';

const departments = ['Økonomi', 'Hjemmepleje Nord', 'Kultur og Fritid'];
const one = ['Økonomi'];
const two = ['Økonomi', 'Kultur og Fritid'];

const commands: readonly Command[] = [
  { command: 'reschedule', departments: one, weekday: 4, time: '13:00' },
  { command: 'reschedule', departments: two, weekday: 2 },
  { command: 'reschedule', departments: 'all', time: '08:05' },
  { command: 'reschedule', departments: one, weekday: 3, time: '13:15', everyWeeks: 2 },
  { command: 'reschedule', departments: one, weekday: 3, everyWeeks: 3 },
  { command: 'reschedule', departments: one, everyWeeks: 2 },
  { command: 'reschedule', departments: one, everyWeeks: 2, time: '09:30' },
  { command: 'pause', departments: one },
  { command: 'pause', departments: two, from: '2026-12-21', until: '2027-01-03' },
  { command: 'pause', departments: 'all', until: '2027-01-14' },
  { command: 'pause', departments: one, from: '2027-07-01' },
  { command: 'resume', departments: ['Hjemmepleje Nord'] },
  { command: 'skip', departments: one, weeks: ['2027-W07'] },
  { command: 'skip', departments: one, weeks: ['2028-W07', '2028-W08'] },
  { command: 'skip', departments: two, weeks: ['2026-W50', '2026-W52', '2027-W01'] },
  { command: 'send-now', departments: one },
  { command: 'preview', departments: one },
  { command: 'set-question', departments: one, text: 'Hvad ringede borgerne om?' },
  { command: 'set-question', departments: one, text: 'Hvad blev lettere?', week: '2026-W51' },
  { command: 'set-digest-time', departments: one, weekday: 4, time: '15:00' },
  { command: 'assign-manager', departments: one, people: ['Lise Falk'] },
  { command: 'remove-manager', departments: one, people: ['Lise Falk', 'Omar Haddad'] },
  { command: 'set-language', departments: one, language: 'en' },
  { command: 'set-language', departments: 'all', language: 'da' },
  { command: 'show-schedule', departments: two },
  { command: 'show-schedule', departments: 'all' },
  { command: 'help' },
  { command: 'undo' },
];

describe('a command in words is understood as that command', () => {
  const cases = commands.flatMap((command) =>
    languages.map((language): [string, Language, Command] => [
      sayCommand(command, language),
      language,
      command,
    ]),
  );
  it.each(cases)('%s', (sentence, language, command) => {
    const context = {
      now: Date.parse('2026-11-23T07:00:00Z'),
      timeZone: 'Europe/Copenhagen',
      departments,
      language,
    };
    expect(understand(sentence, context)).toEqual(command);
  });
});
