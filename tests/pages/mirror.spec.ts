import type { Page } from '@playwright/test';
import type { browser } from '../../src/shared/browser.ts';
import { expect, expectMarks, markRects, marks, replyBox, settled, test } from './world.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

const LINE = 'Hi {{first_name}}, are you stupid, some more words to fill the line, and then a bit more? ';
const LONG = `${LINE.repeat(6)}\n\n\tIndented {{tab}} and  two spaces {{two}}\n\n${LINE.repeat(6)}`;

/** A mark that can be seen, and where the browser itself says that its ends are. */
interface Placed {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly at: { readonly start: number; readonly end: number };
}

/** The marks in view of a textarea, each with the offsets that the browser finds at its two ends. */
const placed = (page: Page): Promise<Placed[]> =>
  replyBox(page).evaluate((box) => {
    const area = box as HTMLTextAreaElement;
    const view = area.getBoundingClientRect();
    const offsetAt = (x: number, y: number) => {
      const found = document.caretPositionFromPoint(x, y);
      return found?.offsetNode === area ? found.offset : -1;
    };
    const seen = ({ left, top, right, bottom }: DOMRect) =>
      left >= view.left &&
      right <= view.right &&
      top >= Math.max(0, view.top) &&
      bottom <= Math.min(innerHeight, view.bottom) &&
      [left + 1, right - 1].every((x) => document.elementFromPoint(x, (top + bottom) / 2) === area);
    const marks = [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()].flatMap((set) => [
      ...set,
    ]);
    /** Lines of the mirror are blocks: the text's offset counts those before it, and their ends. */
    const offsetOf = (node: Node, offset: number) => {
      let before = node.parentElement?.previousElementSibling ?? null;
      let start = 0;
      for (; before; before = before.previousElementSibling) start += (before.textContent ?? '').length + 1;
      return start + offset;
    };
    return marks.flatMap((range) => {
      const rects = [...range.getClientRects()].filter(({ width }) => width > 2);
      const [first] = rects;
      const last = rects.at(-1);
      if (!first || !last || !rects.every(seen)) return [];
      return {
        quote: range.toString(),
        start: offsetOf(range.startContainer, range.startOffset),
        end: offsetOf(range.endContainer, range.endOffset),
        at: {
          start: offsetAt(first.left + 1, (first.top + first.bottom) / 2),
          end: offsetAt(last.right - 1, (last.top + last.bottom) / 2),
        },
      };
    });
  });

/** Waits until marks are in view and every one lies on its words. */
async function expectOnWords(page: Page, atLeast = 1): Promise<void> {
  await expect(async () => {
    const found = await placed(page);
    expect(found.map(({ quote, at }) => ({ quote, ...at }))).toEqual(
      found.map(({ quote, start, end }) => ({ quote, start, end })),
    );
    expect(found.length).toBeGreaterThanOrEqual(atLeast);
  }).toPass({ timeout: 5000 });
}

const area = (style: string, attributes = '') =>
  `<textarea aria-label="Reply" ${attributes} style="width: 400px; height: 200px; ${style}"></textarea>`;

const filled = async (page: Page, url: string, text = LONG) => {
  await page.goto(url);
  await replyBox(page).fill(text);
  await expect.poll(async () => (await placed(page)).length).toBeGreaterThan(0);
};

const scrollTo = (page: Page, top: number) =>
  replyBox(page).evaluate((box, to) => {
    box.scrollTop = to;
  }, top);

/** What is to be seen of the mark: its rectangle inside the clip of what it is painted in. */
const visible = (page: Page, container = 'html') =>
  page.evaluate((selector) => {
    const [range] = (CSS.highlights as unknown as Map<string, Set<Range>>).get('take-five-placeholder') ?? [];
    const painted = range?.startContainer.parentElement?.parentElement;
    const around = document.querySelector(selector)?.getBoundingClientRect();
    if (!range || !painted || !around) throw new Error('no mark');
    const outer = painted.getBoundingClientRect();
    const sides = getComputedStyle(painted)
      .clipPath.match(/-?[\d.]+/gu)
      ?.map(Number) ?? [0];
    // As in a margin: left is as right, bottom as top, right as top when they are left out.
    const [top = 0, right = top, bottom = top, left = right] = sides;
    const clip = {
      top: outer.top + top,
      right: outer.right - right,
      bottom: outer.bottom - bottom,
      left: outer.left + left,
    };
    const mark = range.getBoundingClientRect();
    return {
      height: Math.max(0, Math.min(mark.bottom, clip.bottom) - Math.max(mark.top, clip.top)),
      inside: clip.top >= around.top && clip.bottom <= around.bottom && clip.right <= around.right,
    };
  }, container);

