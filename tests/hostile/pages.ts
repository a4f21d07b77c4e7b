import { expect, test } from '@playwright/test';
import type { BrowserName } from '../editors/known-failures.ts';
import type { Driver, Tab } from '../editors/tab.ts';
import { type Site, startSite } from '../pages/site.ts';
import { ASKS, sendAnyway } from '../send/dialog.ts';
import { BOX_AT, FIXTURES, pageOf, SEND_AT } from './fixtures.ts';

/** The reply that is typed; nothing but a question of its tone. */
const HEATED = 'Maria, are you stupid or what? Stop wasting my time.';
/** So often a rep presses Send. */
const MOST_PRESSES = 4;
/** What becomes of a press is seen by then, in milliseconds. */
const SEEN_BY = 2500;
/** How long a dialog that must stand is watched under attack, in milliseconds. */
const WATCHED = 800;

/** What became of a press: the reply arrived, a dialog asks, or nothing is seen. */
async function pressSend(tab: Tab, sent: () => readonly string[]): Promise<'goes' | 'held' | 'nothing'> {
  await tab.click(SEND_AT.x, SEND_AT.y);
  for (const end = Date.now() + SEEN_BY; Date.now() < end; ) {
    if (sent().length > 0) return 'goes';
    if (await tab.overlay.shows('dialog', ASKS)) return 'held';
  }
  return 'nothing';
}

/**
 * Waits for the page that answers the reply: Chromium answers a tab that is closed between two pages, and leaves it
 * open.
 */
const answered = (tab: Tab, to: string) =>
  expect(async () => expect(await tab.evaluate(() => location.pathname, undefined)).toBe(to)).toPass();

/**
 * Presses Send as a rep does, and answers the dialog where there is one, until the reply went.
 * @returns what each press did
 */
async function sendAsRep(tab: Tab, sent: () => readonly string[], stands: boolean): Promise<string[]> {
  const seen: string[] = [];
  while (seen.at(-1) !== 'goes' && seen.length < MOST_PRESSES) {
    const what = await pressSend(tab, sent);
    seen.push(what);
    if (what !== 'held') continue;
    if (stands)
      for (const end = Date.now() + WATCHED; Date.now() < end; )
        expect(await tab.overlay.shows('dialog', ASKS), 'the page answered our dialog').toBe(true);
    expect(sent()).toEqual([]);
    // A page may take the dialog away while it is answered: the next press goes.
    if (await tab.overlay.shows('button', /send anyway/iu))
      await sendAnyway(tab.overlay).catch(() => undefined);
  }
  return seen;
}

/**
 * Every hostile page, in one browser (`npm test` shows some): the rep can send, and the page can do nothing with our dialog.
 * @param start starts the browser with the extension; it may skip
 */
export function hostilePages(browser: BrowserName, start: () => Promise<Driver>): void {
  test.describe.configure({ mode: 'default' });
  let site: Site;
  let driver: Driver;

  test.beforeAll(async () => {
    site = await startSite();
    driver = await start();
    await driver.settings({ holdWay: 'minutes', mostHoldsADay: 0, mostHoldsAThread: 0 });
  });
  test.afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  for (const [index, fixture] of FIXTURES.entries()) {
    const tag = fixture.always ? [] : '@whole';
    test(`${browser} › a page that ${fixture.name}`, { tag }, async () => {
      const to = `/sent/${index}`;
      const sent = () => site.sent(to).map((form) => new URLSearchParams(form).get('text') ?? '');
      const tab = await driver.open();
      try {
        await tab.goto(site.add(pageOf(fixture, to)));
        await tab.click(BOX_AT.x, BOX_AT.y);
        if (fixture.filled === undefined) await tab.type(HEATED);
        if (fixture.first === 'held') await tab.overlay.wait('button', /^Heated/u);
        const wanted = fixture.filled ? undefined : HEATED;
        const seen = await sendAsRep(tab, sent, fixture.stands === true);
        test.info().annotations.push({ type: 'seen', description: seen.join(' → ') });
        expect(seen.at(-1), seen.join(' → ')).toBe('goes');
        if (fixture.first !== 'either') expect(seen[0]).toBe(fixture.first);
        if (wanted !== undefined) expect(sent()).toEqual([wanted]);
        else expect(sent()).toHaveLength(1);
        await answered(tab, to);
      } finally {
        await tab.close();
      }
    });
  }
}
