/** Extensions' own ways into closed shadow roots: Chromium's, and Firefox's on the element itself. */
const realm: {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
} & typeof globalThis = globalThis;
type Opened = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow root of an element, open or closed. */
export function shadowOf(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot: own } = element as Opened;
  // Chromium throws at what is no HTML element, a picture (SVG) for one.
  if (own !== undefined || !('innerText' in element)) return own ?? element.shadowRoot;
  return realm.chrome?.dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot;
}

/** The innermost element with the focus, from one that has it: a closed shadow root shows only its host. */
export function innermost(element: Element): Element {
  for (let at = element; ; ) {
    const inner = shadowOf(at)?.activeElement;
    if (inner == null) return at;
    at = inner;
  }
}

/** Whether an event comes from within an element, or from its closed shadow root, which hides from where. */
export function comesFrom(event: Event, element: Element): boolean {
  const path = event.composedPath();
  for (let at: Element = element; !path.includes(at); ) {
    const root = at.getRootNode();
    if (!('host' in root) || (root as ShadowRoot).mode !== 'closed') return false;
    at = (root as ShadowRoot).host;
  }
  return true;
}

/** What a closed shadow root hides of an event: the element beneath the pointer or, with no pointer, the one in focus. */
function hiddenTarget(event: Event, root: ShadowRoot): Element | null {
  const { clientX = 0, clientY = 0 } = event as Partial<MouseEvent>;
  // A button pressed by key is clicked at no place.
  return clientX === 0 && clientY === 0 ? root.activeElement : root.elementFromPoint(clientX, clientY);
}

/** The elements on an event's path, innermost first, with those that closed shadow roots hide. */
export function pathOf(event: Event): Element[] {
  const path = event.composedPath().filter((node): node is Element => 'localName' in node);
  for (let at = path[0]; at !== undefined; at = path[0]) {
    const root = shadowOf(at);
    const inner = root?.mode === 'closed' ? hiddenTarget(event, root) : null;
    if (inner == null || path.includes(inner)) return path;
    const hidden: Element[] = [];
    for (let up: Element | null = inner; up !== null; up = up.parentElement) hidden.push(up);
    path.unshift(...hidden);
  }
  return path;
}

/** The place of the viewport that an element lies in, in the viewport of the script's own page. */
export function originOf(element: Element): { x: number; y: number } {
  let x = 0;
  let y = 0;
  let view = element.ownerDocument.defaultView;
  while (view && view !== window) {
    const frame = view.frameElement;
    if (frame === null) break;
    const rect = frame.getBoundingClientRect();
    x += rect.left + frame.clientLeft;
    y += rect.top + frame.clientTop;
    view = frame.ownerDocument.defaultView;
  }
  return { x, y };
}

/** Both ends of a selection, as `Selection` has them. */
type Ends = Pick<Selection, 'anchorNode' | 'anchorOffset' | 'focusNode' | 'focusOffset' | 'isCollapsed'>;

/** The selection as it is for an element: in a shadow root the document's own tells only of the host. */
export function selectionAt(element: Element): Ends | undefined {
  const selection = element.ownerDocument.defaultView?.getSelection();
  const root = element.getRootNode();
  if (!selection || !('host' in root)) return selection ?? undefined;
  const [range] = selection.getComposedRanges?.({ shadowRoots: [root as ShadowRoot] }) ?? [];
  // Chromium before 137 has this instead.
  if (range === undefined) return (root as ShadowRoot & { getSelection?(): Selection }).getSelection?.();
  const start = [range.startContainer, range.startOffset] as const;
  const end = [range.endContainer, range.endOffset] as const;
  const [anchor, focus] = selection.direction === 'backward' ? [end, start] : [start, end];
  return {
    anchorNode: anchor[0],
    anchorOffset: anchor[1],
    focusNode: focus[0],
    focusOffset: focus[1],
    isCollapsed: range.collapsed,
  };
}
