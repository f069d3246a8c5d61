/** The one welcome in a channel: what the bot does, how it is started, who installed it. */
import type { Language } from '../core/language';
import { plainText } from '../core/plain-text';
import { noticeCard } from './notice-card';
import type { Rendered } from './rendered';
import { sayIn } from './texts';

export function welcomeCard(
  { installedBy }: { readonly installedBy?: string },
  language: Language,
): Rendered {
  const t = sayIn(language);
  return noticeCard(
    {
      summary: t('welcome.summary'),
      title: t('welcome.title'),
      lines: [t('welcome.what'), t('welcome.privacy'), t('welcome.start')],
      closing: installedBy ? [t('welcome.installed', { name: plainText(installedBy) })] : [],
    },
    language,
  );
}
