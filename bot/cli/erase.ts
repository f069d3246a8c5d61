/** Erases a person, and says what stays and why. */
import { erasePerson } from '../flows/erase-person';
import { operate } from './operate';

export type EraseOptions = { readonly person: string; readonly tenant?: string };

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export async function eraseCommand({ person, tenant }: EraseOptions): Promise<void> {
  if (!guid.test(person))
    throw new Error(
      `--person is "${person}": give the Entra object id, a GUID, and not a name or an address.`,
    );
  await operate(async (parts, config) => {
    const tenantId = tenant ?? (config.tenants.length === 1 ? config.tenants[0] : undefined);
    if (tenantId === undefined)
      throw new Error(
        'Several organisations are served, or none is named: say whose person it is with --tenant ID.',
      );
    const { answers, managerOf, coachOf } = await erasePerson(parts, { tenantId, userId: person });
    console.log(`Erased: ${answers} answers, wishes, private chats, drafts, coach and manager roles.`);
    if (managerOf.length > 0) console.log(`No longer manager of: ${managerOf.join(', ')}.`);
    if (coachOf.length > 0)
      console.log(
        `Still named as the coach of ${coachOf.join(', ')}: let another coach enrol the channel again.`,
      );
    console.log(
      'Stays: digests that were made, because they hold no name and cannot be told apart; the history of plans, with the names of who changed them, until its time is over; and backups made before today: remove those by hand.',
    );
  });
}
