import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { departmentKeyOf } from '../../bot/flows/department-id';
import { cardText } from '../../infra/local/card-text';
import { findAction } from '../../infra/local/find-action';
import type { Citizen } from '../../infra/local/town';
import { town } from '../../infra/local/town';
import type { SentActivity } from '../fakes/loopback-connector';
import type { RunningBot } from '../running-bot';
import type { StartedWeek } from '../started-week';
import { startWeek } from '../started-week';

const { you, colleagues, tenantId, channel } = town;
const [amir, birthe] = colleagues;
const key = departmentKeyOf({ tenantId, channelId: channel.id });

let running: RunningBot;
let prompt: StartedWeek['prompt'];
let answer: StartedWeek['answer'];

beforeAll(async () => {
  ({ running, prompt, answer } = await startWeek(async ({ client }) => {
    await client.write(you, 'private', 'ordbog: uge = fra mandag morgen til fredag');
    await client.write(you, 'private', 'ordbog: RPA = et program, der udfører faste klik for dig');
  }));
}, 30_000);

afterAll(() => running.stop());

async function said(who: Citizen, words: string): Promise<readonly SentActivity[]> {
  running.connector.news();
  await running.client.write(who, 'private', words);
  return running.connector.news();
}

describe('the glossary', () => {
  it('is kept by coaches and read by everybody', async () => {
    const [shown] = await said(amir, 'vis ordbogen');
    expect(shown?.words).toContain('et program, der udfører faste klik for dig');
    const [refused] = await said(amir, 'ordbog: RPA = noget andet');
    expect(refused?.words).toMatch(/kun en coach/);
    const [changed] = await said(you, 'ordbog: rpa = en robot uden krop');
    expect(changed?.words).toMatch(/Før stod der: et program/);
    expect(await running.bot.parts.store.glossary.list({ tenantId })).toHaveLength(2);
  });

  it('explains a word in the prompt that has it, once, and leaves the others alone', () => {
    expect(prompt.words.match(/fra mandag morgen til fredag/g)).toHaveLength(1);
    expect(prompt.words).not.toContain('faste klik');
  });

  it('loses a word on a coach’s word', async () => {
    await said(you, 'slet RPA fra ordbogen');
    expect(
      (await running.bot.parts.store.glossary.list({ tenantId })).map(({ value }) => value.term),
    ).toEqual(['uge']);
    expect((await said(you, 'slet RPA fra ordbogen'))[0]?.words).toMatch(/står ikke i ordbogen/);
  });
});

describe('the journal', () => {
  beforeAll(async () => {
    await answer(amir, 'Amirs første refleksion');
    await answer(birthe, 'Birthes refleksion');
    await running.turnTo('2026-11-27 12:00');
  });

  it('shows one’s own reflections by week and step, and nobody else’s', async () => {
    const [shown] = await said(amir, 'min journal');
    expect(shown?.words).toMatch(/Uge 48/);
    expect(shown?.words).toContain('Amirs første refleksion');
    expect(shown?.words).not.toContain('Birthes');
  });

  it('comes as a file, made when its owner says yes, and put where Teams keeps files alone', async () => {
    const put: { readonly body: string; readonly range: string | undefined }[] = [];
    const files = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        put.push({ body: Buffer.concat(chunks).toString(), range: request.headers['content-range'] });
        response.end();
      });
    });
    await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
    const { port } = files.address() as AddressInfo;
    const [offer] = await said(amir, 'min journal som fil');
    const [attachment] = offer?.attachments ?? [];
    expect(attachment).toMatchObject({ contentType: 'application/vnd.microsoft.teams.card.file.consent' });
    expect(JSON.stringify(offer)).not.toContain('Amirs første');
    const { acceptContext } = (attachment as { content: { acceptContext: unknown } }).content;
    await running.client.answerOffer(amir, 'decline', acceptContext, `http://127.0.0.1:${port}/a`);
    await running.client.answerOffer(amir, 'accept', acceptContext, `http://127.0.0.2:${port}/b`);
    expect(running.connector.news().at(-1)?.words).toMatch(/kunne ikke lægges/);
    expect(put).toEqual([]);
    await running.client.answerOffer(amir, 'accept', acceptContext, `http://127.0.0.1:${port}/c`);
    expect(put).toHaveLength(1);
    expect(put[0]?.body).toContain('Amirs første refleksion');
    expect(put[0]?.body).not.toContain('Birthes');
    expect(put[0]?.range).toBe(
      `bytes 0-${Buffer.byteLength(put[0]!.body) - 1}/${Buffer.byteLength(put[0]!.body)}`,
    );
    expect(running.connector.news().at(-1)?.attachments).toMatchObject([
      { contentType: 'application/vnd.microsoft.teams.card.file.info' },
    ]);
    files.closeAllConnections();
    files.close();
  });

  it('loses one answer at a time at its owner’s tap, and nobody else’s whatever a card says', async () => {
    const [shown] = await said(amir, 'vis mine svar');
    const { data } = findAction(shown?.card, 'delete-answer');
    const left = await running.client.tap(amir, 'private', 'delete-answer', data);
    expect(cardText(left)).toContain('Du har ingen gemte svar');
    const answers = await running.bot.parts.store.answers.list({ ...key, week: '2026-W48' });
    expect(answers.map(({ value }) => value.replies['story'])).toEqual(['Birthes refleksion']);
  });
});
