/** Hello and help: two lines on what the bot does for you, and a few things to tap rather than a list to learn. */
import type { Language } from '../core/language';
import type { Role } from '../core/message';
import { plainText } from '../core/plain-text';
import { noticeCard } from './notice-card';
import type { Rendered } from './rendered';
import type { TextKey } from './texts';
import { sayIn } from './texts';

const starters: Readonly<Record<Role, readonly TextKey[]>> = {
  coach: ['greeting.start.plan', 'greeting.start.digest', 'greeting.start.history'],
  manager: ['greeting.start.plan', 'greeting.start.digest', 'greeting.start.mine'],
  employee: ['greeting.start.mine', 'greeting.start.delete'],
};

export function greeting(
  { role, name }: { readonly role: Role; readonly name?: string },
  language: Language,
): Rendered {
  const t = sayIn(language);
  return noticeCard(
    {
      title: name ? t('greeting.title.name', { name: plainText(name) }) : t('greeting.title'),
      lines: [t('greeting.what'), t(`greeting.${role}`)],
      closing: [t('greeting.privacy')],
      suggestions: starters[role].map((key) => ({ title: t(key), text: t(key) })),
    },
    language,
  );
}
