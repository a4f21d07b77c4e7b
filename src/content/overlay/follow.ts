import { autoUpdate, type ReferenceElement } from '@floating-ui/dom';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Viewport coordinates of an element's upper left corner. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/**
 * Keeps an element of the overlay beside something on the page while that moves, scrolls or is resized.
 * @param place where the element belongs now; undefined hides it
 * @param inputs what the place depends on beside the page
 */
export function useFollow(
  element: RefObject<HTMLElement | null>,
  anchor: () => ReferenceElement,
  place: (element: HTMLElement) => Corner | undefined | Promise<Corner>,
  inputs: readonly unknown[],
): void {
  useLayoutEffect(() => {
    const followed = element.current;
    if (followed === null) return undefined;
    const update = async () => {
      const corner = await place(followed);
      followed.style.visibility = corner ? 'visible' : 'hidden';
      if (corner) {
        followed.style.left = `${corner.x}px`;
        followed.style.top = `${corner.y}px`;
      }
    };
    return autoUpdate(anchor(), followed, () => void update().catch(() => undefined));
  }, [...inputs]);
}
