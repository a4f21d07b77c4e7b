import type { BoxKind } from '../conversation.ts';
import type { Content } from './boxes/content.ts';

export interface Draft {
  readonly kind: BoxKind;
  readonly content: Content;
}

// Kept while the page is open: somebody who leaves a mail to answer others finds it as it was.
const drafts = new Map<string, Draft>();

/** What was being written in this conversation, and in which kind of box. */
export function draftOf(conversation: string): Draft | undefined {
  return drafts.get(conversation);
}

/** Keeps what is being written; an empty draft leaves only the kind of box chosen. */
export function keepDraft(conversation: string, draft: Draft): void {
  drafts.set(conversation, draft);
}

/** Forgets the text that has been sent, not the kind of box it was written in. */
export function forgetDraft(conversation: string, kind: BoxKind): void {
  drafts.set(conversation, { kind, content: { text: '' } });
}
