/** What is stored of an organisation: coaches, teams, private chats, and who has answered where. */
import { z } from 'zod';
import type { Coach, Membership, PrivateChat, Team, Wish } from '../../core/organisation';
import { instant, language, person, personFields, text } from './fields';
import { mirrors } from './mirror';

export const coach = mirrors<Coach>()(
  z.object({ ...personFields, tenantId: text, appointedBy: text, since: instant }),
);

export const team = mirrors<Team>()(
  z.object({
    tenantId: text,
    teamId: text,
    name: text,
    serviceUrl: text,
    installedBy: person.optional(),
    welcomedAt: instant,
  }),
);

export const privateChat = mirrors<PrivateChat>()(
  z.object({ ...personFields, tenantId: text, serviceUrl: text, conversationId: text, language }),
);

export const wish = mirrors<Wish>()(
  z.object({ tenantId: text, userId: text, reminder: z.literal('private'), since: instant }),
);

export const membership = mirrors<Membership>()(
  z.object({ author: text, tenantId: text, departmentId: text }),
);
