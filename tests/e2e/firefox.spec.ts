import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Inbox, startInbox } from '../../scripts/inbox/server.ts';
import { ensureFirefox } from '../../scripts/system.ts';
import { Texts } from '../popup/texts.ts';
import { type Firefox, launch, overlay, type Seen } from './firefox.ts';

test.describe.configure({ mode: 'default' });

const BOXES = ['textarea', 'contenteditable', 'prosemirror'] as const;
type Box = (typeof BOXES)[number];

/** In one line, so that every box gives the same body. */
const HEATED = 'As I already told you, you should have read the policy. Are you stupid?';
const MARKED = {
  'passive-aggressive': ['As I already told you'],
  blame: ['you should have read'],
  hostile: ['Are you stupid'],
};
const CALM = 'Thank you for waiting. The parcel left on Friday and should be with you tomorrow.';
/** In seconds. */
const COOL_DOWN = 8;
const TIME_IS_UP = 'Time is up. Read it once more?';

let firefox: Firefox;
let inbox: Inbox;
let page: Page;

test.beforeAll(async () => {
  const found = await ensureFirefox();
  test.skip(found.path === undefined, found.missing);
  inbox = await startInbox();
  firefox = await launch(found.path ?? '');
  await firefox.settings({ holdMinutes: COOL_DOWN / 60 });
});

test.afterEach(async () => {
  await page?.close();
});

test.afterAll(async () => {
  await firefox?.close();
  await inbox?.close();
});

/** The passages underlined in the page, by rule, as the browser paints them. */
const marks = () =>
  page.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<Range>>)
      found[name.replace('take-five-', '')] = [...highlight].map((range) => range.toString());
    return found;
  });

const markOf = (rule: string) =>
  page.evaluate((name) => {
    const [range] = CSS.highlights.get(`take-five-${name}`) as unknown as Set<Range>;
    const { left, top, width, height } = (range as Range).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, rule);

const body = () =>
  page.$eval('.field', (field) => ('value' in field ? String(field.value) : field.innerHTML));

/** Opens a conversation and writes into its box, key by key. */
async function write(customer: string, box: Box, text: string): Promise<void> {
  page = await firefox.open(`${inbox.url}#/c/${customer}/${box}`);
  await (await page.waitForSelector('::-p-aria([name="Reply"][role="textbox"])'))?.click();
  await page.keyboard.type(text);
}

async function send(): Promise<void> {
  await (await page.waitForSelector('button.send'))?.click();
}

/** Waits for something in the overlay, and for it to stand still. */
async function there(role: string, name: string | RegExp): Promise<Seen> {
  const find = async () =>
    (await overlay(page)).find(
      (seen) => seen.role === role && (typeof name === 'string' ? seen.name === name : name.test(seen.name)),
    );
  let found: Seen | undefined;
  await expect(async () => {
    const before = await find();
    found = await find();
    expect(found, `${role} ${name}`).toBeDefined();
    expect({ x: found?.x, y: found?.y }).toEqual({ x: before?.x, y: before?.y });
  }).toPass({ timeout: 12_000 });
  return found as Seen;
}

const dialogs = async () =>
  (await overlay(page)).filter(({ role }) => role === 'dialog').map(({ name }) => name);

async function press(name: string | RegExp): Promise<void> {
  const { x, y } = await there('button', name);
  await page.mouse.click(x, y);
}

for (const box of BOXES) {
  test.describe(box, () => {
    test('a heated reply is marked, held, cools down, and goes as it was written', async () => {
      const before = inbox.arrived().length;
      await write('maria', box, HEATED);
      await expect.poll(marks).toEqual(MARKED);
      const written = await body();

      await send();
      await there('dialog', 'Take five first?');
      const start = await there('button', `Take ${COOL_DOWN} seconds`);
      expect(start.focused).toBe(true);
      await page.mouse.click(start.x, start.y);
      await there('dialog', /^Cooling down: 0:0\d left$/);
      await press('Back to the reply');
      await expect.poll(dialogs).toEqual([]);

      // Asleep or awake, the background keeps no reply from being judged.
      await expect.poll(firefox.keptAwakeBy).toBe('');
      await send();
      await there('dialog', /^Cooling down: 0:0\d left$/);
      await page.keyboard.press('Escape');
      await expect.poll(dialogs).toEqual([]);
      expect(inbox.arrived()).toHaveLength(before);
      expect(await body()).toBe(written);

      await there('dialog', TIME_IS_UP);
      await send();
      const arrived = await inbox.waitForArrival(({ number }) => number > before, 5_000);
      expect(arrived.body).toBe(HEATED);
      expect(arrived.html).toBe(box === 'textarea' ? undefined : written);
      expect(inbox.arrived()).toHaveLength(before + 1);
      await expect.poll(marks).toEqual({});
    });

    test('a calm reply is never stopped', async () => {
      const before = inbox.arrived().length;
      await write('dale', box, CALM);
      await send();
      const arrived = await inbox.waitForArrival(({ number }) => number > before, 5_000);
      expect(arrived.body).toBe(CALM);
      expect(await dialogs()).toEqual([]);
    });

    test('a fix is put in by the mouse, and one Ctrl+Z takes it back', async () => {
      await write('dale', box, HEATED);
      await expect.poll(marks).toEqual(MARKED);
      const written = await body();

      const { x, y } = await markOf('passive-aggressive');
      await page.mouse.click(x, y);
      const fix = await there('button', /^Use: /);
      await page.mouse.click(fix.x, fix.y);
      const better = HEATED.replace('As I already told you', fix.name.replace('Use: ', ''));
      await expect.poll(body).toBe(written.replace(HEATED, better));
      await expect.poll(marks).not.toHaveProperty('passive-aggressive');

      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      await expect.poll(body).toBe(written);
      await expect.poll(marks).toEqual(MARKED);
    });
  });
}

test('the list of findings is opened, used and left by the keyboard alone', async () => {
  await write('ruth', 'textarea', HEATED);
  await expect.poll(marks).toEqual(MARKED);
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyT');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
  await there('dialog', 'What stands out');
  const focused = async () => (await overlay(page)).find((seen) => seen.focused)?.name ?? '';
  await expect(async () => {
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Use: /);
  }).toPass({ timeout: 10_000 });
  const better = (await focused()).replace('Use: ', '');
  await page.keyboard.press('Enter');
  await expect.poll(body).toContain(better);
  await expect.poll(async () => Object.values(await marks()).flat()).toHaveLength(2);
});

