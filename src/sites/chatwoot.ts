import { siteBySelectors } from './by-selectors.ts';
import { keyMatcher } from './keys.ts';
import type { Site } from './site.ts';

const site = siteBySelectors({
  id: 'chatwoot',
  name: 'Chatwoot',
  confidence: 'source',
  hosts: ['https://app.chatwoot.com/*'],
  page: '.reply-box > .reply-box__top',
  box: '.reply-box .ProseMirror[contenteditable="true"], .reply-box__top textarea',
  root: '.reply-box',
  send: '.reply-box .right-wrap button',
  note: '.reply-box.is-private',
  // The panel of the contact: the name, and below it rows with addresses.
  customer: {
    each: 'div:has(> div > h3.capitalize)',
    name: ['h3.capitalize'],
    address: [['a[href^="mailto:"]', 'href']],
  },
  // The customer's bubbles are at the start of the line; what a message answers is shown in it, clamped.
  incoming: { message: '[data-message-id].justify-start', body: '.left-bubble .prose:not(.line-clamp-2)' },
  threadUrl: /\/conversations\/(\d+)/u,
});

const withModifier = keyMatcher(['Control+Enter', 'Meta+Enter']);
const withoutModifier = keyMatcher(['Enter']);

/**
 * Chatwoot 3 and 4. Selectors read in its source: app/javascript/dashboard/components/widgets/conversation/ReplyBox.vue
 * (0031e5d5), widgets/WootWriter/ReplyBottomPanel.vue (0008fca5), components-next/message/Message.vue (00191be3) and
 * bubbles/Base.vue, routes/dashboard/conversation/contact/ContactInfo.vue (00b18497).
 */
export const chatwoot: Site = {
  ...site,
  // Which key sends is a setting, and the button shows it: "Send (⌘ + ↵)" or "Send (↵)".
  sendsByKey(event) {
    const box = (event.target as Element | null)?.closest('.reply-box');
    const button = box?.querySelector('.right-wrap button');
    if (!button?.textContent.includes('↵')) return withModifier(event);
    return button.textContent.includes('⌘') ? withModifier(event) : withoutModifier(event);
  },
};
