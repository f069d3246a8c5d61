/** The people and places of the demo: a small municipality, invented. */
import type { Speaker } from '../../bot/flows/role-of';

export type Citizen = { readonly userId: string; readonly teamsUserId: string; readonly name: string };

const person = (number: number, name: string): Citizen => ({
  userId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  teamsUserId: `29:person-${number}`,
  name,
});

export const town = {
  tenantId: '7d2f3a54-0000-4000-8000-000000000000',
  bot: { id: '28:sidemand', name: 'Sidemand' },
  /** Whoever sits in front of the demo: coach, manager and employee at once. */
  you: person(1, 'Karen Holm'),
  /** The Playground wants exactly five others. */
  colleagues: [
    person(11, 'Amir Hansen'),
    person(12, 'Birthe Skov'),
    person(13, 'Carl Ø. Nygaard'),
    person(14, 'Dorthe Bæk'),
    person(15, 'Emil Juul'),
  ],
  personalChat: 'a:karen-holm',
  team: { id: '19:strandby@thread.tacv2', name: 'Strandby Kommune' },
  channel: { id: '19:oekonomi@thread.tacv2', name: 'Økonomi' },
} as const;

export function speaker(citizen: Citizen, serviceUrl: string): Speaker {
  return { ...citizen, tenantId: town.tenantId, serviceUrl };
}
