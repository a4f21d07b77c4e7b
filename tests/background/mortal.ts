// The holds' part of the background as the browser runs it: started again and again, and killed at any call.

import '@webext-core/fake-browser/auto';
import { fakeBrowser } from '@webext-core/fake-browser';
import { buildSync } from 'esbuild';
import { root } from '../../scripts/root.ts';
import type * as holds from '../../src/background/holds.ts';
import { type Holds, readHolds } from '../../src/shared/hold.ts';

const MINUTE = 60_000;

type Worker = typeof holds;
type Call = (...args: unknown[]) => unknown;
type Space = Record<string, Call>;

/** Built once: a new worker is this code run anew, so that nothing is left in memory. */
const CODE = (() => {
  const { outputFiles } = buildSync({
    stdin: { contents: `export * from './src/background/holds.ts'`, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'worker',
    define: { 'globalThis.browser': 'given', 'globalThis.chrome': 'given' },
    alias: { 'webextension-polyfill': './tests/background/given-browser.cjs' },
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('nothing was built');
  return new Function('given', 'console', `${file.text}; return worker;`) as (
    given: unknown,
    console: unknown,
  ) => Worker;
})();

const quiet = { warn: () => undefined, error: () => undefined };

/** A machine with a browser on it. Its clock stands still until it is set. */
export class Machine {
  now: number;
  /** Writing fails: the disk is full. */
  full = false;
  /** How often each notification was shown. */
  readonly shown = new Map<string, number>();
  /** How many more calls the worker lives for. */
  #calls = Number.POSITIVE_INFINITY;
  #worker: Worker | undefined;

  constructor(now: number) {
    this.now = now;
    fakeBrowser.reset();
  }

  get alive(): boolean {
    return this.#worker !== undefined;
  }

  /** What a worker that was started has of the browser: all of it, until it is killed. */
  #browser(): unknown {
    let left = () => this.#calls--;
    const mine = (space: object, extra: Space = {}): unknown =>
      new Proxy(space, {
        get: (target, name: string) => {
          const call = extra[name] ?? (target as Space)[name];
          if (typeof call !== 'function') return call;
          return (...args: unknown[]) => {
            if (left() > 0) return call.apply(target, args);
            // A worker never comes back to life, however long the next one lives.
            left = () => 0;
            return new Promise(() => undefined);
          };
        },
      });
    const { storage, alarms, notifications, action } = fakeBrowser;
    const write: Call = async (items) => {
      if (this.full) throw new Error('the disk is full');
      return storage.local.set(items as Record<string, unknown>);
    };
    const show: Call = (id, options) => {
      this.shown.set(String(id), (this.shown.get(String(id)) ?? 0) + 1);
      return notifications.create(String(id), options as never);
    };
    return {
      storage: {
        local: mine(storage.local, { set: write }),
        sync: mine(storage.sync),
        session: mine(storage.session),
      },
      alarms: mine(alarms),
      notifications: mine(notifications, { create: show }),
      action: mine(action),
      runtime: { id: 'test', getURL: (path: string) => path },
      i18n: { getMessage: () => 'en' },
    };
  }

  /** Starts the worker when none runs, as every event does. */
  async wake(): Promise<Worker> {
    if (this.#worker === undefined) {
      this.#calls = Number.POSITIVE_INFINITY;
      this.#worker = CODE(this.#browser(), quiet);
      await this.#worker.reconcile(this.now).catch(() => undefined);
      await idle();
    }
    return this.#worker;
  }

  /** Stops the worker while it does nothing. */
  stop(): void {
    this.#calls = 0;
    this.#worker = undefined;
  }

  /** Does something with the worker and kills it at its so-many-th call to the browser, if it makes as many. */
  async killedAt(calls: number, work: (worker: Worker) => Promise<unknown>): Promise<void> {
    const worker = await this.wake();
    this.#calls = calls;
    work(worker).catch(() => undefined);
    await idle();
    this.stop();
  }

  /**
   * Lets time pass: every alarm rings when it is due or, after a sleep, at the end.
   * @param heard called after each
   */
  async pass(to: number, asleep: boolean, heard: (now: number) => void): Promise<void> {
    if (asleep) this.now = to;
    while (await this.ring(to)) {
      const worker = await this.wake();
      await worker.reconcile(this.now);
      await idle();
      heard(this.now);
    }
    this.now = to;
  }

  /** Sets the clock to the next alarm up to a time, and lets it ring. @returns whether there is one */
  async ring(to: number): Promise<boolean> {
    const all = await fakeBrowser.alarms.getAll();
    const [next] = all.toSorted((a, b) => a.scheduledTime - b.scheduledTime);
    if (next === undefined || next.scheduledTime > to) return false;
    this.now = Math.max(this.now, next.scheduledTime);
    const { name, periodInMinutes } = next;
    if (periodInMinutes === undefined) await fakeBrowser.alarms.clear(name);
    else
      await fakeBrowser.alarms.create(name, { when: this.now + periodInMinutes * MINUTE, periodInMinutes });
    return true;
  }

  /** The browser is closed, or killed, and started again. */
  async restart(): Promise<Worker> {
    this.stop();
    for (const id of this.notifications()) await fakeBrowser.notifications.clear(id);
    const worker = await this.wake();
    await worker.forgetTabs(this.now);
    await idle();
    return worker;
  }

  /** The extension is updated: its alarms are gone. */
  async update(): Promise<Worker> {
    this.stop();
    await fakeBrowser.alarms.clearAll();
    const worker = await this.wake();
    await idle();
    return worker;
  }

  /** What lies in the storage. */
  async holds(): Promise<Holds> {
    const { holds } = await fakeBrowser.storage.local.get('holds');
    return readHolds(holds);
  }

  /** Alarms by name, in epoch milliseconds. */
  async alarms(): Promise<Record<string, number>> {
    const all = await fakeBrowser.alarms.getAll();
    return Object.fromEntries(all.map(({ name, scheduledTime }) => [name, scheduledTime]));
  }

  notifications = (): string[] => Object.keys(fakeBrowser.notifications.getAllCreateOptions());

  badge = (): Promise<string> => fakeBrowser.action.getBadgeText({});
}

/** Lets everything that was begun come to its end. */
export const idle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
