import type { Page } from '@playwright/test';
import { OverlayReader } from '../../scripts/browser/overlay.ts';
import {
  CALM,
  expect,
  expectNever,
  expectStays,
  focused,
  HEATED,
  replyBox,
  storedHolds,
  test,
  textOf,
} from './world.ts';

const ASKS = 'Take five first?';
const COOLS = /^Cooling down/u;
const OVER = /^(?:Time is up|The wait is over)/u;
const ANYWAY = 'Hold for 2 seconds to send anyway';
const AGAIN = 'Press again to send anyway';
const READY = /it goes this time/u;
const BOX = '<textarea name="text" aria-label="Reply" style="width: 500px; height: 100px"></textarea>';

/** A page with one thread; `to` is its customer. */
const thread = (to = 'Maria Fernández') =>
  `<form onsubmit="event.preventDefault(); document.title = 'sent'"><a href="mailto:${encodeURIComponent(to)}@shop.example">${to}</a>${BOX}<button>Send</button></form>`;

const send = (page: Page) => page.getByRole('button', { name: 'Send' }).click();

/** Writes a heated reply and sends it. */
async function ask(page: Page, overlay: OverlayReader, text = HEATED): Promise<void> {
  await replyBox(page).click();
  await page.keyboard.type(text);
  await overlay.wait('button', /^Heated/u);
  await send(page);
  await overlay.wait('dialog', ASKS);
}

test('two ways as equals, by the settings; the first has the focus', async ({
  page,
  site,
  overlay,
  running,
}) => {
  await page.goto(site.add({ body: thread() }));
  await ask(page, overlay);
  await overlay.wait('button', 'Take 5 minutes');
  await overlay.wait('button', 'Answer 5 others first');
  expect(await focused(page)).toBe('button Take 5 minutes');
  await running.settings({ holdMinutes: 1, holdOthers: 1 });
  await overlay.wait('button', 'Take 1 minute');
  await overlay.wait('button', 'Answer one other first');
  await running.settings({ holdWay: 'others', holdOthers: 3 });
  await overlay.wait('button', 'Answer 3 others first');
  expect(await overlay.find('button', /^Take/u)).toBeUndefined();
  await running.settings({ holdWay: 'minutes' });
  await overlay.gone('button', /^Answer/u);
  await overlay.wait('button', 'Take 1 minute');
  await running.settings({ holdWay: 'both', holdMinutes: 7 });
  await overlay.click('button', 'Take 7 minutes and answer 3 others');
  await overlay.wait('dialog', /^Cooling down: 6:\d\d left, 0 of 3 others answered$/u);
});

test('others count: dialog, meter and note say how many', async ({ page, site, overlay, running }) => {
  await running.settings({ holdWay: 'others', holdOthers: 1 });
  await page.goto(site.add({ body: thread() }));
  await ask(page, overlay);
  await overlay.click('button', 'Answer one other first');
  await overlay.wait('dialog', 'Cooling down: 0 of 1 others answered');
  await page.keyboard.press('Escape');
  await overlay.wait('button', 'Cooling, 0 of 1 others answered. Open the list of findings');
  const other = await running.context.newPage();
  await other.goto(site.add({ body: thread('Peter') }));
  await replyBox(other).click();
  await other.keyboard.type(CALM.replace('Maria', 'Peter'));
  await new OverlayReader(other).wait('button', /^Calm/u);
  await send(other);
  await expect(other).toHaveTitle('sent');
  await other.close();
  await overlay.wait('dialog', 'The wait is over. Read it once more?');
  await send(page);
  await expect(page).toHaveTitle('sent');
});

