/** What every store must do: the same suite for the one in memory and the one over tables. */
import { everyDepartment } from '../../bot/flows/every-department';
import type { Collection, Listed, Store, Wake } from '../../bot/flows/ports';
import * as values from './values';

/** A store of its own for each call, empty. */
export type OpenStore = () => Promise<Store>;

const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

export function describeStore(open: OpenStore): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });

  describeCollection('departments', () => store.departments, values.department(), {
    ...values.department(),
    name: 'Økonomi og Løn',
  });
  describeCollection('rounds', () => store.rounds, values.round(), values.round({ status: 'closed' }));
  describeCollection('answers', () => store.answers, values.answer(), values.answer({ quotable: false }));
  describeCollection(
    'deliveries',
    () => store.deliveries,
    values.delivery(),
    values.delivery({ status: { kind: 'waiting', until: 5, attempts: 2 } }),
  );
  describeCollection(
    'digests',
    () => store.digests,
    values.digest(),
    values.digest({ themes: [], withheld: 'few-answers' }),
  );
  describeCollection('memberships', () => store.memberships, values.membership(), values.membership());
  describeCollection('coaches', () => store.coaches, values.coach(), values.coach({ name: 'Lise Holm' }));
  describeCollection('teams', () => store.teams, values.team(), values.team({ name: 'Børn og Unge' }));
  describeCollection(
    'private chats',
    () => store.privateChats,
    values.privateChat(),
    values.privateChat({ language: 'en' }),
  );
  describeCollection('drafts', () => store.drafts, values.draft(), values.draft({ status: 'confirmed' }));
  describeCollection('hearings', () => store.hearings, values.hearing(), values.hearing({ status: 'done' }));
  describeCollection('changes', () => store.changes, values.change(), {
    ...values.change(),
    undone: { at: 9, by: { userId: 'u', name: 'Lise' } },
  });

  describeCollection('programmes', () => store.programmes, values.ownProgramme(), {
    ...values.ownProgramme(),
    title: { da: 'Vores nye forløb', en: 'Our new programme' },
  });

  describeCollection('wishes', () => store.wishes, values.wish(), values.wish({ since: 9 }));

  describeCollection(
    'corrections',
    () => store.corrections,
    values.correction(),
    values.correction({ difference: 'quality' }),
  );

  describeCollection('glossary', () => store.glossary, values.glossaryEntry(), {
    ...values.glossaryEntry(),
    term: 'rpa',
  });

  describeCollection(
    'directorates',
    () => store.directorates,
    values.directorate(),
    values.directorate({ every: 'month' }),
  );

  describeCollection('topics', () => store.topics, values.ownTopic(), {
    ...values.ownTopic(),
    words: ['nøgleviser', 'kode til døren'],
  });

  describeCollection('chores', () => store.chores, values.chore(), values.chore({ at: 9 }));

  it('lists every organisation’s departments', async () => {
    await store.departments.put(values.department({ tenantId: 'a' }));
    await store.departments.put(values.department({ tenantId: 'b' }));
    const tenants: string[] = [];
    for await (const { tenantId } of everyDepartment({ store })) tenants.push(tenantId);
    expect(tenants).toEqual(['a', 'b']);
  });

  describeCollection('ideas', () => store.ideas, values.idea(), values.idea({ state: 'done' }));

  describe('lists stand in key order, and in their own scope', () => {
    it('lists 150 answers of a round, and counts them', async () => {
      const authors = Array.from({ length: 150 }, (_, index) => `author-${String(index).padStart(3, '0')}`);
      await Promise.all(authors.toReversed().map((author) => store.answers.put(values.answer({ author }))));
      await store.answers.put(values.answer({ week: '2026-W49' }));
      await store.answers.put(values.answer({ departmentId: 'another' }));
      const listed = await store.answers.list(values.round());
      expect(listed.map(({ value }) => value.author)).toEqual(authors);
      expect(await store.answers.count(values.round())).toBe(150);
      expect(await store.answers.count({ departmentId: 'nobody', week: '2026-W48' })).toBe(0);
    });

    it('lists rounds by week', async () => {
      const weeks = ['2026-W48', '2026-W52', '2026-W53', '2027-W01'];
      for (const week of weeks.toReversed()) await store.rounds.insert(values.round({ week }));
      const listed = await store.rounds.list({ departmentId: values.round().departmentId });
      expect(listed.map(({ value }) => value.week)).toEqual(weeks);
    });

    it('lists changes newest first', async () => {
      const instants = [1, 999, 1_000, 1_764_000_000_000, 1_764_000_000_001];
      for (const at of instants) await store.changes.insert(values.change({ at, changeId: `change-${at}` }));
      const listed = await store.changes.list(values.change());
      expect(listed.map(({ value }) => value.at)).toEqual(instants.toReversed());
    });

    it('keeps a scope whose name begins another’s apart from it', async () => {
      await store.coaches.put(values.coach({ tenantId: 'a' }));
      await store.coaches.put(values.coach({ tenantId: 'ab' }));
      expect(await store.coaches.list({ tenantId: 'a' })).toHaveLength(1);
    });

    it('lists nothing where nothing is', async () =>
      expect(await store.deliveries.list({ departmentId: 'nobody' })).toEqual([]));
  });

  describe('keys that are hostile to a table', () => {
    const ids = [
      'slash/and\\backslash',
      '#?%20&+=',
      "it's '' quoted' or PartitionKey ne '",
      '"double" and `backtick`',
      'tab\tnew line\nnull\u0000delete\u007fC1\u0085',
      'emoji 👩🏽‍🏫 and \u202eright to left\u202c',
      'half a pair \ud83d',
      'half a pair \udc69',
      '~2f~',
      'a|b',
      '',
      '.',
      '..',
      '__proto__',
      'Case',
      'case',
      'æøå',
      'ae\u030a',
      'a\u030a',
      '19:abc_-@thread.tacv2',
      'x'.repeat(1024),
      `${'x'.repeat(1023)}y`,
      '🧑'.repeat(512),
      `${'🧑'.repeat(511)}👩`,
    ];

    it('keeps them all apart, and gives each back as it was', async () => {
      const stored = ids.map((userId, index) => values.coach({ userId, name: `Coach ${index}` }));
      const inserted = await Promise.all(stored.map((value) => store.coaches.insert(value)));
      expect(inserted.filter((each) => each === undefined)).toEqual([]);
      for (const value of stored) expect((await store.coaches.get(value))?.value).toEqual(value);
      const { tenantId } = values.coach();
      expect(await store.coaches.list({ tenantId })).toHaveLength(ids.length);
    });

    it.each(ids.map((id) => [JSON.stringify(id).slice(0, 60), id]))('as a scope: %s', async (_name, id) => {
      const value = values.delivery({ departmentId: id, what: `digest:${id}` });
      await store.deliveries.put(value);
      expect((await store.deliveries.list({ departmentId: id })).map((each) => each.value)).toEqual([value]);
      await store.deliveries.remove(value);
      expect(await store.deliveries.get(value)).toBeUndefined();
    });

    it('does not run parts of a key together', async () => {
      await store.answers.put(values.answer({ departmentId: 'a|2026-W48' }));
      expect(await store.answers.count({ departmentId: 'a', week: '2026-W48' })).toBe(0);
    });
  });

  describe('values as people write them', () => {
    const texts: readonly (readonly [string, string])[] = [
      ['2,000 characters', 'Jeg taster det samme to gange. '.repeat(65).slice(0, 2000)],
      ['2,000 characters of emoji', '👩🏽‍🏫'.repeat(286).slice(0, 1996)],
      ['right-to-left marks', '\u202eabc\u202c \u200fשלום\u200e'],
      ['control characters', 'a\u0000b\u0007c\u001b[31m\u2028\u2029'],
      ['half a surrogate pair', 'a\ud83d b\udc69'],
      ['templates, markup and quotes', `\${reply} <at>Lise</at> **x** "'\\`],
      ['nothing but spaces', '   '],
    ];
    it.each(texts)('%s', async (_name, text) => {
      const value = values.answer({ replies: { task: text, __proto__: 'own', [text.slice(0, 9)]: text } });
      await store.answers.put(value);
      expect((await store.answers.get(value))?.value).toEqual(copy(value));
    });

    it.each([0, 1, 2, 3])('a digest of 200 KB of emoji, from character %s on', async (shift) => {
      const quote = `${'.'.repeat(shift)}${'👩🏽‍🏫é'.repeat(12_500)}`;
      const value = values.digest({ title: quote });
      expect(JSON.stringify(value).length).toBeGreaterThan(100_000);
      await store.digests.put(value);
      expect((await store.digests.get(value))?.value).toEqual(value);
    });

    it('refuses what no row holds, in words, and keeps what stood there', async () => {
      await store.digests.put(values.digest());
      const tooLong = values.digest({ title: 'x'.repeat(600_000) });
      await expect(store.digests.put(tooLong)).rejects.toThrow(/too long for the table digests/);
      expect((await store.digests.get(tooLong))?.value).toEqual(values.digest());
    });
  });

  describe('instances', () => {
    it('count while they say that they live, and until they go', async () => {
      expect(await store.instances.announce('one', 60_000)).toBe(1);
      expect(await store.instances.announce('other/#?', 60_000)).toBe(2);
      expect(await store.instances.announce('one', 60_000)).toBe(2);
      await store.instances.withdraw('other/#?');
      await store.instances.withdraw('other/#?');
      expect(await store.instances.announce('one', 60_000)).toBe(1);
    });

    it('count no more after a silence', async () => {
      await store.instances.announce('silent', 60_000);
      const begun = Date.now();
      while (Date.now() - begun < 30) await store.instances.announce('one', 60_000);
      expect(await store.instances.announce('one', 10)).toBe(1);
    });
  });

  describe('wakes', () => {
    const wake = (at: number, departmentId = 'd'): Wake => ({ tenantId: 't', departmentId, at });
    const now = Date.parse('2026-11-23T08:30:00.500Z');
    const hour = 60 * 60 * 1000;

    it('gives what is due, earliest first, and nothing else', async () => {
      const due = [now - 1000 * hour, now - 25 * hour, now - hour, now - 1, now].map((at) => wake(at));
      const later = [now + 1, now + 1000, now + hour, now + 1000 * hour].map((at) => wake(at));
      for (const each of [...later, ...due.toReversed()]) await store.wakes.put(each);
      expect(await store.wakes.due(now)).toEqual(due);
    });

    it('gives every department that is due at one instant', async () => {
      const ids = ['a', 'ø|~', "x'y", '', '👩', 'z'.repeat(500)];
      await Promise.all(ids.map((id) => store.wakes.put(wake(now, id))));
      const due = await store.wakes.due(now);
      expect(due.map(({ departmentId }) => departmentId).sort()).toEqual(ids.toSorted());
    });

    it('is one wake when put twice, and gone when removed twice', async () => {
      await Promise.all([store.wakes.put(wake(now)), store.wakes.put(wake(now))]);
      expect(await store.wakes.due(now)).toEqual([wake(now)]);
      await store.wakes.remove(wake(now));
      await store.wakes.remove(wake(now));
      expect(await store.wakes.due(now)).toEqual([]);
    });

    it('stores no more of a wake than its department and instant', async () => {
      await store.wakes.put({ ...wake(now), note: 'x' } as Wake);
      expect(await store.wakes.due(now)).toEqual([wake(now)]);
    });
  });

  it('checks that it is there, again and again', async () => {
    await store.check();
    await store.check();
  });
}

