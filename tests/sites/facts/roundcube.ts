import type { SiteFacts } from '../facts.ts';

export const facts: readonly SiteFacts[] = [
  {
    site: 'roundcube',
    page: 'roundcube-text',
    url: 'http://127.0.0.1/roundcube/?_task=mail&_action=compose&_id=5f2c9d',
    box: '#composebody',
    sends: ['a.send', 'button.send'],
    sendsNot: ['a.savedraft'],
    keys: [],
    customers: [{ name: 'Maria Santos', address: 'maria@example.com' }],
    incoming: { text: 'Where is my parcel?\nMaria', at: new Date(2026, 2, 2, 9, 15).getTime() },
    thread: '5f2c9d',
    note: undefined,
  },
];
