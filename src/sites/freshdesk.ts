import { siteBySelectors, valueAt } from './by-selectors.ts';
import { saysPublic } from './says.ts';
import type { Site } from './site.ts';

const CONTACT = 'fw-unified-mfe--contact-info';
const MESSAGE = '.ticket-details__item:not(.rich-editor)';
const PRIVATE = '.ticket-details__privatenote';
const COMPOSER = '.ticket-details__item.rich-editor, .ticket-action__fields';

const site = siteBySelectors({
  id: 'freshdesk',
  name: 'Freshdesk',
  confidence: 'reported',
  hosts: ['https://*.freshdesk.com/*'],
  box: ':is(.ticket-details__item, .ticket-action__fields, #ticket-details) .fr-element[contenteditable="true"]',
  root: COMPOSER,
  send: [
    '#send-and-set',
    'a.send-and-set-item',
    // The menu is drawn at the end of the document.
    '[data-test-id="send-and-set-list-box"] a',
  ].join(','),
  keys: ['Control+Enter', 'Meta+Enter'],
  note: '[data-test-notify-to]',
  incoming: { message: '[data-test-id="ticket-description"]', body: '.ticket_note' },
  threadUrl: /\/a\/tickets\/(\d+)/u,
});

/**
 * Freshdesk. The editor, the controls that send, what marks a note and the messages were read in other people's
 * userscripts of 2025 and 2026, two of them kept against live tickets; the class of the contact's name in an
 * extension that only guesses at it. From memory: Ctrl+Enter, and the menu that makes a note public.
 */
export const freshdesk: Site = {
  ...site,
  isNote: (box) =>
    site.isNote(box) &&
    ![...(box.closest(COMPOSER)?.querySelectorAll('button, [role="button"]') ?? [])].some(saysPublic),
  // Drawn by another program of theirs, in an open shadow root.
  customers(box) {
    const root = box.ownerDocument.querySelector(CONTACT)?.shadowRoot;
    const name = root ? valueAt(root, ['.contact-name a', '.contact-name']) : undefined;
    const address = root ? valueAt(root, ['a[href^="mailto:"]', 'p.break-all']) : undefined;
    if (name === undefined) return [];
    return [address ? { name, address } : { name }];
  },
  // Messages do not tell who wrote them, but for the first, which is the customer's, and private notes.
  incoming(box) {
    const messages = [...box.ownerDocument.querySelectorAll(MESSAGE)];
    const open = messages.filter((one) => !one.matches(PRIVATE) && one.querySelector(PRIVATE) === null);
    return open.length > 1 ? undefined : site.incoming(box);
  },
};
