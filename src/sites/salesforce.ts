import { siteByWords } from './by-words.ts';
import type { Site } from './site.ts';

const POST = 'button.cuf-publisherShareButton';

const site = siteByWords({
  id: 'salesforce',
  name: 'Salesforce Service Cloud',
  confidence: 'reported',
  hosts: ['https://*.lightning.force.com/*'],
  box: [
    'iframe.cke_wysiwyg_frame',
    'iframe[title="Email Body"]',
    '.forceChatterMessageBodyInputRichTextEditor .ql-editor[contenteditable="true"]',
  ].join(','),
  // "Save" has the same class and changes a field of the case.
  send: `${POST}.qe-textPostDesktop, ${POST}.qe-questionPostDesktop`,
  customer: { each: 'lightning-formatted-name' },
  threadUrl: /\/lightning\/r\/(?:\w+\/)?([a-z0-9]{15}(?:[a-z0-9]{3})?)\//iu,
});

/** What stands for a box in the page itself: mail is edited in a frame that lies in a frame of the editor's own. */
function inPage(box: HTMLElement): HTMLElement {
  const frame = box.ownerDocument.defaultView?.frameElement;
  return frame ? inPage(frame as HTMLElement) : box;
}

/**
 * Salesforce Service Cloud in Lightning. Editors, frames and the classes of buttons were read in eight other
 * people's programs of 2020 to 2026 (Selenium tests, userscripts, extensions), the name's component in one of
 * 2025. From memory: what the mail's button says, by which it is told. A post in a case's feed can be shown to
 * the customer, which nothing known tells: it is taken for public. What the customer wrote is in frames of its own.
 */
export const salesforce: Site = {
  ...site,
  customers: (box) => site.customers(inPage(box)),
  thread: (box) => site.thread(inPage(box)),
};
