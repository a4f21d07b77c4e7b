import { editablesIn, parentOf } from './editable.ts';

/** How far from a box its controls may lie, in steps up. */
const MOST_STEPS_UP = 8;

/** More elements than these are no composer but a page, which takes longer to look through than a key may. */
const MOST_ELEMENTS = 4000;

/** Whether a part of a page is too large to be looked through at every key. */
export const isLarge = (scope: Element): boolean => scope.getElementsByTagName('*').length > MOST_ELEMENTS;

/** An element and all that it lies in, out of open shadow roots as well. */
export function* scopesFrom(element: Element): Generator<Element | ShadowRoot> {
  for (let at: Node | null = element; at; ) {
    if (at.nodeType === Node.ELEMENT_NODE) yield at as Element;
    else if ('host' in at) yield at as ShadowRoot;
    else return;
    at = parentOf(at) ?? ('host' in at ? (at as ShadowRoot).host : null);
  }
}

/**
 * The boxes nearest to a control: those in the nearest part of the page that holds any.
 * @param current the box that last had the focus: one in a shadow root of its own is found from there alone
 */
export function boxesNear(
  control: Element,
  isBox: (element: HTMLElement) => boolean,
  current: HTMLElement | undefined,
): HTMLElement[] {
  const aroundCurrent = current && isBox(current) ? new Set<Node>(scopesFrom(current)) : undefined;
  let steps = 0;
  for (const scope of scopesFrom(control)) {
    const boxes = editablesIn(scope).filter(isBox);
    if (boxes.length > 0) return boxes;
    if (current && aroundCurrent?.has(scope)) return [current];
    if (++steps > MOST_STEPS_UP) break;
  }
  return [];
}
