import type { SiteFacts } from '../facts.ts';

export const facts: readonly SiteFacts[] = [
  {
    site: 'zoho-desk',
    page: 'zoho-desk',
    url: 'https://desk.zoho.com/agent/acme/support/tickets/details/123456000000789012',
    box: 'iframe.reply',
    sends: ['.send', '.close', '.hold'],
    sendsByWords: true,
    sendsNot: ['.arrow', '.discard', '.add'],
    keys: ['Control+Enter'],
    customers: [],
    incoming: undefined,
    thread: '123456000000789012',
    note: undefined,
  },
];
