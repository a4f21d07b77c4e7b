import { findRoundcube } from '../../scripts/system.ts';
import { startRoundcube } from '../servers/roundcube.ts';
import { login, openReply, selectors, waitUntilSent } from '../servers/roundcube-page.ts';
import { MARIA } from '../servers/seeds.ts';
import type { System } from './office.ts';

/** Roundcube, with TinyMCE or a textarea. */
export const roundcube = (html: boolean): System => ({
  name: `Roundcube, ${html ? 'TinyMCE' : 'textarea'}`,
  missing: findRoundcube().missing,
  site: 'roundcube',
  hasNotes: false,
  async start(letter) {
    const server = await startRoundcube({ htmlEditor: html ? 1 : 0, seed: [letter] });
    return {
      sink: server.sink,
      box: html ? selectors.frame : selectors.textarea,
      send: selectors.send,
      login: (page) => login(page, server),
      async openReply(page) {
        await page.goto(server.url);
        await openReply(page, MARIA.from.name);
      },
      waitUntilSent,
      thread: (page) => new URL(page.url()).searchParams.get('_id') ?? '',
      stop: server.stop,
    };
  },
});
