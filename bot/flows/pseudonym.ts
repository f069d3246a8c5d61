/** A person to a keyed hash: who has the storage and not the key cannot tell whose answer a row is. */
import { createHmac } from 'node:crypto';
import type { Pseudonym } from './ports';

/** As many bytes as the hash itself has (RFC 2104, section 3). */
const shortestKey = 32;

/**
 * HMAC-SHA256 in base64url: 43 characters, safe as a storage key. The hash of one organisation's person means nothing in
 * another. Throws when the key is too short to hold.
 */
export function createPseudonym(key: Buffer): Pseudonym {
  if (key.length < shortestKey)
    throw new RangeError(
      `PSEUDONYM_KEY has ${key.length} bytes: give at least ${shortestKey} random ones in base64, made by: node -p "crypto.randomBytes(${shortestKey}).toString('base64')"`,
    );
  return ({ tenantId, userId }) =>
    createHmac('sha256', key)
      .update(JSON.stringify(['person', tenantId.toLowerCase(), userId.toLowerCase()]))
      .digest('base64url');
}
