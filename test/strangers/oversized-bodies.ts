/** Bodies that are larger than what is read, in every way that a length can be hidden, sent over a socket of their own. */
import { request } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

const large = Buffer.from(JSON.stringify({ type: 'message', text: 'x'.repeat(300 * 1024) }));

export type Oversized = {
  readonly name: string;
  readonly status: number;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
};

const json = { 'content-type': 'application/json' };
const chunked = { ...json, 'transfer-encoding': 'chunked' };

export const oversized: readonly Oversized[] = [
  {
    name: 'with its length',
    status: 413,
    body: large,
    headers: { ...json, 'content-length': String(large.length) },
  },
  { name: 'in chunks, without a length', status: 413, body: large, headers: chunked },
  { name: 'of brackets', status: 413, body: Buffer.from('['.repeat(300 * 1024)), headers: chunked },
  ...(
    [
      ['gzip', gzipSync(Buffer.alloc(20 * 1024 * 1024, 0x20))],
      ['deflate', deflateSync(Buffer.alloc(20 * 1024 * 1024, 0x20))],
      ['br', brotliCompressSync(Buffer.alloc(20 * 1024 * 1024, 0x20))],
      ['GZIP', gzipSync(large)],
      ['gzip, gzip', gzipSync(gzipSync(large))],
      ['identity', large],
    ] as const
  ).map(([encoding, body]) => ({
    name: `packed as ${encoding}`,
    status: 415,
    body,
    headers: { ...chunked, 'content-encoding': encoding },
  })),
  {
    name: 'of a form with a file',
    status: 415,
    body: large,
    headers: { ...chunked, 'content-type': 'multipart/form-data; boundary=x' },
  },
];

/** The status, or 0 where the connection ended without one. */
export function sendBody(
  url: string,
  { body, headers }: Pick<Oversized, 'body' | 'headers'>,
): Promise<number> {
  return new Promise((resolve) => {
    const sent = request(url, { method: 'POST', headers, agent: false }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', () => resolve(0));
    sent.end(body);
  });
}
