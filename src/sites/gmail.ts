import { siteBySelectors } from './by-selectors.ts';
import type { Site } from './site.ts';

/**
 * Gmail. Nobody outside Google has its source: class names as other extensions' code has them. Read in InboxSDK
 * 2.2.18 (gmail-compose-view.ts, page-parser.ts, gmail-message-view.ts, getPrescheduledSendingStream.ts) and
 * gmail.js (`dom.compose`): the compose, its editor, Send and Send + archive, the recipients, the messages,
 * `lts`, the schedule item. The presets of the schedule dialog (`Az`; `AM` opens the choice of a time): one other
 * extension's notes of 2026. That the account's link says its address in every language: several extensions.
 *
 * Pop-ups, replies in a conversation and windows of their own are all `.M9`, each with its own hidden inputs.
 */
export const gmail: Site = siteBySelectors({
  id: 'gmail',
  name: 'Gmail',
  confidence: 'reported',
  hosts: ['https://mail.google.com/*'],
  box: '.M9 [g_editable="true"][contenteditable="true"], .Ap [role="textbox"][contenteditable="true"]',
  root: '.M9',
  panel: '.M9',
  send: [
    // Send and, with `Uo`, Send + archive; the arrow beside them opens a menu.
    '.IZ .Up div > [role="button"]:not([aria-haspopup="true"])',
    // The menu's item, and the button of the dialog that it opens.
    '[selector="scheduledSend"]',
    '[role="dialog"] [role="menuitem"].Az:not(.AM)',
  ].join(','),
  keys: ['Control+Enter', 'Meta+Enter'],
  customer: {
    // A reply shows its recipients folded, until somebody goes there.
    each: '.GS .anm:is([name="to"], [name="cc"]) [role="option"][data-name], .aoD.hl span[email]',
    name: [
      [':scope', 'data-name'],
      [':scope', 'name'],
    ],
    address: [
      [':scope', 'data-hovercard-id'],
      [':scope', 'email'],
    ],
  },
  incoming: {
    // A pop-up may answer another conversation than the one that is open.
    within: '[role="main"]',
    message: '.adn:is([data-legacy-message-id], [data-message-id])',
    sender: [['.gD[email]', 'email']],
    body: '.ii.gt',
    time: [['.gK .g3[title]', 'title']],
  },
  account: [
    ['a[href*="SignOutOptions"]', 'aria-label'],
    ['.M9 input[name="from"]', 'value'],
  ],
  thread: [
    ['input[name="lts"]', 'value'],
    ['input[name="composeid"]', 'value'],
  ],
  notTheReps: '[data-smartmail="gmail_signature"], .gmail_signature_prefix',
});
