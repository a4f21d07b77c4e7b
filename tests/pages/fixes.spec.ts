import type { OverlayReader } from '../../scripts/browser/overlay.ts';
import {
  expect,
  expectMarks,
  FIX,
  FIXABLE,
  FIXABLE_QUOTE,
  FIXED,
  forEachKind,
  middleOf,
  openBox,
  replyBox,
  settled,
  test,
  textOf,
} from './world.ts';

const MARKED = { 'passive-aggressive': [FIXABLE_QUOTE] };
const REFUSED = /did not take the change/u;

forEachKind((kind) => {
  test('from the card, by mouse: exact, caret behind it, one undo step', async ({ page, inbox, overlay }) => {
    await openBox(page, inbox, kind);
    await page.keyboard.type(FIXABLE);
    await expectMarks(page, MARKED);
    const { x, y } = await middleOf(page, 'passive-aggressive');
    await page.mouse.move(x, y);
    await overlay.click('button', FIX);
    await expect.poll(() => textOf(page)).toBe(FIXED);
    await overlay.gone('dialog', /^About/u);
    await expectMarks(page, {});
    await page.keyboard.type('!');
    await expect.poll(() => textOf(page)).toBe(FIXED.replace('recap', 'recap!'));
    await page.keyboard.press('Backspace');
    await expect.poll(() => textOf(page)).toBe(FIXED);
  });

  test('one Ctrl+Z brings back the old text and its mark', async ({ page, inbox, overlay }) => {
    await openBox(page, inbox, kind);
    await page.keyboard.type(FIXABLE);
    await expectMarks(page, MARKED);
    const { x, y } = await middleOf(page, 'passive-aggressive');
    await page.mouse.move(x, y);
    await overlay.click('button', FIX);
    await expect.poll(() => textOf(page)).toBe(FIXED);
    await overlay.gone('dialog', /^About/u);
    await page.keyboard.press('Control+z');
    await expect.poll(() => textOf(page)).toBe(FIXABLE);
    await expectMarks(page, MARKED);
  });

  test('from the list, by keyboard: the caret is behind the new text when it closes', async ({
    page,
    inbox,
    overlay,
  }) => {
    await openBox(page, inbox, kind);
    await page.keyboard.type(FIXABLE);
    await expectMarks(page, MARKED);
    await page.keyboard.press('Alt+Shift+T');
    await overlay.wait('dialog', 'What stands out');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page)).toBe(FIXED);
    await expectMarks(page, {});
    await overlay.gone('button', FIX);
    await page.keyboard.press('Escape');
    await overlay.gone('dialog', 'What stands out');
    await page.keyboard.type('!');
    await expect.poll(() => textOf(page)).toBe(FIXED.replace('recap', 'recap!'));
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Control+z');
    await settled(page);
  });
});

