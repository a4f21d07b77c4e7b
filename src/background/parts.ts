import { LANGUAGES } from '../engine/types.ts';
import { browser } from '../shared/browser.ts';
import type { Part } from '../shared/messages.ts';
import { wordsScript } from '../shared/words-script.ts';
import { spokenLanguage } from './speaking.ts';

const isLanguage = (part: Part) => LANGUAGES.some((code) => code === part);

const fileOf = (part: Part) => (isLanguage(part) ? `language-${part}.js` : `${part}.js`);

/**
 * Puts parts of what runs in pages into the isolated world of a frame. They are injected, not fetched by the
 * page, so that nothing of ours has to be reachable for pages.
 * @throws what the browser throws when the frame is gone or not allowed
 */
export async function loadParts(parts: readonly Part[], tabId: number, frameId: number): Promise<void> {
  // What serves boxes is what speaks.
  const words = parts.includes('boxes') ? [wordsScript(await spokenLanguage())] : [];
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [...words, ...parts.map(fileOf)],
    injectImmediately: true,
  });
}
