import type { SiteFacts } from '../facts.ts';

const incoming = { text: 'It is still not here.\nMaria', at: Date.UTC(2026, 2, 4, 8, 30) };

export const facts: readonly SiteFacts[] = [
  {
    site: 'zammad',
    page: 'zammad-classic',
    url: 'https://acme.zammad.com/#ticket/zoom/31',
    box: '.active .articleNewEdit-body',
    sends: ['.active .js-submit', '.active .js-dropdownActionMacro'],
    sendsNot: ['.active .js-openDropdownMacro', '.active .js-reset'],
    keys: ['Shift+Enter'],
    customers: [{ name: 'Maria Santos', address: 'maria@example.com' }],
    incoming,
    goesWhenLost: 'a form of its own that says “Update” may be anything',
    thread: '31',
    note: '.active .js-selectInternalPublic',
  },
  {
    site: 'zammad',
    page: 'zammad-new',
    url: 'http://127.0.0.1/desktop/tickets/31',
    box: '#body-1',
    sends: ['footer .rounded-e-none', '#macro'],
    sendsNot: ['footer > button', '[aria-label="Tab behavior"]', 'footer .rounded-s-none', '#draft'],
    keys: [],
    customers: [{ name: 'Maria Santos' }],
    incoming,
    sendsByWords: true,
    thread: '31',
    note: '#internal-1',
  },
];
