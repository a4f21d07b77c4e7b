import { siteBySelectors } from './by-selectors.ts';
import { editedHost, isTag } from './editable.ts';
import { quotedIn } from './quoted.ts';
import type { Site } from './site.ts';

const known = siteBySelectors({
  id: 'roundcube',
  name: 'Roundcube',
  confidence: 'source',
  hosts: [],
  page: 'body.task-mail.action-compose textarea#composebody[name="_message"]',
  // In HTML mode the textarea stays in the page, hidden, behind the iframe.
  box: 'textarea#composebody, iframe#composebody_ifr',
  root: 'body',
  // The toolbar's button, and its twin in the phone's footer.
  send: 'button.send, a.send.button',
  // The chips that stand for the addresses of the hidden textarea #_to.
  customer: { each: '#compose_to li.recipient', name: ['.name'], address: ['.email'] },
  // The compose id lives as long as the draft.
  thread: [['input[name="_id"]', 'value']],
});

/** The line above what is quoted: "On 2026-11-10 09:12, Maria wrote:". */
function introOf(box: HTMLElement): string {
  if (isTag(box, 'textarea')) return /^(.*\S.*)\n+>/mu.exec(box.value)?.[1] ?? '';
  const host = isTag(box, 'iframe') ? editedHost(box) : box;
  return host?.querySelector('#reply-intro')?.textContent ?? '';
}

/** When the message that is answered was written; in any other format than the usual one it is not known. */
function writtenAt(box: HTMLElement): number | undefined {
  const [, day, time] = /(?<!\d)(\d{4}-\d\d-\d\d)[ ,]+(\d\d:\d\d)(?!\d)/u.exec(introOf(box)) ?? [];
  const at = Date.parse(`${day}T${time}`);
  return Number.isNaN(at) ? undefined : at;
}

/** Roundcube webmail 1.4 to 1.6. Selectors read in its source: skins/elastic/templates/compose.html, program/js/app.js. */
export const roundcube: Site = {
  ...known,
  // A draft that was sent has no page any more: the next one to the same customer does.
  link(box) {
    const { address } = known.customers(box)[0] ?? {};
    const to =
      address && new URL(`?_task=mail&_action=compose&_to=${encodeURIComponent(address)}`, box.baseURI);
    return to ? to.href : undefined;
  },
  // The message that is answered is in the page only as far as the reply quotes it.
  incoming(box) {
    const quoted = quotedIn(box);
    if (quoted === '') return undefined;
    const at = writtenAt(box);
    return at === undefined ? { text: quoted } : { text: quoted, at };
  },
};
