import { keepTopic } from '../../bot/flows/keep-topics';
import { makeDigest } from '../../bot/flows/make-digest';
import type { Message } from '../../bot/core/message';
import { topicLimits } from '../../bot/core/topic';
import { at, department, karen, round } from '../sample-department';
import type { SampleParts } from '../sample-parts';
import { sampleParts } from '../sample-parts';

const speaker = { ...karen, tenantId: 'tenant', serviceUrl: 'http://localhost' };
const asked = round(at('2026-11-23 09:00'));

/** Three tell of one trouble in words of the house, which no two of them share and nobody else knows. */
const told = [
  'Grimplen kom frem',
  'Flonken var rød',
  'Snævset blev ved',
  'Rosenbedet skal luges',
  'Rosenbedet er tørt',
  'Ukrudt i rosenbedet',
  'Rosenbedet mangler vand',
];

const keep = (
  parts: SampleParts,
  name: string,
  words: readonly string[],
  kind: 'keep-topic' | 'add-to-topic' = 'keep-topic',
): Promise<Message> => keepTopic(parts, speaker, [department()], { kind, name, words, language: 'da' });

async function themesOf(parts: SampleParts): Promise<readonly (readonly [string, number])[]> {
  for (const [n, story] of told.entries())
    await parts.store.answers.put({
      departmentId: asked.departmentId,
      week: asked.week,
      author: `author-${n}`,
      replies: { story },
      quotable: false,
      answeredAt: asked.openedAt,
    });
  const { themes } = await makeDigest(parts, { department: department() }, asked);
  return themes.map(({ label, people }) => [label, people]);
}

describe('a digest', () => {
  it('finds no theme in what shares no word', async () => {
    const parts = sampleParts('2026-11-27 12:00');
    expect(await themesOf(parts)).toEqual([[expect.stringMatching(/rosenbed/i), 4]]);
  });

  it('names it as one when a coach has said that it is about the same thing', async () => {
    const parts = sampleParts('2026-11-27 12:00');
    await keep(parts, 'Spejlæg', ['grimplen', 'flonken', 'snævset']);
    expect(await themesOf(parts)).toContainEqual(['Spejlæg', 3]);
  });

  it('knows nothing of another organisation’s topics', async () => {
    const parts = sampleParts('2026-11-27 12:00');
    const topic = { name: 'Spejlæg', words: ['grimplen', 'flonken', 'snævset'] };
    await parts.store.topics.put({ ...topic, tenantId: 'elsewhere', by: 'x', at: 1 });
    expect(await themesOf(parts)).toEqual([[expect.stringMatching(/rosenbed/i), 4]]);
  });
});

describe('keeping a topic', () => {
  const parts = sampleParts('2026-11-27 12:00');

  it('changes it when it is there, and says what it was', async () => {
    await keep(parts, 'Nøgler', ['kode', 'brik']);
    expect(await keep(parts, 'nøgler', ['kode', 'login'])).toMatchObject({
      kind: 'topic-kept',
      topic: { name: 'nøgler', words: ['kode', 'login'] },
      before: { name: 'Nøgler', words: ['kode', 'brik'] },
    });
    expect(await parts.store.topics.list(speaker)).toHaveLength(1);
  });

  it('adds to it, each word once', async () => {
    expect(await keep(parts, 'NØGLER', ['Login', 'mitid'], 'add-to-topic')).toMatchObject({
      topic: { name: 'nøgler', words: ['kode', 'login', 'mitid'] },
    });
  });

  it('adds no more than there is room for, and then nothing', async () => {
    const many = Array.from({ length: topicLimits.mostWords }, (_, n) => `ord${'abcdefghij'[n % 10]}${n}`);
    expect(await keep(parts, 'nøgler', many, 'add-to-topic')).toMatchObject({
      kind: 'topic-flawed',
      problem: { problem: 'too-many-words' },
    });
    expect((await parts.store.topics.get({ ...speaker, name: 'nøgler' }))?.value.words).toHaveLength(3);
  });

  it('adds to no topic that is not there', async () => {
    expect(await keep(parts, 'haven', ['rosenbed'], 'add-to-topic')).toEqual({
      kind: 'topic-unknown',
      name: 'haven',
    });
  });
});
