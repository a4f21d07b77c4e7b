import type { Page } from '@playwright/test';
import { CALM, expect, expectMarks, HEATED, HEATED_MARKS, replyBox, settled, test } from './world.ts';

const SIZE = 'style="width: 400px; height: 100px"';
const BOX = `<textarea aria-label="Reply" ${SIZE}></textarea>`;

/** What runs in a page with a box, before anything is checked. */
const SERVED = ['content.js', 'words-en.js', 'boxes.js'];

/** Follows which of the extension's scripts have run in a page; the list grows. */
async function ownScripts(page: Page): Promise<string[]> {
  const ran: string[] = [];
  const cdp = await page.context().newCDPSession(page);
  cdp.on('Debugger.scriptParsed', ({ url }) => {
    const name = /^chrome-extension:\/\/[a-z]+\/(.+)$/u.exec(url)?.[1];
    if (name !== undefined) ran.push(name);
  });
  await cdp.send('Debugger.enable');
  return ran;
}

test('without a box nothing is put into the page', async ({ page, site }) => {
  const ran = await ownScripts(page);
  const lines = ['Name', 'Search', 'Subject of the message'].map((name) => `<input aria-label="${name}">`);
  await page.goto(site.add({ body: `<p>Page</p>${lines.join('')}${BOX}` }));
  for (const line of await page.locator('input').all()) {
    await line.click();
    await page.keyboard.type(HEATED);
  }
  await settled(page);
  expect(ran).toEqual(['content.js']);
  // It was no matter of time.
  await replyBox(page).click();
  await page.keyboard.type(HEATED);
  await expectMarks(page, HEATED_MARKS);
  expect(ran).toEqual([...SERVED, 'engine.js', 'language-en.js']);
});

test('a draft brings the pack of its language, another draft that of another', async ({ page, site }) => {
  const ran = await ownScripts(page);
  await page.goto(site.add({ body: BOX }));
  await replyBox(page).click();
  await page.keyboard.type('Är du helt dum?');
  await expectMarks(page, { hostile: ['Är du helt dum'] });
  expect(ran).toEqual([...SERVED, 'engine.js', 'language-sv.js']);
  await replyBox(page).fill('Bodoh sekali kamu ini, masa begitu saja tidak paham.');
  await expect.poll(() => ran).toEqual([...SERVED, 'engine.js', 'language-sv.js', 'language-id.js']);
  await replyBox(page).fill(HEATED);
  await expectMarks(page, HEATED_MARKS);
  await replyBox(page).fill('Är du helt dum?');
  await expectMarks(page, { hostile: ['Är du helt dum'] });
  expect(ran).toEqual([...SERVED, 'engine.js', 'language-sv.js', 'language-id.js', 'language-en.js']);
});

test('a language that is none of ours brings no pack', async ({ page, site }) => {
  const ran = await ownScripts(page);
  await page.goto(site.add({ body: BOX }));
  await replyBox(page).click();
  await replyBox(page).fill('Jeg ved ikke, hvornår vi hører nyt fra fragtfirmaet, {{navn}}.');
  await expectMarks(page, { placeholder: ['{{navn}}'] });
  await settled(page);
  expect(ran).toEqual([...SERVED, 'engine.js']);
  await replyBox(page).fill(CALM);
  await expect.poll(() => ran).toEqual([...SERVED, 'engine.js', 'language-en.js']);
});
