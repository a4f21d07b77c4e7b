import type { SiteFacts } from '../facts.ts';

const about = {
  site: 'salesforce',
  url: 'https://acme.lightning.force.com/lightning/r/Case/5005g00000ABCDEAA4/view',
  keys: [],
  customers: [{ name: 'Maria Santos' }],
  incoming: undefined,
  thread: '5005g00000ABCDEAA4',
  note: undefined,
};

export const facts: readonly SiteFacts[] = [
  {
    ...about,
    page: 'salesforce',
    box: 'iframe.cke_wysiwyg_frame',
    sends: ['.send'],
    sendsByWords: true,
    sendsNot: ['.save', '.clear'],
  },
  {
    ...about,
    page: 'salesforce-feed',
    box: '.ql-editor',
    sends: ['.post'],
    sendsUnsaid: true,
    sendsNot: ['.save'],
  },
];
