import type { SiteFacts } from '../facts.ts';

export const facts: readonly SiteFacts[] = [
  {
    site: 'freshdesk',
    page: 'freshdesk',
    url: 'https://acme.freshdesk.com/a/tickets/352003',
    box: '.fr-element',
    sends: ['#send-and-set', '[data-test-link="resolved"]', '[data-test-link="pending"]'],
    sendsNot: [
      '.arrow',
      '.discard',
      '[data-test-email-action="reply"]',
      '[data-test-email-action-btn="reply"]',
    ],
    keys: ['Control+Enter'],
    customers: [{ name: 'Maria Santos', address: 'maria@example.com' }],
    incoming: { text: 'Where is my parcel?' },
    thread: '352003',
    note: '[data-test-email-action-btn="note"]',
  },
];
