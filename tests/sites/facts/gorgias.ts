import type { SiteFacts } from '../facts.ts';

export const facts: readonly SiteFacts[] = ['ticket/221130761', 'views/1404/221130761'].map((path) => ({
  site: 'gorgias',
  page: 'gorgias',
  url: `https://acme.gorgias.com/app/${path}`,
  box: '.public-DraftEditor-content',
  sends: ['.send', '.close'],
  sendsByWords: true,
  sendsNot: ['.macros'],
  keys: ['Control+Enter', 'Control+Shift+Enter'],
  decoys: ['#note-field'],
  customers: [],
  incoming: undefined,
  thread: '221130761',
  note: undefined,
}));
