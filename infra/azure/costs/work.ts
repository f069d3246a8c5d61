/** What one organisation's work asks of the storage and the network: counted figures, and what is assumed of people. */

/**
 * Requests to the Table service and bytes: more than the test counts on the running bot, and at most two and a half times as much, so that
 * the page stands when a read comes in.
 */
export const reckoned = {
  /** Every look for due work, in each process. */
  idleTick: 3,
  /** One probe of `/readyz`. */
  probe: 1,
  /** An instance says that it lives and counts the others. */
  beat: 3,
  prompt: 24,
  /** The working day before a round closes, where fewer than half have answered. */
  reminder: 24,
  digest: 40,
  /** An answer before which nothing was read for a while, a first one or a change: what it needs, and its own note. */
  answer: 7,
  /** A week's answer while others answer too: the department and the round have been read. */
  rushAnswer: 2,
  /** The number of answers on the shared card, brought up to date. */
  count: 6,
  /** A client that asks for its reader's own view of the card. */
  view: 6,
  /** What is kept of one answer. */
  answerBytes: 2_000,
  /** What is kept of one department's week besides its answers. */
  weekBytes: 20_000,
  /** What goes out to answer one tap. */
  cardBytes: 5_000,
  /**
   * Telemetry of one answer with the count that follows it, and of one view: a record for itself and one for each part and
   * request. Looking for due work and finding none has none.
   */
  answerRecords: 16,
  viewRecords: 8,
  recordBytes: 1_000,
  /** Requests to Teams that a prompt takes: the team's members, and the post. */
  promptRequests: 2,
  /** Of a processor, for all that a prompt takes: what `npm run bench -- monday` counts, on a machine that others use too. */
  promptProcessorMs: 30,
} as const;

export const assumed = {
  peopleInDepartment: 20,
  /** Of those asked, who answer in a week. */
  answering: 0.6,
  /** Of those who answer, who change it once. */
  changing: 0.2,
  /** How often somebody comes by the week's card. */
  viewsPerWeek: 5,
  weeksKept: 52,
  /** Figures, one record each, sent once a minute by each process. */
  figuresPerMinute: 10,
  /** How long Teams takes to answer what one prompt asks of it, in seconds. */
  postSeconds: 1,
  /** After a prompt everybody comes by within this time, and a third answers. In seconds. */
  rushSeconds: 900,
  rushAnswering: 1 / 3,
} as const;

export const hoursPerMonth = 730;
export const weeksPerMonth = 365.25 / 7 / 12;

export type Size = {
  readonly name: string;
  readonly employees: number;
  readonly tenants: number;
  readonly plan: 'P0v3' | 'P1v3';
  readonly instances: number;
};

export const sizes: readonly Size[] = [
  { name: '1,000 employees', employees: 1_000, tenants: 1, plan: 'P0v3', instances: 2 },
  { name: '38,000 employees', employees: 38_000, tenants: 1, plan: 'P0v3', instances: 2 },
  { name: '100,000 employees', employees: 100_000, tenants: 1, plan: 'P1v3', instances: 2 },
  { name: '100 municipalities of 5,000', employees: 500_000, tenants: 100, plan: 'P1v3', instances: 4 },
];
