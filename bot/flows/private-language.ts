/** The language somebody uses with the bot in private; until they have written, the one of their department. */
import type { Language } from '../core/language';
import type { PrivateChat } from '../core/organisation';
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

export type PrivateChatNote = (chat: PrivateChat) => Promise<void>;

/** Private chats that this process knows to be noted. */
const mostKnown = 10_000;

/** Notes a private chat and the language used in it, when either is new. */
export function createPrivateChatNote({ store }: Pick<Parts, 'store'>): PrivateChatNote {
  const known = new Map<string, string>();
  return async function note(chat) {
    const key = `${chat.tenantId} ${chat.userId}`;
    const seen = `${chat.conversationId} ${chat.language}`;
    if (known.get(key) === seen) return;
    await store.privateChats.put(chat);
    if (known.size >= mostKnown) known.clear();
    known.set(key, seen);
  };
}
