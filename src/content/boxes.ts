import { type ReadonlySignal, signal } from '@preact/signals';
import { editingHost } from '../sites/editable.ts';
import { siteOfBox } from '../sites/index.ts';
import { type Focus, servedByParent } from './focus.ts';
import { watchParts } from './parts.ts';
import { type ReplyBox, watchBox } from './reply-box.ts';
import type { Surroundings } from './surroundings.ts';

/** The boxes of this page, found on focus or from their send control. */
export interface Boxes {
  /** The box that has or last had the focus, while it is on the page. */
  readonly current: ReadonlySignal<ReplyBox | undefined>;
  /** The box of an editable element or an editor's iframe; undefined when it is no reply box. */
  adopt(element: Element): ReplyBox | undefined;
  dispose(): void;
}

/**
 * Watches for boxes.
 * @param entered called with the windows of editors' iframes: what happens there happens to a box
 */
export function watchBoxes(around: Surroundings, focus: Focus, entered: (realm: Window) => void): Boxes {
  const known = new Map<HTMLElement, ReplyBox>();
  const current = signal<ReplyBox | undefined>(undefined);

  const parts = watchParts();
  const watching = new AbortController();

  function forget(): void {
    for (const [element, box] of known) {
      if (box.live) continue;
      box.dispose();
      known.delete(element);
      if (current.value === box) current.value = undefined;
    }
  }

  function adopt(candidate: Element): ReplyBox | undefined {
    forget();
    const element = editingHost(candidate);
    if (element === undefined || servedByParent()) return undefined;
    const before = known.get(element);
    if (before !== undefined) return before;
    const site = siteOfBox(element);
    const box = site && watchBox(element, site, parts, around);
    if (box === undefined) return undefined;
    parts.begin();
    known.set(element, box);
    const realm = box.field.element.ownerDocument.defaultView;
    if (realm && realm !== window) {
      entered(realm);
      // This window hears nothing of a focus that moves from one editor's iframe into another.
      const options = { capture: true, signal: watching.signal };
      realm.addEventListener('blur', focus.left, options);
      realm.addEventListener(
        'focusin',
        () => {
          if (box.live) current.value = box;
        },
        options,
      );
    }
    return box;
  }

  const focused = (element: Element): boolean => {
    const box = adopt(element);
    if (box !== undefined) current.value = box;
    else forget();
    return box !== undefined;
  };
  focus.tell(focused);

  return {
    current,
    adopt,
    dispose() {
      watching.abort();
      for (const box of known.values()) box.dispose();
      known.clear();
      current.value = undefined;
    },
  };
}
