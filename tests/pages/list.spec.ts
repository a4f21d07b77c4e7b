import type { FrameLocator, Page } from '@playwright/test';
import type { OverlayReader } from '../../scripts/browser/overlay.ts';
import { marks } from '../../scripts/browser/overlay.ts';
import {
  CALM,
  expect,
  expectMarks,
  FIX,
  FIXABLE,
  FIXABLE_QUOTE,
  FIXED,
  focused,
  forEachKind,
  openBox,
  replyBox,
  test,
  textOf,
} from './world.ts';

const LIST = 'What stands out';
const MARKED = { 'passive-aggressive': [FIXABLE_QUOTE] };

async function openList(page: Page, overlay: OverlayReader): Promise<void> {
  await page.keyboard.press('Alt+Shift+T');
  await overlay.wait('dialog', LIST);
}

forEachKind((kind) => {
  test.beforeEach(async ({ page, inbox }) => openBox(page, inbox, kind));

  test('opens with the focus in it, Tab reaches everything, Escape gives focus and caret back', async ({
    page,
    overlay,
  }) => {
    await page.keyboard.type(FIXABLE);
    await expectMarks(page, MARKED);
    for (let i = 0; i < 'way.'.length; i++) await page.keyboard.press('ArrowLeft');
    await openList(page, overlay);
    expect(await focused(page)).toBe(`dialog ${LIST}`);
    for (const name of [
      'Close',
      FIX,
      'Not in this reply',
      'Never this phrase',
      'Turn this rule off',
      'No solution yet: write a first word',
      'Hide the meter',
    ]) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe(`button ${name}`);
    }
    await page.keyboard.press('Escape');
    await overlay.gone('dialog', LIST);
    await expect(replyBox(page)).toBeFocused();
    await page.keyboard.type('slow ');
    await expect
      .poll(() => textOf(page))
      .toBe('Thank you, Maria. As I already told you, it is on its slow way.');
  });

  test('keeps a selection, and works with nothing to show', async ({ page, overlay }) => {
    await page.keyboard.type(CALM);
    await overlay.wait('button', /^Calm/u);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await openList(page, overlay);
    await overlay.wait('StaticText', 'Nothing stands out. Good to go.');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('button Close');
    await page.keyboard.press('Enter');
    await overlay.gone('dialog', LIST);
    await page.keyboard.type('Hello');
    await expect.poll(() => textOf(page)).toBe(CALM.replace('Hi', 'Hello'));
  });
});

test('a dismissed finding leaves the focus in the list', async ({ page, inbox, overlay }) => {
  await openBox(page, inbox, 'textarea');
  await page.keyboard.type(`${FIXABLE} Are you stupid?`);
  await expectMarks(page, { ...MARKED, hostile: ['Are you stupid'] });
  await openList(page, overlay);
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('button Not in this reply');
  await page.keyboard.press('Enter');
  await overlay.gone('button', FIX);
  expect(await focused(page)).toBe(`dialog ${LIST}`);
  await page.keyboard.press('Escape');
  await expect(replyBox(page)).toBeFocused();
});

/** An editor that fills a blank iframe by `document.open()`, as TinyMCE and CKEditor 4 do. */
const IFRAME = `<button id="again">Start anew</button><iframe title="Editor" style="width: 600px; height: 300px"></iframe>
  <script>
    const frame = document.querySelector('iframe');
    const fill = (text) => {
      const inner = frame.contentDocument;
      inner.open();
      inner.write('<!doctype html><html><body contenteditable="true" role="textbox" aria-label="Reply"><p>' + text + '</p></body></html>');
      inner.close();
    };
    fill('Hello.');
    document.querySelector('#again').onclick = () => fill('Hello again.');
  </script>`;

test.describe('in a blank iframe that an editor filled', () => {
  let frame: FrameLocator;
  const inner = (page: Page) => {
    const found = page.frames().find((one) => one !== page.mainFrame());
    if (!found) throw new Error('no frame');
    return found;
  };
  const expectInnerMarks = (page: Page, wanted: Record<string, string[]>) =>
    expect
      .poll(async () => JSON.parse(JSON.stringify(await marks(page, inner(page))).replace(/\u00a0/gu, ' ')))
      .toEqual(wanted);

  test.beforeEach(async ({ page, site }) => {
    await page.goto(site.add({ body: IFRAME }));
    frame = page.frameLocator('iframe');
    await frame.getByRole('textbox').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(FIXABLE);
    await expectInnerMarks(page, MARKED);
  });

  test('opens, mends, and gives focus and caret back', async ({ page, overlay }) => {
    const before = await frame.locator('html').evaluate((html) => html.outerHTML);
    await openList(page, overlay);
    await page.keyboard.press('Escape');
    await overlay.gone('dialog', LIST);
    expect(await frame.locator('html').evaluate((html) => html.outerHTML)).toBe(before);
    await openList(page, overlay);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(frame.locator('body')).toHaveText(FIXED);
    await overlay.gone('button', FIX);
    await page.keyboard.press('Escape');
    await page.keyboard.type('!');
    await expect(frame.locator('body')).toHaveText(FIXED.replace('recap', 'recap!'));
  });

  test('the card opens at the mark, in the page around the iframe', async ({ page, overlay }) => {
    const outer = await page.locator('iframe').boundingBox();
    const rect = await inner(page).evaluate(() => {
      const [range] =
        (CSS.highlights as unknown as Map<string, Set<Range>>).get('take-five-passive-aggressive') ?? [];
      return range?.getBoundingClientRect().toJSON() as DOMRect;
    });
    await page.mouse.move((outer?.x ?? 0) + rect.x + 20, (outer?.y ?? 0) + rect.y + rect.height / 2 + 2);
    await overlay.click('button', FIX);
    await expect(frame.locator('body')).toHaveText(FIXED);
  });

  test('an editor whose document is replaced is met again', async ({ page, overlay }) => {
    await page.locator('#again').click();
    await expect(frame.locator('body')).toHaveText('Hello again.');
    await frame.locator('body').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(` ${FIXABLE}`);
    await expectInnerMarks(page, MARKED);
    await openList(page, overlay);
    await page.keyboard.press('Escape');
    await overlay.gone('dialog', LIST);
  });
});
