import type { SiteFacts } from '../facts.ts';

export const facts: readonly SiteFacts[] = [
  {
    site: 'yahoo',
    page: 'yahoo',
    url: 'https://mail.yahoo.com/d/folders/1/messages/AJ4711',
    box: '[data-test-id="rte"]',
    sends: ['[data-test-id="compose-send-button"]'],
    sendsNot: ['[aria-label="Open menu"]', '[data-test-id="icon-btn-trash"]'],
    keys: ['Control+Enter', 'Meta+Enter'],
    customers: [{ name: 'Maria Santos', address: 'maria@customer.example' }],
    incoming: {
      text: 'Hello,\nI ordered on Monday. Where is my parcel?',
      at: Date.UTC(2026, 10, 20, 9, 15),
    },
    thread: 'Re: Where is my parcel? maria@customer.example',
    note: undefined,
  },
  {
    site: 'yahoo',
    page: 'yahoo-new',
    url: 'https://id.mail.yahoo.com/d/compose/2208',
    box: '[contenteditable="true"]',
    sends: ['[data-test-id="compose-send-button"]'],
    sendsNot: ['[aria-label="Simpan"]'],
    keys: ['Control+Enter', 'Meta+Enter'],
    customers: [{ name: 'Maria Santos' }],
    incoming: undefined,
    thread: 'Paket Anda Maria Santos',
    note: undefined,
  },
];
