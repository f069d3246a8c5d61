import { findAction } from '../../infra/local/find-action';
import { town } from '../../infra/local/town';
import { closedWeek } from '../digest-week';
import type { SentActivity } from '../fakes/loopback-connector';
import type { RunningBot } from '../running-bot';
import { startRunningBot } from '../running-bot';
import type { LoopbackModel } from './loopback-model';
import { saying, startLoopbackModel } from './loopback-model';

const { you, channel } = town;
/** *Bot messages with AI-generated content*, learn.microsoft.com/microsoftteams. */
const label = {
  type: 'https://schema.org/Message',
  '@type': 'Message',
  '@context': 'https://schema.org',
  additionalType: ['AIGeneratedContent'],
};
const byModel =
  'En sprogmodel har navngivet temaerne og skrevet teksten og spørgsmålet. Tallene er talt op uden den.';
const byProgram = 'Temaerne er fundet af et program, uden sprogmodel.';

let model: LoopbackModel;
let running: RunningBot;

beforeAll(async () => {
  model = await startLoopbackModel();
  running = await startRunningBot('2026-11-20 10:00', {
    AZURE_OPENAI_ENDPOINT: model.endpoint,
    AZURE_OPENAI_DEPLOYMENT: 'names-themes',
    AZURE_OPENAI_KEY: 'the-key',
  });
  await running.client.write(you, 'channel', 'tilmeld denne kanal som Økonomi');
}, 60_000);
afterAll(async () => {
  await running.stop();
  await model.stop();
});
beforeEach(() => {
  model.asked.length = 0;
});

const sound = {
  themes: [
    { label: 'Dobbelt arbejde med faktura', themes: [1] },
    { label: 'Besvær med adgangskoder', themes: [2] },
  ],
  paragraph: 'Begge temaer handler om arbejde, der skal gøres om, og om tid, som går fra opgaven.',
  question: 'Hvad kunne vi gøre én gang i stedet for flere?',
};

const marked = (sent: readonly SentActivity[]): readonly SentActivity[] =>
  sent.filter(({ entities }) => JSON.stringify(entities).includes('AIGeneratedContent'));
const recapOf = (sent: readonly SentActivity[]): SentActivity =>
  sent.find(({ conversationId }) => conversationId.startsWith(channel.id))!;
const confirm = async (words: string): Promise<void> => {
  await running.client.write(you, 'private', words);
  const { card } = running.connector.news().at(-1)!;
  await running.client.tap(you, 'private', 'confirm', findAction(card, 'confirm').data);
};

it('a digest told by the model bears Teams’ AI label and says so, and so does the recap of its themes', async () => {
  model.answer(saying(sound));
  const { digest, news } = await closedWeek(running, '2026-11-23', '2026-11-27', 'story');
  expect(model.asked).toHaveLength(1);
  expect(digest.entities).toEqual([label]);
  expect(digest.words).toContain(byModel);
  expect(digest.words).not.toContain(byProgram);
  for (const words of [sound.paragraph, sound.question, ...sound.themes.map((theme) => theme.label)])
    expect(digest.words).toContain(words);
  expect(recapOf(news).entities).toEqual([label]);
  expect(recapOf(news).words).toContain('En sprogmodel har navngivet temaerne.');
  expect(marked(running.connector.sent())).toEqual([recapOf(news), digest].sort((a, b) => +a.id - +b.id));
});

it.each<[string, string, string, Parameters<LoopbackModel['answer']>[0]]>([
  ['breaks a rule', '2026-11-30', '2026-12-04', saying({ ...sound, question: 'Se www.ond.example, ikke?' })],
  ['fails', '2026-12-07', '2026-12-11', { status: 500, body: {} }],
])('no label stands where the model %s, and the digest says so', async (_what, monday, friday, reply) => {
  model.answer(reply);
  await confirm('gentag sidste trin i Økonomi');
  const before = marked(running.connector.sent()).length;
  const { digest, news } = await closedWeek(running, monday, friday, 'story');
  expect(model.asked).toHaveLength(1);
  expect([digest.entities, recapOf(news).entities]).toEqual([[], []]);
  expect(digest.words).toContain(byProgram);
  expect(digest.words).not.toContain('sprogmodel har');
  expect(recapOf(news).words).not.toContain('sprogmodel');
  expect(marked(running.connector.sent())).toHaveLength(before);
});
