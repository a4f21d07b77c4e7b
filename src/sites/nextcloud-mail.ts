import { siteBySelectors } from './by-selectors.ts';
import { mailThread } from './mail-thread.ts';
import { quotedIn } from './quoted.ts';
import type { Site } from './site.ts';

const site = siteBySelectors({
  id: 'nextcloud-mail',
  name: 'Nextcloud Mail',
  confidence: 'source',
  hosts: [],
  page: '.message-composer .composer-actions--secondary-actions',
  // CKEditor 5, in plain text mode, too.
  box: '.message-composer .ck-editor__editable',
  root: '.message-composer',
  // Sends now or later: the menu beside it only chooses when.
  send: '.message-composer .composer-actions--secondary-actions button[type="submit"]',
  keys: ['Control+Enter', 'Meta+Enter'],
  customer: {
    each: '.message-composer .to-select .ncselect__tag--recipient',
    name: ['.option__lineone', ':scope'],
    address: [[':scope', 'title']],
  },
  notTheReps: 'div.quote',
});

/**
 * Nextcloud Mail 5. Selectors read in the source of 5.12.0-alpha.2 (e5734fe2): src/components/Composer.vue,
 * NewMessageModal.vue, TextEditor.vue, RecipientListItem.vue, src/ReplyBuilder.js; the parts of a recipient's name
 * are those of @nextcloud/vue.
 */
export const nextcloudMail: Site = {
  ...site,
  // The composer floats above the app: any other thread may be open behind it.
  incoming(box) {
    const text = quotedIn(box);
    return text === '' ? undefined : { text };
  },
  thread: (box) =>
    mailThread(box.closest('.message-composer')?.querySelector('input#subject'), site.customers(box)) ??
    site.thread(box),
};
