import { shareLimits } from '../bot/share-limits';
import { createMemoryStore } from './fakes/memory-store';
import { until } from './until';

const beatMs = 80;
const onError = (): void => undefined;

describe('several instances', () => {
  it('one alone has all of the limits at once', async () => {
    const share = shareLimits(createMemoryStore(), beatMs, onError);
    share.join();
    expect(await until('its part', share.part)).toBe(1);
    await share.stop();
  });

  it('a second waits until the first has seen it; then each has half, and all again when one goes', async () => {
    const store = createMemoryStore();
    const first = shareLimits(store, beatMs, onError);
    await until('the first', first.part);
    const second = shareLimits(store, beatMs, onError);
    second.join();
    const parts = await until('both', () => {
      const part = second.part();
      return part !== undefined && [part, first.part()];
    });
    expect(parts).toEqual([1 / 2, 1 / 2]);
    await second.stop();
    expect(await until('the first alone', () => first.part() === 1)).toBe(true);
    await first.stop();
  });

  it('one that was frozen knows no part until it has asked again', async () => {
    let frozenMs = 0;
    const share = shareLimits(createMemoryStore(), beatMs, onError, () => Date.now() + frozenMs);
    await until('its part', share.part);
    frozenMs = 3600_000;
    expect(share.part()).toBeUndefined();
    expect(await until('its part again', share.part)).toBe(1);
    await share.stop();
  });

  it('one that was frozen among others waits until they have seen it again', async () => {
    const store = createMemoryStore();
    const other = shareLimits(store, beatMs, onError);
    await until('the other', other.part);
    let frozenMs = 0;
    const share = shareLimits(store, beatMs, onError, () => Date.now() + frozenMs);
    await until('its part', share.part);
    frozenMs = 3600_000;
    const begun = Date.now();
    expect(await until('its part again', share.part)).toBe(1 / 2);
    expect(Date.now() - begun).toBeGreaterThan(beatMs);
    await Promise.all([share.stop(), other.stop()]);
  });

  it('one whose storage goes away keeps the part it had', async () => {
    const store = createMemoryStore();
    let failed = 0;
    const share = shareLimits(store, beatMs, () => void (failed += 1));
    await until('its part', share.part);
    store.goAway();
    await until('three beats that failed', () => failed >= 3);
    expect(share.part()).toBe(1);
    store.comeBack();
    await share.stop();
  });

  it('one that has stopped has none of the limits, and says no more that it lives', async () => {
    const store = createMemoryStore();
    const share = shareLimits(store, beatMs, onError);
    await share.stop();
    expect(share.part()).toBe(0);
    share.join();
    expect(await store.instances.announce('another', 3 * beatMs)).toBe(1);
  });
});
