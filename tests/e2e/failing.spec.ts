// Every failure of ours lets Send pass. The failures are real ones, made from outside: our code has no hooks for them.
// Each test first shows that the same reply is held while nothing fails.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launch, type Running } from '../../scripts/browser/launch.ts';
import { OverlayReader } from '../../scripts/browser/overlay.ts';
import type { Inbox } from '../../scripts/inbox/server.ts';
import type { browser } from '../../src/shared/browser.ts';
import { expect, marks, settled, test } from '../pages/world.ts';
import { inOurWorld } from './our-world.ts';
import { stopWorker } from './worker.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser & {
  readonly storage: { readonly local: { set(items?: object): Promise<void> } };
};

const HEATED = 'As I already told you, you should have read the policy. Are you stupid?';
const HELD = 'Take five first?';
const FAILED = 'The pause could not be started, so nothing holds you back: press Send and it goes.';

let inbox: Inbox;
let running: Running;
let page: Page;
let overlay: OverlayReader;
/** The browser of a test that breaks more than a page. */
let own: Running | undefined;

test.beforeEach(async ({ inbox: its, running: shared, page: tab, overlay: reader }) => {
  [inbox, running, page, overlay] = [its, shared, tab, reader];
});

test.afterEach(async () => {
  await own?.close();
  own = undefined;
});

/** Goes on in a browser of the test's own. @param profile of one that was closed; a new one when left out */
async function alone(profile?: string): Promise<void> {
  own = await launch(profile === undefined ? {} : { profile });
  running = own;
  page = own.page;
  overlay = new OverlayReader(page);
}

/** Loads the inbox anew, with an empty box. */
async function load(box = 'textarea'): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${inbox.url}#/c/maria/${box}`);
}

async function type(text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Reply' }).fill('');
  await page.getByRole('textbox', { name: 'Reply' }).pressSequentially(text);
}

/** Types a heated reply and waits until its marks show that everything works. */
async function typeHeated(): Promise<void> {
  await type(HEATED);
  await expect.poll(async () => Object.values(await marks(page)).flat()).toHaveLength(3);
}

const text = () =>
  page
    .getByRole('textbox', { name: 'Reply' })
    .evaluate((box) => ('value' in box ? String(box.value) : box.textContent));

const send = () => page.locator('button.send').click();

/** Send is held; the dialog is left again. */
async function isHeld(title: string | RegExp = HELD): Promise<void> {
  const before = inbox.arrived().length;
  await send();
  await overlay.wait('dialog', title);
  await page.keyboard.press('Escape');
  await overlay.gone('dialog', title);
  expect(inbox.arrived()).toHaveLength(before);
}

/** Send goes through at once, and nothing of ours stands in the way. */
async function passes(body = HEATED): Promise<void> {
  const before = inbox.arrived().length;
  await send();
  const arrived = await inbox.waitForArrival(({ number }) => number > before, 5_000);
  expect(arrived.body).toBe(body);
  expect(await overlay.find('dialog', /./)).toBeUndefined();
  // The page clears the box, and takes clicks and keys.
  await expect.poll(text).toBe('');
  await type('Next one.');
  await expect.poll(text).toBe('Next one.');
}

test('the engine throws', async () => {
  await load();
  await typeHeated();
  await isHeld();
  await inOurWorld(page, `Math.imul = () => { throw new Error('broken'); };`);
  await page.keyboard.type(' Sam');
  await expect.poll(() => marks(page)).toEqual({});
  await passes(`${HEATED} Sam`);
});

test('the storage cannot be read', async () => {
  // The browser tries for several seconds before it answers, for one reader after the other.
  test.slow();
  await alone();
  await load();
  await typeHeated();
  await isHeld();

  const id = new URL((await running.worker()).url()).host;
  const { profile } = running;
  await running.close(true);
  own = undefined;
  // A file where the database's folder belongs: the browser can neither open nor repair it.
  for (const area of ['Local', 'Sync']) {
    const folder = join(profile, 'Default', `${area} Extension Settings`, id);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, '');
  }
  await alone(profile);
  const read = (await running.worker()).evaluate(() => chrome.storage.local.get());
  await expect(read).rejects.toThrow(/IO error/);
  const readSync = (await running.worker()).evaluate(() => chrome.storage.sync.get());
  await expect(readSync).rejects.toThrow(/IO error/);

  await load();
  await type(HEATED);
  // The engine comes all the same, but what the rep has switched off is not known: we rest.
  const engine = () => inOurWorld(page, 'typeof globalThis.takeFiveEngine');
  await expect.poll(engine, { timeout: 60_000 }).toBe('function');
  await passes();
});

