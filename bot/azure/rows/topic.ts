/** What a stored topic of an organisation's own looks like. */
import { z } from 'zod';
import type { OwnTopic } from '../../core/topic';
import { instant, text } from './fields';
import { mirrors } from './mirror';

export const ownTopic = mirrors<OwnTopic>()(
  z.object({ tenantId: text, name: text, words: z.array(text), by: text, at: instant }),
);
