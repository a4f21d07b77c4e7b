import { test } from '@playwright/test';
import { BEHAVIOURS, type Behaviour } from './behaviours.ts';
import { openBench } from './bench.ts';
import { EDITORS, type Editor, ROWS } from './editors.ts';
import { type BrowserName, KNOWN_FAILURES } from './known-failures.ts';
import { type EditorPages, startEditorPages } from './server.ts';
import type { Driver } from './tab.ts';

/** The cells that only `npm run test:editors` shows bear this tag. */
const WHOLE = '@whole';

/**
 * Every editor by every behaviour, in one browser.
 * @param start starts the browser with or without the extension; it may skip
 */
export function matrix(browser: BrowserName, start: (extension: boolean) => Promise<Driver>): void {
  test.describe.configure({ mode: 'default' });
  let pages: EditorPages;
  let driver: Driver;
  let plainDriver: Driver | undefined;

  test.beforeAll(async () => {
    pages = await startEditorPages();
    driver = await start(true);
  });
  test.afterAll(async () => {
    await plainDriver?.close();
    await driver?.close();
    await pages?.close();
  });

  for (const editor of ROWS)
    for (const behaviour of BEHAVIOURS) {
      const { name, always, run }: Behaviour = behaviour;
      const shown =
        always === 'rows' || (always === 'editors' && (EDITORS as readonly Editor[]).includes(editor));
      test(`${browser} › ${editor.id} › ${name}`, { tag: shown ? [] : WHOLE }, async () => {
        const known = KNOWN_FAILURES.find(
          (one) => one.editor === editor.id && one.behaviour === name && one.browsers.includes(browser),
        );
        if (known !== undefined) test.fail(true, known.cause);
        const open: { close(): Promise<void> }[] = [];
        const benchIn = async (where: Driver) => {
          const tab = await where.open();
          open.push(tab);
          return openBench(tab, pages, editor);
        };
        try {
          await run({
            bench: await benchIn(driver),
            plain: async () => {
              plainDriver ??= await start(false);
              return benchIn(plainDriver);
            },
          });
        } finally {
          for (const tab of open) await tab.close();
        }
      });
    }
}
