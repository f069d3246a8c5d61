import { faultOf, kindOf } from '../../bot/flows/fault-of';
import { BadRow, StoreAway } from '../../bot/flows/ports';

const words = 'Chefen lytter aldrig';
const here = 'fault-of\\.test\\.ts:\\d+';

function thrownBy(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

function named(name: string, error: Error): Error {
  error.name = name;
  return error;
}

describe('what the product wrote itself is said as it is', () => {
  it.each([
    [new StoreAway('The storage is away.'), 'StoreAway: The storage is away.'],
    [new BadRow('The row a / b is malformed.'), 'BadRow: The row a / b is malformed.'],
  ])('%s', (error, said) => expect(faultOf(error)).toBe(said));
});

describe('of every other error the kind, the code and the place are said, and never the words', () => {
  it.each([
    ['a plain one', new Error(words), `^Error at ${here}`],
    ['one of another kind', new TypeError(words), `^TypeError at ${here}`],
    ['JSON that cannot be read', thrownBy(() => JSON.parse(words)), `^SyntaxError at ${here}`],
    [
      'one with a code',
      Object.assign(new Error(words), { code: 'ECONNRESET' }),
      `^Error ECONNRESET at ${here}`,
    ],
    ['one with a status', Object.assign(new Error(words), { statusCode: 403 }), `^Error 403 at ${here}`],
    ['a code that is none', Object.assign(new Error('x'), { code: words }), `^Error at ${here}`],
    [
      'a message that looks like a call',
      new Error(`x\n    at ${words} (chefen.ts:1:1)`),
      `^Error at ${here}`,
    ],
    ['a message changed afterwards', Object.assign(new Error('x'), { message: words }), '^Error( at|$)'],
    ['no message', new Error(), `^Error at ${here}`],
    ['no stack', Object.assign(new Error(words), { stack: undefined }), '^Error$'],
    ['a name that is none', named(words, new Error('x')), '^Error'],
    ['a text', words, '^Something that is no error was thrown$'],
    ['nothing', undefined, '^Something that is no error was thrown$'],
  ])('%s', (_name, error, said) => {
    expect(faultOf(error)).toMatch(new RegExp(said));
    expect(faultOf(error)).not.toMatch(/chef/i);
  });
});

test('a span holds the kind alone', () => {
  expect(kindOf(new RangeError(words))).toBe('RangeError');
  expect(kindOf(named(words, new Error('x')))).toBe('Error');
});
