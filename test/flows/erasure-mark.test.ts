import { markErasure, wasErasedSince } from '../../bot/flows/erasure-mark';
import { at } from '../sample-department';
import { sampleParts } from '../sample-parts';

const before = at('2026-11-23 00:59');
const erased = '2026-11-23 01:00';

describe('an answer that Teams delivers once more after its author has erased it', () => {
  it.each([
    ['sent before the erasure, and late', before, 'author', '2026-11-23 01:01', true],
    ['sent after it, and late', at('2026-11-23 01:01'), 'author', '2026-11-23 01:02', false],
    ['of somebody else', before, 'another', '2026-11-23 01:01', false],
    ['that comes at once', at('2026-11-23 01:00'), 'author', erased, false],
  ])('%s', async (_name, sentAt, author, now, isErased) => {
    const parts = sampleParts(erased);
    await markErasure(parts, 'author');
    parts.turnTo(now);
    expect(await wasErasedSince(parts, author, sentAt)).toBe(isErased);
  });

  it('leaves no hash of the author behind', async () => {
    const parts = sampleParts(erased);
    await markErasure(parts, 'author');
    expect(JSON.stringify(await parts.store.hearings.list({ day: '2026-11-23' }))).not.toContain('author');
  });
});
