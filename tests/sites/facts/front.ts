import type { SiteFacts } from '../facts.ts';

export const facts: readonly SiteFacts[] = [
  {
    site: 'front',
    page: 'front',
    url: 'https://app.frontapp.com/open/cnv_1a2b3c4',
    box: '.reply',
    sends: ['.send', '.archive', '.later'],
    sendsByWords: true,
    sendsNot: ['.arrow', '.discard', '.post'],
    keys: ['Control+Enter', 'Control+Shift+Enter'],
    customers: [{ name: 'Maria Santos', address: 'maria@example.com' }],
    incoming: { text: 'Where is my parcel?' },
    thread: 'viewer-99887766',
    note: '.comment',
    noteBox: '.comment',
    noteSend: '.post',
  },
];
