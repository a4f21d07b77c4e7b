import type { SiteFacts } from '../facts.ts';

export const facts: readonly SiteFacts[] = [
  {
    site: 'zoho-mail',
    page: 'zoho-mail',
    url: 'https://mail.zoho.com/zm/#mail/folder/inbox/p/1763628900000',
    box: 'iframe.ze_area',
    sends: ['[data-event="s"]'],
    sendsNot: ['[data-event="sl"]', '[data-event="d"]'],
    keys: ['Control+Enter', 'Meta+Enter'],
    customers: [{ name: 'Maria Santos', address: 'maria@customer.example' }],
    incoming: { text: 'I ordered on Monday.\nParcel 4711' },
    thread: 'Re: Where is my parcel? maria@customer.example',
    note: undefined,
  },
];
