import { siteBySelectors } from './by-selectors.ts';
import { mailThread } from './mail-thread.ts';
import { quotedIn } from './quoted.ts';
import type { Site } from './site.ts';

const COMPOSE = '.zmCnew, .SCm';

const bySelectors = siteBySelectors({
  id: 'zoho-mail',
  name: 'Zoho Mail',
  confidence: 'reported',
  hosts: [
    'https://mail.zoho.com/*',
    'https://mail.zoho.eu/*',
    'https://mail.zoho.in/*',
    'https://mail.zoho.com.au/*',
    'https://mail.zoho.jp/*',
    'https://mail.zohocloud.ca/*',
    'https://mail.zoho.sa/*',
  ],
  box: 'iframe.ze_area',
  // An editable element without a size, which the page pastes into.
  decoys: '#wms-pasteCapture',
  root: COMPOSE,
  panel: COMPOSE,
  send: '.SCtxt[data-event="s"], .SCmb .SCtxt.SCBtn',
  keys: ['Control+Enter', 'Meta+Enter'],
  customer: {
    each: '.recipient-field .SC_cs',
    address: [
      [':scope', 'data-tooltip'],
      ['input', 'value'],
    ],
  },
  notTheReps: '[data-zbluepencil-ignore], [id^="Zm-_Id_-Sgn"]',
  threadUrl: /#mail\/folder\/[^/]+\/p\/([^/?#]+)/u,
});

/**
 * Zoho Mail. Closed: the compose, its subject, recipients and Send (`data-event="s"`, in every language) as a mail
 * tracker of 2019 has them and evicypher-webmail of 2023 in part; the editor's iframe and the decoy beside it in
 * automation of 2026. From memory: the keys, signatures, the address, all hosts but the first three. Messages that are open are not
 * known by any name: what the customer wrote is read where the reply quotes it.
 */
export const zohoMail: Site = {
  ...bySelectors,
  incoming(box) {
    const text = quotedIn(box);
    return text === '' ? undefined : { text };
  },
  thread: (box) =>
    mailThread(
      box.closest(COMPOSE)?.querySelector<HTMLInputElement>('input[id^="zmsub_Cmp"]'),
      bySelectors.customers(box),
    ) ?? bySelectors.thread(box),
};
