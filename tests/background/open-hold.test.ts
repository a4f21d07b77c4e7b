import '@webext-core/fake-browser/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { endHold, startHold } from '../../src/background/holds.ts';
import { openHold } from '../../src/background/open-hold.ts';
import { fakeBrowser, freshBrowser, NINE, request } from './fake.ts';

const URL_12 = 'https://desk.example/tickets/12';

beforeEach(freshBrowser);

async function heldIn(tabId: number | null): Promise<void> {
  await startHold(request(), { tabId, windowId: 0, url: URL_12 }, NINE);
}

const tabs = async () =>
  (await fakeBrowser.tabs.query({})).map(({ id, url, active }) => ({ id, url, active }));

it('brings the tab and its window to the front', async () => {
  const update = vi.spyOn(fakeBrowser.windows, 'update');
  const { id = -1 } = await fakeBrowser.tabs.create({ url: URL_12, active: false });
  await heldIn(id);
  await openHold('desk:12');
  expect(await tabs()).toContainEqual({ id, url: URL_12, active: true });
  expect(update).toHaveBeenCalledWith(0, { focused: true });
  expect(await tabs()).toHaveLength(2);
});

it('opens no second tab when only the window does not come to the front', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.windows, 'update').mockImplementation(async () => {
    throw new Error('no such window');
  });
  const { id = -1 } = await fakeBrowser.tabs.create({ url: URL_12 });
  await heldIn(id);
  await openHold('desk:12');
  expect(await tabs()).toHaveLength(2);
});

it.each([99, null])('finds the page in another tab when its own is gone (%s)', async (gone) => {
  const { id = -1 } = await fakeBrowser.tabs.create({ url: URL_12, active: false });
  await heldIn(gone);
  await openHold('desk:12');
  expect(await tabs()).toHaveLength(2);
  expect(await tabs()).toContainEqual({ id, url: URL_12, active: true });
});

it('opens the page in a new tab when no tab has it', async () => {
  await heldIn(99);
  await openHold('desk:12');
  expect(await tabs()).toContainEqual(expect.objectContaining({ url: URL_12, active: true }));
});

it('opens nothing but http and https, even when the store was tampered with', async () => {
  for (const url of [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'chrome-extension://x/',
    'data:text/html,x',
    '',
  ]) {
    await fakeBrowser.storage.local.set({ holds: { x: { url, startedAt: NINE, until: NINE } } });
    await expect(openHold('x')).rejects.toThrow('no page to open');
  }
  expect(await tabs()).toHaveLength(1);
});

it('does nothing when the hold has ended', async () => {
  await heldIn(99);
  await endHold('desk:12', NINE);
  await openHold('desk:12');
  expect(await tabs()).toHaveLength(1);
});
