import { expect, type Page, test } from '@playwright/test';
import { launch, type Running } from '../../scripts/browser/launch.ts';
import { marks, OverlayReader } from '../../scripts/browser/overlay.ts';
import { findRoundcube } from '../../scripts/system.ts';
import type { browser } from '../../src/shared/browser.ts';
import { untilOneDay } from '../midnight.ts';
import { type Letter, message } from '../servers/mails.ts';
import { type Roundcube, startRoundcube } from '../servers/roundcube.ts';
import { login, openReply, selectors, waitUntilSent } from '../servers/roundcube-page.ts';
import { JOMAR, MARIA } from '../servers/seeds.ts';
import { frameOf } from '../sites/pages.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

/** Some days ago on this machine's own calendar, at this time of the day, as a Date header has it. */
function daysAgo(days: number): string {
  const then = new Date();
  then.setDate(then.getDate() - days);
  return then.toUTCString().replace('GMT', '+0000');
}

/** One has just written, the other has waited for days. */
const LETTERS: readonly Letter[] = [
  { ...MARIA, date: daysAgo(0) },
  { ...JOMAR, date: daysAgo(3) },
];
const CALM = 'Hi Maria, thank you for asking. Your parcel left our warehouse this morning. Sam';
const WHAT = 'the parcel with the lamp';
const IDEA = 'Could you tell me where it is';

