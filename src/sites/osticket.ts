import { siteBySelectors } from './by-selectors.ts';
import type { Site } from './site.ts';

/** A reply and a note are forms of their own, in tabs. */
const FORMS = ':is(form#reply[name="reply"], form#note[name="note"])';

/**
 * osTicket 1.18. Selectors read in its source (4689926b): include/staff/ticket-view.inc.php,
 * include/staff/templates/thread-entry.tmpl.php, scp/js/scp.js, js/redactor-osticket.js.
 */
export const osticket: Site = siteBySelectors({
  id: 'osticket',
  name: 'osTicket',
  confidence: 'source',
  hosts: [],
  page: 'form#reply textarea#response[name="response"], form#note textarea#internal_note[name="note"]',
  // Redactor edits beside the textarea, which stays in the page, hidden.
  box: `${FORMS} :is(.redactor-in, textarea#response, textarea#internal_note)`,
  root: FORMS,
  send: `${FORMS} input[type="submit"]`,
  note: 'form#note',
  customer: {
    each: 'table.ticket_info:has([id^="user-"][id$="-name"])',
    name: ['[id^="user-"][id$="-name"]'],
    address: ['[id^="user-"][id$="-email"]'],
  },
  incoming: {
    message: '.thread-entry.message',
    body: '.thread-body > div',
    time: [['.header time', 'datetime']],
  },
  thread: [['form#note input[name="id"]', 'value']],
  threadUrl: /[?&]id=(\d+)/u,
});
