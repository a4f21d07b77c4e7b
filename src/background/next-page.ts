import type { BoxAbout, BoxLine } from '../shared/beside.ts';
import { browser } from '../shared/browser.ts';
import { AFTER_PORT } from '../shared/messages.ts';

/** For so long after a send another page counts as the one that follows it, in milliseconds. */
const FOLLOWS = 20_000;

/**
 * Many pages go away when a reply is sent, and with them what is said there. It is said on the page that comes
 * next in the tab. Listens only now: this worker is not to wake for every page that is ever loaded.
 */
export function sayOnNextPage(tabId: number, line: BoxLine, about: BoxAbout): void {
  const stop = () => {
    clearTimeout(timer);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
  const timer = setTimeout(stop, FOLLOWS);
  function onUpdated(id: number, { status }: { status?: string | undefined }): void {
    if (id !== tabId || status !== 'complete') return;
    stop();
    // A page without us, or the same one still: it has nothing to hear.
    const port = browser.tabs.connect(tabId, { name: AFTER_PORT, frameId: 0 });
    port.onDisconnect.addListener(() => void browser.runtime.lastError);
    // It says when it is ready to hear.
    port.onMessage.addListener(() => {
      port.postMessage({ line, about });
      port.disconnect();
    });
  }
  browser.tabs.onUpdated.addListener(onUpdated);
}
