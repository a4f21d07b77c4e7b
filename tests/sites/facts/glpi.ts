import type { SiteFacts } from '../facts.ts';

export const facts: readonly SiteFacts[] = [
  {
    site: 'glpi',
    page: 'glpi',
    url: 'http://127.0.0.1/front/ticket.form.php?id=31',
    box: '#content_1_ifr',
    sends: ['.itilfollowup button[name="add"]'],
    sendsNot: ['button[name="update"]', '#itil-footer button'],
    keys: [],
    customers: [{ name: 'Maria Santos', address: 'maria@example.com' }],
    incoming: { text: 'It is still not here.\nMaria' },
    thread: '31',
    note: '.itilfollowup [type="checkbox"][name="is_private"]',
  },
  {
    site: 'glpi',
    page: 'glpi-plain',
    url: 'http://127.0.0.1/front/ticket.form.php?id=31',
    box: '#content_1',
    sends: ['.itilfollowup button[name="add"]'],
    sendsNot: ['button[name="update"]', '#itil-footer button'],
    keys: [],
    customers: [{ name: 'Maria Santos', address: 'maria@example.com' }],
    incoming: { text: 'It is still not here.\nMaria' },
    thread: '31',
    note: '.itilfollowup [type="checkbox"][name="is_private"]',
  },
];
