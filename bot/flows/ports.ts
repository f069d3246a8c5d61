/** The few interfaces that the stories speak to. `azure/` and `teams/` implement them, `main.ts` hands them in. */
import type { Instant, IsoDate } from '../core/calendar';
import type { Channel, Department, DepartmentKey, Person, Place } from '../core/department';
import type { Delivery, DeliveryKey, SentMessage } from '../core/delivery';
import type { ThemeFound } from '../core/compose-digest';
import type { Correction } from '../core/correct-difference';
import type { Digest } from '../core/digest';
import type { Directorate } from '../core/directorate';
import type { GlossaryEntry } from '../core/glossary';
import type { Chore } from '../core/chore';
import type { Idea, ItChannel } from '../core/idea';
import type { Hearing, HearingKey } from '../core/hearing';
import type { Language } from '../core/language';
import type { Change, Draft } from '../core/change';
import type { Coach, Membership, OwnProgramme, PrivateChat, Team, Wish } from '../core/organisation';
import type { Said } from '../core/message';
import type { Thresholds } from '../core/privacy';
import type { Programme } from '../core/programme';
import type { Answer, Round, RoundKey } from '../core/reflection';
import type { TellingRequest } from '../core/telling';
import type { Concept } from '../core/themes/lexicon/concept';
import type { OwnTopic } from '../core/topic';
import type { Meter } from './meter';

export type Clock = { readonly now: () => Instant };

/** A stored value with the version it was read at. */
export type Stored<Value> = { readonly value: Value; readonly version: string };

/**
 * Values by key. What must happen once is an `insert` or a `replace`: of all who try, one gets the stored value back and
 * the others `undefined`. Every method throws `StoreAway` when the storage cannot be reached, and `BadRow` when what
 * it holds cannot be read.
 */
export type Collection<Key, Value extends Key> = {
  readonly get: (key: Key) => Promise<Stored<Value> | undefined>;
  /** `undefined`: the key is taken. */
  readonly insert: (value: Value) => Promise<Stored<Value> | undefined>;
  /** `undefined`: it was changed or removed since it was read. */
  readonly replace: (stored: Stored<Key>, value: Value) => Promise<Stored<Value> | undefined>;
  /** Writes whatever stands there. The same write twice is one. */
  readonly put: (value: Value) => Promise<void>;
  /** Removing what is not there is no error. */
  readonly remove: (key: Key) => Promise<void>;
};

/**
 * A collection whose values stand together by scope: listing a scope reads one partition, in key order. A row that
 * cannot be read does not hide the others: it is left out, and the operator told. Only rounds, deliveries and
 * memberships throw its `BadRow`, because what is posted and what is erased is decided from the whole of them.
 */
export type Listed<Scope, Key extends Scope, Value extends Key> = Collection<Key, Value> & {
  readonly list: (scope: Scope) => Promise<readonly Stored<Value>[]>;
};

/** That a department wants to be looked at, at an instant. */
export type Wake = DepartmentKey & { readonly at: Instant };

export type DepartmentPage = {
  readonly departments: readonly Department[];
  readonly next: string | undefined;
};

export type Store = {
  readonly departments: Listed<{ tenantId: string }, DepartmentKey, Department> & {
    /** Of all organisations, so many at a time as the storage gives: what is `next` is asked for with it. */
    readonly page: (from?: string) => Promise<DepartmentPage>;
  };
  readonly rounds: Listed<{ departmentId: string }, RoundKey, Round>;
  readonly answers: Listed<RoundKey, RoundKey & { author: string }, Answer> & {
    readonly count: (round: RoundKey) => Promise<number>;
  };
  readonly deliveries: Listed<{ departmentId: string }, DeliveryKey, Delivery>;
  readonly digests: Listed<{ departmentId: string }, RoundKey, Digest>;
  readonly memberships: Listed<{ author: string }, { author: string; departmentId: string }, Membership>;
  readonly coaches: Listed<{ tenantId: string }, { tenantId: string; userId: string }, Coach>;
  readonly teams: Listed<{ tenantId: string }, { tenantId: string; teamId: string }, Team>;
  readonly privateChats: Listed<{ tenantId: string }, { tenantId: string; userId: string }, PrivateChat>;
  readonly drafts: Listed<{ tenantId: string }, { tenantId: string; draftId: string }, Draft>;
  /** Newest first. */
  readonly changes: Listed<
    { departmentId: string },
    { departmentId: string; at: Instant; changeId: string },
    Change
  >;
  /** The programmes that coaches have added to those of the installation. */
  readonly programmes: Listed<{ tenantId: string }, { tenantId: string; id: string }, OwnProgramme>;
  /** What people want of the bot for themselves. */
  readonly wishes: Listed<{ tenantId: string }, { tenantId: string; userId: string }, Wish>;
  readonly hearings: Listed<{ day: IsoDate }, HearingKey, Hearing>;
  /** What managers have said that themes are about. */
  readonly corrections: Listed<{ departmentId: string }, { departmentId: string; label: string }, Correction>;
  /** Terms are one whatever their letters' case. */
  readonly glossary: Listed<{ tenantId: string }, { tenantId: string; term: string }, GlossaryEntry>;
  /** What coaches say is about the same thing. Names are one whatever their letters' case. */
  readonly topics: Listed<{ tenantId: string }, { tenantId: string; name: string }, OwnTopic>;
  /** What is done once a day by one instance of all. */
  readonly chores: Listed<{ chore: string }, { chore: string; day: IsoDate }, Chore>;
  readonly ideas: Listed<{ tenantId: string }, { tenantId: string; ideaId: string }, Idea>;
  readonly itChannels: Collection<{ tenantId: string }, ItChannel>;
  readonly directorates: Collection<{ tenantId: string }, Directorate>;
  readonly wakes: {
    /** Everything due at an instant or before, earliest first; reads nothing that is not due. */
    readonly due: (now: Instant) => Promise<readonly Wake[]>;
    readonly put: (wake: Wake) => Promise<void>;
    readonly remove: (wake: Wake) => Promise<void>;
  };
  readonly instances: {
    /** Says that an instance lives; gives how many have said so within `withinMs` by the storage's own clock. */
    readonly announce: (instance: string, withinMs: number) => Promise<number>;
    readonly withdraw: (instance: string) => Promise<void>;
  };
  /** Throws `StoreAway` with what is wrong when the storage cannot be reached, creates what is missing. */
  readonly check: () => Promise<void>;
};

