/** What a stored word of the glossary looks like. */
import { z } from 'zod';
import type { Explained, GlossaryEntry } from '../../core/glossary';
import { instant, text } from './fields';
import { mirrors } from './mirror';

export const explained = mirrors<Explained>()(z.object({ term: text, meaning: text }));

export const glossaryEntry = mirrors<GlossaryEntry>()(
  z.object({ tenantId: text, term: text, meaning: text, by: text, at: instant }),
);
