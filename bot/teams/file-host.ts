/** Where files of a Teams chat live: the bot fetches from nowhere else that an activity names. */

/** *Send and receive files through a bot*: files of private chats stand in the sender's OneDrive, on SharePoint's hosts. */
const host = '.sharepoint.com';

/** A bot on a developer's own machine, whose Teams is on loopback too, takes files from there. */
export function isFileHost(url: string, serviceUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:' && hostname.endsWith(host)) return true;
  return isLoopback(hostname) && URL.canParse(serviceUrl) && isLoopback(new URL(serviceUrl).hostname);
}

function isLoopback(hostname: string): boolean {
  return hostname === '127.0.0.1' || hostname === 'localhost';
}
