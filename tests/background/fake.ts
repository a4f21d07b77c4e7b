// Import this first: the polyfill, the storage and the messaging take the browser from the globals as they load.
import '@webext-core/fake-browser/auto';
import { fakeBrowser } from '@webext-core/fake-browser';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Reply } from '../../src/shared/beside.ts';
import { type Holds, readHolds } from '../../src/shared/hold.ts';
import type { HoldRequest } from '../../src/shared/messages.ts';

export { fakeBrowser };

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
/** 2026-01-05 09:00, wherever the tests run */
export const NINE = new Date(2026, 0, 5, 9).getTime();

const BUILT_IN = ['http://127.0.0.1/*', 'http://localhost/*'];

/** What the rep allowed, as match patterns. */
export const allowed = new Set<string>();

interface Script {
  readonly id: string;
  readonly [field: string]: unknown;
}
export const scripts = new Map<string, Script>();

/** What was put into open tabs, with tab and frames: `content.js 3:0,4`. */
export const injected: string[] = [];

/** The frames of every tab, with the protocols of their addresses. */
const FRAMES = new Map([
  [0, 'https:'],
  [4, 'https:'],
  [5, 'about:'],
]);

interface Injection {
  readonly target: { readonly tabId: number; readonly frameIds?: readonly number[] };
  readonly files?: readonly string[];
  readonly func?: () => unknown;
}

async function inject({ target, files = [], func }: Injection) {
  const frames = target.frameIds ?? [...FRAMES.keys()];
  injected.push(...files.map((file) => `${file} ${target.tabId}:${frames.join()}`));
  return frames.map((frameId) => {
    vi.stubGlobal('location', { protocol: FRAMES.get(frameId) });
    vi.stubGlobal('getSelection', () => selected.get(frameId) ?? '');
    const result = func?.() ?? null;
    vi.unstubAllGlobals();
    return { frameId, result };
  });
}

function event<T, Rest extends unknown[] = []>() {
  type Listener = (value: T, ...rest: Rest) => unknown;
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    removeAllListeners: () => void listeners.splice(0),
    trigger: (value: T, ...rest: Rest) => Promise.all(listeners.map((listener) => listener(value, ...rest))),
  };
}

export const permissionsAdded = event<{ origins?: string[] }>();
export const permissionsRemoved = event<{ origins?: string[] }>();

export const menuClicked = event<{ menuItemId: string; selectionText?: string }>();
export const commanded = event<string, [tab?: { id: number }]>();

/** The context menu's entries, by id. */
export const menu = new Map<string, { readonly id: string; readonly title: string }>();

/** What is selected in the frames of a tab. */
export const selected = new Map<number, string>();

/** A browser as new, with what the fake one leaves out. */
export function freshBrowser(): void {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  permissionsAdded.removeAllListeners();
  permissionsRemoved.removeAllListeners();
  menuClicked.removeAllListeners();
  commanded.removeAllListeners();
  menu.clear();
  selected.clear();
  allowed.clear();
  scripts.clear();
  injected.length = 0;
  Object.assign(fakeBrowser.i18n, { getMessage: () => 'en' });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({
      host_permissions: BUILT_IN,
      content_scripts: [{ matches: BUILT_IN }, { matches: BUILT_IN }],
    }),
  });
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((pattern) => allowed.has(pattern)),
    getAll: async () => ({ permissions: ['alarms'], origins: [...BUILT_IN, ...allowed] }),
    remove: async ({ origins }: { origins: string[] }) => {
      for (const pattern of origins) allowed.delete(pattern);
      // Nobody waits for who listens.
      void permissionsRemoved.trigger({ origins });
      return true;
    },
    onAdded: permissionsAdded,
    onRemoved: permissionsRemoved,
  });
  Object.assign(fakeBrowser.contextMenus, {
    removeAll: async () => menu.clear(),
    create: (entry: { readonly id: string; readonly title: string }) => {
      if (menu.has(entry.id)) throw new Error('Cannot create item with duplicate id');
      menu.set(entry.id, entry);
    },
    onClicked: menuClicked,
  });
  // No page is there to be spoken to.
  Object.assign(fakeBrowser.tabs, {
    connect: () => ({
      onDisconnect: event(),
      onMessage: event(),
      postMessage: () => {},
      disconnect: () => {},
    }),
  });
  Object.assign(fakeBrowser.commands, { onCommand: commanded });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      ids.flatMap((id) => scripts.get(id) ?? []),
    registerContentScripts: async (added: Script[]) => {
      if (added.some(({ id }) => scripts.has(id))) throw new Error('Duplicate script ID');
      for (const script of added) scripts.set(script.id, script);
    },
    updateContentScripts: async (changed: Script[]) => {
      if (changed.some(({ id }) => !scripts.has(id))) throw new Error('Unknown script ID');
      for (const script of changed) scripts.set(script.id, script);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      if (ids.some((id) => !scripts.has(id))) throw new Error('Unknown script ID');
      for (const id of ids) scripts.delete(id);
    },
    insertCSS: inject,
    executeScript: inject,
  });
}

/** Lets everything that was begun and waits for nothing outside come to its end. */
export const idle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The holds as they lie in the storage. */
export async function storedHolds(): Promise<Holds> {
  const { holds } = await fakeBrowser.storage.local.get('holds');
  return readHolds(holds);
}

/** Alarms by name, with their times in epoch milliseconds. */
export async function alarms(): Promise<Record<string, number>> {
  const all = await fakeBrowser.alarms.getAll();
  return Object.fromEntries(all.map(({ name, scheduledTime }) => [name, scheduledTime]));
}

export const notifications = (): string[] => Object.keys(fakeBrowser.notifications.getAllCreateOptions());

export const badge = (): Promise<string> => fakeBrowser.action.getBadgeText({});

/** A request to hold a reply for five minutes. */
export function request(change: Partial<HoldRequest> = {}): HoldRequest {
  return {
    key: 'desk:12',
    url: 'https://desk.example/tickets/12',
    customer: 'Maya',
    sketch: [1, 2, 3],
    ms: 5 * MINUTE,
    others: null,
    ...change,
  };
}

/** A rep's tab. */
export const TAB = { tabId: 7, windowId: 2, url: 'https://desk.example/tickets/12' };

/** A reply of a few words to Maria, as a page tells of it. */
export function reply(change: Partial<Reply> = {}): Reply {
  return {
    site: 'desk',
    url: 'https://desk.example/tickets/12',
    key: 'desk:12',
    customer: 'Maria Fernández',
    given: 'Maria',
    address: 'maria@shop.example',
    language: 'en',
    heard: 17,
    heardAt: null,
    empty: false,
    at: NINE,
    sketch: [],
    tone: null,
    ...change,
  };
}
