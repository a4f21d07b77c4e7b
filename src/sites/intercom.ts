import { siteByWords } from './by-words.ts';
import type { Site } from './site.ts';

/**
 * Intercom's inbox. The editor, the composer and the sidebar were read in other people's extensions of 2025 and
 * 2026, the controls and the note's tab by their names of 2018 in another's; no program read since names its
 * buttons, so they are told by what they say. Keys are from memory. Parts of a conversation say in 2026 only by
 * their place on the screen who wrote them, and its title is as often a subject as a name: both are unknown.
 */
export const intercom: Site = siteByWords({
  id: 'intercom',
  name: 'Intercom',
  confidence: 'reported',
  hosts: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
  box: [
    '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]',
    '.inbox2__conversation-page .embercom-prosemirror-composer-editor[contenteditable="true"]',
    '.conversation__text .embercom-prosemirror-composer-editor[contenteditable="true"]',
  ].join(','),
  // What is asked of the assistant, and what is known of the customer.
  decoys: '[class*="inbox2__conversation-details-sidebar"] :is(textarea, [contenteditable])',
  panel: '.inbox2__conversation-page',
  send: '.js__conversation-controls-buttons > div button, .js__conversation-controls-buttons > span button',
  keys: ['Control+Enter', 'Meta+Enter', 'Control+Shift+Enter', 'Meta+Shift+Enter'],
  note: '.conversation__text.o__note',
  incoming: {
    message: '[data-part-group-category="1"]',
    body: '.interblocks-html, .inbox2__break-words',
  },
  threadUrl: /\/conversations?\/(\d+)/u,
});
