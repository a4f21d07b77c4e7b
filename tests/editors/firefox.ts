import type { KeyInput, Page } from 'puppeteer-core';
import { launch, overlay, type Seen } from '../e2e/firefox.ts';
import { closing, type Driver, type Overlay, type Tab } from './tab.ts';

const PATIENCE = 10_000;

/** Reads and works the extension's panels in a tab. */
function overlayOf(page: Page): Overlay {
  const find = async (role: string, name: string | RegExp) =>
    (await overlay(page)).find(
      (seen) => seen.role === role && (typeof name === 'string' ? seen.name === name : name.test(seen.name)),
    );
  async function wait(role: string, name: string | RegExp): Promise<Seen> {
    for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
      const seen = await find(role, name);
      if (seen !== undefined) return seen;
    }
    const there = (await overlay(page)).map((seen) => `  ${seen.role}: ${seen.name}`).join('\n');
    throw new Error(`no ${role} ${name}; there is\n${there}`);
  }
  /** Where something is, once it is there and has stopped moving. */
  async function still(role: string, name: string | RegExp): Promise<Seen> {
    for (let before = await wait(role, name); ; ) {
      const now = await wait(role, name);
      if (now.x === before.x && now.y === before.y) return now;
      before = now;
    }
  }
  return {
    wait,
    shows: async (role, name) => (await find(role, name)) !== undefined,
    async gone(role, name) {
      for (const end = Date.now() + PATIENCE; Date.now() < end; )
        if ((await find(role, name)) === undefined) return;
      throw new Error(`${role} ${name} is still there`);
    },
    async click(role, name) {
      const { x, y } = await still(role, name);
      await page.mouse.click(x, y);
    },
    async hold(role, name, ms) {
      const { x, y } = await still(role, name);
      await page.mouse.move(x, y);
      await page.mouse.down();
      const end = Date.now() + ms;
      // Each look takes a while by itself.
      while (Date.now() < end) await overlay(page);
      await page.mouse.up();
    },
  };
}

/** Starts a Firefox, with or without the extension. */
export async function startFirefox(executablePath: string, extension: boolean): Promise<Driver> {
  const firefox = await launch(executablePath, extension ? {} : { extension: false });
  /** @param windows what it opened is added to these */
  const tabOf = (page: Page, windows: Page[]): Tab => ({
    async goto(url) {
      await firefox.go(page, url);
    },
    evaluate: (run, argument) => page.evaluate(run as never, argument as never) as never,
    type: (text) => page.keyboard.type(text),
    async compose(steps, word, meanwhile) {
      for (const text of steps) await firefox.compose(text);
      await meanwhile();
      await firefox.compose(word, 'ends');
    },
    async press(keys) {
      const all = keys.split('+') as KeyInput[];
      for (const key of all) await page.keyboard.down(key);
      for (const key of all.toReversed()) await page.keyboard.up(key);
    },
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y),
    async popup(open) {
      const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
      await open();
      const popup = await opened;
      if (popup === null) throw new Error('no window was opened');
      windows.push(popup);
      return tabOf(popup, windows);
    },
    picture: (clip) => page.screenshot({ clip, encoding: 'base64' }),
    overlay: overlayOf(page),
  });
  return {
    open: async () => closing(await firefox.newTab(), tabOf),
    settings: (change) => firefox.settings(change),
    close: () => firefox.close(),
  };
}
