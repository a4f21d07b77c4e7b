import { EXTENSION, launch } from '../../scripts/browser/launch.ts';
import { OverlayReader } from '../../scripts/browser/overlay.ts';
import type { Driver } from './tab.ts';

/** Starts a Chromium, with or without the extension. */
export async function startChromium(extension: boolean): Promise<Driver> {
  const running = await launch({ extension: extension ? EXTENSION : undefined });
  return {
    async open() {
      const page = await running.context.newPage();
      const reader = new OverlayReader(page);
      return {
        async goto(url) {
          await page.goto(url);
        },
        // Playwright's own type for what goes in tells handles from values; here there are no handles.
        evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
        type: (text) => page.keyboard.type(text),
        press: (keys) => page.keyboard.press(keys),
        move: (x, y) => page.mouse.move(x, y),
        click: (x, y) => page.mouse.click(x, y),
        overlay: {
          wait: (role, name) => reader.wait(role, name),
          shows: async (role, name) => (await reader.find(role, name)) !== undefined,
          gone: (role, name) => reader.gone(role, name),
          click: (role, name) => reader.click(role, name),
        },
        close: () => page.close(),
      };
    },
    close: () => running.close(),
  };
}
