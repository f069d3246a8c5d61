import { deleteOwnAnswers } from '../../bot/flows/own-answers';
import { createMembershipNote } from '../../bot/flows/remember-membership';
import { at, round } from '../sample-department';
import { sampleParts } from '../sample-parts';

const who = { tenantId: 'tenant', userId: 'anna' };
const open = round(at('2026-11-23 09:00'));

describe('the note that somebody has answers in a department', () => {
  const start = () => {
    const parts = sampleParts('2026-11-23 10:00');
    const author = parts.pseudonym(who);
    const noted = async (): Promise<number> => (await parts.store.memberships.list({ author })).length;
    return { parts, author, noted, one: createMembershipNote(parts), other: createMembershipNote(parts) };
  };

  it('is written once by a process that knows of it', async () => {
    const { parts, author, noted, one } = start();
    await one('tenant', author, open);
    await parts.store.memberships.remove({ author, departmentId: open.departmentId });
    await one('tenant', author, open);
    expect(await noted()).toBe(0);
  });

  it('is written again after its author has erased, by the same process and by another', async () => {
    for (const again of ['one', 'other'] as const) {
      const { parts, author, noted, ...notes } = start();
      await notes.one('tenant', author, open);
      await notes.other('tenant', author, open);
      await deleteOwnAnswers(parts, who);
      expect(await noted()).toBe(0);
      parts.turnTo('2026-11-23 10:01');
      await notes[again]('tenant', author, open);
      expect(await noted()).toBe(1);
    }
  });
});
