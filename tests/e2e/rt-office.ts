import { findRt } from '../../scripts/system.ts';
import { startRt } from '../servers/rt.ts';
import { login, openBox, resultOf, selectors } from '../servers/rt-page.ts';
import type { System } from './office.ts';

/** Number of the only ticket. */
const TICKET = 1;
const UPDATE_TYPES = { reply: 'response', note: 'private' };

/** Request Tracker, with CKEditor 4 or a textarea. */
export const rt = (richText: boolean): System => ({
  name: `Request Tracker, ${richText ? 'CKEditor' : 'textarea'}`,
  missing: findRt().missing,
  site: 'rt',
  hasNotes: true,
  async start(letter) {
    const server = await startRt({ richText, seed: [letter] });
    return {
      sink: server.sink,
      box: richText ? selectors.frame : selectors.textarea,
      send: selectors.send,
      login: (page) => login(page, server),
      openReply: (page) => openBox(page, server, TICKET, 'reply'),
      async waitUntilSent(page) {
        await resultOf(page);
      },
      thread: () => String(TICKET),
      notes: {
        open: (page) => openBox(page, server, TICKET, 'comment'),
        async turnInto(page, kind) {
          await page.locator(selectors.updateType).selectOption(UPDATE_TYPES[kind]);
          // Then the page finds out whom that goes to.
          if (kind === 'reply') await page.locator(selectors.recipient).waitFor({ state: 'attached' });
        },
      },
      stop: server.stop,
    };
  },
});
