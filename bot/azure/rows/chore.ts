/** What a stored chore looks like. */
import { z } from 'zod';
import type { Chore } from '../../core/chore';
import { date, instant, text } from './fields';
import { mirrors } from './mirror';

export const chore = mirrors<Chore>()(z.object({ chore: text, day: date, at: instant }));
