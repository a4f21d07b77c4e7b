/** The document that an editor's iframe edits, when this page may look into it and its body is editable. */
export function editedDocument(frame: HTMLIFrameElement): Document | undefined {
  try {
    const inner = frame.contentDocument;
    const body = inner?.body;
    if (!inner || !body) return undefined;
    return body.isContentEditable || inner.designMode === 'on' ? inner : undefined;
  } catch {
    return undefined;
  }
}

// Elements of an editor's iframe belong to another realm: `instanceof` would be false for them.
const isTag = <K extends keyof HTMLElementTagNameMap>(
  node: EventTarget | null | undefined,
  tag: K,
): node is HTMLElementTagNameMap[K] =>
  node !== null && node !== undefined && 'localName' in node && node.localName === tag;

export { isTag };

/** The outermost editable element around an element: the textarea itself, or the editing host. */
export function editingHost(element: Element): HTMLElement | undefined {
  if (isTag(element, 'textarea')) return element.readOnly || element.disabled ? undefined : element;
  if (isTag(element, 'iframe')) return editedDocument(element) ? element : undefined;
  let host: HTMLElement | undefined;
  for (let at: Element | null = element; at; at = at.parentElement)
    if ('isContentEditable' in at && at.isContentEditable) host = at as HTMLElement;
  return host;
}

const EDITABLE = 'textarea, iframe, [contenteditable]:not([contenteditable="false"])';

/** The editable elements inside an element, outermost hosts only, in document order. */
export function editablesIn(root: ParentNode): HTMLElement[] {
  const hosts = new Set<HTMLElement>();
  for (const candidate of root.querySelectorAll(EDITABLE)) {
    const host = editingHost(candidate);
    if (host !== undefined) hosts.add(host);
  }
  return [...hosts];
}

/** Whether an element takes up room on the page. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
}
