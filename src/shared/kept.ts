import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { isRecord, readSome, SETTING_NAMES } from './shapes.ts';
import { versionOf } from './version.ts';

/**
 * How the rep's settings lie in `storage.sync`. Only what the rep has set is there, so that a team's default can
 * stand where nothing is. A synced item holds 8 KB: the lists that grow are spread over items of their own,
 * `phrasesOff.0`, `phrasesOff.1`, …
 *
 * Version 1 held all settings, set or not, in one item. It is read as what differs from the defaults, and
 * becomes version 2 when something is next set.
 */
export const KEPT_VERSION = 2;

/** The item of the settings, and of its version. */
export const KEPT = 'settings';
const VERSION = `${KEPT}$`;

/** What the rep has set. */
export type Kept = Partial<Omit<Settings, 'teamPhrases'>>;

const LISTS = ['phrasesOff', 'ownPhrases', 'goodwill'] as const;
/** Browsers count the bytes of an item's JSON and its key up to 8192; `<` may count six. */
const ROOM = 7500;

const sizeOf = (value: unknown) =>
  new TextEncoder().encode(JSON.stringify(value).replaceAll('<', '123456')).length + 1;

/** A list in parts that each fit into an item. @throws RangeError when one entry alone does not */
function partsOf(list: readonly unknown[]): unknown[][] {
  const parts: unknown[][] = [];
  let room = 0;
  for (const entry of list) {
    const size = sizeOf(entry);
    if (size > ROOM) throw new RangeError('Take Five: too long to be kept');
    if (size > room) {
      parts.push([]);
      room = ROOM;
    }
    parts.at(-1)?.push(entry);
    room -= size;
  }
  return parts;
}

/** Whether an item of `storage.sync` is one of ours. */
export const isKept = (key: string): boolean =>
  key === KEPT || key === VERSION || LISTS.some((name) => key.startsWith(`${name}.`));

function joined(items: Readonly<Record<string, unknown>>, name: string): unknown[] {
  const parts = Object.keys(items).filter((key) => key.startsWith(`${name}.`));
  const numbered = parts.map((key) => [Number(key.slice(name.length + 1)), items[key]] as const);
  return numbered.toSorted(([a], [b]) => a - b).flatMap(([, part]) => (Array.isArray(part) ? part : []));
}

/** Reads what the rep has set from all items of `storage.sync`, of this version or an older one. */
export function readKept(items: Readonly<Record<string, unknown>>): Kept {
  const raw = items[KEPT];
  const version = versionOf(items[VERSION]);
  const { teamPhrases: _, ...read } = readSome(
    version === 1 || !isRecord(raw)
      ? raw
      : { ...raw, ...Object.fromEntries(LISTS.map((name) => [name, joined(items, name)])) },
  );
  const unset = ([name, value]: readonly [string, unknown]) =>
    version === 1
      ? JSON.stringify(value) === JSON.stringify(DEFAULT_SETTINGS[name as keyof Settings])
      : // An empty list of these and none are the same.
        LISTS.some((list) => list === name) && Array.isArray(value) && value.length === 0;
  return Object.fromEntries(Object.entries(read).filter((entry) => !unset(entry)));
}

/**
 * The items that keep what the rep has set.
 * @param kept what the rep has set
 * @param before what `storage.sync` holds: parts of lists that are no longer needed are emptied, and settings that
 * only a newer version knows stay
 * @throws RangeError when one entry of a list is longer than an item can be
 */
export function itemsOf(kept: Kept, before: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const rest = Object.entries(kept).filter(([name]) => !(LISTS as readonly string[]).includes(name));
  const old = isRecord(before[KEPT]) ? before[KEPT] : {};
  const unknown = Object.entries(old).filter(([name]) => !(SETTING_NAMES as string[]).includes(name));
  const items: Record<string, unknown> = {
    [KEPT]: Object.fromEntries([...unknown, ...rest]),
    [VERSION]: { v: KEPT_VERSION },
  };
  for (const key of Object.keys(before)) if (isKept(key) && !(key in items)) items[key] = [];
  for (const name of LISTS)
    for (const [at, part] of partsOf(kept[name] ?? []).entries()) items[`${name}.${at}`] = part;
  return items;
}
