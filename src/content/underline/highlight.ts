import type { Finding, RuleId } from '../../engine/types.ts';
import type { Field } from '../field/field.ts';

/** In an internal note all marks are of one light kind. */
const LIGHT = 'in-note';

type Kind = RuleId | typeof LIGHT;

const nameOf = (kind: Kind) => `take-five-${kind}`;

/** Ranges by kind, of one box. */
type Marks = Map<Kind, Range[]>;

type Realm = Window & { Highlight: typeof Highlight; CSS: typeof CSS };

/** All marks of a window: several boxes share its registry of highlights. */
const painted = new WeakMap<Window, Map<Field, Marks>>();

function realmOf(range: Range): Realm | null {
  return range.startContainer.ownerDocument?.defaultView as Realm | null;
}

/**
 * A window's own registry. Firefox (seen in 153) remembers which one an extension's script was given first and
 * hands it out for every other window too, unless the window's own getter is called by hand.
 */
function highlightsOf({ CSS }: Realm): HighlightRegistry {
  return Object.getOwnPropertyDescriptor(CSS, 'highlights')?.get?.call(CSS) ?? CSS.highlights;
}

function register(realm: Realm, kinds: Iterable<Kind>): void {
  const boxes = painted.get(realm);
  const highlights = highlightsOf(realm);
  for (const kind of kinds) {
    const ranges = [...(boxes?.values() ?? [])].flatMap((marks) => marks.get(kind) ?? []);
    if (ranges.length > 0) highlights.set(nameOf(kind), new realm.Highlight(...ranges));
    else highlights.delete(nameOf(kind));
  }
}

/**
 * Underlines the findings of a box by CSS Custom Highlights: no node, attribute or style in the editor.
 * Called with no findings it takes the box's marks away.
 * @param how `full`: a line of its own for each rule; `light`: one thin line for all
 */
export function paint(field: Field, findings: readonly Finding[], how: 'full' | 'light' = 'full'): void {
  const marks: Marks = new Map();
  let realm = field.element.ownerDocument.defaultView as Realm | null;
  for (const finding of findings) {
    const range = field.range(finding);
    if (range === undefined) continue;
    realm = realmOf(range) ?? realm;
    const kind = how === 'light' ? LIGHT : finding.rule;
    const ranges = marks.get(kind);
    if (ranges === undefined) marks.set(kind, [range]);
    else ranges.push(range);
  }
  if (realm === null) return;
  const boxes = painted.get(realm) ?? new Map<Field, Marks>();
  painted.set(realm, boxes);
  const before = boxes.get(field)?.keys() ?? [];
  const changed = new Set([...before, ...marks.keys()]);
  if (marks.size > 0) boxes.set(field, marks);
  else boxes.delete(field);
  register(realm, changed);
}
