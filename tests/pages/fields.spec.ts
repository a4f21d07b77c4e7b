import {
  expect,
  expectMarks,
  forEachKind,
  HEATED,
  HEATED_MARKS,
  marks,
  openBox,
  replyBox,
  settled,
  test,
  textOf,
} from './world.ts';

/** Everything of a box that belongs to the page: its attributes, and its content as it would be sent. */
const whole = (box: Element) =>
  box instanceof HTMLTextAreaElement
    ? [box.value, ...[...box.attributes].map(({ name, value }) => `${name}=${value}`)]
    : [box.outerHTML];

forEachKind((kind) => {
  test.beforeEach(async ({ page, inbox }) => openBox(page, inbox, kind));

  test('marks what is typed, and follows further typing before it', async ({ page }) => {
    await page.keyboard.type(HEATED);
    await expectMarks(page, HEATED_MARKS);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Oh! {{first_name}} ');
    await expectMarks(page, { ...HEATED_MARKS, placeholder: ['{{first_name}}'] });
    expect(await textOf(page)).toBe(`Oh! {{first_name}} ${HEATED}`);
  });

  test('unmarks what is deleted or mended, one key at a time', async ({ page }) => {
    await page.keyboard.type('Hello. Are you stupid');
    await expectMarks(page, { hostile: ['Are you stupid'] });
    for (let i = 0; i < 3; i++) await page.keyboard.press('Backspace');
    await expectMarks(page, {});
    await page.keyboard.type('pid');
    await expectMarks(page, { hostile: ['Are you stupid'] });
    await page.keyboard.press('Control+Backspace');
    await page.keyboard.type('still there');
    await expectMarks(page, {});
  });

  test('Enter splits a mark, Backspace joins it again', async ({ page }) => {
    await page.keyboard.type('Are you stupid');
    await expectMarks(page, { hostile: ['Are you stupid'] });
    for (let i = 0; i < 'stupid'.length; i++) await page.keyboard.press('ArrowLeft');
    // A model editor reads where the caret went in a task of its own.
    await settled(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expectMarks(page, {});
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await expectMarks(page, { hostile: ['Are you stupid'] });
  });

  test('marks on every line', async ({ page }) => {
    await page.keyboard.type('Hi {{a}}');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Are you stupid? 😀');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('Bye {{b}}');
    await expectMarks(page, { hostile: ['Are you stupid'], placeholder: ['{{a}}', '{{b}}'] });
  });

  test('follows cut, paste, undo and redo', async ({ page, running, inbox }) => {
    await running.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: inbox.url });
    await page.keyboard.type(HEATED);
    await expectMarks(page, HEATED_MARKS);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+x');
    await expectMarks(page, {});
    await page.keyboard.press('Control+v');
    await expectMarks(page, HEATED_MARKS);
    await page.keyboard.type(' {{late}}');
    await expectMarks(page, { ...HEATED_MARKS, placeholder: ['{{late}}'] });
    // Editors differ in how much one step takes back.
    const steps: Record<string, string[]>[] = [];
    while ((await textOf(page)) !== '') {
      await page.keyboard.press('Control+z');
      await settled(page);
      steps.push(await marks(page));
    }
    expect(steps.at(-1)).toEqual({});
    for (const _ of steps) await page.keyboard.press('Control+Shift+z');
    await expectMarks(page, { ...HEATED_MARKS, placeholder: ['{{late}}'] });
  });

  test('touches nothing in the box', async ({ page }) => {
    await page.keyboard.type('Hello Maria, here it is.');
    await settled(page);
    const calm = await replyBox(page).evaluate(whole);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(HEATED);
    await expectMarks(page, HEATED_MARKS);
    const heated = await replyBox(page).evaluate(whole);
    expect(heated).toEqual(calm.map((part) => part.replace('Hello Maria, here it is.', HEATED)));
    expect(await page.locator('body').innerHTML()).not.toMatch(/take-?five/iu);
  });
});
