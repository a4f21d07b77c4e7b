import type { Page } from '@playwright/test';
import { EXTENSION, launch } from '../../scripts/browser/launch.ts';
import { OverlayReader } from '../../scripts/browser/overlay.ts';
import { closing, type Driver, type Tab } from './tab.ts';

/** @param windows what it opened is added to these */
function tabOf(page: Page, windows: Page[]): Tab {
  const reader = new OverlayReader(page);
  return {
    async goto(url) {
      await page.goto(url);
    },
    // Playwright's own type for what goes in tells handles from values; here there are no handles.
    evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
    type: (text) => page.keyboard.type(text),
    async compose(steps, word, meanwhile) {
      const cdp = await page.context().newCDPSession(page);
      for (const text of steps) {
        const end = text.length;
        await cdp.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
      }
      await meanwhile();
      await cdp.send('Input.insertText', { text: word });
      await cdp.detach();
    },
    press: (keys) => page.keyboard.press(keys),
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    async tap(x, y) {
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await cdp.detach();
    },
    async popup(open) {
      const [popup] = await Promise.all([page.waitForEvent('popup'), open()]);
      windows.push(popup);
      return tabOf(popup, windows);
    },
    picture: async (clip) => (await page.screenshot({ clip })).toString('base64'),
    overlay: {
      wait: (role, name) => reader.wait(role, name),
      shows: async (role, name) => (await reader.find(role, name)) !== undefined,
      gone: (role, name) => reader.gone(role, name),
      click: (role, name) => reader.click(role, name),
      hold: (role, name, ms) => reader.hold(role, name, ms),
    },
  };
}

/** Starts a Chromium, with or without the extension. */
export async function startChromium(extension: boolean): Promise<Driver> {
  const running = await launch({ extension: extension ? EXTENSION : undefined });
  return {
    open: async () => closing(await running.context.newPage(), tabOf),
    settings: (change) => running.settings(change),
    close: () => running.close(),
  };
}
