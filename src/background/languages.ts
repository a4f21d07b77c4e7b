import { LANGUAGES } from '../engine/types.ts';
import { browser } from '../shared/browser.ts';

/**
 * Puts the language packs into the isolated world of a frame. They are injected, not fetched by the page,
 * so that nothing of ours has to be reachable for pages.
 * @throws what the browser throws when the frame is gone or not allowed
 */
export async function loadLanguages(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: LANGUAGES.map((code) => `language-${code}.js`),
    injectImmediately: true,
  });
}
