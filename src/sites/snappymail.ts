import { siteBySelectors } from './by-selectors.ts';
import { mailThread } from './mail-thread.ts';
import { quotedIn } from './quoted.ts';
import type { Site } from './site.ts';

const site = siteBySelectors({
  id: 'snappymail',
  name: 'SnappyMail',
  confidence: 'source',
  hosts: [],
  page: 'body#rl-app #V-PopupsCompose .textAreaParent',
  // Both are in the page; which is shown is the mode.
  box: '#V-PopupsCompose :is(.squire-wysiwyg, textarea.squire-plain)',
  root: '#V-PopupsCompose',
  send: '#V-PopupsCompose > header > a.btn:is([data-bind*="sendCommand"], :has(> .icon-paper-plane))',
  keys: ['Control+Enter', 'Meta+Enter', 'MailSend'],
  // "To" has the only row without a class.
  customer: {
    each: '#V-PopupsCompose .b-header tr:not([class]) .emailaddresses > li[title]',
    name: [[':scope', 'title']],
  },
});

/**
 * SnappyMail 2, the successor of RainLoop. Selectors read in the source of 2.38.2 (ba496919):
 * snappymail/v/0.0.0/app/templates/Views/User/PopupsCompose.html, dev/External/SquireUI.js, dev/View/Popup/Compose.js,
 * dev/Component/EmailAddresses.js, dev/Knoin/Knoin.js.
 */
export const snappymail: Site = {
  ...site,
  // Any other message may be open behind the window in which a reply is written.
  incoming(box) {
    const text = quotedIn(box);
    return text === '' ? undefined : { text };
  },
  thread: (box) =>
    mailThread(
      box.ownerDocument.querySelector('#V-PopupsCompose input[name="subject"]'),
      site.customers(box),
    ) ?? site.thread(box),
};
