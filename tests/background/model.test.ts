// Random histories of the background against what must hold at all times.

import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import type { Hold, Holds } from '../../src/shared/hold.ts';
import {
  alarms,
  badge,
  DAY,
  fakeBrowser,
  freshBrowser,
  MINUTE,
  NINE,
  notifications,
  request,
  storedHolds,
} from './fake.ts';
import { at, PAGE, say, startWorker } from './worker.ts';

type Step =
  | { readonly kind: 'start' | 'race'; readonly key: string; readonly ms: number }
  | { readonly kind: 'end'; readonly key: string }
  | { readonly kind: 'pass'; readonly ms: number }
  | { readonly kind: 'jump'; readonly ms: number }
  | { readonly kind: 'restart' }
  | { readonly kind: 'lose alarms' };

const key = fc.constantFrom('a', 'b', 'c');
const ms = fc.oneof(fc.integer({ min: 1, max: 60 * MINUTE }), fc.constant(5 * MINUTE));
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('start' as const, 'race' as const), key, ms }),
  fc.record({ kind: fc.constant('end' as const), key }),
  fc.record({ kind: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 10 * MINUTE }) }),
  fc.record({ kind: fc.constant('jump' as const), ms: fc.integer({ min: -2 * DAY, max: 2 * DAY }) }),
  fc.record({ kind: fc.constant('jump' as const), ms: fc.integer({ min: -10 * MINUTE, max: 10 * MINUTE }) }),
  fc.constant<Step>({ kind: 'restart' }),
  fc.constant<Step>({ kind: 'lose alarms' }),
);

const endOf = (hold: Hold) => hold.until ?? 0;

/** What is known of the hold of a key since it was last begun. */
interface Known {
  readonly length: number;
  notified: number;
}

class History {
  readonly #known = new Map<string, Known>();

  async begin(): Promise<void> {
    vi.setSystemTime(NINE);
    freshBrowser();
    const create = fakeBrowser.notifications.create;
    vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (id: string, options: never) => {
      const known = this.#known.get(id);
      expect(known, 'a notification for what is not held').toBeDefined();
      if (known) known.notified += 1;
      return create(id, options);
    }) as typeof create);
    await startWorker();
  }

  async take(step: Step): Promise<void> {
    const before = await storedHolds();
    switch (step.kind) {
      case 'start':
        await this.#start(before[step.key], step.key, step.ms);
        break;
      case 'race': {
        const [one, two] = await Promise.all([
          this.#start(before[step.key], step.key, step.ms),
          this.#start(before[step.key], step.key, step.ms + 1),
        ]);
        expect(one.until).toBe(two.until);
        break;
      }
      case 'end':
        await say('endHold', { key: step.key, how: 'calm' }, PAGE);
        this.#known.delete(step.key);
        break;
      case 'pass':
        await at(Date.now() + step.ms);
        break;
      case 'jump':
        vi.setSystemTime(Date.now() + step.ms);
        await startWorker();
        break;
      case 'lose alarms':
        await fakeBrowser.alarms.clearAll();
        await startWorker();
        break;
      case 'restart':
        await startWorker();
        break;
    }
    await this.#check(before, step);
  }

  async #start(old: Hold | undefined, key: string, ms: number): Promise<Hold> {
    if (old === undefined || endOf(old) <= Date.now()) this.#known.set(key, { length: ms, notified: 0 });
    const hold = (await say('startHold', request({ key, ms: Math.min(ms, 60 * MINUTE) }), PAGE)) as Hold;
    if (old !== undefined && endOf(old) > Date.now()) expect(hold.until).toBe(old.until);
    return hold;
  }

  async #check(before: Holds, step: Step): Promise<void> {
    const now = Date.now();
    const after = await storedHolds();
    const set = await alarms();
    for (const [key, hold] of Object.entries(after)) {
      const known = this.#known.get(key);
      expect(known, 'held though never begun or ended').toBeDefined();
      expect(endOf(hold) - now, 'trapped').toBeLessThanOrEqual(known?.length ?? 0);
      expect(hold.told, 'told when over, and only then').toBe(endOf(hold) <= now);
      expect(known?.notified, 'notified once').toBe(hold.told ? 1 : 0);
      expect(now - endOf(hold), 'forgotten after a day').toBeLessThan(DAY);
      expect(set[`hold:${key}`]).toBe(hold.told ? endOf(hold) + DAY : endOf(hold));
      const old = before[key];
      const again = step.kind === 'start' || step.kind === 'race';
      if (old !== undefined && old.told === hold.told && !(again && step.key === key && old.told))
        expect(endOf(hold), 'moved later').toBeLessThanOrEqual(endOf(old));
    }
    const holds = Object.values(after);
    const left = holds
      .filter((hold) => endOf(hold) > now)
      .map((hold) => Math.ceil((endOf(hold) - now) / MINUTE));
    const other = holds.length > 0 ? '✓' : '';
    expect(await badge()).toBe(left.length > 0 ? String(Math.min(...left)) : other);
    expect(
      Object.keys(set)
        .filter((name) => name.startsWith('hold:'))
        .sort(),
    ).toEqual(
      Object.keys(after)
        .map((key) => `hold:${key}`)
        .sort(),
    );
    expect(notifications().sort()).toEqual(
      holds
        .filter((hold) => hold.told)
        .map((hold) => hold.key)
        .sort(),
    );
  }

  /** Only the alarms go on from here: nothing may be left when they have all fired. */
  async end(): Promise<void> {
    const from = Date.now();
    for (let next = await this.#nextAlarm(); next !== undefined; next = await this.#nextAlarm()) {
      expect(next - from).toBeLessThanOrEqual(60 * MINUTE + DAY);
      await at(Math.max(next, Date.now()));
    }
    expect(await storedHolds()).toEqual({});
    expect(notifications()).toEqual([]);
    expect(await badge()).toBe('');
  }

  async #nextAlarm(): Promise<number | undefined> {
    const times = Object.values(await alarms());
    return times.length > 0 ? Math.min(...times) : undefined;
  }
}

afterEach(() => {
  vi.useRealTimers();
});

it('holds what it promises in any history', { timeout: 60_000 }, async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NINE });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const history = new History();
      await history.begin();
      for (const one of steps) await history.take(one);
      await history.end();
    }),
    { numRuns: 150 },
  );
});
