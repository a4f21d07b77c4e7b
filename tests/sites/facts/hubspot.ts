import type { SiteFacts } from '../facts.ts';

const maria = { name: 'Maria Santos', address: 'maria@example.com' };

export const facts: readonly SiteFacts[] = [
  {
    site: 'hubspot',
    page: 'hubspot',
    url: 'https://app.hubspot.com/live-messages/123456/inbox/678901234',
    box: '.box',
    sends: ['.send', '.close'],
    sendsByWords: true,
    sendsNot: ['.arrow', '.insert', '.mail', '.comment'],
    keys: ['Control+Enter'],
    customers: [maria],
    incoming: undefined,
    thread: '678901234',
    note: '.comment',
  },
  {
    site: 'hubspot',
    page: 'hubspot-record',
    url: 'https://app-eu1.hubspot.com/contacts/123456/record/0-1/5551',
    box: '.mail',
    sends: ['.send'],
    sendsByWords: true,
    sendsNot: ['.template', '.save', '[data-test-id="create-engagement-email-button"]'],
    keys: ['Control+Enter'],
    customers: [maria],
    incoming: undefined,
    thread: '5551',
    note: '.note',
    noteBox: '.note',
    noteSend: '.save',
  },
];