test('after the wait all of the note is in view where there is room for it, else it scrolls', async ({
  page,
  site,
  overlay,
  running,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await running.settings({ holdWay: 'minutes', holdMinutes: 5 / 60 });
  const [from, to] = thread().split('<textarea');
  await page.goto(site.add({ body: `<p style="height: 560px">Hello</p>${from}<textarea${to}` }));
  await ask(page, overlay, `${HEATED} You should have read the policy. As I already told you, it is late.`);
  await overlay.click('button', 'Take 5 seconds');
  await page.keyboard.press('Escape');
  const cut = async () => {
    await overlay.wait('button', 'Put it at the beginning');
    return overlay.evaluate(
      await overlay.wait('dialog', OVER),
      ({ scrollHeight, clientHeight, offsetTop, offsetHeight }) => ({
        cut: scrollHeight > clientHeight,
        inView: offsetTop >= 0 && offsetTop + offsetHeight <= innerHeight,
      }),
    );
  };
  await expect.poll(cut).toEqual({ cut: false, inView: true });
  await page.setViewportSize({ width: 1280, height: 480 });
  await page.evaluate(() => scrollBy(0, innerHeight));
  await expect.poll(cut).toEqual({ cut: true, inView: true });
});

test('who can only click sends anyway with two clicks and two seconds between', async ({
  page,
  site,
  overlay,
}) => {
  await page.goto(site.add({ body: thread() }));
  await ask(page, overlay);
  const button = await overlay.wait('button', ANYWAY);
  // As a screen reader presses it: a click without a pointer. The page's own may not.
  await overlay.evaluate(button, (element) => element.click());
  await expectNever(overlay, 'button', /^One moment/u);
  await overlay.evaluate(button, (element) => element.focus());
  await page.keyboard.press('Enter');
  await overlay.wait('button', /^One moment/u);
  await page.keyboard.press('Enter');
  expect(await overlay.find('dialog', READY)).toBeUndefined();
  await overlay.wait('button', AGAIN);
  await overlay.wait('status', '');
  await page.keyboard.press('Space');
  await overlay.wait('dialog', READY);
  await send(page);
  await expect(page).toHaveTitle('sent');
});

test('a short click with the mouse sends nothing, and is forgotten when the focus goes', async ({
  page,
  site,
  overlay,
}) => {
  await page.goto(site.add({ body: thread() }));
  await ask(page, overlay);
  await overlay.click('button', ANYWAY);
  await overlay.wait('button', AGAIN);
  await page.keyboard.press('Shift+Tab');
  await overlay.wait('button', ANYWAY);
  expect(await overlay.find('dialog', ASKS)).toBeDefined();
});

test('where a reason is asked for, it goes with one only', async ({ page, site, overlay, running }) => {
  await running.settings({ anyway: 'reason' });
  await page.goto(site.add({ body: thread() }));
  await ask(page, overlay);
  await overlay.hold('button', ANYWAY, 2300);
  await overlay.wait('StaticText', 'First write a word or two on why.');
  expect(await focused(page)).toBe('textbox Why? (stays on this computer)');
  await page.keyboard.type('She asked for it in these words');
  await overlay.gone('StaticText', 'First write a word or two on why.');
  await overlay.hold('button', ANYWAY, 2300);
  await overlay.wait('dialog', READY);
  await send(page);
  await expect(page).toHaveTitle('sent');
  expect(await textOf(page)).toBe(HEATED);
});

test('where it may not go, the dialog says who decided and what opens it', async ({
  page,
  site,
  overlay,
  running,
}) => {
  await running.settings({ anyway: 'no' });
  await page.goto(site.add({ body: thread() }));
  await ask(page, overlay);
  await overlay.wait('StaticText', /^Your team has decided .* reads calm\.$/u);
  expect(await overlay.find('button', /anyway/u)).toBeUndefined();
  await overlay.click('button', 'Keep editing');
  await replyBox(page).fill(CALM);
  await send(page);
  await expect(page).toHaveTitle('sent');
});

test('after the pause: who it goes to, that it may go, and a way to begin', async ({
  page,
  site,
  overlay,
  running,
}) => {
  await running.settings({ holdMinutes: 1 / 30 });
  await page.goto(site.add({ body: thread() }));
  await ask(page, overlay);
  await overlay.click('button', /^Take \d/u);
  await overlay.wait('dialog', OVER);
  await overlay.wait('StaticText', 'To Maria Fernández');
  await overlay.wait('StaticText', /^It still reads heated\. You may send it/u);
  const offered = async () => {
    const { node } = await overlay.wait('heading', 'A way to begin');
    const all = await overlay.all();
    return all.slice(all.findIndex((seen) => seen.node === node)).find(({ role }) => role === 'paragraph');
  };
  const sayings = async () => {
    const seen = await offered();
    return seen === undefined ? '' : overlay.evaluate(seen, (element) => element.textContent);
  };
  const first = await sayings();
  await overlay.click('button', 'Another one');
  await expect.poll(sayings).not.toBe(first);
  const wanted = await sayings();
  await overlay.click('button', 'Put it at the beginning');
  // The draft begins with the name, behind which it goes on.
  const text = `Maria, ${wanted.charAt(0).toLowerCase()}${wanted.slice(1)} Are you stupid or what? Stop wasting my time.`;
  await expect.poll(() => textOf(page)).toBe(text);
  await overlay.gone('heading', 'A way to begin');
  await replyBox(page).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => textOf(page)).toBe(HEATED);
  // Closed is closed, whatever is stored or focused next.
  await overlay.click('button', 'Close');
  await overlay.gone('dialog', OVER);
  await page.getByRole('button', { name: 'Send' }).focus();
  await replyBox(page).click();
  await running.settings({ holdMinutes: 5 });
  await expectNever(overlay, 'dialog', OVER);
});

