/** Tokens that name ever new tenants, and were signed by nobody: refused, and nothing of them is kept. */
import { EmulatorValidation } from 'botframework-connector';
import { town } from '../../infra/local/town';
import { appId, serviceUrl, startGuardedBot } from '../strangers/guarded-bot';
import { sendHostile } from '../strangers/send-hostile';
import { channelIssuer } from '../strangers/signing-authority';
import { figuresOf } from './figures';
import { keptBytes } from './kept-bytes';

const requests = 40_000;
const together = 2_000;

export async function strangerTokens(): Promise<void> {
  const figures = figuresOf('tokens of strangers');
  const running = await startGuardedBot('UserAssignedMSI');
  const { issuer } = EmulatorValidation.ToBotFromEmulatorTokenValidationParameters;
  const issuers = (issuer ?? []).length;
  const exp = Math.floor(Date.now() / 1000) + 3600;
  const token = (tid: string): string =>
    running.authority.unsigned(
      { alg: 'RS256', kid: 'authority' },
      { iss: channelIssuer, aud: appId, serviceurl: serviceUrl, exp, tid },
      'AAAA',
    );
  const activity = {
    type: 'message',
    text: 'hej',
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:x', aadObjectId: 'x' },
    conversation: { id: 'a:x', tenantId: town.tenantId },
  };
  const url = `http://127.0.0.1:${running.bot.port}/api/messages`;
  const send = async (from: number): Promise<Readonly<Record<number, number>>> => {
    const headers = (index: number) => ({ authorization: `Bearer ${token(`tenant-${from + index}`)}` });
    return (await sendHostile(url, Array<object>(together).fill(activity), headers)).statuses;
  };
  try {
    await send(0);
    const before = keptBytes();
    let refused = together;
    for (let sent = together; sent < requests; sent += together) refused += (await send(sent))[401] ?? 0;
    figures.must('requests refused with 401', refused, { is: requests });
    figures.must('issuers that the SDK has learnt', (issuer ?? []).length - issuers, { is: 0 });
    figures.must('requests that the bot made', running.sentOut().length, { is: 0 });
    figures.must('KB of memory kept', Math.round((keptBytes() - before) / 1024), { atMost: 5 * 1024 });
  } finally {
    await running.stop();
  }
  figures.judge();
}