/** `value` and `other` have one key. */
function describeCollection<Key, Value extends Key & object>(
  name: string,
  of: () => Collection<Key, Value> | Listed<Key, Key, Value>,
  value: Value,
  other: Value,
): void {
  describe(name, () => {
    it('gives back what was inserted, with the version it was given', async () => {
      expect(await of().get(value)).toBeUndefined();
      const inserted = await of().insert(value);
      expect(inserted?.value).toEqual(value);
      expect(await of().get(value)).toEqual({ value, version: inserted?.version });
    });

    it('lists it with the same version', async () => {
      const collection = of();
      const inserted = await collection.insert(value);
      if ('list' in collection)
        expect(await collection.list(value)).toEqual([{ value, version: inserted?.version }]);
    });

    it('of 20 inserts at once, one gets the value and all others nothing', async () => {
      const all = await Promise.all(Array.from({ length: 20 }, () => of().insert(value)));
      expect(all.filter((each) => each !== undefined)).toHaveLength(1);
    });

    it('of 20 replacements of one version, one wins', async () => {
      const inserted = (await of().insert(value))!;
      const all = await Promise.all(Array.from({ length: 20 }, () => of().replace(inserted, other)));
      const won = all.filter((each) => each !== undefined);
      expect(won).toHaveLength(1);
      expect(await of().get(value)).toEqual({ value: other, version: won[0]?.version });
      expect(won[0]?.version).not.toBe(inserted.version);
    });

    it('replaces again and again with the version each replacement gave', async () => {
      let stored = (await of().insert(value))!;
      for (const next of [other, value, other]) stored = (await of().replace(stored, next))!;
      expect(await of().get(value)).toEqual(stored);
    });

    it('does not replace what was put over, or removed, since it was read', async () => {
      const inserted = (await of().insert(value))!;
      await of().put(other);
      expect(await of().replace(inserted, value)).toBeUndefined();
      expect((await of().get(value))?.value).toEqual(other);
      const read = (await of().get(value))!;
      await of().remove(value);
      expect(await of().replace(read, value)).toBeUndefined();
      expect(await of().get(value)).toBeUndefined();
    });

    it('puts over whatever stands there, and the same put twice is one', async () => {
      await of().put(value);
      await of().put(other);
      await of().put(other);
      expect((await of().get(value))?.value).toEqual(other);
    });

    it('removes what is there and what is not, and can insert it anew', async () => {
      await of().remove(value);
      await of().insert(value);
      await of().remove(value);
      await of().remove(value);
      expect(await of().get(value)).toBeUndefined();
      expect(await of().insert(value)).toBeDefined();
    });

    it('keeps a copy of its own', async () => {
      const mine = copy(value);
      await of().put(mine);
      for (const field of Object.keys(mine)) delete (mine as Record<string, unknown>)[field];
      expect((await of().get(value))?.value).toEqual(value);
    });
  });
}
