import { siteBySelectors } from './by-selectors.ts';
import { keyMatcher } from './keys.ts';
import type { Site } from './site.ts';

const site = siteBySelectors({
  id: 'freescout',
  name: 'FreeScout',
  confidence: 'source',
  hosts: [],
  page: 'body[data-mailbox_id] form.form-reply textarea#body[name="body"]',
  box: 'form.form-reply .note-editable, form.form-reply textarea#body',
  root: 'form.form-reply',
  // One button for each kind of answer, one of them shown. The menu beside them only chooses what follows.
  send: '.btn-reply-submit',
  keys: ['Meta+Enter'],
  note: '.conv-note-block, input[name="is_note"][value="1"]',
  customer: {
    each: '#conv-layout-customer .customer-data',
    name: ['.customer-name'],
    address: ['.customer-email .contact-main'],
  },
  // The newest message comes first. Its time is in the time zone of the agent's settings.
  incoming: {
    message: '.thread-type-customer:not(.thread-type-customer ~ .thread-type-customer)',
    body: '.thread-body',
  },
  thread: [['body[data-conversation_id]', 'data-conversation_id']],
});

const sendsInChat = keyMatcher(['Enter', 'Control+Enter']);

/**
 * FreeScout 1.8. Selectors read in the source of 1.8.235 (ab277253): resources/views/conversations/view.blade.php,
 * editor_bottom_toolbar.blade.php, partials/thread.blade.php, resources/views/customers/profile_snippet.blade.php,
 * public/js/main.js.
 */
export const freescout: Site = {
  ...site,
  sendsByKey(event) {
    const box = (event.target as Element | null)?.closest('.chat-mode .note-editable');
    return site.sendsByKey(event) || (box != null && sendsInChat(event));
  },
};
