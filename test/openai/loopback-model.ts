/** A loopback server that speaks Azure OpenAI's chat completions, and answers what a test has it answer. */
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Asked = { readonly url: string; readonly headers: IncomingHttpHeaders; readonly body: string };
export type Reply = { readonly status?: number; readonly body: unknown } | 'silence';

export type LoopbackModel = {
  readonly endpoint: string;
  readonly asked: Asked[];
  readonly answer: (reply: Reply) => void;
  readonly stop: () => Promise<void>;
};

export async function startLoopbackModel(): Promise<LoopbackModel> {
  const asked: Asked[] = [];
  let reply: Reply = 'silence';
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      asked.push({ url: request.url ?? '', headers: request.headers, body });
      if (reply === 'silence') return;
      response.writeHead(reply.status ?? 200, { 'content-type': 'application/json' });
      response.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: (next) => void (reply = next),
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

export function completion(message: object, finish_reason = 'stop'): Reply {
  return {
    body: {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1_764_000_000,
      model: 'gpt',
      choices: [{ index: 0, finish_reason, message: { role: 'assistant', ...message } }],
    },
  };
}

export function saying(answer: unknown): Reply {
  return completion({ content: typeof answer === 'string' ? answer : JSON.stringify(answer), refusal: null });
}