/** What an operator can mend. Its message names the place and the mend, and nothing that anybody wrote: it may be logged. */
export class Fault extends Error {
  override readonly name: string = 'Fault';
}

/** The storage did not answer, or refused: nothing was changed as far as is known. */
export class StoreAway extends Fault {
  override readonly name = 'StoreAway';
}

/** One row cannot be read: it is malformed, or a newer version of the product wrote it. Nothing else is affected. */
export class BadRow extends Fault {
  override readonly name = 'BadRow';
  /** `departmentName` where the row is a department's and still says so much. */
  constructor(
    message: string,
    readonly departmentName?: string,
  ) {
    super(message);
  }
}

/** What became of a message. `uncertain`: the request left and no answer came, so it may or may not be there. */
export type Sending =
  | { readonly kind: 'sent'; readonly message: SentMessage }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'throttled'; readonly retryAfterMs: number }
  | { readonly kind: 'uncertain'; readonly reason: string };

/** Teams, as the stories see it. A `Said` becomes a card or a text in `render/`. */
export type Messenger = {
  readonly postToChannel: (channel: Channel, said: Said) => Promise<Sending>;
  readonly updateInChannel: (channel: Channel, posted: SentMessage, said: Said) => Promise<Sending>;
  /** Opens the private chat when there is none yet. */
  readonly sendToPerson: (to: Addressee, said: Said) => Promise<Sending>;
  /** The people of a channel, the bot left out. */
  readonly members: (channel: Channel) => Promise<readonly Person[]>;
};

export type Addressee = Person & { readonly tenantId: string; readonly serviceUrl: string };

/** Looks through a channel, from an instant on, for the bot's own card with this mark. Never throws. */
export type PostFinder = (channel: Channel, mark: string, since: Instant) => Promise<Found>;

/**
 * `unknown`: the messages could not be read, so it may or may not be there; `isPassing` where a later look may tell.
 * `not-asked`: Teams' limits let no question out yet.
 */
export type Found =
  | { readonly kind: 'posted'; readonly message: SentMessage }
  | { readonly kind: 'absent' }
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'unknown'; readonly reason: string; readonly isPassing?: boolean };

/** Finds themes in texts that redaction has been through. */
export type ThemeWriter = (batch: ThemeBatch) => Promise<readonly ThemeFound[]>;

export type ThemeBatch = {
  readonly language: Language;
  readonly texts: readonly {
    readonly id: string;
    readonly text: string;
    /** What its author said that it is about. */
    readonly tag?: string;
  }[];
  /** Earlier answers of the department, redacted: they are in no theme. */
  readonly history?: readonly string[];
  /** The organisation's own, beside the lexicon's. */
  readonly extraConcepts?: readonly Concept[];
};

/** A language model's answer, unchecked. Undefined where it refused, failed or was too late: it never throws. */
export type ThemeTeller = (request: TellingRequest) => Promise<unknown>;

/** Structured lines for operators. No answer, no name and no token may stand in `facts`. */
export type Log = {
  readonly info: (event: string, facts?: Facts) => void;
  readonly warn: (event: string, facts?: Facts) => void;
  readonly error: (event: string, facts?: Facts) => void;
};

export type Facts = Readonly<Record<string, string | number | boolean | undefined>>;

/** Runs something later, once; the clock's own, so that tests hand it in. */
export type Timer = (run: () => void, afterMs: number) => void;

/** What an organisation's operator sets for all departments. */
export type House = {
  readonly thresholds: Thresholds;
  readonly place: Place;
  readonly language: Language;
  /** Entra object ids. */
  readonly coaches: readonly string[];
  readonly programmes: readonly Programme[];
};

/** What every story is told with. */
export type Parts = {
  readonly store: Store;
  readonly messenger: Messenger;
  /** Undefined where the operator has not set it up. */
  readonly findPosted?: PostFinder;
  readonly themes: ThemeWriter;
  /** Undefined where the operator has set up no language model. */
  readonly tell?: ThemeTeller;
  readonly pseudonym: Pseudonym;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly log: Log;
  readonly meter: Meter;
  readonly house: House;
};

/** A person to a keyed hash that only this installation can make. */
export type Pseudonym = (person: { readonly tenantId: string; readonly userId: string }) => string;
