import type { BoxLine, Reply } from '../shared/beside.ts';
import { browser } from '../shared/browser.ts';
import { AFTER_PORT } from '../shared/messages.ts';
import { contain } from './contain.ts';

/** For so long after a send another page counts as the one that follows it, in milliseconds. */
const FOLLOWS = 20_000;

/** What ends the wait for a tab's next page. */
const waiting = new Map<number, () => void>();

/** The rep has answered what was said in a tab: it is not said again on its next page. */
export const saidEnough = (tabId: number): void => waiting.get(tabId)?.();

/**
 * Many pages go away when a reply is sent, and with them what is said there. It is said on the page that comes
 * next in the tab. Listens only now: this worker is not to wake for every page that is ever loaded.
 * @param saying what there is to say, once that is known
 */
export function sayOnNextPage(tabId: number, reply: Reply, saying: Promise<BoxLine | null>): void {
  saidEnough(tabId);
  const stop = () => {
    clearTimeout(timer);
    browser.tabs.onUpdated.removeListener(onUpdated);
    waiting.delete(tabId);
  };
  const timer = setTimeout(stop, FOLLOWS);
  const isWaiting = () => waiting.get(tabId) === stop;
  const say = () =>
    contain('speak to the next page', async () => {
      const line = await saying.catch(() => null);
      if (!isWaiting()) return;
      if (line === null) {
        stop();
        return;
      }
      const port = browser.tabs.connect(tabId, { name: AFTER_PORT, frameId: 0 });
      port.onDisconnect.addListener(() => void browser.runtime.lastError);
      // It says when it is ready to hear, and when it began: the page of the reply may stay, or still be there.
      port.onMessage.addListener((began) => {
        if (isWaiting() && typeof began === 'number' && began > reply.at) {
          port.postMessage({ line, about: reply });
          stop();
        }
        port.disconnect();
      });
    });
  function onUpdated(id: number, { status }: { status?: string | undefined }): void {
    if (id === tabId && status === 'complete') void say();
  }
  waiting.set(tabId, stop);
  browser.tabs.onUpdated.addListener(onUpdated);
  // The next page may have come before this worker was awake.
  void say();
}
