import type { Page } from '@playwright/test';
import type { OverlayReader } from '../../scripts/browser/overlay.ts';
import { expect, HEATED, openBox, type Rect, replyBox, storedSettings, test } from './world.ts';

const METER = /Open the list of findings$/u;

/** Where the meter is once it has stopped moving; undefined when it is hidden. */
async function meterRect(overlay: OverlayReader): Promise<Rect | undefined> {
  const seen = await overlay.find('button', METER);
  if (seen === undefined) return undefined;
  const { x, y, width, height } = await overlay.middle(seen);
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** The controls of the page, beside the box, that a rectangle lies on. */
const covered = (page: Page, rect: Rect): Promise<string[]> =>
  page.evaluate(({ left, top, right, bottom }) => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, [role="button"]',
    );
    return [...controls].flatMap((control) => {
      const other = control.getBoundingClientRect();
      const apart = other.right <= left || other.left >= right || other.bottom <= top || other.top >= bottom;
      return apart ? [] : [control.id || control.textContent];
    });
  }, rect);

const HEAD = `<style>
  body { margin: 0; min-height: 100vh; }
  .around { position: absolute; left: 200px; top: 200px; width: 500px; height: 200px; }
  textarea { width: 100%; height: 100%; box-sizing: border-box; resize: none; }
  button, [role="button"] { position: absolute; padding: 0; border: 0; width: 40px; height: 26px; }
  .icon { width: 11px; height: 11px; }
</style>`;
const BOX = '<textarea aria-label="Reply"></textarea>';
const at = (id: string, style: string, className = '') =>
  `<button id="${id}" class="${className}" style="${style}"></button>`;
const row = (id: string, top: number) =>
  Array.from({ length: 30 }, (_, i) => at(`${id}${i}`, `left: ${i * 45 - 200}px; top: ${top}px`)).join('');
const column = (id: string, left: number) =>
  Array.from({ length: 30 }, (_, i) => at(`${id}${i}`, `left: ${left}px; top: ${i * 28 - 200}px`)).join('');

const LAYOUTS: Record<string, string> = {
  'nothing around': '',
  'a button in the corner': at('send', 'right: 4px; bottom: 4px'),
  'small icons in the corner': [8, 24, 40, 56]
    .map((x) => at(`icon${x}`, `right: ${x}px; bottom: 14px`, 'icon'))
    .join(''),
  'icons in the corner and a toolbar below':
    at('emoji', 'right: 30px; bottom: 12px', 'icon') + row('below', 203),
  'toolbars above and below': at('send', 'right: 4px; bottom: 4px') + row('below', 203) + row('above', -30),
  'buttons that are no buttons': '<div role="button" id="div" style="right: 10px; bottom: 10px"></div>',
};

for (const [name, controls] of Object.entries(LAYOUTS))
  test(`covers no control: ${name}`, async ({ page, site, overlay }) => {
    await page.goto(site.add({ head: HEAD, body: `<div class="around">${BOX}${controls}</div>` }));
    await replyBox(page).click();
    await page.keyboard.type(HEATED);
    await overlay.wait('button', /^Heated/u);
    await overlay.still('button', METER);
    const rect = await meterRect(overlay);
    expect(rect && (await covered(page, rect))).toEqual([]);
  });

test('stays away where every place is taken', async ({ page, site, overlay }) => {
  const all = [
    row('r1', 203),
    row('r2', 231),
    row('r3', -30),
    row('r4', -58),
    row('r5', 172),
    column('c1', 503),
    column('c2', 545),
    column('c3', -45),
    column('c4', -90),
  ];
  await page.goto(site.add({ head: HEAD, body: `<div class="around">${BOX}${all.join('')}</div>` }));
  await replyBox(page).click({ position: { x: 250, y: 60 } });
  await page.keyboard.type(HEATED);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  await expect
    .poll(async () => {
      const rect = await meterRect(overlay);
      return rect === undefined ? [] : covered(page, rect);
    })
    .toEqual([]);
});

