import { siteBySelectors, valueAt } from './by-selectors.ts';
import { plainText } from './plain-text.ts';
import { QUOTES_AND_SIGNATURES, type Site } from './site.ts';

/** A message in the reading pane; the editor has the same label and is not one. */
const MESSAGE = '[id^="UniqueMessageBody"]:not([contenteditable="true"])';
const FROM = '[id^="MSG_"][id$="_FROM"]';
const COMPOSE =
  '[id*="docking_InitVisiblePart"], [data-app-section="ComposeForm"], [data-app-section="Form_Content"]';
const SEND = '[data-testid="ComposeSendButton"]';

const bySelectors = siteBySelectors({
  id: 'outlook',
  name: 'Outlook on the web',
  confidence: 'reported',
  hosts: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  box: '[role="textbox"][aria-multiline="true"][contenteditable="true"], [data-testid="rooster-editor-focus-trap-zone"] [contenteditable="true"]',
  // Whom it goes to is written into editable elements, too, which say so.
  decoys: '[contenteditable="true"][aria-label]:not([aria-multiline="true"])',
  root: COMPOSE,
  panel: `${COMPOSE}, [role="main"]`,
  // A split button: the half that opens the menu says so. Accounts that cannot schedule have a plain one.
  send: `${SEND} button:not([aria-haspopup]), button${SEND}`,
  keys: ['Control+Enter', 'Meta+Enter', 'Alt+s'],
  customer: {
    each: '[contenteditable="true"]:not([aria-multiline="true"]) [data-lpc-hover-target-id]',
    address: [
      [':scope', 'title'],
      [':scope', 'aria-label'],
    ],
  },
  threadUrl: /\/id\/([^/?#]+)/u,
  thread: [['input[id^="MSG_"][id$="_SUBJECT"]', 'id']],
  // Only newer replies lie in a container; before, the quote was all that follows its header.
  notTheReps: '#mail-editor-reference-message-container, #appendonsend ~ *, #divRplyFwdMsg ~ *',
});

const isBefore = (one: Node, other: Node) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Whether an item stands in the menu of Send: Fluent UI labels a menu by the button that opens it. */
function isOfSendMenu(item: Element): boolean {
  const opener = item.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  const labels = opener?.split(/\s+/u) ?? [];
  return labels.some((id) => (item.ownerDocument.getElementById(id)?.closest(SEND) ?? null) !== null);
}

/**
 * Outlook on the web, of accounts at work and at home. Closed; its names as others' programs have them: editor,
 * recipients and containers in Briskine, bodies, senders, `ComposeSendButton` and subjects (`MSG_…_SUBJECT`, new for
 * each draft) in several extensions of 2025 and 2026. How a menu names its opener was read in Fluent UI (MenuList).
 * From memory: that a reply's container lies in the reading pane, Alt+S, the address. The date of a message is
 * written as people read it: it is not known.
 */
export const outlook: Site = {
  ...bySelectors,
  sendControl: (path) =>
    bySelectors.sendControl(path) ??
    path.find(
      (element): element is HTMLElement => element.matches('[role="menuitem"]') && isOfSendMenu(element),
    ),
  incoming(box) {
    // What is open beside a draft of its own window or pane is no part of it.
    const pane = box.closest('[data-app-section="MailReadCompose"], #ReadingPaneContainerId');
    if (!pane) return undefined;
    const own = valueAt(box.ownerDocument, ['#O365_MainLink_Me > div > div']);
    const senders = [...pane.querySelectorAll(FROM)];
    const last = [...pane.querySelectorAll(MESSAGE)].findLast((message) => {
      const sender = senders.findLast((one) => isBefore(one, message));
      return own === undefined || !(sender?.textContent ?? '').includes(own);
    });
    const text = last ? plainText(last, QUOTES_AND_SIGNATURES) : '';
    return text === '' ? undefined : { text };
  },
};
