import { siteByWords } from './by-words.ts';
import type { Site } from './site.ts';

/**
 * Gorgias. Addresses and the field for notes about a customer were read in other people's programs (2021 to 2026).
 * The editor (Draft.js) and the keys are from memory, and so is that its buttons say Send: nothing known tells an
 * internal note from a reply, so a note is taken for one.
 */
export const gorgias: Site = siteByWords({
  id: 'gorgias',
  name: 'Gorgias',
  confidence: 'reported',
  hosts: ['https://*.gorgias.com/*'],
  box: '.public-DraftEditor-content[contenteditable="true"]',
  decoys: 'textarea#note-field',
  keys: ['Control+Enter', 'Meta+Enter', 'Control+Shift+Enter', 'Meta+Shift+Enter'],
  threadUrl: /\/app\/(?:ticket|(?:views|tickets)\/\d+)\/(\d+)/u,
});
