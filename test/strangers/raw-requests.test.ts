import { connect } from 'node:net';
import type { RunningBot } from '../running-bot';
import { startRunningBot } from '../running-bot';

let running: RunningBot;

beforeAll(async () => {
  running = await startRunningBot('2026-11-20 10:00');
}, 30_000);

/** The first status that is answered to bytes as they are, and none where the connection just ends. */
function statusOf(lines: readonly string[], body = ''): Promise<number | undefined> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(running.url).port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () =>
      resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? Number.NaN) || undefined),
    );
    socket.write(`${[...lines, 'connection: close'].join('\r\n')}\r\n\r\n${body}`, 'latin1');
  });
}

const post = ['POST /api/messages HTTP/1.1', 'host: bot', 'content-type: application/json'];

describe('a request', () => {
  it.each([
    ['for another method', ['PUT /api/messages HTTP/1.1', 'host: bot', 'content-length: 0'], '', 405],
    ['to read the messages', ['GET /api/messages HTTP/1.1', 'host: bot'], '', 405],
    ['for a page that is not there', ['GET /admin HTTP/1.1', 'host: bot'], '', 404],
    ['out of the folder', ['GET /../../etc/passwd HTTP/1.1', 'host: bot'], '', 404],
    ['with a path that cannot be decoded', ['GET /%E0%A4%A HTTP/1.1', 'host: bot'], '', 404],
    ['with a path of 10,000 letters', [`GET /${'a'.repeat(10_000)} HTTP/1.1`, 'host: bot'], '', 404],
    ['with a query of prototypes', ['GET /healthz?__proto__[x]=1&%=% HTTP/1.1', 'host: bot'], '', 200],
    ['with 100 KB of headers', ['GET / HTTP/1.1', 'host: bot', `x: ${'a'.repeat(100_000)}`], '', 431],
    ['without a host', ['GET /healthz HTTP/1.1'], '', 400],
    ['with two lengths', [...post, 'content-length: 2', 'content-length: 3'], '{}', 400],
    [
      'with a length and chunks',
      [...post, 'content-length: 2', 'transfer-encoding: chunked'],
      '0\r\n\r\n',
      400,
    ],
    ['with a length below nothing', [...post, 'content-length: -2'], '', 400],
    ['with a wrong digest', [...post, 'content-md5: x', 'content-length: 2'], '{}', 400],
    ['in another language than HTTP', ['\x16\x03\x01\x02\x00\x01\x00'], '', 400],
    [
      'to go on to another host',
      ['CONNECT evil.example:443 HTTP/1.1', 'host: evil.example:443'],
      '',
      undefined,
    ],
  ])('%s is answered and leaves nothing open', async (_what, lines, body, status) => {
    expect(await statusOf(lines, body)).toBe(status);
  });
});

it('to become a web socket is an ordinary one, and the bot can still stop', async () => {
  const upgrade = ['GET /healthz HTTP/1.1', 'host: bot', 'connection: Upgrade', 'upgrade: websocket'];
  expect(await statusOf(upgrade)).toBe(200);
  expect(
    await statusOf([...post, 'connection: Upgrade', 'upgrade: websocket', 'content-length: 2'], '{}'),
  ).toBe(400);
  await running.stop();
  await expect(fetch(running.url)).rejects.toThrow();
}, 20_000);
