import { type CDPSession, expect } from '@playwright/test';
import type { Running } from '../../scripts/browser/launch.ts';

/** Stops a worker, and waits until it is gone. @param find its target, undefined when there is none */
export async function stopTarget(
  cdp: CDPSession,
  targetId: string,
  find: () => Promise<string | undefined>,
): Promise<void> {
  // A worker that is only just starting does not always hear it.
  await expect
    .poll(async () => {
      if ((await find()) !== targetId) return true;
      await cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
      return false;
    })
    .toBe(true);
}

/** Stops the extension's service worker, as the browser does when it is idle. @throws when none runs */
export async function stopWorker({ context, worker }: Running): Promise<void> {
  const running = await worker();
  const browser = context.browser();
  if (!browser) throw new Error('no browser behind the context');
  const cdp = await browser.newBrowserCDPSession();
  const find = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url === running.url())?.targetId;
  };
  const target = await find();
  if (target === undefined) throw new Error('the service worker does not run');
  await stopTarget(cdp, target, find);
  await cdp.detach();
}
