import type { SiteFacts } from '../facts.ts';

export const facts: readonly SiteFacts[] = [
  {
    site: 'osticket',
    page: 'osticket',
    url: 'http://127.0.0.1/scp/tickets.php?id=31',
    box: '#reply [contenteditable]',
    sends: ['#reply [type="submit"]'],
    sendsNot: ['#reply [type="reset"]', '#post-reply-tab'],
    keys: [],
    customers: [{ name: 'Maria Santos', address: 'maria@example.com' }],
    incoming: { text: 'It is still not here.\nMaria', at: Date.UTC(2026, 2, 4, 8, 30) },
    thread: '31',
    note: '#post-note-tab',
    noteBox: '#note [contenteditable]',
    noteSend: '#note [type="submit"]',
  },
  {
    site: 'osticket',
    page: 'osticket-plain',
    url: 'http://127.0.0.1/scp/tickets.php?id=31',
    box: '#response',
    sends: ['#reply [type="submit"]'],
    sendsNot: ['#reply [type="reset"]', '#post-reply-tab'],
    keys: [],
    customers: [{ name: 'Maria Santos', address: 'maria@example.com' }],
    incoming: { text: 'It is still not here.\nMaria', at: Date.UTC(2026, 2, 4, 8, 30) },
    thread: '31',
    note: '#post-note-tab',
    noteBox: '#internal_note',
    noteSend: '#note [type="submit"]',
  },
];