const STYLES: Record<string, string> = {
  'the browser’s own style': '',
  'padding and thick borders': 'padding: 7px 31px 11px 23px; border: 9px solid; border-left-width: 21px',
  'letters and words apart': 'letter-spacing: 1.3px; word-spacing: 4px; line-height: 2.1',
  'a large serif with indent': 'font: italic 700 21px serif; text-indent: 30px; text-align: justify',
  'capitals, centred': 'text-transform: uppercase; text-align: center; font-family: sans-serif',
  'small monospace, wide tabs': 'font: 11px monospace; tab-size: 3; white-space: break-spaces',
  'no wrapping': 'white-space: pre; overflow: auto; width: 700px',
  'a scrollbar always': 'overflow-y: scroll; box-sizing: border-box; font-size: 16.5px',
  'scaled by the page': 'transform: scale(1.25); transform-origin: 0 0',
  'zoomed by the page': 'zoom: 1.3',
};

for (const [name, style] of Object.entries(STYLES))
  test(`lies on the words: ${name}`, async ({ page, site }) => {
    await filled(page, site.add({ body: `<p>Above</p>${area(style)}` }));
    for (const top of [0, 37, 5000]) {
      await scrollTo(page, top);
      await expectOnWords(page);
    }
  });

test('lies on the words from right to left', async ({ page, site }) => {
  await filled(page, site.add({ body: area('padding-left: 20px', 'dir="rtl"') }), LINE.repeat(9));
  await expectOnWords(page, 3);
  await scrollTo(page, 60);
  await expectOnWords(page, 2);
});

test('wraps as the textarea does at widths that are no whole pixels', async ({ page, site }) => {
  await filled(page, site.add({ body: area('padding: 3px 5.5px') }), LINE.repeat(3));
  for (let width = 300; width < 303; width += 0.25) {
    await replyBox(page).evaluate((box, px) => {
      box.style.width = `${px}px`;
    }, width);
    await expectOnWords(page, 4);
  }
});

const TYPED: Record<string, string> = {
  'in a line that wraps': '',
  'in a line that is centred': 'text-align: center',
  'in a line that runs from the right': 'direction: rtl; text-align: right',
};
for (const [name, style] of Object.entries(TYPED))
  test(`lies on the words at every letter that is typed ${name}`, async ({ page, site }) => {
    await filled(page, site.add({ body: area(`${style}; height: 60px`) }), 'Hi {{first_name}}, it is');
    await replyBox(page).focus();
    for (const letter of ' underwayfromourwarehousesincemondaymorningandontime underway') {
      await page.keyboard.type(letter);
      await settled(page);
      const found = await placed(page);
      expect(found.map(({ quote, at }) => ({ quote, ...at }))).toEqual(
        found.map(({ quote, start, end }) => ({ quote, start, end })),
      );
    }
    expect(await marks(page)).toEqual({ placeholder: ['{{first_name}}'] });
    // Scrolled out of view by what was typed, and back.
    await scrollTo(page, 0);
    await expectOnWords(page);
  });

test('is seen below the first screen of a page whose body hides what overflows', async ({ page, site }) => {
  const head = '<style>html, body { height: 100%; margin: 0 } body { overflow-x: hidden }</style>';
  await page.goto(site.add({ head, body: `<div style="height: 1500px"></div>${area('')}` }));
  await replyBox(page).fill('Hi {{first_name}}.');
  await replyBox(page).scrollIntoViewIfNeeded();
  await expectOnWords(page);
  await expect.poll(async () => (await visible(page)).height).toBeGreaterThan(5);
});

