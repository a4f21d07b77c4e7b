import type { Page } from '@playwright/test';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Running } from '../../scripts/browser/launch.ts';
import type { OverlayReader } from '../../scripts/browser/overlay.ts';
import type { browser } from '../../src/shared/browser.ts';
import { CALM, expect, HEATED, HEATED_MARKS, marks, settled, test } from '../pages/world.ts';
import type { SiteFacts } from './facts.ts';
import * as pages from './pages.ts';

// Too many for one worker, while the other has nothing left to do.
test.describe.configure({ mode: 'parallel' });

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

const HELD = 'Take five first?';
const ROUGH = messages.popup_rough.message;
const HEATED_METER = /^Heated/u;

/** One way to send. */
interface Way {
  readonly name: string;
  go(page: Page): Promise<void>;
}

const waysOf = ({ sends, keys, box }: SiteFacts): Way[] => [
  ...sends.map((control) => ({ name: control, go: (page: Page) => pages.press(page, control) })),
  ...keys.map((key) => ({
    name: key,
    async go(page: Page) {
      await pages.enterBox(page, box);
      await page.keyboard.press(key);
    },
  })),
];

/** Types into a box, and waits until it is known to be heated and marked so. */
async function typeHeated(page: Page, overlay: OverlayReader, box: string): Promise<void> {
  await pages.enterBox(page, box);
  await page.keyboard.type(HEATED);
  await overlay.wait('button', HEATED_METER);
  const frame = await pages.frameOf(page, box);
  const wanted = expect.arrayContaining(HEATED_MARKS.hostile);
  await expect.poll(() => marks(page, frame)).toMatchObject({ hostile: wanted });
}

async function expectHeld(page: Page, overlay: OverlayReader): Promise<void> {
  await overlay.wait('dialog', HELD);
  await settled(page);
  // Still asking: the press that was held pressed nothing of ours.
  expect(await overlay.find('dialog', HELD)).toBeDefined();
  expect(await pages.sent(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await overlay.gone('dialog', HELD);
}

/** All that the popup says while a page with a heated draft is the active tab. */
async function popupOf(running: Running, page: Page): Promise<string> {
  await page.bringToFront();
  const opened = running.context.waitForEvent('page');
  const worker = await running.worker();
  await worker.evaluate(() => chrome.tabs.create({ url: 'popup.html', active: false }));
  const popup = await opened;
  await popup.getByText('are you stupid').first().waitFor();
  const text = await popup.locator('body').innerText();
  await popup.close();
  return text;
}

const every = await pages.allFacts();

for (const facts of every)
  test.describe(`${facts.page} at ${facts.url}, ${facts.box}`, () => {
    test('the site finds what the page shows', async ({ page }) => {
      await pages.openFacts(page, facts);
      await pages.loadSites(page);
      expect(await pages.ask(page, facts.box, [...facts.sends, ...facts.sendsNot])).toEqual({
        recognisedBy: [facts.site],
        site: facts.site,
        siteOfBox: facts.site,
        isBox: true,
        fits: true,
        isNote: false,
        sends: Object.fromEntries([
          ...facts.sends.map((control) => [control, 1]),
          ...facts.sendsNot.map((control) => [control, 0]),
        ]),
        customers: facts.customers,
        incoming: facts.incoming,
        thread: facts.thread,
      });
      for (const decoy of facts.decoys ?? [])
        expect(await pages.ask(page, decoy, []), decoy).toMatchObject({ isBox: false, siteOfBox: undefined });
    });

    test('a heated reply is marked, and held on every way out', async ({ page, overlay, running }) => {
      await pages.openFacts(page, facts);
      await typeHeated(page, overlay, facts.box);
      const frame = await pages.frameOf(page, facts.box);
      await expect.poll(() => marks(page, frame)).toMatchObject(HEATED_MARKS);
      for (const way of waysOf(facts))
        await test.step(way.name, async () => {
          await way.go(page);
          await expectHeld(page, overlay);
        });
      expect(await popupOf(running, page)).not.toContain(ROUGH);
    });

    test('a calm reply goes every way out, as it was typed', async ({ page, overlay }) => {
      for (const [at, way] of waysOf(facts).entries())
        await test.step(way.name, async () => {
          await pages.openFacts(page, facts);
          const before = pages.linesOf(await pages.textOf(page, facts.box));
          await pages.enterBox(page, facts.box);
          // Key by key once; the ways out differ in nothing that keys do.
          if (at === 0) await page.keyboard.type(CALM);
          else await page.keyboard.insertText(CALM);
          await way.go(page);
          await expect
            .poll(async () => (await pages.sent(page)).map(pages.linesOf))
            .toEqual([[CALM, ...before]]);
          expect(await overlay.find('dialog', HELD)).toBeUndefined();
        });
    });

    const { note, noteBox = facts.box, noteSend = facts.sends[0] } = facts;
    if (note !== undefined && noteSend !== undefined)
      test('an internal note is marked lightly and goes', async ({ page, overlay }) => {
        await pages.openFacts(page, facts);
        await pages.press(page, note);
        await pages.loadSites(page);
        const answer = await pages.ask(page, noteBox, []);
        expect(answer).toMatchObject({ siteOfBox: facts.site, isBox: true, fits: true, isNote: true });
        await pages.enterBox(page, noteBox);
        await page.keyboard.type(HEATED);
        const frame = await pages.frameOf(page, noteBox);
        await expect.poll(() => marks(page, frame)).toEqual({ 'in-note': HEATED_MARKS.hostile });
        await pages.press(page, noteSend);
        await expect.poll(async () => (await pages.sent(page)).length).toBe(1);
        expect(pages.linesOf((await pages.sent(page))[0] ?? '')[0]).toBe(HEATED);
        expect(await overlay.find('dialog', HELD)).toBeUndefined();
      });

    for (const lost of ['box', 'controls'] as const) {
      if (lost === 'controls' && (facts.sendsByWords || facts.sendsUnsaid)) continue;
      const goes = lost === 'controls' ? facts.goesWhenLost : undefined;
      const outcome = goes === undefined ? 'is still held' : `goes: ${goes}`;
      test(`with other names for its ${lost} the page is known roughly, and the reply ${outcome}`, async ({
        page,
        overlay,
        running,
      }) => {
        await pages.openFacts(page, facts);
        const [box = '', ...sends] = await pages.nameAnew(page, [facts.box, ...facts.sends]);
        if (lost === 'box') await pages.rename(page, [box], []);
        else await pages.rename(page, sends, pages.WORDS);
        await pages.loadSites(page);
        const answer = await pages.ask(page, box, []);
        expect(lost === 'box' ? answer.siteOfBox : answer.fits).toBe(lost === 'box' ? 'anywhere' : false);
        await typeHeated(page, overlay, box);
        await pages.press(page, sends[0] ?? '');
        if (goes === undefined) await expectHeld(page, overlay);
        else await expect.poll(async () => (await pages.sent(page)).length).toBe(1);
        expect(await popupOf(running, page)).toContain(ROUGH);
      });
    }
  });

test('a page of nobody is taken for no site', async ({ page }) => {
  const box = '<textarea style="width: 300px; height: 90px"></textarea>';
  await pages.openPage(page, 'http://127.0.0.1/forum', `<form>${box}<button>Reply</button></form>`);
  await pages.loadSites(page);
  const answer = await pages.ask(page, 'textarea', ['button']);
  expect(answer).toMatchObject({ recognisedBy: [], site: 'anywhere', isBox: true, sends: { button: 1 } });
});
