import type { Finding, RuleId } from '../../engine/types.ts';
import type { Field } from '../field/field.ts';

const nameOf = (rule: RuleId) => `take-five-${rule}`;

/** Ranges by rule, of one box. */
type Marks = Map<RuleId, Range[]>;

type Realm = Window & { Highlight: typeof Highlight; CSS: typeof CSS };

/** All marks of a window: several boxes share its registry of highlights. */
const painted = new WeakMap<Window, Map<Field, Marks>>();

function realmOf(range: Range): Realm | null {
  return range.startContainer.ownerDocument?.defaultView as Realm | null;
}

function register(realm: Realm, rules: Iterable<RuleId>): void {
  const boxes = painted.get(realm);
  for (const rule of rules) {
    const ranges = [...(boxes?.values() ?? [])].flatMap((marks) => marks.get(rule) ?? []);
    if (ranges.length > 0) realm.CSS.highlights.set(nameOf(rule), new realm.Highlight(...ranges));
    else realm.CSS.highlights.delete(nameOf(rule));
  }
}

/**
 * Underlines the findings of a box by CSS Custom Highlights: no node, attribute or style in the editor.
 * Called with no findings it takes the box's marks away.
 */
export function paint(field: Field, findings: readonly Finding[]): void {
  const marks: Marks = new Map();
  let realm = field.element.ownerDocument.defaultView as Realm | null;
  for (const finding of findings) {
    const range = field.range(finding);
    if (range === undefined) continue;
    realm = realmOf(range) ?? realm;
    const ranges = marks.get(finding.rule);
    if (ranges === undefined) marks.set(finding.rule, [range]);
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