test('follows a textarea that is resized, and the page that scrolls or moves it', async ({ page, site }) => {
  const body = `<div id="above"></div>${area('margin: 300px 40px 2000px')}`;
  await filled(page, site.add({ body }));
  await expectOnWords(page, 3);
  await replyBox(page).evaluate((box) => {
    box.style.width = '640px';
    box.style.height = '260px';
  });
  await expectOnWords(page, 3);
  const corner = await replyBox(page).boundingBox();
  if (corner === null) throw new Error('no box');
  const grip = { x: corner.x + corner.width - 4, y: corner.y + corner.height - 4 };
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x - 150, grip.y + 60, { steps: 4 });
  await page.mouse.up();
  expect((await replyBox(page).boundingBox())?.width).toBeLessThan(corner.width - 100);
  await expectOnWords(page, 3);
  await page.mouse.wheel(0, 120);
  await page.evaluate(() => scrollBy(0, 100));
  await expectOnWords(page, 3);
  await page.locator('#above').evaluate((above) => {
    above.style.height = '55px';
  });
  await expectOnWords(page, 3);
});

test('lies on the words when the browser zooms and its window is resized', async ({
  page,
  site,
  running,
}) => {
  await filled(page, site.add({ body: area('width: 60%; height: 260px') }));
  const worker = await running.worker();
  const width100 = await replyBox(page).evaluate(() => innerWidth);
  for (const zoom of [1.5, 0.8, 1]) {
    await worker.evaluate(async (factor) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.tabs.setZoom(tab?.id ?? -1, factor);
    }, zoom);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(Math.round(width100 / zoom));
    await expectOnWords(page, 2);
  }
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 640, height: 500 });
  await expectOnWords(page, 2);
  await page.setViewportSize({ width, height });
  await expectOnWords(page, 3);
});

test('is painted in a box that is dark', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const head = '<meta name="color-scheme" content="dark light">';
  await filled(page, site.add({ head, body: area('caret-color: transparent') }), 'Are you stupid?');
  const [rect] = await markRects(page, 'hostile');
  if (rect === undefined) throw new Error('no mark');
  const clip = {
    x: rect.left,
    y: rect.top,
    width: rect.right - rect.left,
    height: rect.bottom - rect.top + 4,
  };
  const picture = async () => (await page.screenshot({ clip })).toString('base64');
  const painted = await picture();
  await page.evaluate(() => CSS.highlights.clear());
  expect(await picture()).not.toBe(painted);
});

test('is cut off where a scrolled container ends', async ({ page, site }) => {
  const body = `<div id="scrolls" style="height: 160px; width: 300px; overflow: auto; margin: 50px; border: 5px solid">
    <div style="height: 90px"></div>${area('height: 120px')}<div style="height: 600px"></div></div>`;
  await filled(page, site.add({ body }), `Hi {{first_name}}.\n\n\n\nBye.`);
  await expectOnWords(page);
  await expect.poll(async () => (await visible(page, '#scrolls')).inside).toBe(true);
  expect((await visible(page, '#scrolls')).height).toBeGreaterThan(5);
  await page.locator('#scrolls').evaluate((box) => {
    box.scrollTop = 140;
  });
  await expect.poll(async () => (await visible(page, '#scrolls')).height).toBe(0);
  await page.locator('#scrolls').evaluate((box) => {
    box.scrollTop = 30;
  });
  await expect.poll(async () => (await visible(page, '#scrolls')).height).toBeGreaterThan(5);
  await expectOnWords(page);
});

test('comes and goes with a textarea that is hidden, shown and taken away', async ({ page, site }) => {
  await filled(page, site.add({ body: area('') }));
  await replyBox(page).evaluate((box) => {
    box.style.display = 'none';
  });
  await expect
    .poll(async () => (await markRects(page, 'hostile')).every((r) => r.right === r.left))
    .toBe(true);
  await page.locator('textarea').evaluate((box) => {
    box.style.display = '';
  });
  await expectOnWords(page);
  await replyBox(page).evaluate((box) => box.remove());
  await page.mouse.click(5, 700);
  await page.locator('body').evaluate((body) => {
    body.insertAdjacentHTML('beforeend', '<input>');
    body.querySelector('input')?.focus();
  });
  await expectMarks(page, {});
});
