/** The reference: the least bot that takes an answer, written as the SDK's own samples are. Says on IPC where it listens. */
import { TableClient } from '@azure/data-tables';
import { CloudAdapter, TeamsActivityHandler } from 'botbuilder';
import type { AdaptiveCardInvokeResponse, AdaptiveCardInvokeValue, TurnContext } from 'botbuilder';
import * as restify from 'restify';
import { trusting } from './trusting';

const card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Thank you for your answer.', wrap: true }],
};

class BareBot extends TeamsActivityHandler {
  constructor(private readonly table: TableClient) {
    super();
  }

  protected override async onAdaptiveCardInvoke(
    context: TurnContext,
    { action }: AdaptiveCardInvokeValue,
  ): Promise<AdaptiveCardInvokeResponse> {
    const partitionKey = String(action.data['week']);
    const rowKey = context.activity.from.aadObjectId ?? '';
    await this.table.upsertEntity({ partitionKey, rowKey, body: JSON.stringify(action.data) }, 'Replace');
    return {
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: card as unknown as AdaptiveCardInvokeResponse['value'],
    };
  }
}

async function start(): Promise<void> {
  const { STORAGE_CONNECTION_STRING = '', OPENID_METADATA = '', TABLE_PREFIX = '' } = process.env;
  const table = TableClient.fromConnectionString(STORAGE_CONNECTION_STRING, `${TABLE_PREFIX}answers`, {
    allowInsecureConnection: true,
  });
  await table.createTable();
  const adapter = new CloudAdapter(trusting(OPENID_METADATA));
  const bot = new BareBot(table);
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.get('/readyz', (_request, response, next) => {
    response.send(200, { status: 'ready' });
    next();
  });
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request, response, (context) => bot.run(context));
  });
  server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }));
}

process.once('disconnect', () => process.exit(0));
void start();
