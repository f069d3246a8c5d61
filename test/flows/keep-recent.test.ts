import { keepRecent } from '../../bot/flows/keep-recent';

const keeping = { keptMs: 1_000, most: 10 };

/** A reader whose reads end when they are told to. */
function reading() {
  const asked: {
    readonly key: string;
    readonly end: (value: string | undefined) => void;
    fail: () => void;
  }[] = [];
  let now = 0;
  const recent = keepRecent(
    { now: () => now },
    keeping,
    (key: string) => key,
    (key) =>
      new Promise<string | undefined>((end, reject) =>
        asked.push({ key, end, fail: () => reject(new Error('away')) }),
      ),
  );
  return { asked, recent, pass: (ms: number) => void (now += ms) };
}

describe('what is read lately', () => {
  it('is read once for all who ask meanwhile, and for each key by itself', async () => {
    const { asked, recent } = reading();
    const all = Promise.all([recent('a'), recent('b'), recent('a'), recent('a')]);
    expect(asked.map(({ key }) => key)).toEqual(['a', 'b']);
    asked[0]!.end('one');
    asked[1]!.end('two');
    expect(await all).toEqual(['one', 'two', 'one', 'one']);
    expect(await recent('a')).toBe('one');
    expect(asked).toHaveLength(2);
  });

  it('is read again when its time is over', async () => {
    const { asked, recent, pass } = reading();
    const first = recent('a');
    asked[0]!.end('one');
    await first;
    pass(keeping.keptMs);
    const second = recent('a');
    asked[1]!.end('other');
    expect(await second).toBe('other');
  });

  it('is asked for again where the read failed or found nothing', async () => {
    const { asked, recent } = reading();
    const failing = Promise.allSettled([recent('a'), recent('a')]);
    asked[0]!.fail();
    expect((await failing).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const missing = recent('a');
    asked[1]!.end(undefined);
    expect(await missing).toBeUndefined();
    const found = recent('a');
    asked[2]!.end('there');
    expect(await found).toBe('there');
  });
});
