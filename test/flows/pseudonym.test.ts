import { createHmac } from 'node:crypto';
import { keyPart } from '../../bot/azure/keys';
import { createPseudonym } from '../../bot/flows/pseudonym';

const lise = { tenantId: '7f3c', userId: '11111111-aaaa' };
const key = Buffer.alloc(32, 1);
const pseudonym = createPseudonym(key);

describe('the hash that stands for a person', () => {
  it('is 43 characters that a storage key holds as they are', () => {
    expect(pseudonym(lise)).toMatch(/^[\w-]{43}$/);
    expect(keyPart(pseudonym(lise))).toBe(pseudonym(lise));
  });

  it('is the same each time, whatever the case of the ids', () =>
    expect(pseudonym({ tenantId: '7F3C', userId: '11111111-AAAA' })).toBe(pseudonym(lise)));

  it('stays what it was in earlier versions: the answers of years hang on it', () =>
    expect(pseudonym(lise)).toBe('1WLiLZsqQmxBF2_hAPJNckxaQAtdN13D1CSvBiI1j3A'));

  it.each([
    ['another person', pseudonym({ ...lise, userId: '22222222-bbbb' })],
    ['another organisation', pseudonym({ ...lise, tenantId: '8a4d' })],
    ['another key', createPseudonym(Buffer.alloc(32, 2))(lise)],
    ['ids that run together alike', pseudonym({ tenantId: '7f3c1', userId: '1111111-aaaa' })],
    ['ids with the marks that keep them apart', pseudonym({ tenantId: '7f3c","', userId: '11111111-aaaa' })],
    ['tenant and person changed about', pseudonym({ tenantId: lise.userId, userId: lise.tenantId })],
    [
      'the same key used for something else',
      createHmac('sha256', key).update('7f3c11111111-aaaa').digest('base64url'),
    ],
  ])('is another for %s', (_name, other) => expect(other).not.toBe(pseudonym(lise)));

  it('holds nothing of the ids', () => expect(pseudonym(lise)).not.toContain('1111'));

  it.each([0, 1, 16, 31])('is not made with a key of %s bytes', (bytes) =>
    expect(() => createPseudonym(Buffer.alloc(bytes))).toThrow(
      new RegExp(`^PSEUDONYM_KEY has ${bytes} bytes: give at least 32 .*randomBytes\\(32\\)`),
    ),
  );
});
