/** The language somebody uses with the bot in private; until they have written, the one of their department. */
import type { Language } from '../core/language';
import type { Parts } from './ports';

export async function privateLanguage(
  { store }: Pick<Parts, 'store'>,
  tenantId: string,
  userId: string,
  fallback: Language,
): Promise<Language> {
  const chat = await store.privateChats.get({ tenantId, userId });
  return chat?.value.language ?? fallback;
}
