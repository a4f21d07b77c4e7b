import type { SiteFacts } from '../facts.ts';

export const facts: readonly SiteFacts[] = [
  {
    site: 'snappymail',
    page: 'snappymail',
    url: 'http://127.0.0.1/mail/#/mailbox/INBOX/m7',
    box: '.squire-wysiwyg',
    sends: ['header > .btn:first-child'],
    sendsNot: ['.button-save', 'header > .close'],
    keys: ['Control+Enter', 'Meta+Enter'],
    customers: [{ name: 'Maria Santos', address: 'maria@example.com' }],
    incoming: { text: 'Where is my parcel?\nMaria' },
    thread: 'Re: Order 10442 maria@example.com',
    note: undefined,
  },
  {
    site: 'snappymail',
    page: 'snappymail-plain',
    url: 'http://127.0.0.1/mail/#/mailbox/INBOX/m7',
    box: '.squire-plain',
    sends: ['header > .btn:first-child'],
    sendsNot: ['.button-save', 'header > .close'],
    keys: ['Control+Enter', 'Meta+Enter'],
    customers: [{ name: 'Maria Santos', address: 'maria@example.com' }],
    incoming: { text: 'Where is my parcel?\nMaria' },
    thread: 'Re: Order 10442 maria@example.com',
    note: undefined,
  },
];
