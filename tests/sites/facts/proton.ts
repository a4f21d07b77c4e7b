import type { SiteFacts } from '../facts.ts';

export const facts: readonly SiteFacts[] = [
  {
    site: 'proton',
    page: 'proton',
    url: 'https://mail.proton.me/u/0/inbox/uV9QkX2x0w==',
    box: 'iframe[data-testid="rooster-iframe"]',
    sends: [
      '[data-testid="composer:send-button"]',
      '[data-testid="composer:schedule-send:tomorrow"]',
      '[data-testid="composer:schedule-send:next-monday"]',
      '[data-testid="modal-footer:set-button"]',
    ],
    sendsNot: [
      '[data-testid="composer:scheduled-send:open-dropdown"]',
      '[data-testid="composer:schedule-send:custom"]',
      '[data-testid="composer:delete-draft-button"]',
      '[data-testid="modal-footer:cancel-button"]',
    ],
    keys: ['Control+Enter', 'Meta+Enter'],
    customers: [{ name: 'Maria Santos' }],
    incoming: { text: 'I ordered on Monday.\nParcel 4711' },
    thread: 'Re: Where is my parcel? Maria Santos',
    note: undefined,
  },
  {
    site: 'proton',
    page: 'proton-quick',
    url: 'https://mail.proton.me/u/0/inbox/uV9QkX2x0w==/Hq3-9zBx==',
    box: 'textarea',
    sends: ['[data-testid="quick-reply-send-button"]'],
    sendsNot: ['[data-testid="message-view:reply"]'],
    keys: ['Control+Enter', 'Meta+Enter'],
    customers: [{ name: 'Maria Santos', address: 'maria@customer.example' }],
    incoming: { text: 'Hello,\nWhere is my parcel?' },
    thread: 'Hq3-9zBx==',
    note: undefined,
  },
];
