/** Files that people send to the bot in a private chat (*Send and receive files through a bot*). */
import type { Activity } from 'botbuilder';
import { Fault } from '../flows/ports';
import { isFileHost } from './file-host';

/** A reader that throws says why in words for the log. */
export type AttachedFile = { readonly name: string; readonly read: () => Promise<string> };

/** *Send and receive files through a bot*: what Teams sends of a file that a person has attached. */
const fileType = 'application/vnd.microsoft.teams.file.download.info';

/** The largest file that is read, in bytes; half a year of steps in two languages takes a fifth of it. */
const largestFile = 256 * 1024;
const deadlineMs = 10_000;

export function attachedFile({ attachments, serviceUrl }: Activity): AttachedFile | undefined {
  const file = attachments?.find(({ contentType }) => contentType === fileType);
  const url = (file?.content as { readonly downloadUrl?: unknown } | undefined)?.downloadUrl;
  if (!file || typeof url !== 'string') return undefined;
  return { name: file.name ?? '', read: () => download(url, serviceUrl) };
}

/** The address is pre-authenticated: nothing of the bot's own goes with the request, and no redirect is followed. */
async function download(url: string, serviceUrl: string): Promise<string> {
  if (!isFileHost(url, serviceUrl)) throw new Fault('The file does not stand where Teams keeps files.');
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(deadlineMs) });
  if (!response.ok) throw new Fault(`The file was answered with ${response.status}.`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += (chunk as Uint8Array).length;
    if (size > largestFile) throw new Fault(`The file is larger than ${largestFile} bytes.`);
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks).toString('utf8');
}
