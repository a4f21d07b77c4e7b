import type { SiteFacts } from '../facts.ts';

export const facts: readonly SiteFacts[] = [
  {
    site: 'helpscout',
    page: 'helpscout',
    url: 'https://secure.helpscout.net/conversation/2571234567/48211?folderId=101',
    box: '.box',
    sends: ['.send', '.close', '.next'],
    sendsByWords: true,
    sendsNot: ['.arrow', '.saved', '[data-testid="reply-button"]'],
    keys: ['Control+Enter'],
    customers: [{ name: 'Maria Santos' }],
    incoming: { text: 'Where is my parcel?', at: Date.UTC(2026, 2, 2, 9, 15) },
    thread: '2571234567',
    note: '[data-testid="note-button"]',
  },
];
