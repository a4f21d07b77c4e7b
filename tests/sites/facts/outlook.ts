import type { SiteFacts } from '../facts.ts';

export const facts: readonly SiteFacts[] = [
  {
    site: 'outlook',
    page: 'outlook',
    url: 'https://outlook.office.com/mail/inbox/id/AAkALgAAAAAAHYQDEapmEc2byACq',
    box: '#editorParent_1 [contenteditable="true"]',
    sends: ['[data-testid="ComposeSendButton"] [id$="__primaryActionButton"]', '[name="schedule"]'],
    sendsNot: [
      '[aria-label="More send options"]',
      '#discardCompose',
      '[aria-label="New mail"]',
      '[name="event"]',
    ],
    keys: ['Control+Enter', 'Meta+Enter', 'Alt+s'],
    customers: [{ name: 'Maria Santos', address: 'maria@customer.example' }],
    incoming: { text: 'Hello,\nI ordered on Monday. Where is my parcel?' },
    thread: 'AAkALgAAAAAAHYQDEapmEc2byACq',
    note: undefined,
  },
  {
    site: 'outlook',
    page: 'outlook-window',
    url: 'https://outlook.live.com/mail/0/deeplink/compose/AQMkADAwATM0MDAAMS1iNDcw',
    box: '[aria-label="Meddelandetext"]',
    sends: ['[data-testid="ComposeSendButton"]'],
    sendsNot: ['[aria-label="Ignorera"]'],
    keys: ['Control+Enter', 'Meta+Enter', 'Alt+s'],
    customers: [{ name: 'Maria Santos' }],
    incoming: undefined,
    thread: 'MSG_59b8f0b1aa3_SUBJECT',
    note: undefined,
  },
];