for (const kind of ['contenteditable', 'prosemirror'] as const)
  test(`keeps the formatting around it: ${kind}`, async ({ page, inbox, overlay }) => {
    await openBox(page, inbox, kind);
    await page.keyboard.press('Control+b');
    await page.keyboard.type('Hello.');
    await page.keyboard.press('Control+b');
    await page.keyboard.type(' As I already told you, ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('it is late.');
    const before = await replyBox(page).evaluate((box) => box.innerHTML);
    expect(before).toMatch(/<(b|strong)>Hello\.<\/\1>.*<(b|strong)>it is late\.<\/\2>/u);
    await expectMarks(page, MARKED);
    const { x, y } = await middleOf(page, 'passive-aggressive');
    await page.mouse.move(x, y);
    await overlay.click('button', FIX);
    const html = () => replyBox(page).evaluate((box) => box.innerHTML);
    await expect.poll(html).toBe(before.replace(FIXABLE_QUOTE, 'To recap'));
    await page.keyboard.press('Control+z');
    await expect.poll(html).toBe(before);
  });

const PAGES: Record<string, string> = {
  'restores its own value': `<textarea aria-label="Reply" rows="5" cols="60">${FIXABLE}</textarea>
    <script>{ const box = document.querySelector('textarea'); box.oninput = () => { box.value = ${JSON.stringify(FIXABLE)}; }; }</script>`,
  'restores its value in the next frame': `<textarea aria-label="Reply" rows="5" cols="60">${FIXABLE}</textarea>
    <script>{ const box = document.querySelector('textarea'); box.oninput = () => requestAnimationFrame(() => { box.value = ${JSON.stringify(FIXABLE)}; }); }</script>`,
  'writes something of its own': `<textarea aria-label="Reply" rows="5" cols="60">${FIXABLE}</textarea>
    <script>{ const box = document.querySelector('textarea'); box.oninput = () => { box.value = box.value.replaceAll('recap', 'RECAP'); }; }</script>`,
  'keeps a contenteditable as it is': `<div contenteditable role="textbox" aria-label="Reply" style="height: 100px">${FIXABLE}</div>
    <script>{
      const box = document.querySelector('div');
      new MutationObserver(() => { if (box.textContent !== ${JSON.stringify(FIXABLE)}) box.textContent = ${JSON.stringify(FIXABLE)}; })
        .observe(box, { characterData: true, childList: true, subtree: true });
    }</script>`,
  'rewrites a contenteditable': `<div contenteditable role="textbox" aria-label="Reply" style="height: 100px">${FIXABLE}</div>
    <script>{ const box = document.querySelector('div'); box.oninput = () => { box.textContent = ${JSON.stringify(FIXABLE)}; }; }</script>`,
};

/** Opens the card of the one mark and asks for the fix that will not be taken. */
async function askInVain(page: Parameters<typeof middleOf>[0], overlay: OverlayReader): Promise<void> {
  await replyBox(page).click({ position: { x: 300, y: 60 } });
  await expectMarks(page, MARKED);
  const { x, y } = await middleOf(page, 'passive-aggressive');
  await page.mouse.move(x, y);
  await overlay.click('button', FIX);
}

for (const [name, body] of Object.entries(PAGES))
  test(`a page that ${name}: the text is as it was, and the wording can be copied`, async ({
    page,
    site,
    overlay,
    running,
  }) => {
    const url = site.add({ body });
    await running.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: new URL(url).origin,
    });
    await page.goto(url);
    await askInVain(page, overlay);
    await overlay.wait('alert', '');
    await overlay.wait('StaticText', REFUSED);
    expect(await textOf(page)).toBe(FIXABLE);
    await overlay.click('button', 'Copy');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('To recap');
    await expectMarks(page, MARKED);
  });

test('a fix that is longer than the box allows changes nothing', async ({ page, site, overlay }) => {
  const text = 'You should have read the policy, Maria.';
  const body = `<textarea aria-label="Reply" rows="5" cols="60" maxlength="${text.length}">${text}</textarea>`;
  await page.goto(site.add({ body }));
  await replyBox(page).click({ position: { x: 300, y: 60 } });
  await expectMarks(page, { blame: ['You should have read'] });
  const { x, y } = await middleOf(page, 'blame');
  await page.mouse.move(x, y);
  await overlay.click('button', 'Use: It would have helped to have read');
  await overlay.wait('StaticText', REFUSED);
  expect(await textOf(page)).toBe(text);
});

test('from the list, a fix that is not taken leaves the keyboard where it can copy it', async ({
  page,
  site,
  overlay,
  running,
}) => {
  const url = site.add({ body: PAGES['rewrites a contenteditable'] ?? '' });
  await running.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(url).origin,
  });
  await page.goto(url);
  await replyBox(page).focus();
  await expectMarks(page, MARKED);
  await page.keyboard.press('Alt+Shift+T');
  await overlay.wait('button', FIX);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await overlay.wait('StaticText', REFUSED);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('To recap');
  expect(await textOf(page)).toBe(FIXABLE);
});

test('a fix whose passage the page has moved meanwhile changes nothing', async ({ page, site, overlay }) => {
  const body = `<textarea aria-label="Reply" rows="5" cols="60">${FIXABLE}</textarea><script>
    const box = document.querySelector('textarea');
    window.addEventListener('click', ({ target }) => { if (target !== box) box.value = 'Wait. ' + box.value; }, true);
  </script>`;
  await page.goto(site.add({ body }));
  await askInVain(page, overlay);
  await settled(page);
  expect(await textOf(page)).toBe(`Wait. ${FIXABLE}`);
  await expectMarks(page, MARKED);
});
