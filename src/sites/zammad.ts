import { siteBySelectors } from './by-selectors.ts';
import { keyMatcher } from './keys.ts';
import type { Customer, Site } from './site.ts';

/** What a ticket's page in the new desktop view consists of, above the bar at the bottom. */
const TICKET = 'div:has(#ticketArticleReplyForm, [data-test-id^="article-bubble-container-"])';
/** Of the new desktop view, too; the customer's bubbles are told by the corner that points at them. */
const BUBBLE = '[data-test-id^="article-bubble-container-"][class~="ltr:rounded-bl-xl"]';
const AUTHOR = '[aria-describedby="author-name-and-creation-date"] > :not(p, time)';

const site = siteBySelectors({
  id: 'zammad',
  name: 'Zammad',
  confidence: 'source',
  hosts: ['https://*.zammad.com/*'],
  page: 'form.article-add .articleNewEdit-body, #ticketArticleReplyForm, [data-test-id^="article-bubble-container-"]',
  box: 'form.article-add .articleNewEdit-body, #ticketArticleReplyForm [role="textbox"][name="body"]',
  // Classic: every open ticket stays in the page, in a `.content` of its own.
  root: `.content, ${TICKET}:has(> footer)`,
  panel: '.content, body',
  send: [
    '.js-attributeBar .js-submit',
    // Macros act on mouseup.
    '.js-attributeBar .js-dropdownActionMacro',
    // New: the last control at the bottom, alone or with a menu's button to its right. Build strips test ids.
    `${TICKET} > footer > button:last-child`,
    `${TICKET} > footer > div:last-child > button:first-child`,
    // New: macros, in a menu anywhere; "Save as draft" is in it as well.
    '[role="menu"] button:has(.icon-play-circle)',
  ].join(','),
  note: 'form.article-add.is-internal, [class*="-stripes"]:has(#ticketArticleReplyForm), #ticketArticleReplyForm [class*="-stripes"]',
  customer: {
    each: '.sidebar[data-tab="customer"]',
    name: ['.sidebar-block h3'],
    address: [['a[href^="mailto:"]', 'href']],
  },
  incoming: {
    message: `.ticket-article-item.customer:not(.is-internal), ${BUBBLE}`,
    body: '.textBubble-content .richtext-content, .inner-article-body',
    time: [['time', 'datetime']],
  },
  threadUrl: /(?:#ticket\/zoom|\/desktop\/tickets)\/(\d+)/u,
});

/** Shift+Enter in today's layout of shortcuts, with a system's own modifiers in the old one. */
const sendsInClassic = keyMatcher(['Shift+Enter', 'Control+Shift+Enter', 'Control+Alt+Enter']);

/** The new view shows the customer in a tab of the sidebar that may be closed: the last message names them, too. */
function author(page: Document): Customer[] {
  const name = [...page.querySelectorAll(`${BUBBLE} ${AUTHOR}`)].at(-1)?.textContent.trim();
  return name ? [{ name }] : [];
}

/**
 * Zammad 3 to 7, the classic and the new desktop view. Selectors read in its source: classic in
 * app/assets/javascripts/app/views/ticket_zoom/article_new.jst.eco (ada6efa3), article_view.jst.eco (f75e18ab),
 * attribute_bar.jst.eco (76bb7f92), widget/user.jst.eco (bed3e54d), controllers/_plugin/keyboard_shortcuts.coffee
 * (0412e708); new in app/frontend/apps/desktop/pages/ticket/components/TicketDetailView/ArticleReply.vue (bfa96f03),
 * ArticleReplyPanel.vue (303f9a49), ArticleBubble.vue (1e17bef2), TicketAgentUpdateButton.vue (11b14611),
 * components/layout/LayoutContent.vue (bfa96f03).
 */
export const zammad: Site = {
  ...site,
  sendsByKey: (event) =>
    (event.target as Element | null)?.ownerDocument.querySelector('.js-attributeBar') != null &&
    sendsInClassic(event),
  customers(box) {
    const people = site.customers(box);
    return people.length > 0 ? people : author(box.ownerDocument);
  },
};
