const CONTROLS =
  'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [contenteditable], iframe';
const GAP = 6;

/** Whether something to press lies under a rectangle. Our own overlay does not count: it is not in the page's tree. */
function covers(frame: HTMLElement, x: number, y: number, width: number, height: number): boolean {
  const points = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
    [x + width / 2, y + height / 2],
  ] as const;
  return points.some(([px, py]) =>
    document.elementsFromPoint(px, py).some((element) => {
      if (element === frame || element.contains(frame)) return false;
      return element.closest(CONTROLS) !== null && !frame.contains(element);
    }),
  );
}

/**
 * A place for a small button at the edge of a box where it covers no control of the page: inside the
 * lower right corner, then around the box.
 * @returns viewport coordinates, or undefined when there is none in view
 */
export function freePlace(frame: HTMLElement, own: HTMLElement): { x: number; y: number } | undefined {
  const box = frame.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = own;
  if (box.width === 0 || box.height === 0) return undefined;
  // The lower corner may be scrolled out of view: the meter then stands at the lower edge of the window.
  const bottom = Math.min(box.bottom, window.innerHeight);
  const scrollbar = frame.offsetWidth - frame.clientWidth;
  const places = [
    { x: box.right - width - GAP - scrollbar, y: bottom - height - GAP },
    { x: box.right - width, y: bottom + GAP },
    { x: box.right - width, y: box.top - height - GAP },
    { x: box.left, y: bottom + GAP },
    { x: box.left, y: box.top - height - GAP },
  ];
  return places.find(
    ({ x, y }) =>
      x >= 0 &&
      y >= Math.min(box.top - height - GAP, 0) &&
      y >= 0 &&
      x + width <= window.innerWidth &&
      y + height <= window.innerHeight &&
      !covers(frame, x, y, width, height),
  );
}
