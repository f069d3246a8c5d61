import { createHearOnce } from '../../bot/flows/hear-once';
import { sampleParts } from '../sample-parts';
import { at } from '../sample-department';
import { until } from '../until';

const monday = '2026-11-23 09:00';
const heard = {
  tenantId: 'tenant',
  conversationId: 'a:karen',
  activityId: '1',
  sentAt: at(monday),
};

describe('an activity', () => {
  it.each([
    ['delivered again, to another instance', heard, 1],
    ['with another id', { ...heard, activityId: '2' }, 2],
    ['with the same id in another conversation', { ...heard, conversationId: 'a:lise' }, 2],
    ['that nothing tells from others', { ...heard, activityId: undefined }, 2],
  ])('%s', async (_name, second, effects) => {
    const parts = sampleParts(monday);
    let effect = 0;
    const act = async (): Promise<void> => void (effect += 1);
    const [one, other] = [createHearOnce(parts), createHearOnce(parts)];
    await Promise.all([one(heard, act), other(second, act)]);
    expect(effect).toBe(effects);
  });

  it('that failed takes effect when it comes again', async () => {
    const parts = sampleParts(monday);
    const hearOnce = createHearOnce(parts);
    const fail = (): Promise<void> => Promise.reject(new Error('no answer from Teams'));
    await expect(hearOnce(heard, fail)).rejects.toThrow('no answer from Teams');
    let effect = 0;
    await hearOnce(heard, async () => void (effect += 1));
    expect(effect).toBe(1);
  });

  it('over which a process died takes effect when it comes again half a minute later', async () => {
    const parts = sampleParts(monday);
    const hearOnce = createHearOnce(parts);
    const never = (): Promise<void> => new Promise(() => undefined);
    void hearOnce(heard, never);
    await until('the first', async () => (await parts.store.hearings.list({ day: '2026-11-23' }))[0]);
    let effect = 0;
    const act = async (): Promise<void> => void (effect += 1);
    await hearOnce(heard, act);
    expect(effect).toBe(0);
    parts.turnTo('2026-11-23 09:01');
    await hearOnce(heard, act);
    expect(effect).toBe(1);
  });

  it('while the storage is away is left to the story, which says so', async () => {
    const parts = sampleParts(monday);
    const store = parts.store as typeof parts.store & { goAway: () => void };
    store.goAway();
    let effect = 0;
    await createHearOnce(parts)(heard, async () => void (effect += 1));
    expect(effect).toBe(1);
  });

  it('of two days ago is forgotten with the first of a new day', async () => {
    const parts = sampleParts(monday);
    const hearOnce = createHearOnce(parts);
    await hearOnce(heard, async () => undefined);
    parts.turnTo('2026-11-25 09:00');
    await hearOnce({ ...heard, activityId: '2', sentAt: at('2026-11-25 09:00') }, async () => undefined);
    await until(
      'the old one to go',
      async () => (await parts.store.hearings.list({ day: '2026-11-23' })).length === 0,
    );
    expect(await parts.store.hearings.list({ day: '2026-11-25' })).toHaveLength(1);
  });
});
