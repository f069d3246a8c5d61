/**
 * Hands somebody their journal as a file, when they have said yes (*Send and receive files through a bot*). It is made
 * then and not before, so that no answer lies anywhere meanwhile.
 */
import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { BotParts } from '../flows/bot-parts';
import { faultOf } from '../flows/fault-of';
import { showOwnAnswers } from '../flows/own-answers';
import type { Language } from '../core/language';
import { journalText } from '../render/journal-text';
import { activitiesOf } from './activity-of';
import { isFileHost } from './file-host';
import { speakerOf } from './incoming';

const infoType = 'application/vnd.microsoft.teams.card.file.info';
const deadlineMs = 15_000;

const consent = z.object({
  action: z.enum(['accept', 'decline']),
  context: z.object({ file: z.literal('journal'), language: z.enum(['da', 'en']) }),
  uploadInfo: z
    .object({
      uploadUrl: z.string(),
      contentUrl: z.string(),
      name: z.string(),
      uniqueId: z.string(),
      fileType: z.string(),
    })
    .optional(),
});

export async function answerFileConsent(parts: BotParts, context: TurnContext): Promise<void> {
  const { activity } = context;
  const speaker = speakerOf(activity);
  const read = consent.safeParse(activity.value);
  await context.sendActivity({ type: 'invokeResponse', value: { status: read.success ? 200 : 400 } });
  if (!speaker || !read.success || read.data.action === 'decline') return;
  const { uploadInfo } = read.data;
  const { language } = read.data.context;
  try {
    if (!uploadInfo) throw new Error('Teams named no place for the file.');
    const text = await ownJournal(parts, speaker, language);
    await upload(uploadInfo.uploadUrl, activity.serviceUrl, text);
    const { uniqueId, fileType, contentUrl, name } = uploadInfo;
    const attachment = { contentType: infoType, contentUrl, name, content: { uniqueId, fileType } };
    await context.sendActivity({ type: 'message', attachments: [attachment] });
  } catch (error) {
    parts.log.warn('file-not-sent', { reason: faultOf(error) });
    for (const each of activitiesOf({ message: { kind: 'journal-file-failed' }, language }))
      await context.sendActivity(each);
  }
}

async function ownJournal(
  parts: BotParts,
  who: { readonly tenantId: string; readonly userId: string },
  language: Language,
): Promise<string> {
  const { entries } = await showOwnAnswers(parts, who);
  return journalText(entries, language);
}

async function upload(url: string, serviceUrl: string, text: string): Promise<void> {
  if (!isFileHost(url, serviceUrl)) throw new Error('The file would not stand where Teams keeps files.');
  // Notepad and Excel take a text without a byte order mark for an older alphabet.
  const body = Buffer.from(`\uFEFF${text}`, 'utf8');
  const response = await fetch(url, {
    method: 'PUT',
    headers: {
      'content-type': 'application/octet-stream',
      'content-range': `bytes 0-${body.length - 1}/${body.length}`,
    },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(deadlineMs),
  });
  if (!response.ok) throw new Error(`The file's place answered ${response.status}.`);
}
