import { type Conversation, receivedMinutesAgo } from './conversation.ts';
import { BENGALI } from './mails/bengali.ts';
import { ENGLISH } from './mails/english.ts';
import { FILIPINO } from './mails/filipino.ts';
import { INDONESIAN } from './mails/indonesian.ts';
import { SWEDISH } from './mails/swedish.ts';

/** Every conversation of the sample inbox, newest first, as the list shows them. */
export const CONVERSATIONS: readonly Conversation[] = [
  ...ENGLISH,
  ...FILIPINO,
  ...SWEDISH,
  ...INDONESIAN,
  ...BENGALI,
].sort((a, b) => receivedMinutesAgo(a) - receivedMinutesAgo(b));

/** The conversation with this id, or undefined. */
export function conversationById(id: string): Conversation | undefined {
  return CONVERSATIONS.find((conversation) => conversation.id === id);
}
