import { shadowOf } from '../field/around.ts';
import { visiblePart } from '../field/visible-part.ts';
import type { Corner } from './follow.ts';

const CONTROLS =
  'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [contenteditable], iframe';
const GAP = 6;
/** Distance of the points at which a place is probed for controls, in CSS pixels. */
const PROBE = 10;
/** Distance of the places above the box. */
const STEP = 24;
/** Room for the corner by which a textarea is resized. */
const GRIP = 16;

function* points({ x, y }: Corner, width: number, height: number): Generator<readonly [number, number]> {
  const columns = Math.max(1, Math.ceil(width / PROBE));
  const rows = Math.max(1, Math.ceil(height / PROBE));
  for (let column = 0; column <= columns; column++)
    for (let row = 0; row <= rows; row++) yield [x + (width * column) / columns, y + (height * row) / rows];
}

/**
 * What lies under a point of the viewport, also inside of shadow roots.
 * @param seen roots that were looked into, or are not to be: one tells of what lies around it, too
 */
function* under(
  root: DocumentOrShadowRoot,
  seen: Set<DocumentOrShadowRoot>,
  x: number,
  y: number,
): Generator<Element> {
  seen.add(root);
  for (const element of root.elementsFromPoint(x, y)) {
    yield element;
    const inner = shadowOf(element);
    if (inner !== null && !seen.has(inner)) yield* under(inner, seen, x, y);
  }
}

/** A control of the page that lies under a place for an element of the overlay. */
function controlUnder(frame: HTMLElement, place: Corner, element: HTMLElement): Element | undefined {
  const own = element.getRootNode() as ShadowRoot;
  for (const [x, y] of points(place, element.offsetWidth, element.offsetHeight))
    for (const there of under(document, new Set([own]), x, y)) {
      if (there === frame || there.contains(frame)) continue;
      const control = frame.contains(there) ? null : there.closest(CONTROLS);
      if (control !== null) return control;
    }
  return undefined;
}

/**
 * A place at the edge of a box where an element of the overlay covers no control of the page.
 * @param order whether the lower right corner inside the box comes first, or last
 * @returns viewport coordinates, or undefined when there is none in view
 */
export function freePlace(
  frame: HTMLElement,
  element: HTMLElement,
  order: 'inside-first' | 'outside-first',
): Corner | undefined {
  const box = visiblePart(frame);
  const { offsetWidth: width, offsetHeight: height } = element;
  if (box.right <= box.left || box.bottom <= box.top) return undefined;
  // The lower edge may be scrolled out of view: what is visible of the box counts.
  const bottom = Math.min(box.bottom, window.innerHeight);
  const right = Math.min(box.right, window.innerWidth);
  const scrollbar = frame.offsetWidth - frame.clientWidth;
  const corner = Math.max(scrollbar, getComputedStyle(frame).resize === 'none' ? 0 : GRIP);
  const inside = { x: right - width - GAP - corner, y: bottom - height - GAP };
  const outside = [
    { x: right - width, y: bottom + GAP },
    { x: right - width, y: box.top - height - GAP },
    { x: box.left, y: bottom + GAP },
    { x: box.left, y: box.top - height - GAP },
    { x: right + GAP, y: bottom - height },
    { x: box.left - width - GAP, y: bottom - height },
    { x: right + GAP, y: box.top },
    { x: box.left - width - GAP, y: box.top },
  ];
  // Ever further above the box, or below: over what is read, not over what is pressed.
  const lowest = box.top - height - GAP;
  /** Where controls were found: a place over one of them needs no other look, which takes some milliseconds. */
  const taken: DOMRect[] = [];
  const isFree = (corner: Corner): boolean => {
    const over = ({ left, right, top, bottom }: DOMRect) =>
      left < corner.x + width && right > corner.x && top < corner.y + height && bottom > corner.y;
    if (taken.some(over)) return false;
    const control = controlUnder(frame, corner, element);
    if (control !== undefined) taken.push(...control.getClientRects());
    return control === undefined;
  };
  const steps = (room: number) =>
    Array.from({ length: Math.max(0, Math.floor(room / STEP)) }, (_, at) => at + 1);
  const x = Math.max(0, Math.min(box.left, window.innerWidth - width - GAP));
  const above = steps(lowest).map((step) => ({ x, y: lowest - step * STEP }));
  const highest = bottom + GAP;
  const below = steps(window.innerHeight - height - highest).map((step) => ({
    x,
    y: highest + step * STEP,
  }));
  return (order === 'inside-first' ? [inside, ...outside] : [...outside, ...above, ...below, inside]).find(
    (corner) =>
      corner.x >= 0 &&
      corner.y >= 0 &&
      corner.x + width <= window.innerWidth &&
      corner.y + height <= window.innerHeight &&
      isFree(corner),
  );
}
