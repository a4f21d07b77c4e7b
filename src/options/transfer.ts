import type { Kept } from '../shared/kept.ts';
import type { Problem } from '../shared/policy.ts';
import { fits, isRecord, SETTING_NAMES, SHAPES } from '../shared/shapes.ts';

const FORMAT = 'take-five settings';
const VERSION = 1;

/** What does not travel: a pause is for now, and a team's phrases are the team's. */
const LEFT: readonly string[] = ['pausedUntil', 'teamPhrases'];

/** The rep's settings as a file: JSON that says what it is and in which version. */
export function toFile(kept: Kept): string {
  const settings = Object.fromEntries(Object.entries(kept).filter(([name]) => !LEFT.includes(name)));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;
}

/** What became of a file: settings, or all that is wrong with it. */
export type Read =
  | { readonly kept: Kept }
  | { readonly wrong: 'no-json' | 'not-ours' | 'newer' | readonly Problem[] };

/** Reads a file: all of it or nothing. */
export function fromFile(text: string): Read {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { wrong: 'no-json' };
  }
  if (!isRecord(raw) || raw['format'] !== FORMAT || !isRecord(raw['settings'])) return { wrong: 'not-ours' };
  const { version, settings } = raw;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { wrong: 'not-ours' };
  if (version > VERSION) return { wrong: 'newer' };
  const problems = Object.entries(settings as object).flatMap(([name, value]): Problem[] => {
    const known = SETTING_NAMES.find((one) => one === name && !LEFT.includes(one));
    if (known === undefined) return [{ name, is: 'unknown' }];
    return fits(SHAPES[known], value) ? [] : [{ name, is: SHAPES[known] }];
  });
  return problems.length > 0 ? { wrong: problems } : { kept: settings as Kept };
}
