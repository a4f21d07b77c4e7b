import { test } from '@playwright/test';
import type { BrowserName } from '../editors/known-failures.ts';
import type { Driver } from '../editors/tab.ts';
import { type Site, startSite } from '../pages/site.ts';
import { KNOWN_FAILURES } from './known-failures.ts';
import { STATES, type State } from './states.ts';
import { WAYS, type Way } from './ways.ts';

/** The cells that only `npm run test:send` shows bear this tag. */
const WHOLE = '@whole';

// With room around the box for what is said beside it.
const head = (to: string) => `<style>body { margin: 200px 100px; }</style><script>const post = () => {
    const body = new URLSearchParams({ text: document.querySelector('#box').value });
    void fetch('${to}', { method: 'POST', body });
  };</script>`;

/**
 * Every way to press Send by every state of the reply, in one browser.
 * @param start starts the browser with the extension; it may skip
 */
export function matrix(browser: BrowserName, start: () => Promise<Driver>): void {
  test.describe.configure({ mode: 'default' });
  let site: Site;
  let driver: Driver;
  let set: State['settings'] | undefined;

  test.beforeAll(async () => {
    site = await startSite();
    driver = await start();
  });
  test.afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  for (const [column, state] of STATES.entries()) {
    const { always, settings, run }: State = state;
    for (const [row, way] of WAYS.entries()) {
      const { body, press, always: often }: Way = way;
      const shown =
        always !== undefined && (often === true || (always === 'every way' && browser === 'chromium'));
      const tag = shown ? [] : WHOLE;
      test(`${browser} › ${way.name} › ${state.name}`, { tag }, async () => {
        const known = KNOWN_FAILURES.find(
          (one) => one.way === way.name && one.browsers.includes(browser) && one.states.includes(state.name),
        );
        if (known !== undefined) test.fail(true, known.cause);
        if (set !== settings) await driver.settings(settings);
        set = settings;
        // Holds are tied to the page's address: each cell has one of its own.
        const to = `/sent/${column}-${row}`;
        const tab = await driver.open();
        try {
          await tab.goto(site.add({ head: head(to), body: body.replace('SENT', to) }));
          await run({
            tab,
            press: () => press(tab),
            sent: () => site.sent(to).map((form) => new URLSearchParams(form).get('text') ?? ''),
          });
        } finally {
          await tab.close();
        }
      });
    }
  }
}
