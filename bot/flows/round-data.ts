/** A round's address as buttons carry it. Anybody can forge it: it says where to look, and gives no right. */
import { z } from 'zod';

export const roundData = z.object({
  departmentId: z.string().max(100),
  week: z.string().regex(/^\d{4}-W\d{2}$/),
});
