import { expect, marks, middleOf, openBox, test } from './world.ts';

/** No phrase speaks of it: heated by what was learned, as a whole. */
const SENTENCE =
  'Maybe you should find somebody who explains these simple words to you, because I am done wasting my afternoon on you';

test('a sentence marked by what was learned reads as any other mark, without another wording', async ({
  page,
  inbox,
  overlay,
}) => {
  await openBox(page, inbox, 'textarea');
  await page.mouse.move(5, 5);
  await page.keyboard.type(`${SENTENCE}.`);
  await expect.poll(async () => Object.values(await marks(page))).toEqual([[SENTENCE]]);
  const [rule = ''] = Object.keys(await marks(page));
  const { x, y } = await middleOf(page, rule);
  await page.mouse.move(x, y);
  await overlay.wait('dialog', /^About “Maybe you should find somebody .{30,70}…”$/u);
  await overlay.wait('button', 'Not in this reply');
  expect(await overlay.find('button', /^Use: /u)).toBeUndefined();
  await page.mouse.move(5, 5, { steps: 3 });
  await overlay.gone('button', 'Not in this reply');

  await page.locator('button.send').click();
  await overlay.wait('StaticText', 'These passages may land harder than you mean:');
  await overlay.wait('StaticText', /^Maybe you should find somebody .{30,70}…$/u);
});
