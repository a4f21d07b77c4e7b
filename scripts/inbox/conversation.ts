export type Language = 'en' | 'fil' | 'sv' | 'id' | 'bn';

/** The three ways a helpdesk lets its people write; the page has all of them. */
export const BOX_KINDS = ['textarea', 'contenteditable', 'prosemirror'] as const;
export type BoxKind = (typeof BOX_KINDS)[number];

export interface Message {
  readonly from: 'customer' | 'us';
  /** Relative to now, so that the inbox looks lived-in on whatever day it is opened. */
  readonly minutesAgo: number;
  /** Paragraphs are separated by an empty line. */
  readonly text: string;
}

export interface Conversation {
  readonly id: string;
  readonly customer: { readonly name: string; readonly address: string };
  readonly language: Language;
  readonly subject: string;
  readonly firstTime: boolean;
  /** A mail that makes one want to hit back. Not shown: nobody's helpdesk warns of it. */
  readonly scathing: boolean;
  /** Which reply box the conversation opens with. */
  readonly box: BoxKind;
  readonly messages: readonly [Message, ...Message[]];
}

/** How many minutes ago the newest mail of this conversation came in. */
export function receivedMinutesAgo(conversation: Conversation): number {
  return Math.min(...conversation.messages.map((message) => message.minutesAgo));
}

/** Whole days the customer has been waiting for an answer; 0 when the last word was ours. */
export function waitingDays(conversation: Conversation): number {
  const last = conversation.messages.at(-1);
  return last?.from === 'customer' ? Math.floor(last.minutesAgo / (24 * 60)) : 0;
}
