import { siteBySelectors } from './by-selectors.ts';
import type { Site } from './site.ts';

/** What can be written into a ticket's timeline. Each has a form of its own, all in the page, one shown. */
const ANSWERS = ':is(.itilfollowup, .itilsolution, .itiltask)';

/**
 * GLPI 10 and 11. Selectors read in its source (4852e3d6, c9f94f19, 0246b1bd): templates/components/itilobject/,
 * timeline/form_followup.html.twig, form_solution.html.twig, timeline.html.twig, main_description.html.twig and
 * actors/field.html.twig.
 */
export const glpi: Site = siteBySelectors({
  id: 'glpi',
  name: 'GLPI',
  confidence: 'source',
  hosts: [],
  page: `${ANSWERS} form[name="asset_form"] textarea[name="content"]`,
  // TinyMCE's iframe; the textarea stays behind it, hidden, unless the rich editor is switched off.
  box: `${ANSWERS} form[name="asset_form"] :is(textarea[name="content"], iframe.tox-edit-area__iframe)`,
  root: 'form[name="asset_form"]',
  send: `${ANSWERS} button[type="submit"][name="add"]`,
  note: 'input[name="is_private"]:checked',
  customer: {
    each: 'select[data-actor-type="requester"] option[data-itemtype="User"]:checked',
    name: [[':scope', 'data-text']],
    address: [
      [':scope', 'data-default-email'],
      [':scope', 'data-alternative-email'],
    ],
  },
  // What requesters wrote stands at the left.
  incoming: {
    message:
      '.timeline-item.ITILContent, .timeline-item.ITILFollowup:not(.private-item):has(.timeline-content.t-left)',
    body: '.read-only-content',
  },
  threadUrl: /[?&]id=(\d+)/u,
  notTheReps: '.timeline-badges, .read-only-content > .card-title',
});
