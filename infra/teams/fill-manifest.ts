/** Puts an installation's own values into the app's manifest and its translation. */

export type AppDetails = {
  /** The bot's app registration, and the app's own id in Teams. */
  readonly appId: string;
  readonly name: string;
  readonly version: string;
  /** Who publishes the app in the organisation. */
  readonly developer: string;
  readonly website: string;
  readonly privacy: string;
  readonly terms: string;
  /** Asks each team for `ChannelMessage.Read.Group`. */
  readonly readsChannels: boolean;
};

export type AppTexts = { readonly manifest: string; readonly english: string };

/** Values between `${{ }}` stand inside JSON strings, and are written as JSON writes them. */
export function fillManifest(texts: AppTexts, details: AppDetails): AppTexts {
  const values: Readonly<Record<string, string>> = {
    BOT_APP_ID: details.appId,
    NAME: details.name,
    VERSION: details.version,
    DEVELOPER: details.developer,
    WEBSITE_URL: details.website,
    PRIVACY_URL: details.privacy,
    TERMS_URL: details.terms,
  };
  const filled = (text: string): string =>
    text.replace(/\$\{\{(\w+)\}\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : JSON.stringify(value).slice(1, -1);
    });
  const manifest = filled(texts.manifest);
  return {
    manifest: details.readsChannels ? withChannelReading(manifest, details.appId) : manifest,
    english: filled(texts.english),
  };
}

/**
 * The one resource-specific permission that is ever asked for. After a connection that broke in the middle of a post,
 * only the channel can tell whether the card arrived, and only this permission, of one team and given by its owner,
 * lets the bot look (*List channel messages*): the alternative, ChannelMessage.Read.All, would open all teams. It lets
 * Teams send the bot the team's other messages as well, which it drops unread. So it is left out unless asked for:
 * without it the coach is asked instead, and nothing else is lost.
 */
function withChannelReading(manifest: string, appId: string): string {
  return `${JSON.stringify(
    {
      ...(JSON.parse(manifest) as object),
      // *Grant resource-specific consent*: the resource counts for nothing there, and must be an address all the same.
      webApplicationInfo: { id: appId, resource: `api://botid-${appId}` },
      authorization: {
        permissions: { resourceSpecific: [{ name: 'ChannelMessage.Read.Group', type: 'Application' }] },
      },
    },
    undefined,
    2,
  )}\n`;
}
