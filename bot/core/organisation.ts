/** Who may do what in an organisation, and where the bot is installed. */
import type { Instant } from './calendar';
import type { Language } from './language';
import type { Person } from './department';
import type { Programme } from './programme';

/** A coach appointed in chat. Those named in the configuration are coaches without a row. */
export type Coach = Person & {
  readonly tenantId: string;
  readonly appointedBy: string;
  readonly since: Instant;
};

/** A team in which the bot is installed. */
export type Team = {
  readonly tenantId: string;
  readonly teamId: string;
  readonly name: string;
  readonly serviceUrl: string;
  readonly installedBy?: Person;
  /** The welcome is posted once, by whoever inserts this row. */
  readonly welcomedAt: Instant;
};

/** A private chat that the bot has had with somebody, and the language they use there. */
export type PrivateChat = Person & {
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly language: Language;
};

/** What somebody wants of the bot for themselves. Who wishes nothing has no row. */
export type Wish = {
  readonly tenantId: string;
  readonly userId: string;
  readonly reminder: 'private';
  readonly since: Instant;
};

/** A programme that a coach has added; its id is no other programme's. */
export type OwnProgramme = Programme & {
  readonly tenantId: string;
  /** The Entra object id of the coach. */
  readonly addedBy: string;
  readonly addedAt: Instant;
};

/** That a person, by keyed hash, has answered in a department: what "show my answers" starts from. */
export type Membership = {
  readonly author: string;
  readonly tenantId: string;
  readonly departmentId: string;
};
