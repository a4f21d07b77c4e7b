import { getOverflowAncestors } from '@floating-ui/dom';

/** Edges of a rectangle in viewport coordinates; turned around when nothing is left of it. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part of an element that no scrolled ancestor cuts off. It may lie outside the viewport. */
export function visiblePart(element: HTMLElement): Edges {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (const ancestor of getOverflowAncestors(element)) {
    // The body hands its scrolling on to the viewport, and cuts nothing off itself.
    if (!('clientLeft' in ancestor) || ancestor === element.ownerDocument.body) continue;
    const clip = ancestor.getBoundingClientRect();
    const x = clip.left + ancestor.clientLeft;
    const y = clip.top + ancestor.clientTop;
    left = Math.max(left, x);
    top = Math.max(top, y);
    right = Math.min(right, x + ancestor.clientWidth);
    bottom = Math.min(bottom, y + ancestor.clientHeight);
  }
  return { left, top, right, bottom };
}
