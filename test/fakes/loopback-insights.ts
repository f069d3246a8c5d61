/** Application Insights on a loopback port: takes what the real exporter sends, and remembers every byte. */
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import type { TelemetryOptions } from '../../bot/azure/telemetry';

/** *Application Insights telemetry data model*, as far as the tests read it. */
export type Envelope = {
  readonly name: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly data: {
    readonly baseType: string;
    readonly baseData: {
      readonly id?: string;
      readonly name?: string;
      readonly success?: boolean;
      readonly properties?: Readonly<Record<string, string>>;
      readonly metrics?: readonly { readonly name: string; readonly value: number; readonly count: number }[];
    };
  };
};

export type LoopbackInsights = {
  readonly connectionString: string;
  readonly options: TelemetryOptions;
  /** Every request: its address, its headers and its body. */
  readonly received: () => readonly string[];
  readonly envelopes: () => readonly Envelope[];
  readonly stop: () => Promise<void>;
};

export async function startLoopbackInsights(): Promise<LoopbackInsights> {
  const received: string[] = [];
  const envelopes: Envelope[] = [];
  const server: Server = createServer((request, response) => {
    void buffer(request).then((sent) => {
      const body = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent).toString();
      received.push([request.url, JSON.stringify(request.headers), body].join('\n'));
      const items = JSON.parse(body) as readonly Envelope[];
      envelopes.push(...items);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ itemsReceived: items.length, itemsAccepted: items.length, errors: [] }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    connectionString:
      'InstrumentationKey=00000000-0000-4000-8000-000000000000;IngestionEndpoint=https://northeurope-0.in.applicationinsights.azure.com/',
    // A connection string's address is always taken as HTTPS.
    options: {
      azureMonitorExporterOptions: { host: `http://127.0.0.1:${port}`, allowInsecureConnection: true },
    },
    received: () => received,
    envelopes: () => envelopes,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
