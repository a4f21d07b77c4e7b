import '@webext-core/fake-browser/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { badgeFor } from '../../src/background/badge.ts';
import { endHold, reconcile, startHold } from '../../src/background/holds.ts';
import { alarms, badge, DAY, fakeBrowser, freshBrowser, idle, MINUTE, NINE, request, TAB } from './fake.ts';

beforeEach(freshBrowser);

it('counts the minutes of the soonest hold, then shows that one waits', async () => {
  await startHold(request(), TAB, NINE);
  await startHold(request({ key: 'desk:13', ms: 2 * MINUTE }), TAB, NINE);
  const seen: [string, number][] = [];
  for (const minute of [0, 0.5, 1, 1.5, 2, 3, 4, 5]) {
    await reconcile(NINE + minute * MINUTE);
    seen.push([await badge(), minute]);
  }
  expect(seen).toEqual([
    ['2', 0],
    ['2', 0.5],
    ['1', 1],
    ['1', 1.5],
    ['3', 2],
    ['2', 3],
    ['1', 4],
    ['✓', 5],
  ]);
});

it('wakes the worker only when the number changes, and only while something cools', async () => {
  await startHold(request({ ms: 2.5 * MINUTE }), TAB, NINE);
  await idle();
  expect((await alarms())['badge']).toBe(NINE + 0.5 * MINUTE);
  await reconcile(NINE + 0.5 * MINUTE);
  expect((await alarms())['badge']).toBe(NINE + 1.5 * MINUTE);
  await reconcile(NINE + 1.5 * MINUTE);
  expect(await alarms()).toEqual({ 'hold:desk:12': NINE + 2.5 * MINUTE });
  await reconcile(NINE + 2.5 * MINUTE);
  expect(await alarms()).toEqual({ 'hold:desk:12': NINE + 2.5 * MINUTE + DAY });
  await endHold('desk:12', NINE + 3 * MINUTE);
  await idle();
  expect(await alarms()).toEqual({});
  expect(await badge()).toBe('');
});

it('sets no interval', async () => {
  const interval = vi.spyOn(globalThis, 'setInterval');
  await startHold(request(), TAB, NINE);
  await reconcile(NINE + MINUTE);
  expect(interval).not.toHaveBeenCalled();
});

it('is readable: white on its colours has a contrast of 4.5 or more', () => {
  const light = (color: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const hold = {
    url: '',
    customer: null,
    tabId: null,
    windowId: null,
    sketch: [],
    told: false,
    startedAt: 0,
    others: null,
  };
  for (const until of [NINE - 1, NINE + 1]) {
    const { color } = badgeFor({ x: { ...hold, key: 'x', until } }, NINE);
    expect(1.05 / (light(color) + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
  expect(fakeBrowser.action.setBadgeTextColor).toBeTypeOf('function');
});

it('writes white on the colour', async () => {
  await startHold(request(), TAB, NINE);
  await idle();
  expect(await fakeBrowser.action.getBadgeTextColor({})).toBe('#ffffff');
});