test('the insights page is drawn, and an idea noted on it', async () => {
  page = await firefox.openOwn('insights.html');
  await page.waitForSelector('.tile');
  await page.type('.board textarea', 'Return shipping should be free');
  await page.click('.board .button-primary');
  await page.waitForSelector('.theme .idea-text');
  expect(await page.$eval('.theme .idea-text', (text) => text.textContent)).toBe(
    'Return shipping should be free',
  );
  // One that was sent or held before is drawn; what never happened says what will stand there.
  const figures = await page.$$eval('.figure', (all) =>
    all.map((figure) => figure.querySelectorAll('canvas, .bars, .nothing').length),
  );
  expect(figures).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

test('the welcome page marks an angry reply in its box', async () => {
  page = await firefox.openOwn('welcome.html');
  await page.waitForSelector('.angry button');
  await page.click('.angry button');
  const marked = () => marks().then((found) => Object.values(found).flat());
  await expect.poll(marked).toContain('Are you blind');
});

test('the chosen language is that of the pages and of what stands at the box; a rule weighs what it was given', async () => {
  const sv = new Texts('sv');
  const CANNED = 'We apologize for any inconvenience this may have caused. The parcel left on Friday.';
  await write('maria', 'textarea', CANNED);
  await expect.poll(async () => Object.keys(await marks())).toContain('canned');
  const before = inbox.arrived().length;
  await send();
  await inbox.waitForArrival(({ number }) => number > before, 5_000);
  await page.close();
  await firefox.settings({ interfaceLanguage: 'sv', weights: { canned: 'pause' } });
  page = await firefox.openOwn('options.html');
  await page.waitForSelector('h1');
  expect(await page.$eval('h1', (title) => title.textContent)).toBe(sv.say('options_title'));
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv');
  await page.close();
  await write('maria', 'textarea', CANNED);
  await there('button', sv.say('meter_heated', '1'));
  await send();
  await there('dialog', sv.say('hold_title'));
  expect(inbox.arrived()).toHaveLength(before + 1);
  await firefox.settings({ interfaceLanguage: 'browser', weights: {} });
});
