import type { SiteFacts } from '../facts.ts';

const conversation = 'https://app.intercom.com/a/inbox/abc123/inbox/shared/all/conversation/215468600001';

export const facts: readonly SiteFacts[] = [
  {
    site: 'intercom',
    page: 'intercom',
    url: conversation,
    box: '[data-conversation-reply-composer] .ProseMirror',
    sends: ['.send', '.close', '.snooze'],
    sendsByWords: true,
    sendsNot: ['.tab-reply', '.tab-note', '.macro', '.arrow'],
    keys: ['Control+Enter', 'Control+Shift+Enter'],
    decoys: ['.decoy'],
    customers: [],
    incoming: { text: 'Where is my parcel?' },
    thread: '215468600001',
    note: '.tab-note',
  },
  {
    site: 'intercom',
    page: 'intercom-shadow',
    url: conversation,
    box: '[data-conversation-reply-composer] .ProseMirror',
    sends: ['.send', '.close'],
    sendsByWords: true,
    sendsNot: ['.tab-reply', '.arrow'],
    keys: ['Control+Enter'],
    customers: [],
    incoming: undefined,
    thread: '215468600001',
    note: '.tab-note',
  },
];
