import { type ReadonlySignal, signal } from '@preact/signals';
import { editedHost, editingHost, isBlank, isTag } from '../sites/editable.ts';
import { siteOfBox } from '../sites/index.ts';
import { innermost } from './field/around.ts';
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

/** An editor's document inside an iframe belongs to the script of the page around it. */
function servedByParent(): boolean {
  if (window === window.top) return false;
  try {
    return document.body.isContentEditable && window.parent.document !== null;
  } catch {
    return false;
  }
}

/**
 * Watches for boxes.
 * @param entered called with every window whose events matter: this one, and those of editors' iframes
 */
export function watchBoxes(around: Surroundings, entered: (realm: Window) => void): Boxes {
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
      realm.addEventListener('blur', onBlur, options);
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

  const focused = (element: Element) => {
    const box = adopt(element);
    if (box !== undefined) current.value = box;
    else forget();
  };
  const onFocus = (event: Event) => {
    const target = event.composedPath()[0];
    if (target instanceof Element) focused(innermost(target));
  };
  /** A box may grow to its size only when it is written in. */
  const onInput = (event: Event) => {
    if (event.isTrusted) onFocus(event);
  };
  /** Focus that moved into an iframe shows only as this window's blur. */
  const onBlur = () => {
    setTimeout(() => {
      const { activeElement } = document;
      const active = activeElement && innermost(activeElement);
      if (isTag(active, 'iframe') && editedHost(active)) focused(active);
    });
  };
  /**
   * An editor that fills its iframe anew (`document.open`) fires the iframe's load event again, and takes its
   * window's listeners away. From a blank iframe the focus is heard in there: where this page is a frame itself,
   * its own window is told nothing of a focus that comes straight from the page around it.
   */
  const onLoad = (event: Event) => {
    const frame = event.target;
    if (!isTag(frame, 'iframe')) return;
    const page = isBlank(frame) ? frame.contentDocument : null;
    page?.defaultView?.addEventListener('focus', onBlur, options);
    page?.addEventListener('load', onLoad, options);
    if (isTag(document.activeElement, 'iframe')) onBlur();
  };
  const lookAtFocus = () => {
    if (document.activeElement) focused(innermost(document.activeElement));
  };
  const options = { capture: true, signal: watching.signal };
  window.addEventListener('focusin', onFocus, options);
  window.addEventListener('input', onInput, options);
  window.addEventListener('blur', onBlur, options);
  document.addEventListener('load', onLoad, options);
  document.addEventListener('DOMContentLoaded', lookAtFocus, { signal: watching.signal });
  lookAtFocus();
  entered(window);

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
