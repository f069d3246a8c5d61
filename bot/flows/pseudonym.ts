/** A person to a keyed hash: who has the storage and not the key cannot tell whose answer a row is. */
import { createHmac } from 'node:crypto';
import type { Pseudonym } from './ports';

/** HMAC-SHA256 in base64url: 43 characters, safe as a storage key. The hash of one organisation's person means nothing in another. */
export function createPseudonym(key: Buffer): Pseudonym {
  return ({ tenantId, userId }) =>
    createHmac('sha256', key)
      .update(JSON.stringify(['person', tenantId.toLowerCase(), userId.toLowerCase()]))
      .digest('base64url');
}
