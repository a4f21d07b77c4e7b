import type { SiteFacts } from '../facts.ts';

const shown = {
  site: 'rt',
  url: 'http://127.0.0.1/rt/Ticket/Update.html?Action=Respond&id=31',
  sends: ['[name="SubmitTicket"]'],
  sendsNot: ['[name="AddMoreAttach"]'],
  keys: [],
  customers: [{ name: 'Maria Santos', address: 'maria@example.com' }],
  incoming: { text: 'Where is my parcel?\nMaria' },
  thread: '31',
  note: '#UpdateType option[value="private"]',
} as const;

export const facts: readonly SiteFacts[] = [
  {
    ...shown,
    page: 'rt-textarea',
    box: '#UpdateContent',
  },
  {
    ...shown,
    page: 'rt-ckeditor',
    box: 'iframe',
  },
  {
    ...shown,
    page: 'rt6',
    box: '[contenteditable]',
  },
  {
    ...shown,
    page: 'rt-create',
    url: 'http://127.0.0.1/rt/Ticket/Create.html?Queue=1',
    box: '#Content',
    // Requestors are written in, by their address alone.
    customers: [],
    incoming: undefined,
    thread: 'new maria@example.com',
    note: undefined,
  },
];