test('leaves the grip of a textarea free', async ({ page, site, overlay }) => {
  await page.goto(
    site.add({ body: '<textarea aria-label="Reply" style="width: 400px; height: 150px"></textarea>' }),
  );
  await replyBox(page).click();
  await overlay.still('button', METER);
  const rect = await meterRect(overlay);
  const box = await replyBox(page).boundingBox();
  if (!rect || !box) throw new Error('no meter');
  expect(rect.right <= box.x + box.width - 15 || rect.bottom <= box.y + box.height - 15).toBe(true);
});

test('follows scrolling, resizing and a scrolled container', async ({ page, site, overlay }) => {
  const body = `<div id="scrolls" style="height: 300px; width: 700px; margin: 100px; overflow: auto; border: 1px solid">
    <div style="height: 40px"></div><textarea aria-label="Reply" style="width: 500px; height: 150px; resize: none"></textarea>
    <div style="height: 900px"></div></div><div style="height: 2000px"></div>`;
  await page.goto(site.add({ body }));
  await replyBox(page).click();
  await page.keyboard.type(HEATED);
  /** Whether the meter stands in the lower right corner of what is to be seen of the box. */
  const inCorner = async () => {
    const rect = await meterRect(overlay);
    const edges = await page.evaluate(() => {
      const box = document.querySelector('textarea')?.getBoundingClientRect();
      const clip = document.querySelector('#scrolls')?.getBoundingClientRect();
      return { right: box?.right ?? 0, bottom: Math.min(box?.bottom ?? 0, clip?.bottom ?? 0) };
    });
    if (rect === undefined) return 'hidden';
    const right = edges.right - rect.right;
    const bottom = edges.bottom - rect.bottom;
    return right >= 0 && right < 30 && bottom >= 0 && bottom < 30 ? 'in the corner' : `${right} ${bottom}`;
  };
  await expect.poll(inCorner).toBe('in the corner');
  await page.evaluate(() => scrollTo(0, 60));
  await expect.poll(inCorner).toBe('in the corner');
  await page.locator('#scrolls').evaluate((box) => {
    box.scrollTop = 30;
  });
  await expect.poll(inCorner).toBe('in the corner');
  await replyBox(page).evaluate((box) => {
    box.style.width = '420px';
    box.style.height = '500px';
  });
  await expect.poll(inCorner).toBe('in the corner');
  await page.setViewportSize({ width: 900, height: 700 });
  await expect.poll(inCorner).toBe('in the corner');
  await page.locator('#scrolls').evaluate((box) => {
    box.scrollTop = 700;
  });
  await expect.poll(inCorner).toBe('hidden');
  await page.locator('#scrolls').evaluate((box) => {
    box.scrollTop = 0;
  });
  await expect.poll(inCorner).toBe('in the corner');
});

test('tells count and heat, is hidden from the list, and comes back with the setting', async ({
  page,
  inbox,
  overlay,
  running,
}) => {
  await openBox(page, inbox, 'prosemirror');
  await overlay.wait('button', 'Calm. Open the list of findings');
  await page.keyboard.type('Hi {{a}}. ');
  await overlay.wait('button', /^(Heated: )?1 to look at\. Open the list of findings$/u);
  await page.keyboard.type('Shut up. ');
  await overlay.wait('button', 'Heated: 2 to look at. Open the list of findings');
  await overlay.click('button', METER);
  await overlay.click('button', 'Hide the meter');
  await overlay.gone('button', METER);
  await expect.poll(async () => (await storedSettings(running)).meter).toBe(false);
  await page.keyboard.press('Escape');
  await page.reload();
  await replyBox(page).click();
  await page.keyboard.type('Shut up. ');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  expect(await overlay.find('button', METER)).toBeUndefined();
  await running.settings({ meter: true });
  await overlay.wait('button', 'Heated: 1 to look at. Open the list of findings');
});
