import type { SiteFacts } from '../facts.ts';

export const facts: readonly SiteFacts[] = [
  {
    site: 'zendesk',
    page: 'zendesk',
    url: 'https://acme.zendesk.com/agent/tickets/4711',
    box: '.box',
    sends: [
      '.submit',
      '[data-test-id="submit_button-menu-pending"]',
      '[data-test-id="submit_button-menu-solved"]',
      '.own-status',
    ],
    sendsNot: ['[data-test-id="submit_button-menu-button"]', '.channel', '.draft'],
    keys: ['Control+Alt+KeyS', 'Control+Alt+KeyO', 'Control+Alt+KeyP'],
    decoys: ['.decoy'],
    customers: [{ name: 'Maria Santos' }],
    incoming: { text: 'Where is my parcel?', at: Date.UTC(2026, 2, 2, 9, 15) },
    thread: '4711',
    note: '[data-test-id="omnichannel-channel-switcher-menuitem-internal"]',
  },
  {
    site: 'zendesk',
    page: 'zendesk-chat',
    url: 'https://acme.zendesk.com/agent/tickets/4712',
    box: '.box',
    sends: ['.send'],
    sendsNot: ['[data-test-id="end-chat-button"]'],
    keys: ['Enter', 'Control+Enter'],
    customers: [{ name: 'Maria Santos' }],
    incoming: { text: 'Where is my parcel?', at: Date.UTC(2026, 2, 2, 9, 15) },
    thread: '4712',
    note: undefined,
  },
];
