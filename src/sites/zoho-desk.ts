import { siteByWords } from './by-words.ts';
import type { Site } from './site.ts';

const REPLY = ':is(.zd_v2-replyeditor-wrapper, .zd_v2-replyeditor-detailwrapper)';

/**
 * Zoho Desk. The reply's editor and its footer were read in another's extension (2025), which also tells them from
 * the editor of comments, the address in userscripts. From memory: Ctrl+Enter, and what the buttons say, by which
 * they are told. A comment can be public, which nothing known tells; what adds one is no Send.
 */
export const zohoDesk: Site = siteByWords({
  id: 'zoho-desk',
  name: 'Zoho Desk',
  confidence: 'reported',
  hosts: [
    ...['com', 'eu', 'in', 'com.au', 'jp'].map((domain) => `https://desk.zoho.${domain}/*`),
    'https://*.zohodesk.com/*',
  ],
  // Companies show it under addresses of their own as well.
  page: `${REPLY} .KB_Editor`,
  box: 'iframe.KB_Editor_iframe, iframe.ze_area',
  sayers: '.zdr_button_tag, button, [role="button"], [role="menuitem"], [role="option"]',
  keys: ['Control+Enter', 'Meta+Enter'],
  threadUrl: /\/tickets\/details\/(\d+)/u,
});
