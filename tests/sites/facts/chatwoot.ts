import type { SiteFacts } from '../facts.ts';

const shown = {
  site: 'chatwoot',
  sends: ['.right-wrap button'],
  sendsNot: ['.left-wrap button', '#note-mode'],
  customers: [{ name: 'Maria Santos', address: 'maria@example.com' }],
  incoming: { text: 'It is still not here.\nMaria' },
  thread: '31',
  note: '#note-mode',
} as const;

export const facts: readonly SiteFacts[] = [
  {
    ...shown,
    page: 'chatwoot',
    url: 'https://app.chatwoot.com/app/accounts/2/conversations/31',
    box: '.ProseMirror',
    keys: ['Control+Enter', 'Meta+Enter'],
  },
  {
    ...shown,
    page: 'chatwoot-enter',
    url: 'http://127.0.0.1/app/accounts/2/inbox/3/conversations/31',
    box: '.reply-box__top textarea',
    keys: ['Enter'],
  },
];
