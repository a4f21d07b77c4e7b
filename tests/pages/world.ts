import { expect, type Page, test as plain } from '@playwright/test';
import { launch, type Running } from '../../scripts/browser/launch.ts';
import { marks, OverlayReader } from '../../scripts/browser/overlay.ts';
import { BOX_KINDS, type BoxKind } from '../../scripts/inbox/conversation.ts';
import { type Inbox, startInbox } from '../../scripts/inbox/server.ts';
import type { browser } from '../../src/shared/browser.ts';
import type { Holds } from '../../src/shared/hold.ts';
import { type Kept, readKept } from '../../src/shared/kept.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { type Site, startSite } from './site.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof browser;

export { expect } from '@playwright/test';
export { marks } from '../../scripts/browser/overlay.ts';
export { BOX_KINDS, type BoxKind } from '../../scripts/inbox/conversation.ts';

/** Held at Send beyond doubt. */
export const HEATED = 'Maria, are you stupid or what? Stop wasting my time.';
export const HEATED_MARKS = { hostile: ['are you stupid', 'Stop wasting my time'] };
/** Nothing to mark, and nothing that it lacks. */
export const CALM = 'Hi Maria, thank you for asking. Your parcel left this morning. Regards, Sam';
/** One mark with a fix (“To recap”), not held, and nothing that it lacks. */
export const FIXABLE = 'Thank you, Maria. As I already told you, it is on its way.';
export const FIXED = 'Thank you, Maria. To recap, it is on its way.';
export const FIXABLE_QUOTE = 'As I already told you';
export const FIX = 'Use: To recap';

interface Own {
  /** One browser with the extension for all tests of a worker. */
  readonly running: Running;
  readonly inbox: Inbox;
  readonly site: Site;
}

interface Each {
  /** A tab of its own; the settings are as after installing, nothing cools down, and the rep was never asked. */
  readonly page: Page;
  readonly overlay: OverlayReader;
}

/** Tests in a Chromium with the extension. */
export const test = plain.extend<Each, Own>({
  running: [
    async ({ browserName: _ }, use) => {
      const running = await launch();
      await use(running);
      // Closing fails when the extension used the network.
      await running.close();
    },
    { scope: 'worker' },
  ],
  inbox: [
    async ({ browserName: _ }, use) => {
      const inbox = await startInbox();
      await use(inbox);
      await inbox.close();
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ browserName: _ }, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ running }, use) => {
    await running.settings(DEFAULT_SETTINGS);
    await (await running.worker()).evaluate(() => chrome.storage.local.remove(['asked', 'holds']));
    const page = await running.context.newPage();
    await use(page);
    await page.close();
  },
  overlay: async ({ page }, use) => use(new OverlayReader(page)),
});

/** What the extension has stored of the settings. */
export async function storedSettings(running: Running): Promise<Kept> {
  return readKept(await (await running.worker()).evaluate(() => chrome.storage.sync.get()));
}

/** What the extension has stored of holds. */
export async function storedHolds(running: Running): Promise<Holds> {
  return (await running.worker()).evaluate(
    async () => ((await chrome.storage.local.get('holds'))['holds'] ?? {}) as Holds,
  );
}

/** The reply box of the inbox, or of an own page that names it so. */
export const replyBox = (page: Page) => page.getByRole('textbox', { name: 'Reply' });

/** Opens a conversation of the inbox with one kind of box and goes into the box. */
export async function openBox(page: Page, inbox: Inbox, kind: BoxKind): Promise<void> {
  await page.goto(`${inbox.url}#/c/maria/${kind}`);
  await replyBox(page).click();
}

/** The text of a box as the rep sees it. */
export const textOf = (page: Page): Promise<string> =>
  replyBox(page).evaluate((box) =>
    box instanceof HTMLTextAreaElement
      ? box.value
      : (box as HTMLElement).innerText.replace(/\u00a0/gu, ' ').replace(/\n+$/u, ''),
  );

/** Waits until exactly these passages are marked. */
export async function expectMarks(page: Page, wanted: Record<string, string[]>): Promise<void> {
  // In a contenteditable a browser may write a space as a no-break space.
  const plain = async () => JSON.parse(JSON.stringify(await marks(page)).replace(/\u00a0/gu, ' '));
  await expect.poll(plain).toEqual(wanted);
}

/** A rectangle in viewport coordinates. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The rectangles of the first mark of a rule, one for each line. */
export const markRects = (page: Page, rule: string): Promise<Rect[]> =>
  page.evaluate((name) => {
    const highlights = CSS.highlights as unknown as Map<string, Set<Range>>;
    const [range] = highlights.get(`take-five-${name}`) ?? [];
    return [...(range?.getClientRects() ?? [])].map(({ left, top, right, bottom }) => ({
      left,
      top,
      right,
      bottom,
    }));
  }, rule);

/** The middle of the first line of a mark. */
export async function middleOf(page: Page, rule: string): Promise<{ x: number; y: number }> {
  const [rect] = await markRects(page, rule);
  if (rect === undefined) throw new Error(`no mark of ${rule}`);
  return { x: (rect.left + rect.right) / 2, y: (rect.top + rect.bottom) / 2 };
}

/** Lets the page draw twice: what was going to follow from the last event has followed. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resolve()))),
      ),
  );

/** One suite for every kind of box of the inbox. */
export function forEachKind(suite: (kind: BoxKind) => void): void {
  for (const kind of BOX_KINDS) test.describe(kind, () => suite(kind));
}

const WATCHED = 900;

/** Looks again and again that something stays there, longer than any delay of ours. */
export async function expectStays(
  overlay: OverlayReader,
  role: string,
  name: string | RegExp,
): Promise<void> {
  for (const end = Date.now() + WATCHED; Date.now() < end; )
    expect(await overlay.find(role, name), `${role} ${name}`).toBeDefined();
}

/** Looks again and again that something does not come up. */
export async function expectNever(
  overlay: OverlayReader,
  role: string,
  name: string | RegExp,
): Promise<void> {
  for (const end = Date.now() + WATCHED; Date.now() < end; )
    expect(await overlay.find(role, name), `${role} ${name}`).toBeUndefined();
}

/** Role and name of what has the focus, be it the page's or the overlay's. */
export async function focused(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const has = nodes.filter(({ properties = [] }) =>
    properties.some((property) => property.name === 'focused' && property.value.value === true),
  );
  // The document counts as focused, too.
  const inner = has.at(-1);
  return `${inner?.role?.value} ${inner?.name?.value}`;
}
