import { siteBySelectors } from './by-selectors.ts';
import { quotedIn } from './quoted.ts';
import type { Customer, Site } from './site.ts';

/** "Scrips and Recipients" and "Recipients": filled after the page has come, and the rep may uncheck people. */
const RECIPIENT = 'input[name="TxnSendMailTo"]:checked + label';
/** RT shows people as `Maria Fernández <maria@customer.test>`, but its own privileged users as `sam (Sam Agent)`. */
const FROM_OUTSIDE = /^(.+) <(\S+@\S+)>$/u;

/** The recipients from outside, each once: who is told by two of RT's rules is listed twice. */
function customers(box: HTMLElement): Customer[] {
  const people = new Map<string, Customer>();
  for (const label of box.ownerDocument.querySelectorAll(RECIPIENT)) {
    // RT 6 has a picture, or initials, in a link before the name.
    const link = label.querySelector('a:not(.rt-user-avatar)');
    const [, name, address] = FROM_OUTSIDE.exec((link ?? label).textContent.trim()) ?? [];
    if (name && address) people.set(address, { name, address });
  }
  return [...people.values()];
}

const site = siteBySelectors({
  id: 'rt',
  name: 'Request Tracker',
  confidence: 'source',
  hosts: [],
  // `UpdateContent` updates a ticket, `Content` begins or forwards one.
  page: 'textarea.messagebox#UpdateContent, textarea.messagebox#Content',
  // The textarea stays in the page, hidden, behind CKEditor: 4 edits in an iframe, 5 of RT 6 does not.
  box: [
    'textarea.messagebox',
    '#cke_UpdateContent iframe.cke_wysiwyg_frame, #cke_Content iframe.cke_wysiwyg_frame',
    'textarea.messagebox ~ .ck-editor .ck-editor__editable',
  ].join(','),
  root: 'form',
  send:
    'input[name="SubmitTicket"], input[name="Forward"], input[name="ForwardAndReturn"], ' +
    '#BulkUpdate input[type="submit"]:not([name])',
  // One page writes replies and comments for colleagues: which, is chosen here, also after it was opened.
  note: 'select[name="UpdateType"] option[value="private"]:checked',
  // /Ticket/Update.html?id=…; the field is there as well when the page is the answer to a form.
  thread: [['form:has(textarea.messagebox) input[name="id"]', 'value']],
});

/**
 * Request Tracker 5 and 6. Selectors read in the source of 5.0.3 as Debian packages it: html/Ticket/Update.html,
 * ModifyAll.html, Create.html and Forward.html, html/Search/Bulk.html, html/m/ticket/reply,
 * html/Elements/MessageBox and ShowUser, html/Helpers/PreviewScrips and ShowSimplifiedRecipients; and in the same of
 * 5.0.8 and 6.0.0.
 */
export const rt: Site = {
  ...site,
  customers,
  // The message that is answered is in the page only as far as the reply quotes it.
  incoming(box) {
    const quoted = quotedIn(box);
    return quoted === '' ? undefined : { text: quoted };
  },
  // New tickets have no number: each is another customer's.
  thread(box) {
    const thread = site.thread(box);
    const requestors = box.ownerDocument.querySelector<HTMLInputElement>('input[name="Requestors"]')?.value;
    return thread === 'new' && requestors ? `${thread} ${requestors}` : thread;
  },
};
