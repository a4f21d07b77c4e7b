import type { SiteFacts } from '../facts.ts';

export const facts: readonly SiteFacts[] = [
  {
    site: 'gmail',
    page: 'gmail',
    url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQgLXrRkzQbVnSfQZ',
    box: '.ip [g_editable="true"]',
    sends: [
      '.IZ [aria-label="Send (Ctrl-Enter)"]',
      '.IZ [aria-label="Send + archive"]',
      '[role="menuitem"][selector="scheduledSend"]',
    ],
    sendsNot: [
      '[aria-label="More send options"]',
      '[aria-label="Formatting options"]',
      '[aria-label="Discard draft"]',
    ],
    keys: ['Control+Enter', 'Meta+Enter'],
    customers: [{ name: 'Maria Santos', address: 'maria@customer.example' }],
    incoming: {
      text: 'Hello,\nI ordered on Monday. Where is my parcel?\nMaria',
      at: new Date(2026, 10, 20, 9, 15).getTime(),
    },
    thread: '19a5c3f0e7b21d44',
    note: undefined,
  },
  {
    site: 'gmail',
    page: 'gmail-popup',
    url: 'https://mail.google.com/mail/u/0/popout?ver=1ab2c3#cmid%3D7',
    box: '.Ap [role="textbox"]',
    sends: [
      '.Up [role="button"]:not([aria-haspopup])',
      '.Az:not(.AM)',
      '[role="button"][selector="scheduledSend"]',
    ],
    sendsNot: ['.Up [aria-haspopup]', '.Az.AM', '[name="cancel"]'],
    keys: ['Control+Enter', 'Meta+Enter'],
    customers: [{ name: 'Maria Santos', address: 'maria@customer.example' }],
    incoming: undefined,
    thread: '77aa31f08e5d4b26',
    note: undefined,
  },
];
