import { siteBySelectors } from './by-selectors.ts';
import { mailThread } from './mail-thread.ts';
import type { Site } from './site.ts';

const COMPOSE = '[data-test-id="compose"]';
const FROM = '[data-test-id="message-from"] [data-test-id="email-pill"]';

const bySelectors = siteBySelectors({
  id: 'yahoo',
  name: 'Yahoo Mail',
  confidence: 'reported',
  hosts: ['https://*.mail.yahoo.com/*'],
  box: '[data-test-id="rte"][contenteditable="true"], [data-test-id="rte"] [contenteditable="true"], #editor-container [contenteditable="true"]',
  root: COMPOSE,
  panel: COMPOSE,
  send: '[data-test-id="compose-send-button"]',
  keys: ['Control+Enter', 'Meta+Enter'],
  customer: {
    each: '[data-test-id="y-pill"], [data-test-id="pill"]',
    // Its text begins with a bar; the title within says “Name <address>”.
    name: [['[title*="@"]', 'title'], '[data-test-id="pill-text"]'],
    address: [['[title*="@"]', 'title']],
  },
  incoming: {
    within: '[data-test-id="message-group-view-scroller"], [data-test-id="message-view-scroller"]',
    message: '[data-test-id="message-view"]',
    sender: [
      [FROM, 'title'],
      [FROM, 'data-email'],
    ],
    body: '[data-test-id="message-view-body-content"], [data-test-id="message-view-body"]',
    time: [
      ['time[datetime]', 'datetime'],
      ['[data-test-id="message-date"]', 'title'],
    ],
  },
  account: [['button[aria-label*="@"][aria-label$=")"]', 'aria-label']],
  notTheReps: '[class*="yahoo_quoted"], [id*="yahoo_quoted"], [class*="ydp"][class$="signature"]',
});

/**
 * Yahoo Mail. Closed: `data-test-id`s as other people's extensions and automation have them (compose, editor, Send,
 * pills, message views and bodies agree in several of 2020 to 2026; the time is unverified in all). From memory:
 * the keys, the class of signatures, and that a reply stands inside the conversation. How a mail is scheduled is
 * not known: that item is left alone.
 */
export const yahoo: Site = {
  ...bySelectors,
  thread: (box) =>
    mailThread(
      box.closest(COMPOSE)?.querySelector<HTMLInputElement>('input[data-test-id="compose-subject"]'),
      bySelectors.customers(box),
    ) ?? bySelectors.thread(box),
};
