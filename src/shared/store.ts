import { type Asked, NEVER_ASKED, readAsked } from './asked.ts';
import { browser } from './browser.ts';
import { type Holds, readHolds, withOthers } from './hold.ts';
import { isKept, itemsOf, type Kept, readKept } from './kept.ts';
import { inForce, isLocked, isRuleLocked, NO_POLICY, type Policy, readPolicy } from './policy.ts';
import { type Reason, readReasons } from './reasons.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import type { SettingName } from './shapes.ts';
import { type Followed, onStored, storedItem } from './stored.ts';

/** The holds; only the background writes them. */
export const holdsItem = storedItem<Holds>({
  area: 'local',
  key: 'holds',
  version: 2,
  initial: {},
  read: (raw, version) => readHolds(version < 2 ? withOthers(raw) : raw),
});

export const askedItem = storedItem<Asked>({
  area: 'local',
  key: 'asked',
  version: 1,
  initial: NEVER_ASKED,
  read: readAsked,
});

export const reasonsItem = storedItem<readonly Reason[]>({
  area: 'local',
  key: 'reasons',
  version: 1,
  initial: [],
  read: readReasons,
});

const readText = (raw: unknown): string => (typeof raw === 'string' ? raw : '');

/** What was selected when the rep asked to note it as an idea, until the form has it. In memory only. */
export const selectionItem = storedItem<string>({
  area: 'session',
  key: 'selection',
  version: 1,
  initial: '',
  read: readText,
});

/** Where the rep mails the ideas to. */
export const leadItem = storedItem<string>({
  area: 'local',
  key: 'lead',
  version: 1,
  initial: '',
  read: readText,
});

/** Which opening was shown last, counted from 0 on. */
export const openingItem = storedItem<number>({
  area: 'local',
  key: 'opening',
  version: 1,
  initial: 0,
  read: (raw) => (Number.isSafeInteger(raw) ? Number(raw) : 0),
});

/** The slugs of the tips that the rep keeps. */
export const favouritesItem = storedItem<readonly string[]>({
  area: 'local',
  key: 'favourites',
  version: 1,
  initial: [],
  read: (raw) => (Array.isArray(raw) ? raw.filter((slug) => typeof slug === 'string') : []),
});

/** How long a policy may take to be read, in milliseconds. Browsers without one may never answer. */
const PATIENCE = 1000;

/** The policy as it was last read, and whom to tell when one came too late for those who asked. */
let known = NO_POLICY;
const late = new Set<() => void>();

/** The team's policy. One that cannot be read is none: this never throws. */
export const policyItem: Followed<Policy> = {
  initial: NO_POLICY,
  get: () =>
    new Promise((resolve) => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        resolve(known);
      }, PATIENCE);
      Promise.resolve()
        .then(() => browser.storage.managed.get())
        .then(readPolicy, () => NO_POLICY)
        .then((policy) => {
          clearTimeout(timer);
          const news = JSON.stringify(policy) !== JSON.stringify(known);
          known = policy;
          resolve(policy);
          if (isLate && news) for (const tell of late) tell();
        });
    }),
  watch(changed) {
    const again = () => void policyItem.get().then(changed);
    late.add(again);
    const stop = onStored((area) => {
      if (area === 'managed') again();
    });
    return () => {
      late.delete(again);
      stop();
    };
  },
};

/** What the rep has set. */
export const keptItem: Followed<Kept> = {
  initial: {},
  get: async () => readKept(await browser.storage.sync.get()),
  watch: (changed) =>
    onStored((area, changes) => {
      if (area === 'sync' && Object.keys(changes).some(isKept)) keptItem.get().then(changed, () => undefined);
    }),
};

/** The settings in force: the rep's, with the team's policy laid over. */
export const settingsItem: Followed<Settings> = {
  initial: DEFAULT_SETTINGS,
  async get() {
    const [kept, policy] = await Promise.all([keptItem.get(), policyItem.get()]);
    return inForce(kept, policy);
  },
  watch(changed) {
    let latest = 0;
    const again = () => {
      const turn = ++latest;
      settingsItem.get().then(
        (settings) => {
          if (turn === latest) changed(settings);
        },
        () => undefined,
      );
    };
    const stops = [keptItem.watch(again), policyItem.watch(again)];
    return () => {
      for (const stop of stops) stop();
    };
  },
};

/** What the rep sets; a setting given as undefined becomes what it is when nobody has set it. */
export type Change = { readonly [K in keyof Kept]?: Kept[K] | undefined };

/** Keeps the team's locks: what a change must not touch. @returns the name of a locked setting in it */
function lockedIn(change: Change, policy: Policy): SettingName | undefined {
  const names = Object.keys(change) as SettingName[];
  const locked = names.find((name) => isLocked(policy, name));
  return locked ?? (change.rulesOff?.some((rule) => isRuleLocked(policy, rule)) ? 'rulesOff' : undefined);
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Sets what the rep sets, one change after the other, on top of what is stored.
 * @param edit gets the settings in force
 * @throws whatever the storage throws, as when there is no more room; when the team has locked what is set
 */
export function saveSettings(edit: (current: Settings) => Change): Promise<void> {
  const mine = last.then(async () => {
    const [items, policy] = await Promise.all([browser.storage.sync.get(), policyItem.get()]);
    const kept = readKept(items);
    const change = edit(inForce(kept, policy));
    const locked = lockedIn(change, policy);
    if (locked !== undefined) throw new Error(`Take Five: ${locked} is locked by the team`);
    const next = Object.entries({ ...kept, ...change }).filter(([, value]) => value !== undefined);
    await browser.storage.sync.set(itemsOf(Object.fromEntries(next), items));
  });
  last = mine.catch(() => undefined);
  return mine;
}

/** Puts other settings in the place of all that the rep has set, at once. @throws as `saveSettings` does */
export function replaceSettings(kept: Kept): Promise<void> {
  const mine = last.then(async () =>
    browser.storage.sync.set(itemsOf(kept, await browser.storage.sync.get())),
  );
  last = mine.catch(() => undefined);
  return mine;
}
