import type { SiteFacts } from '../facts.ts';

const shown = {
  site: 'freescout',
  url: 'http://127.0.0.1/conversation/31?folder_id=4',
  box: '.note-editable',
  sends: ['.btn-send-text'],
  sendsNot: ['#open-reply', '[data-after-send="2"]'],
  customers: [{ name: 'Maria Santos', address: 'maria@example.com' }],
  incoming: { text: 'It is still not here.\nMaria' },
  thread: '31',
  note: '.conv-add-note',
  noteSend: '.btn-add-note-text',
} as const;

export const facts: readonly SiteFacts[] = [
  {
    ...shown,
    page: 'freescout',
    keys: ['Meta+Enter'],
  },
  {
    ...shown,
    page: 'freescout-chat',
    keys: ['Enter', 'Control+Enter'],
  },
];
