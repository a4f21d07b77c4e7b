import { siteBySelectors } from './by-selectors.ts';
import { quotedIn } from './quoted.ts';
import type { Site } from './site.ts';

/** Roundcube webmail 1.4 to 1.6. Selectors read in its source: skins/elastic/templates/compose.html, program/js/app.js. */
export const roundcube: Site = {
  ...siteBySelectors({
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
  }),
  // The message that is answered is in the page only as far as the reply quotes it.
  incoming(box) {
    const quoted = quotedIn(box);
    return quoted === '' ? undefined : { text: quoted };
  },
};
