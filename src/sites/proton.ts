import { siteBySelectors, valueAt } from './by-selectors.ts';
import { isTag } from './editable.ts';
import { mailThread } from './mail-thread.ts';
import { plainText } from './plain-text.ts';
import { quotedIn } from './quoted.ts';
import { type Customer, QUOTES_AND_SIGNATURES, type Site } from './site.ts';

const QUICK_REPLY = '.quick-reply-container';
const COMPOSER = `.composer, ${QUICK_REPLY}`;
const MESSAGE = 'article[data-message-id]';
const SENDER = '[data-testid="recipients:sender"]';

const bySelectors = siteBySelectors({
  id: 'proton',
  name: 'Proton Mail',
  confidence: 'source',
  hosts: ['https://mail.proton.me/*', 'https://mail.protonmail.com/*'],
  box: 'iframe[data-testid="rooster-iframe"], textarea[data-testid="editor-textarea"]',
  root: COMPOSER,
  panel: COMPOSER,
  send: [
    '[data-testid="composer:send-button"]',
    '[data-testid="quick-reply-send-button"]',
    // The menu beside Send, which is drawn at the end of the page; "custom" opens the dialog below.
    '[data-testid="composer:schedule-send:tomorrow"]',
    '[data-testid="composer:schedule-send:next-monday"]',
    '[data-testid="composer:schedule-send-as-scheduled"]',
    '.composer-inner-modal:has([data-testid="composer:schedule-date-input"]) [data-testid="modal-footer:set-button"]',
  ].join(','),
  keys: ['Control+Enter', 'Meta+Enter'],
  customer: {
    // The composer folds its addresses into names while the text is written.
    each: '[data-testid="composer-addresses-item-label"], .composer-addresses-fakefield-inner .text-ellipsis',
  },
  threadUrl: /^\/u\/\d+\/[^/?#]+\/([^/?#]+)/u,
});

/** The message under which a quick reply is written. */
const answered = (box: HTMLElement) =>
  box.closest(QUICK_REPLY) ? (box.closest<HTMLElement>(MESSAGE) ?? undefined) : undefined;

/** Who wrote a message; nobody when it was the rep. */
function senderOf(message: Element): Customer[] {
  const name = valueAt(message, [`${SENDER} .message-recipient-item-label`]);
  const address = valueAt(message, [`${SENDER} .message-recipient-item-address`])?.replace(/[<>]/gu, '');
  if (name === undefined || name.includes('@') || message.querySelector('.is-outbound')) return [];
  return [address ? { name, address } : { name }];
}

/** The text of a message, which the page shows in an iframe of its own. */
function bodyOf(message: Element): string {
  const frame = message.querySelector('iframe[data-testid="content-iframe"]');
  const body = isTag(frame, 'iframe') ? frame.contentDocument?.querySelector('#proton-root') : undefined;
  return body ? plainText(body, QUOTES_AND_SIGNATURES) : '';
}

/**
 * Proton Mail. Read in its source, ProtonMail/WebClients: applications/mail/src/app/components/composer
 * (ComposerFrame, ComposerActions, ScheduleSendActions, ComposerInnerModal, QuickReply, AddressesRecipientItem,
 * AddressesSummary) and message (MessageView, HeaderExpanded, MessageBodyIframe), packages/components/components/editor
 * (RoosterEditor, useInitRooster, PlainTextEditor, getComposerIframeSandbox), in versions of 2022 to 2026.
 *
 * It edits a `div` in an iframe without scripts, which the page around it fills. Ctrl+Enter sends only where the user has
 * shortcuts turned on; the page does not say whether.
 */
export const proton: Site = {
  ...bySelectors,
  customers(box) {
    const message = answered(box);
    return message ? senderOf(message) : bySelectors.customers(box);
  },
  // A composer floats over whatever conversation is open: what it answers is known from its quote alone.
  incoming(box) {
    const message = answered(box);
    const own = message !== undefined && message.querySelector('.is-outbound') !== null;
    const text = message === undefined ? quotedIn(box) : own ? '' : bodyOf(message);
    return text === '' ? undefined : { text };
  },
  thread(box) {
    const message = answered(box)?.dataset['messageId'];
    const subject = box
      .closest(COMPOSER)
      ?.querySelector<HTMLInputElement>('input[data-testid="composer:subject"]');
    return message ?? mailThread(subject, bySelectors.customers(box)) ?? bySelectors.thread(box);
  },
};
