import type { SiteFacts } from '../facts.ts';

export const facts: readonly SiteFacts[] = [
  {
    site: 'nextcloud-mail',
    page: 'nextcloud-mail',
    url: 'http://127.0.0.1/apps/mail/box/3/thread/77',
    box: '.ck-editor__editable',
    sends: ['[type="submit"]'],
    sendsNot: ['[aria-label="Disable formatting"]', '.send-action-radio'],
    keys: ['Control+Enter', 'Meta+Enter'],
    customers: [{ name: 'Maria Santos', address: 'maria@example.com' }],
    incoming: { text: 'Where is my parcel?\nMaria' },
    thread: 'Re: Order 10442 maria@example.com',
    note: undefined,
  },
];