const ANGRY =
  'This is the worst service I have ever seen. You are all idiots and thieves. My parcel is three weeks late and I want my money back NOW!!! You should be ashamed.';
const HOT = 'This one is hot. Take five first?';
const conversation = (incoming: string) =>
  `<main><article class="message incoming"><p>${incoming}</p></article>${thread()}</main>`;

test('a scathing message gets a quiet line before anything is typed', async ({ page, site, overlay }) => {
  await page.goto(site.add({ body: conversation(ANGRY) }));
  await replyBox(page).click();
  await overlay.wait('region', HOT);
  await expect(replyBox(page)).toBeFocused();
  expect(await overlay.find('dialog', /./u)).toBeUndefined();
  await page.keyboard.type('H');
  await overlay.gone('region', HOT);
  await page.keyboard.press('Backspace');
  await overlay.click('button', 'Close');
  await overlay.gone('region', HOT);
  await page.getByRole('button', { name: 'Send' }).focus();
  await replyBox(page).click();
  await expectNever(overlay, 'region', HOT);
});

test('once the reply went no pause is offered before it', async ({ page, site, overlay }) => {
  const empties = `<script>document.querySelector('form').addEventListener('submit', () => {
    document.querySelector('textarea').value = '';
  });</script>`;
  await page.goto(site.add({ body: conversation(ANGRY) + empties }));
  await replyBox(page).click();
  await overlay.wait('region', HOT);
  await page.keyboard.type(CALM);
  await overlay.wait('button', /^Calm|to look at/u);
  await send(page);
  await expect(page).toHaveTitle('sent');
  await overlay.wait('StaticText', 'Check in with Maria in 3 days?');
  await expectNever(overlay, 'region', HOT);
});

test('a friendly message gets none, nor does a rest', async ({ page, site, overlay, running }) => {
  await page.goto(site.add({ body: conversation('Thank you, that was quick! When do you open on Monday?') }));
  await replyBox(page).click();
  await expectNever(overlay, 'region', HOT);
  await page.goto(site.add({ body: conversation(ANGRY) }));
  await replyBox(page).click();
  await overlay.wait('region', HOT);
  await running.settings({ pausedUntil: Date.now() + 60_000 });
  await overlay.gone('region', HOT);
});

test('a pause begun before typing: calm goes, heated waits for its end, and is not held twice', async ({
  page,
  site,
  overlay,
  running,
}) => {
  await running.settings({ holdMinutes: 1 / 6 });
  await page.goto(site.add({ body: conversation(ANGRY) }));
  await replyBox(page).click();
  await overlay.wait('region', HOT);
  await overlay.click('button', /^Take \d/u);
  await overlay.wait('button', /^Cooling/u);
  await overlay.gone('region', HOT);
  const hold = async () => Object.values(await storedHolds(running)).find(({ url }) => url === page.url());
  await expect.poll(async () => (await hold())?.sketch).toEqual([]);
  await page.keyboard.type(HEATED);
  await send(page);
  await overlay.wait('dialog', COOLS);
  await overlay.wait('dialog', OVER, 15_000);
  await send(page);
  await expect(page).toHaveTitle('sent');
});

test('the end of a pause with nothing written offers a beginning', async ({
  page,
  site,
  overlay,
  running,
}) => {
  await running.settings({ holdMinutes: 1 / 30 });
  await page.goto(site.add({ body: conversation(ANGRY) }));
  await replyBox(page).click();
  await overlay.click('button', /^Take \d/u);
  await overlay.wait('dialog', 'The wait is over. Ready to begin?');
  await overlay.click('button', 'Put it at the beginning');
  await expect.poll(() => textOf(page)).toMatch(/^Hi Maria, .*sorry/u);
  await send(page);
  await expect(page).toHaveTitle('sent');
  await expectStays(overlay, 'button', /^Calm|to look at/u);
});
