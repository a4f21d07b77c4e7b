import { expect, test } from '@playwright/test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { ensureFirefox } from '../../scripts/system.ts';
import { type Firefox, launch, overlay } from '../e2e/firefox.ts';
import { HEATED } from '../pages/world.ts';
import type { SiteFacts } from './facts.ts';
import { allFacts, goInto, htmlOf } from './pages.ts';

test.describe.configure({ mode: 'default' });

const HELD = 'Take five first?';

let firefox: Firefox;

test.beforeAll(async () => {
  const { path, missing } = await ensureFirefox();
  test.skip(path === undefined, missing);
  firefox = await launch(path ?? '');
  // There are more pages than a rep is asked a day.
  await firefox.settings({ mostHoldsADay: 0 });
});
test.afterAll(async () => {
  await firefox?.close();
});

/** Opens a page at its own address; nothing of it comes from the network. */
async function open(facts: SiteFacts): Promise<Page> {
  const page = await firefox.newTab();
  await page.setRequestInterception(true);
  const whole = (url: string) => url.replace(/#.*/u, '');
  page.on('request', (request: HTTPRequest) => {
    if (request.method() !== 'GET') void request.respond({ status: 204 });
    else if (whole(request.url()) === whole(facts.url))
      void request.respond({ contentType: 'text/html; charset=utf-8', body: htmlOf(facts) });
    else void request.respond({ status: 404 });
  });
  await firefox.go(page, facts.url);
  return page;
}

for (const facts of await allFacts())
  test(`${facts.page} at ${facts.url}: the box is seen, and its Send held`, async () => {
    const page = await open(facts);
    // In shadow roots, too.
    const box = `pierce/${facts.box}`;
    await page.$eval(box, goInto);
    await page.keyboard.type(HEATED);
    const marked = () =>
      page.$eval(box, (one) => {
        const view = one instanceof HTMLIFrameElement ? one.contentWindow : window;
        return (view as typeof globalThis | null)?.CSS.highlights.has('take-five-hostile') ?? false;
      });
    await expect.poll(marked).toBe(true);
    const names = async () => (await overlay(page)).map(({ name }) => name);
    // In the first moments a Send passes unseen.
    await expect.poll(names).toContainEqual(expect.stringMatching(/^Heated/u));
    const [send = ''] = facts.sends;
    await (await page.waitForSelector(`pierce/${send}`))?.click();
    await expect.poll(names).toContain(HELD);
    expect(await page.evaluate(() => (window as unknown as { sentTexts: string[] }).sentTexts)).toEqual([]);
    await page.close();
  });
