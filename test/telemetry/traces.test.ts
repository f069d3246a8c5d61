import { town } from '../../infra/local/town';
import { findAction } from '../../infra/local/find-action';
import type { Envelope } from '../fakes/loopback-insights';
import { startLoopbackInsights } from '../fakes/loopback-insights';
import type { RunningBot } from '../running-bot';
import { startRunningBot } from '../running-bot';

const { you, colleagues, tenantId, channel, bot } = town;
const [amir] = colleagues;

type Span = {
  readonly id: string;
  readonly name: string;
  readonly trace: string;
  readonly parent: string | undefined;
  readonly isRoot: boolean;
  readonly failed: boolean;
  readonly facts: Readonly<Record<string, string>>;
};

/** Lines that belong to no activity and to no department. */
const ofTheProcess = ['listening', 'share-not-known'];

let running: RunningBot;
let spans: readonly Span[];

const spanOf = ({ name, tags, data: { baseData } }: Envelope): Span => ({
  id: baseData.id ?? '',
  name: baseData.name ?? '',
  trace: tags['ai.operation.id'] ?? '',
  parent: tags['ai.operation.parentId'],
  isRoot: name.endsWith('.Request'),
  failed: baseData.success === false,
  facts: baseData.properties ?? {},
});

/** A span's name and those that it stands in, outermost first. */
function way(span: Span): readonly string[] {
  const outer = spans.find(({ id, trace }) => id === span.parent && trace === span.trace);
  return [...(outer ? way(outer) : []), span.name];
}

const waysTo = (name: string): readonly (readonly string[])[] =>
  spans.filter((span) => span.name === name).map(way);

async function post(activity: object): Promise<void> {
  await fetch(`${running.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      channelId: 'msteams',
      serviceUrl: running.connector.serviceUrl,
      from: { id: amir.teamsUserId, aadObjectId: amir.userId, name: amir.name },
      recipient: bot,
      conversation: { id: channel.id, conversationType: 'channel', tenantId },
      ...activity,
    }),
  });
}

beforeAll(async () => {
  const insights = await startLoopbackInsights();
  running = await startRunningBot(
    '2026-11-20 10:00',
    { APPLICATIONINSIGHTS_CONNECTION_STRING: insights.connectionString },
    { telemetry: insights.options, beatMs: 50 },
  );
  await running.client.install(you);
  await running.client.write(you, 'channel', 'tilmeld denne kanal som Økonomi');
  await running.turnTo('2026-11-23 08:00');
  await running.turnTo('2026-11-23 09:00');
  const { data } = findAction(running.connector.sent().at(-1)!.card, 'answer');
  await running.client.tap(amir, 'channel', 'answer', { ...data, 'reply:story': 'Fakturaer.' });
  await running.turnTo('2026-11-27 12:00');
  await post({ type: 'fremmed', channelData: { eventType: 'fremmed', tenant: { id: tenantId } } });
  await post({ type: 'invoke', name: 'fremmed', value: {} });
  const forged = { action: { verb: 'fremmed', data: { v: 1 } } };
  await post({ type: 'invoke', name: 'adaptiveCard/action', value: forged });
  running.line.cut();
  await running.client.write(amir, 'private', 'vis mine svar');
  running.line.mend();
  await running.stop();
  await insights.stop();
  spans = insights
    .envelopes()
    .filter(({ data }) => data.baseType !== 'MetricData')
    .map(spanOf);
}, 60_000);

describe('a trace', () => {
  it.each([
    ['storage insert answers', ['activity invoke', 'tap answer', 'storage insert answers']],
    ['storage insert departments', ['activity message', 'converse', 'storage insert departments']],
    ['storage insert rounds', ['department', 'deliver prompt', 'storage insert rounds']],
    ['storage insert digests', ['department', 'digest', 'storage insert digests']],
  ])('leads to "%s" from what began it', (name, expected) => {
    expect(waysTo(name)).toEqual([expected]);
  });

  it('leads to each message that was sent', () => {
    expect(waysTo('send channel')).toEqual([
      ['activity conversationUpdate', 'send channel'],
      ['department', 'deliver prompt', 'send channel'],
      ['department', 'deliver recap', 'send channel'],
    ]);
    expect(waysTo('send person')).toEqual([['department', 'deliver digest', 'send person']]);
  });

  it('is whole: every span stands in one that is there, up to a root', () => {
    const ends = spans.map((span) => way(span)[0]);
    expect([...new Set(ends)].sort()).toEqual([
      'activity conversationUpdate',
      'activity invoke',
      'activity message',
      'activity other',
      'department',
      'retention',
      'tick',
    ]);
    expect(spans.filter(({ isRoot, parent }) => isRoot !== (parent === undefined))).toEqual([]);
  });

  it('is found from the lines of the log that belong to it', () => {
    const traces = new Set(spans.map(({ trace }) => trace));
    const lines = running.logged().map((line) => JSON.parse(line) as { msg: string; correlation?: string });
    const marked = lines.filter(({ msg }) => !ofTheProcess.includes(msg));
    expect(marked.map(({ msg }) => msg)).toEqual(expect.arrayContaining(['answer-saved', 'digest-made']));
    expect(marked.filter(({ correlation }) => !traces.has(correlation ?? ''))).toEqual([]);
  });

  it('says what became of it', () => {
    const answered = spans.find(({ name }) => name === 'tap answer');
    expect(answered?.facts).toEqual({ 'sidemand.verb': 'answer', 'sidemand.outcome': 'prompt-answered' });
    const activity = spans.find(({ id }) => id === answered?.parent);
    expect(activity?.facts).toEqual({
      'sidemand.type': 'invoke',
      'sidemand.name': 'adaptiveCard/action',
      'sidemand.place': 'channel',
      'sidemand.status': '200',
    });
  });

  it('shows which request failed when the storage was away', () => {
    const failed = spans.filter((span) => span.failed).map(({ name }) => name);
    expect(failed).toContain('storage list departments');
  });

  it('is not begun by a tick that finds nothing, nor by an instance that says it lives', () => {
    expect(spans.filter(({ name }) => name === 'tick')).toHaveLength(2);
    expect(spans.filter(({ facts }) => facts['sidemand.table'] === 'instances')).toEqual([]);
  });

  it('holds no word that a stranger put into an activity', () => {
    expect(JSON.stringify(spans)).not.toContain('fremmed');
    const other = spans.find(({ name }) => name === 'activity other');
    expect(other?.facts).toMatchObject({ 'sidemand.type': 'other', 'sidemand.event': 'other' });
  });
});