test.describe('around the reply, in Roundcube', () => {
  const { missing } = findRoundcube();
  test.skip(missing !== undefined, missing);
  test.describe.configure({ mode: 'serial' });

  let server: Roundcube;
  let running: Running;
  let page: Page;
  let overlay: OverlayReader;

  const inReply = () => frameOf(page, selectors.frame);
  const text = async () =>
    (await inReply())
      .locator('body')
      .evaluate((body: HTMLElement) => body.innerText.replace(/\u00a0/gu, ' '));
  /** Opens a reply to a letter; the meter tells that its box is served. */
  async function reply(to: Letter): Promise<void> {
    await page.goto(server.url);
    await openReply(page, to.from.name);
    await overlay.wait('button', /Open the list of findings$/u);
  }
  /** Presses Send. @returns the text of the mail that arrives, in one line */
  async function send(): Promise<string> {
    const before = server.sink.mails.length;
    await page.locator(selectors.send).click();
    await waitUntilSent(page);
    await expect.poll(() => server.sink.mails.length).toBe(before + 1);
    return (server.sink.mails[before]?.parsed.text ?? '').replace(/\s+/gu, ' ');
  }
  /** Selects the first place of some words in a frame. */
  const select = (words: string, frame = page.mainFrame()) =>
    frame.evaluate((sought) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { currentNode: node } = walker;
        const at = node.textContent?.indexOf(sought) ?? -1;
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + sought.length);
        if (at >= 0) return;
      }
      throw new Error(`no “${sought}” here`);
    }, words);

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    [server, running] = await Promise.all([
      startRoundcube({ htmlEditor: 1, seed: LETTERS.map(message) }),
      launch(),
    ]);
    await running.settings({ memory: true });
    page = running.page;
    overlay = new OverlayReader(page);
    await login(page, server);
  });

  test.afterAll(async () => {
    // Closing fails when the extension used the network.
    await running?.close();
    await server?.stop();
  });

  test('says who writes for the first time', async () => {
    await reply(MARIA);
    await overlay.wait('StaticText', 'First time Maria writes');
  });

  test('after the send, which leaves the page, a follow-up is made by one click', async () => {
    await page.keyboard.type(CALM);
    expect(await send()).toContain('left our warehouse');
    await overlay.wait('StaticText', 'Check in with Maria in 3 days?');
    await overlay.click('button', 'Remind me');
    await overlay.wait('StaticText', /^You will be reminded in 3 days/u);
  });

  test('when it is due, the alarm rings, and the badge and a notification tell of it', async () => {
    // It is kept when it is done on its day.
    await untilOneDay(45_000);
    const worker = await running.worker();
    await worker.evaluate(
      (what) =>
        new Promise<void>((done, failed) => {
          const opening = indexedDB.open('take-five');
          opening.onerror = () => failed(opening.error);
          opening.onsuccess = () => {
            const { transaction } = opening.result
              .transaction('followUps', 'readwrite')
              .objectStore('followUps');
            const all = transaction.objectStore('followUps').getAll();
            all.onsuccess = () => {
              for (const one of all.result)
                transaction.objectStore('followUps').put({ ...one, what, dueAt: Date.now() });
            };
            transaction.oncomplete = () => {
              opening.result.close();
              done();
            };
          };
        }),
      WHAT,
    );
    const [due] = await worker.evaluate(() =>
      chrome.alarms.getAll().then((all) => all.map((one) => one.name)),
    );
    expect(due).toBeDefined();
    await worker.evaluate(() => chrome.alarms.create('follow-ups', { when: Date.now() }));
    await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('1');
    const told = () => worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
    await expect.poll(told).toEqual(['follow-ups']);
  });

  test('its note is inserted, one undo step, and sent', async () => {
    await reply(MARIA);
    await overlay.wait('StaticText', 'You wanted to check in with Maria');
    await overlay.wait('StaticText', WHAT);
    const before = await text();
    await overlay.click('button', 'Write a note for me');
    await expect.poll(text).toMatch(/^\s*(?:Hi|Hello) Maria,.*the parcel with the lamp.*\n\s*On \d{4}-/su);
    await page.keyboard.press('Control+z');
    await expect.poll(text).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(text).toContain(WHAT);
    expect(await send()).toContain(WHAT);
    await expect
      .poll(async () => (await running.worker()).evaluate(() => chrome.action.getBadgeText({})))
      .toBe('');
  });

  test('who has waited long gets a first word, its fields filled by the rep', async () => {
    await reply(JOMAR);
    // The letter was dated as the file was loaded: midnight may have passed.
    await overlay.wait('StaticText', /^Jomar wrote [34] days ago\. No solution yet\?$/u);
    await overlay.wait('StaticText', 'First time Jomar writes');
    await overlay.click('button', 'Write a first word');
    const fields = ['[isulat ang paksa]', '[araw at oras]'];
    const open = async () => (await marks(page, await inReply()))['placeholder'];
    await expect.poll(open).toEqual(fields);
    // As it stands it does not go: the way back leads to the first field.
    const before = server.sink.mails.length;
    await page.locator(selectors.send).click();
    await overlay.wait('dialog', 'Something is not filled in yet');
    await overlay.click('button', 'Go back and fill in');
    expect(server.sink.mails.length).toBe(before);
    await page.keyboard.type('refund ninyo');
    await expect.poll(open).toEqual(fields.slice(1));
    await select(fields[1] ?? '', await inReply());
    await page.keyboard.type('Biyernes');
    await expect.poll(open).toBeUndefined();
    const sent = await send();
    expect(sent).toMatch(/Jomar,/u);
    expect(sent).toContain('refund ninyo');
    expect(sent).toContain('Biyernes');
    expect(sent).not.toContain('[');
  });

  test('what a customer says is noted as an idea', async () => {
    await reply(MARIA);
    await select(IDEA, await inReply());
    const opened = running.context.waitForEvent('page');
    // Neither a context menu nor a browser's own shortcut can be pressed from here: the command is given as it would be.
    const worker = await running.worker();
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, url: 'http://127.0.0.1/*' });
      (chrome.commands.onCommand as unknown as { dispatch(...given: unknown[]): void }).dispatch(
        'note-idea',
        tab,
      );
    });
    const form = await opened;
    await expect(form.getByRole('textbox', { name: 'What customers say' })).toHaveValue(IDEA);
    await form.getByRole('combobox').selectOption({ label: 'Shipping' });
    const closed = form.waitForEvent('close');
    await form.getByRole('button', { name: 'Note it' }).click();
    await closed;
  });

  test('the insights page shows it all, in counts that match', async () => {
    const insights = await running.context.newPage();
    await insights.goto(new URL('insights.html', (await running.worker()).url()).href);
    const tile = (name: string) =>
      insights
        .locator('.tile')
        .filter({ has: insights.getByText(name, { exact: true }) })
        .getByRole('definition');
    await expect(tile('Replies sent')).toHaveText('3');
    await expect(tile('Follow-ups kept')).toHaveText('1');
    const figure = (name: string) => insights.getByRole('region', { name, exact: true }).first();
    await expect(figure('Follow-ups').locator('.bars')).toContainText(/Planned\s*1/u);
    await expect(figure('What customers bring up')).toContainText(/Shipping\s*1/u);
    await expect(figure('Ideas').getByRole('listitem').filter({ hasText: IDEA }).first()).toBeVisible();
    await insights.close();
  });
});