for (const [what, script] of [
  ['no shadow root', `Element.prototype.attachShadow = () => { throw new Error('broken'); };`],
  ['no modal dialog', `HTMLDialogElement.prototype.showModal = () => { throw new Error('broken'); };`],
] as const) {
  for (const box of ['textarea', 'contenteditable']) {
    test(`the overlay cannot be shown: ${what}, ${box}`, async () => {
      await load(box);
      await typeHeated();
      await isHeld();
      await load(box);
      await inOurWorld(page, script);
      // The marks of a textarea lie in a shadow root too.
      if (what === 'no shadow root' && box === 'textarea') await type(HEATED);
      else await typeHeated();
      await passes();
    });
  }
}

test('the styles of the page cannot hide our overlay', async () => {
  await load();
  await typeHeated();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html > div { display: none !important; visibility: hidden !important;
      pointer-events: none !important; font-size: 0 !important; --card: transparent !important }`);
    document.adoptedStyleSheets = [sheet];
  });
  await isHeld();
});

test('the page moves our overlay out of sight whenever it is put there', async () => {
  await load();
  await typeHeated();
  await isHeld();
  await page.evaluate(() => {
    const hidden = document.createElement('div');
    hidden.style.display = 'none';
    document.body.append(hidden);
    const move = () => hidden.append(...document.querySelectorAll('html > div'));
    move();
    new MutationObserver(move).observe(document.documentElement, { childList: true });
  });
  const before = inbox.arrived().length;
  await send();
  expect(await overlay.find('dialog', /./)).toBeUndefined();
  expect(inbox.arrived()).toHaveLength(before);
  await passes();
});

test('the page hides our overlay while the dialog stands: the page is freed', async () => {
  await load();
  await typeHeated();
  await send();
  await overlay.wait('dialog', HELD);
  const hide = (value: string) =>
    page.evaluate((hidden) => {
      document.documentElement.style.contentVisibility = hidden;
    }, value);
  await expect(async () => {
    await hide('hidden');
    await overlay.gone('dialog', HELD);
    await hide('visible');
    expect(await overlay.find('dialog', HELD)).toBeUndefined();
  }).toPass();
  await passes();
});

test('a page that sends on mousedown, and no modal dialog: the second press goes through', async () => {
  await load();
  await typeHeated();
  await isHeld();
  await load();
  await page.evaluate(() => {
    const button = document.querySelector<HTMLButtonElement>('button.send');
    button?.addEventListener('click', (event) => event.preventDefault());
    button?.addEventListener('mousedown', () => button.form?.requestSubmit());
  });
  await inOurWorld(page, `HTMLDialogElement.prototype.showModal = () => { throw new Error('broken'); };`);
  await typeHeated();
  await send();
  await passes();
});

test('the page takes our overlay out of the document', async () => {
  const takeOut = () =>
    page.evaluate(() => {
      for (const added of document.querySelectorAll('html > div')) added.remove();
    });
  const before = inbox.arrived().length;
  await load();
  await typeHeated();
  await takeOut();
  await isHeld();

  // While the dialog stands, and nobody has answered it: the next Send goes through.
  await send();
  await overlay.wait('dialog', HELD);
  await takeOut();
  await overlay.gone('dialog', HELD);
  expect(inbox.arrived()).toHaveLength(before);
  await passes();
});

test('the page takes our overlay out of the document whenever it is put there', async () => {
  await load();
  await typeHeated();
  await isHeld();
  await page.evaluate(() => {
    const takeOut = () => {
      for (const added of document.querySelectorAll('html > div')) added.remove();
    };
    takeOut();
    new MutationObserver(takeOut).observe(document.documentElement, { childList: true });
  });
  const before = inbox.arrived().length;
  await send();
  expect(await overlay.find('dialog', /./)).toBeUndefined();
  expect(inbox.arrived()).toHaveLength(before);
  await passes();
});

test('the extension is reloaded under the page', async () => {
  await alone();
  await load();
  await typeHeated();
  await isHeld();
  await reload();
  await passes();
  expect(await marks(page)).toEqual({});
  expect(await overlay.find('button', /findings/)).toBeUndefined();
});

for (const button of ['Keep editing', 'Take 5 minutes']) {
  test(`the extension is reloaded while the dialog stands: "${button}" frees the page`, async () => {
    await alone();
    await load();
    await typeHeated();
    await send();
    await overlay.wait('dialog', HELD);
    await reload();
    await overlay.click('button', button);
    await overlay.gone('dialog', /./);
    await passes();
  });
}

/** Reloads the extension, as an update does. */
async function reload(): Promise<void> {
  const worker = await running.worker();
  const gone = new Promise((resolve) => worker.once('close', resolve));
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await gone;
  await expect.poll(() => inOurWorld(page, 'chrome.runtime?.id ?? null')).toBeNull();
}

/** Presses Start: it is said that there will be no pause, and the reply goes at the next Send. */
async function startFails(): Promise<void> {
  const before = inbox.arrived().length;
  await send();
  await overlay.click('button', /^Take \d/);
  await overlay.wait('dialog', FAILED);
  await page.keyboard.press('Escape');
  expect(inbox.arrived()).toHaveLength(before);
  await passes();
}

test('the background refuses', async () => {
  await alone();
  await load();
  await typeHeated();
  await isHeld();
  await (await running.worker()).evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('broken'));
  });
  await startFails();
});

test('the background refuses after the rep went back to the reply: it is asked about again', async () => {
  await alone();
  await load();
  await typeHeated();
  const worker = await running.worker();
  await worker.evaluate(() => {
    const refused = { times: 0 };
    chrome.storage.local.set = (items?: object) => {
      if (items && 'holds' in items) refused.times += 1;
      return Promise.reject(new Error('broken'));
    };
    Object.assign(globalThis, { refused });
  });
  await send();
  await overlay.click('button', /^Take \d/);
  await page.keyboard.press('Escape');
  await page.keyboard.type(' Sam');
  const times = () =>
    worker.evaluate(() => (globalThis as unknown as { refused: { times: number } }).refused.times);
  await expect.poll(times).toBe(6);
  await settled(page);
  expect(await overlay.find('dialog', FAILED)).toBeUndefined();
  await expect(page.getByRole('textbox', { name: 'Reply' })).toBeFocused();
  await isHeld();
});

test('the storage is full', async () => {
  await alone();
  await load();
  await typeHeated();
  await isHeld();
  const refused = await (await running.worker()).evaluate(async () => {
    const write = (items: Record<string, unknown>) =>
      chrome.storage.local.set(items).then(
        () => '',
        (error) => String(error),
      );
    for (let units = 2 ** 23; units >= 1; units /= 2)
      for (let i = 0; (await write({ [`full ${units} ${i}`]: 'x'.repeat(units) })) === ''; i++);
    return write({ full: 'x' });
  });
  expect(refused).toMatch(/quota/iu);
  await startFails();
});

test('the background does not answer', async () => {
  await alone();
  await load();
  await typeHeated();
  await isHeld();
  const worker = await running.worker();
  worker
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  await startFails();
});

test('nobody hears the page', async () => {
  await load();
  await typeHeated();
  await isHeld();
  await inOurWorld(
    page,
    `chrome.runtime.sendMessage = () => { throw new Error('Extension context invalidated.'); };`,
  );
  await startFails();
});

test('the service worker is stopped during the cool-down, which goes on', async () => {
  await alone();
  await running.settings({ holdMinutes: 6 / 60 });
  await load();
  await typeHeated();
  await isHeld();
  const before = inbox.arrived().length;
  await send();
  await overlay.click('button', 'Take 6 seconds');
  await overlay.wait('dialog', /^Cooling down/);
  await stopWorker(running);
  await overlay.click('button', 'Back to the reply');
  await overlay.gone('dialog', /^Cooling down/);
  await isHeld(/^Cooling down/);
  await overlay.wait('dialog', 'Time is up. Read it once more?');
  expect(inbox.arrived()).toHaveLength(before);
  await send();
  const arrived = await inbox.waitForArrival(({ number }) => number > before, 5_000);
  expect(arrived.body).toBe(HEATED);
});
