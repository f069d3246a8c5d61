import { createPseudonym } from '../../bot/flows/pseudonym';

const lise = { tenantId: '7f3c', userId: '11111111-aaaa' };
const pseudonym = createPseudonym(Buffer.alloc(32, 1));

describe('the hash that stands for a person', () => {
  it('is 43 characters that a storage key may hold', () => expect(pseudonym(lise)).toMatch(/^[\w-]{43}$/));

  it('is the same each time, whatever the case of the ids', () =>
    expect(pseudonym({ tenantId: '7F3C', userId: '11111111-AAAA' })).toBe(pseudonym(lise)));

  it.each([
    ['another person', pseudonym({ ...lise, userId: '22222222-bbbb' })],
    ['another organisation', pseudonym({ ...lise, tenantId: '8a4d' })],
    ['another key', createPseudonym(Buffer.alloc(32, 2))(lise)],
    ['ids that run together alike', pseudonym({ tenantId: '7f3c1', userId: '1111111-aaaa' })],
  ])('is another for %s', (_name, other) => expect(other).not.toBe(pseudonym(lise)));

  it('holds nothing of the ids', () => expect(pseudonym(lise)).not.toContain('1111'));
});
