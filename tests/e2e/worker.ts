import { expect } from '@playwright/test';
import type { Running } from '../../scripts/browser/launch.ts';

/** Stops the extension's service worker, as the browser does when it is idle. @throws when none runs */
export async function stopWorker({ context, worker }: Running): Promise<void> {
  const running = await worker();
  const browser = context.browser();
  if (!browser) throw new Error('no browser behind the context');
  const cdp = await browser.newBrowserCDPSession();
  const find = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url === running.url());
  };
  const target = await find();
  if (!target) throw new Error('the service worker does not run');
  await cdp.send('Target.closeTarget', { targetId: target.targetId });
  await expect.poll(async () => (await find())?.targetId === target.targetId).toBe(false);
  await cdp.detach();
}
