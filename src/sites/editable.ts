/** An iframe without a page of its own: one that has an address may have a script of ours of its own. */
export const isBlank = (frame: HTMLIFrameElement) =>
  /^(?:about:blank|javascript:.*)?$/u.test(frame.getAttribute('src') ?? '');

/**
 * What an editor's iframe edits, when this page may look into it: its body, or the one editing host of an
 * iframe that the page around it has filled, be it in another such iframe.
 */
export function editedHost(frame: HTMLIFrameElement): HTMLElement | undefined {
  try {
    const inner = frame.contentDocument;
    const body = inner?.body;
    if (!inner || !body) return undefined;
    if (body.isContentEditable || inner.designMode === 'on') return body;
    if (!isBlank(frame)) return undefined;
    const hosts = new Set([...inner.querySelectorAll(HOST)].map(outermostHost));
    for (const deeper of inner.querySelectorAll('iframe')) {
      const host = editedHost(deeper);
      if (host !== undefined) hosts.add(host);
    }
    const [only] = hosts;
    return hosts.size === 1 ? only : undefined;
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

/** A textarea, or a field of one line. Whether that is for replies its site says: most are for other things. */
export const isTextField = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  isTag(element, 'textarea') || (isTag(element, 'input') && element.type === 'text');

let parentNodeOf: ((this: Node) => Node | null) | undefined;

/** A node's parent. Asked of the node itself, a form would name its field of that name: a way up without an end. */
export function parentOf(node: Node): Node | null {
  parentNodeOf ??= Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
  return parentNodeOf?.call(node) ?? null;
}

/**
 * Whether an element is asked if it can be edited: what only inherits that has somebody around it who can, too. The
 * question takes the longer the deeper the element lies.
 */
const canBeHost = (at: Node): boolean =>
  at === at.ownerDocument?.documentElement ||
  (at.nodeType === Node.ELEMENT_NODE && Element.prototype.hasAttribute.call(at, 'contenteditable'));

function outermostHost(element: Element): HTMLElement | undefined {
  let host: HTMLElement | undefined;
  for (let at: Node | null = element; at; at = parentOf(at))
    if (canBeHost(at) && 'isContentEditable' in at && at.isContentEditable === true) host = at as HTMLElement;
  return host;
}

/** The outermost editable element around an element: the text field itself, or the editing host. */
export function editingHost(element: Element): HTMLElement | undefined {
  if (isTextField(element)) return element.readOnly || element.disabled ? undefined : element;
  if (isTag(element, 'iframe')) return editedHost(element) ? element : undefined;
  return outermostHost(element);
}

const HOST = '[contenteditable]:not([contenteditable="false"])';
const EDITABLE = `textarea, input, iframe, ${HOST}`;

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
