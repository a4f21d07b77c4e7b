import type { Finding, RuleId } from '../../engine/types.ts';
import { type Ends, type Field, rangeOf } from '../field/field.ts';

/** In an internal note all marks are of one light kind. */
const LIGHT = 'in-note';

type Kind = RuleId | typeof LIGHT;

const nameOf = (kind: Kind) => `take-five-${kind}`;

/** Ranges by kind, of one box. */
type Marks = Map<Kind, Range[]>;

type Realm = Window & { Highlight: typeof Highlight; CSS: typeof CSS };

/** All marks of a window: several boxes share its registry of highlights. */
const painted = new WeakMap<Window, Map<Field, Marks>>();

function realmOf({ startContainer }: Ends): Realm | null {
  return startContainer.ownerDocument?.defaultView as Realm | null;
}

/**
 * A window's own registry. Firefox (seen in 153) remembers which one an extension's script was given first and
 * hands it out for every other window too, unless the window's own getter is called by hand.
 */
function highlightsOf({ CSS }: Realm): HighlightRegistry {
  return Object.getOwnPropertyDescriptor(CSS, 'highlights')?.get?.call(CSS) ?? CSS.highlights;
}

/** Whether a range has these ends. */
const same = (one: Range, other: Ends): boolean =>
  one.startContainer === other.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;

/**
 * Puts ranges in the place of others in a highlight. Ranges move with their text, so those before and behind
 * a change stay the same and are left alone: whatever is touched is painted anew.
 * @returns the ranges that are in the highlight now, in the order of the text
 */
function replace(highlight: Highlight, before: readonly Range[], wanted: readonly Ends[]): Range[] {
  // A page may have emptied what it can reach.
  const stays = (at: number, of: number) => {
    const [old, ends] = [before[at], wanted[of]];
    return old !== undefined && ends !== undefined && same(old, ends) && highlight.has(old);
  };
  let first = 0;
  while (stays(first, first)) first++;
  let last = 0;
  const most = Math.min(before.length, wanted.length) - first;
  while (last < most && stays(before.length - 1 - last, wanted.length - 1 - last)) last++;
  const fresh = wanted.slice(first, wanted.length - last).map(rangeOf);
  for (const range of before.slice(first, before.length - last)) highlight.delete(range);
  for (const range of fresh) highlight.add(range);
  return [...before.slice(0, first), ...fresh, ...before.slice(before.length - last)];
}

/**
 * Underlines the findings of a box by CSS Custom Highlights: no node, attribute or style in the editor.
 * Called with no findings it takes the box's marks away.
 * @param how `full`: a line of its own for each rule; `light`: one thin line for all
 */
export function paint(field: Field, findings: readonly Finding[], how: 'full' | 'light' = 'full'): void {
  const wanted = new Map<Kind, Ends[]>();
  let realm = field.element.ownerDocument.defaultView as Realm | null;
  for (const finding of findings) {
    const ends = field.ends(finding);
    if (ends === undefined) continue;
    realm = realmOf(ends) ?? realm;
    const kind = how === 'light' ? LIGHT : finding.rule;
    const ofKind = wanted.get(kind);
    if (ofKind === undefined) wanted.set(kind, [ends]);
    else ofKind.push(ends);
  }
  if (realm === null) return;
  const highlights = highlightsOf(realm);
  const boxes = painted.get(realm) ?? new Map<Field, Marks>();
  painted.set(realm, boxes);
  const before: Marks = boxes.get(field) ?? new Map();
  const now: Marks = new Map();
  for (const kind of new Set([...before.keys(), ...wanted.keys()])) {
    const name = nameOf(kind);
    const highlight = highlights.get(name) ?? new realm.Highlight();
    const ranges = replace(highlight, before.get(kind) ?? [], wanted.get(kind) ?? []);
    if (ranges.length > 0) now.set(kind, ranges);
    if (highlight.size === 0) highlights.delete(name);
    else if (!highlights.has(name)) highlights.set(name, highlight);
  }
  if (now.size > 0) boxes.set(field, now);
  else boxes.delete(field);
}
