import { siteByWords } from './by-words.ts';
import type { Site } from './site.ts';

const EDITOR = '[data-test-id="rte-content"]';
const ASSISTANT = '[data-test-id="new-thread-button"], [data-test-id="assistant-message"]';

/**
 * HubSpot's inbox, help desk and records. The editor was read in seven other people's programs of 2024 to 2026: it
 * is the same for mail, chat, notes and the assistant, so what lies around it decides. Of the buttons only those
 * of a note and of the assistant have names that were read; those of a reply are told by what they say. The
 * contact's name was read in one; keys, ids in addresses and signatures are from memory.
 */
export const hubspot: Site = siteByWords({
  id: 'hubspot',
  name: 'HubSpot',
  confidence: 'reported',
  hosts: ['app', 'app-eu1', 'app-na2', 'app-na3', 'app-ap1'].map((app) => `https://${app}.hubspot.com/*`),
  box: `${EDITOR}[contenteditable="true"]`,
  // The assistant lives in a frame of HubSpot's own and has the editor of a reply.
  decoys: `:root:has(${ASSISTANT}) ${EDITOR}`,
  send: '[data-test-id="chat-send-button"]',
  keys: ['Control+Enter', 'Meta+Enter'],
  customer: {
    each: '[data-selenium-test="contact-highlight-details"]',
    name: ['[data-selenium-test="highlightTitle"]'],
    address: ['a[href^="mailto:"]'],
  },
  threadUrl: /\/(?:inbox|ticket|record\/0-\d+)\/(\d+)/u,
  note: '[data-test-id="activity-creator-window-footer-save-button"]',
  notTheReps: '[data-hs-signature], .hs_signature',
});
