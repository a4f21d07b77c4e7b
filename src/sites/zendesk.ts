import { siteBySelectors } from './by-selectors.ts';
import { keyMatcher } from './keys.ts';
import type { Site } from './site.ts';

/** What one open ticket lies in: the pane, where the page still has panes, or the ticket in it. */
const PANE = 'main#main_panes > *, [data-ticket-id]:not(main#main_panes *)';
const CHAT_SEND = '[data-test-id="omnichannel-omnicomposer-send-button"]';
const DRAFTS = '[data-test-id="rich-text-editor-draft-mode-button"][data-active="true"]';
const FROM_CUSTOMER =
  'article[data-test-id="omni-log-comment-item"]:has([data-test-id="omni-log-item-message"][type="end-user"])';

const site = siteBySelectors({
  id: 'zendesk',
  name: 'Zendesk',
  confidence: 'reported',
  hosts: ['https://*.zendesk.com/*'],
  box: [
    '[data-test-id^="omnicomposer-"][contenteditable="true"]',
    '[data-test-id="standalone-rich-text-ckeditor"][contenteditable="true"]',
    '[data-test-id="ticket-rich-text-editor"] [contenteditable="true"]',
    '.zendesk-editor--rich-text-container .ck-editor__editable[contenteditable="true"]',
    '.comment_input .zendesk-editor--rich-text-comment[contenteditable="true"]',
  ].join(','),
  // Zendesk's own components: the fields of a ticket, notes about a customer, search.
  decoys: '[data-garden-id="forms.textarea"], [data-garden-id^="forms.media"] *',
  root: PANE,
  panel: PANE,
  send: [
    '[data-test-id="submit_button-button"]',
    '[data-test-id^="submit_button-menu-"]:not([data-test-id="submit_button-menu-button"])',
    // The statuses that an account adds of its own.
    '[data-cy-test-id="submit_button-menu"] [role="menuitem"]',
    CHAT_SEND,
  ].join(','),
  keys: ['KeyS', 'KeyO', 'KeyP', 'KeyD', 'KeyU'].map((key) => `Control+Alt+${key}`),
  note: '[data-test-id="omnichannel-channel-switcher-button"][data-channel="internal"]',
  customer: {
    each: FROM_CUSTOMER,
    name: [
      '[data-test-id="omni-log-comment-user-link"]',
      '[data-test-id="omni-log-item-sender"] strong',
      '[data-test-id="omni-log-item-sender"]',
    ],
  },
  incoming: {
    message: FROM_CUSTOMER,
    body: '[data-test-id="omni-log-message-content"], [data-test-id="omni-log-item-message"]',
    time: [['time[datetime]', 'datetime']],
  },
  threadUrl: /\/agent\/tickets\/(\d+)/u,
});

/** Whether what an element lies beside is kept as a draft at Send. */
const staysDraft = (element: Element) => element.closest(PANE)?.querySelector(DRAFTS) != null;

const isEnter = keyMatcher(['Enter', 'Control+Enter']);

/**
 * Zendesk's Agent Workspace. Its markup was read in some twenty other people's programs for it, of 2023 to 2026
 * (userscripts, extensions, Cypress and Playwright tests), which agree on all but the names of the oldest
 * editors. From memory alone: Ctrl+Alt+U, and that Enter sends in a chat.
 * All open tickets stay in the document, the others hidden.
 */
export const zendesk: Site = {
  ...site,
  boxesOf: (control, current) => site.boxesOf(control, current).filter((box) => !staysDraft(box)),
  sendsByKey(event) {
    const at = event.composedPath().find((node): node is Element => node instanceof Element);
    if (at === undefined || staysDraft(at)) return false;
    if (!isEnter(event)) return site.sendsByKey(event);
    // Enter ends a line in mail, and picks from a list in a search field; only in a chat's box it sends.
    const box = at.closest<HTMLElement>('[contenteditable="true"]');
    return box !== null && site.isBox(box) && box.closest(PANE)?.querySelector(CHAT_SEND) != null;
  },
};
