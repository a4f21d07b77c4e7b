import { valueAt } from './by-selectors.ts';
import { siteByWords } from './by-words.ts';
import type { Site } from './site.ts';

const MESSAGE = '[class*="messageViewerBase__StyledMessageDiv"]';
const HANDLE = '[class*="messageViewerRecipient__StyledHandleSpan"]';

const site = siteByWords({
  id: 'front',
  name: 'Front',
  confidence: 'reported',
  hosts: ['https://*.frontapp.com/*'],
  // Front's classes are the names of its components, and a number that changes: `commentComposer__Styled…`.
  box: '[class*="omposer__"][contenteditable="true"], [class*="omposer__"] [contenteditable="true"]',
  keys: ['Control+Enter', 'Meta+Enter', 'Control+Shift+Enter', 'Meta+Shift+Enter'],
  note: '[class*="commentComposer__"]',
  customer: {
    each: MESSAGE,
    name: ['[class*="messageViewerRecipient__StyledDetailsWrapperDiv"] > div:first-child'],
    address: [HANDLE],
  },
  incoming: {
    message: MESSAGE,
    body: '[class*="messageHtml__StyledHtmlDiv"], [class*="messageViewerEmailBody__StyledEmailDiv"]',
  },
  thread: [['[data-testid^="viewer-"]', 'data-testid']],
  threadUrl: /\/(cnv_[a-z0-9]+)/iu,
  notTheReps: '.front-signature, .front-blockquote',
});

/** Whether the messages shown are all of one person: who of several writes from outside, Front does not tell. */
function oneSender(box: HTMLElement): boolean {
  const messages = [...box.ownerDocument.querySelectorAll(MESSAGE)];
  return new Set(messages.map((message) => valueAt(message, [HANDLE]))).size === 1;
}

/**
 * Front. Messages, senders and the id of a conversation were read in two other people's extensions (2024, 2026),
 * the box of a comment, which Enter posts, in a Selenium script. The box of a reply, its keys and the classes of
 * signatures are from memory; its buttons are told by what they say.
 */
export const front: Site = {
  ...site,
  customers: (box) => (oneSender(box) ? site.customers(box).slice(-1) : []),
  incoming: (box) => (oneSender(box) ? site.incoming(box) : undefined),
};
