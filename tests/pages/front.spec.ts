import type { Page } from '@playwright/test';
import type { OverlayReader } from '../../scripts/browser/overlay.ts';
import type { Site } from './site.ts';
import {
  expect,
  expectStays,
  FIX,
  FIXABLE,
  FIXED,
  HEATED,
  replyBox,
  settled,
  test,
  textOf,
} from './world.ts';

const METER = /Open the list of findings$/u;
const BOX = '<textarea aria-label="Reply" style="width: 400px; height: 100px; resize: none"></textarea>';

/** Whether something of the overlay is what a click in its middle would hit. */
const inFront = async (overlay: OverlayReader, role: string, name: string | RegExp) => {
  await overlay.still(role, name);
  return overlay.evaluate(await overlay.wait(role, name), (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const root = element.getRootNode() as ShadowRoot;
    const hit = root.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && element.contains(hit);
  });
};

/** Pages that hold a box in front of everything else. */
const FRONTS: Record<string, string> = {
  'a modal dialog': `<dialog id="front">${BOX}<button>Send</button></dialog><script>front.showModal()</script>`,
  'a modal dialog that is moved and cuts off': `<dialog id="front" style="transform: translate(30px, 40px); overflow: hidden">${BOX}<button>Send</button></dialog><script>front.showModal()</script>`,
  'a popover': `<div id="front" popover>${BOX}<button>Send</button></div><script>front.showPopover()</script>`,
  'a modal dialog in a shadow root': `<div id="shadow"></div><script>
    const root = shadow.attachShadow({ mode: 'open' });
    root.innerHTML = ${JSON.stringify(`<dialog>${BOX}<button>Send</button></dialog>`)};
    root.querySelector('dialog').showModal();
  </script>`,
};

for (const [name, body] of Object.entries(FRONTS))
  test(`in ${name} meter, list and fixes are in front and work`, async ({ page, site, overlay }) => {
    await page.goto(site.add({ body }));
    await replyBox(page).click();
    await page.keyboard.type(FIXABLE);
    await overlay.wait('button', /^1 to look at/u);
    expect(await inFront(overlay, 'button', METER)).toBe(true);
    await overlay.click('button', METER);
    expect(await inFront(overlay, 'button', FIX)).toBe(true);
    await overlay.click('button', FIX);
    await expect.poll(() => textOf(page)).toBe(FIXED);
    await page.keyboard.press('Escape');
    await overlay.gone('dialog', 'What stands out');
    await expect(replyBox(page)).toBeVisible();
  });

/** Opens a page with its modal dialog. */
const openModal = (page: Page, site: Site) => page.goto(site.add({ body: FRONTS['a modal dialog'] ?? '' }));

/** Goes into the box, writes something to be marked, and opens the list. */
async function openList(page: Page, overlay: OverlayReader): Promise<void> {
  await replyBox(page).click();
  await page.keyboard.type(FIXABLE);
  await overlay.click('button', METER);
  await overlay.wait('dialog', 'What stands out');
}

test('Escape in the reply closes the list beside it, and not the dialog of the page', async ({
  page,
  site,
  overlay,
}) => {
  await openModal(page, site);
  await openList(page, overlay);
  // As while a fix is put in.
  await replyBox(page).focus();
  await page.keyboard.press('Escape');
  await overlay.gone('dialog', 'What stands out');
  await expect(replyBox(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(replyBox(page)).toBeHidden();
});

test('Escape in the list is not heard in the dialog of the page, and leads back to the reply', async ({
  page,
  site,
  overlay,
}) => {
  await openModal(page, site);
  await page.evaluate(() => {
    const heard: string[] = [];
    document
      .querySelector('#front')
      ?.addEventListener('keydown', (event) => heard.push((event as KeyboardEvent).key), true);
    Object.assign(window, { heard });
  });
  await openList(page, overlay);
  await page.evaluate('heard.length = 0');
  await page.keyboard.press('Escape');
  await overlay.gone('dialog', 'What stands out');
  await expect(replyBox(page)).toBeFocused();
  expect(await page.evaluate('heard')).toEqual([]);
});

test('a heated reply in a modal dialog is held, and the dialog of the page stays', async ({
  page,
  site,
  overlay,
}) => {
  await openModal(page, site);
  await replyBox(page).click();
  await page.keyboard.type(HEATED);
  await overlay.wait('button', /^Heated/u);
  await page.getByRole('button', { name: 'Send' }).click();
  await overlay.wait('dialog', 'Take five first?');
  await page.keyboard.press('Escape');
  await overlay.gone('dialog', 'Take five first?');
  await expect(replyBox(page)).toBeFocused();
});

test('a dialog that opens around a box later has the overlay in front, too', async ({
  page,
  site,
  overlay,
}) => {
  const body = `<dialog id="front" open>${BOX}</dialog><button id="modal" onclick="front.close(); front.showModal()">Modal</button>`;
  await page.goto(site.add({ body }));
  await replyBox(page).click();
  await page.keyboard.type(FIXABLE);
  await overlay.wait('button', METER);
  await page.locator('#modal').evaluate((button: HTMLElement) => button.click());
  await replyBox(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Alt+Shift+T');
  expect(await inFront(overlay, 'button', FIX)).toBe(true);
});

test('the page hears nothing of it, and its dialog keeps its shape', async ({ page, site, overlay }) => {
  const head = `<style>dialog[open] { display: flex; flex-direction: column; gap: 40px }</style><script>
    const heard = [];
    for (const type of ['toggle', 'beforetoggle', 'close', 'cancel'])
      window.addEventListener(type, (event) => heard.push(event.type), true);
  </script>`;
  const body = `<dialog id="front">${BOX}<button>Send</button></dialog><script>front.showModal()</script>`;
  await page.goto(site.add({ head, body }));
  // The dialog's own opening may be heard late.
  await settled(page);
  await page.evaluate('heard.length = 0');
  const height = () => page.locator('#front').evaluate((dialog: HTMLElement) => dialog.offsetHeight);
  const before = await height();
  await replyBox(page).click();
  await page.keyboard.type(FIXABLE);
  await overlay.wait('button', METER);
  await expectStays(overlay, 'button', METER);
  expect(await height()).toBe(before);
  expect(await page.evaluate('heard')).toEqual([]);
  expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
});
