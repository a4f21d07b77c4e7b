import { siteByWords } from './by-words.ts';
import type { Site } from './site.ts';

const FROM_CUSTOMER = 'div[id^="thread-"]:is(.is-customer, [aria-label*="customer" i])';

/**
 * Help Scout. The editor, the messages and the address were read in other people's extensions of 2023 to 2025,
 * the button of the oldest editor (Redactor) in one of 2023. From memory: the keys, that the newest message stands
 * first, and what the buttons say, by which they are told. A note's box names itself as the reply's does.
 */
export const helpscout: Site = siteByWords({
  id: 'helpscout',
  name: 'Help Scout',
  confidence: 'reported',
  hosts: ['https://secure.helpscout.net/*'],
  box: [
    '[data-slate-editor][contenteditable="true"]',
    ':is([data-cy="ConvoEditor"], [data-testid="reply-editor"])[contenteditable="true"]',
    ':is([data-cy="ConvoEditor"], [data-testid="reply-editor"]) [contenteditable="true"]',
    '[role="textbox"][aria-label="Reply Editor"]',
    '.redactor_editor[contenteditable="true"]',
  ].join(','),
  send: '#sendBtn',
  keys: ['Control+Enter', 'Meta+Enter', 'Control+Shift+Enter', 'Meta+Shift+Enter'],
  note: '[role="textbox"][aria-label^="Note"]',
  customer: { each: FROM_CUSTOMER, name: ['span[data-nocollapse="true"]'] },
  incoming: {
    message: `li:has(${FROM_CUSTOMER}):not(li:has(${FROM_CUSTOMER}) ~ li)`,
    body: '.thread-content, div[class*="is-wide-layout"]:not([data-testid])',
    time: [['time[datetime]', 'datetime']],
  },
  threadUrl: /\/conversation\/(\d+)/u,
});
