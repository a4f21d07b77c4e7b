import type { Page } from '@playwright/test';
import type { OverlayReader } from '../../scripts/browser/overlay.ts';
import type { browser } from '../../src/shared/browser.ts';
import { axeOn } from './axe.ts';
import {
  CALM,
  expect,
  expectMarks,
  HEATED,
  HEATED_MARKS,
  middleOf,
  openBox,
  replyBox,
  test,
} from './world.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

const ANGRY =
  'This is the worst service I have ever seen. You are all idiots and thieves. My parcel is three weeks late and I want my money back NOW!!!';

/**
 * What axe says of a part of the overlay. Its shadow root is closed, for axe too: the part is looked at in a page of
 * its own that holds the same elements under the same styles.
 */
async function faultsOf(page: Page, overlay: OverlayReader, role: string, name: string | RegExp) {
  await overlay.still(role, name);
  const { html, css } = await overlay.evaluate(await overlay.wait(role, name), (part) => {
    const root = part.getRootNode() as ShadowRoot;
    const rules = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    return { html: root.innerHTML, css: rules.join('\n') };
  });
  const copy = await page.context().newPage();
  await copy.emulateMedia({
    colorScheme: await page.evaluate(() =>
      matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    ),
    reducedMotion: 'reduce',
  });
  await copy.setContent(
    '<!doctype html><html lang="en"><title>Overlay</title><body><main></main></body></html>',
  );
  await copy.evaluate(
    (shown) => {
      const host = document.createElement('div');
      document.querySelector('main')?.append(host);
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = shown.html;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(shown.css);
      root.adoptedStyleSheets = [sheet];
      for (const top of root.querySelectorAll<HTMLElement>('[popover]')) top.showPopover();
      for (const dialog of root.querySelectorAll('dialog')) {
        dialog.open = false;
        dialog.showModal();
      }
    },
    { html, css },
  );
  // A panel stands beside the page's own headings, whatever their level.
  const { violations, passes } = await axeOn(copy)
    .disableRules(['page-has-heading-one', 'heading-order'])
    .analyze();
  await copy.close();
  // Every part has a button: it was seen.
  const seen = passes.map(({ id }) => id);
  expect(seen).toContain('button-name');
  if (role !== 'button') expect(seen).toContain('color-contrast');
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.beforeEach(async ({ page, running }) => {
      // What the test before has held would go now.
      await (await running.worker()).evaluate(() => chrome.storage.local.remove('holds'));
      await page.emulateMedia({ colorScheme });
    });

    test('meter, card, list, dialogs and note have no fault that axe knows', async ({
      page,
      inbox,
      overlay,
      running,
    }) => {
      await openBox(page, inbox, 'textarea');
      await page.keyboard.type(HEATED);
      await expectMarks(page, HEATED_MARKS);
      expect(await faultsOf(page, overlay, 'button', /^Heated/u)).toEqual([]);
      const { x, y } = await middleOf(page, 'hostile');
      await page.mouse.move(x, y, { steps: 4 });
      expect(await faultsOf(page, overlay, 'dialog', /^About “are you stupid”/u)).toEqual([]);
      await page.mouse.move(5, 5);
      await page.keyboard.press('Alt+Shift+T');
      expect(await faultsOf(page, overlay, 'dialog', 'What stands out')).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Enter');
      expect(await faultsOf(page, overlay, 'dialog', 'Take five first?')).toEqual([]);
      await running.settings({ holdMinutes: 1 / 12 });
      await overlay.click('button', 'Take 5 seconds');
      expect(await faultsOf(page, overlay, 'dialog', /^Cooling down/u)).toEqual([]);
      await overlay.wait('dialog', 'Time is up. Read it once more?', 15_000);
      expect(await faultsOf(page, overlay, 'dialog', 'Time is up. Read it once more?')).toEqual([]);
    });

    test('the lines at the box have none', async ({ page, site, inbox, overlay }) => {
      await page.goto(
        site.add({
          body: `<main><article class="message incoming"><p>${ANGRY}</p></article>
            <form><textarea aria-label="Reply"></textarea><button>Send</button></form></main>`,
        }),
      );
      await replyBox(page).click();
      expect(await faultsOf(page, overlay, 'region', 'This one is hot. Take five first?')).toEqual([]);
      // Nothing of hers cools down.
      await page.goto(`${inbox.url}#/c/ruth/textarea`);
      await replyBox(page).click();
      await overlay.wait('button', /^Calm/u);
      await page.keyboard.type(CALM.replace('Maria', 'Ruth'));
      await page.keyboard.press('Control+Enter');
      await overlay.wait('button', 'Remind me');
      expect(await faultsOf(page, overlay, 'region', 'Take Five')).toEqual([]);
    });
  });
