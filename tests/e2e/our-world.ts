import { expect, type Page } from '@playwright/test';

/** Runs script in the world of our content script on a page, which no page and no user reaches. */
export async function inOurWorld(page: Page, expression: string): Promise<unknown> {
  const cdp = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  // Answers after every context that is there has been reported.
  await cdp.send('Runtime.enable');
  expect(worlds).toHaveLength(1);
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    contextId: worlds[0] ?? 0,
  });
  expect(exceptionDetails).toBeUndefined();
  await cdp.detach();
  return result.value;
}
