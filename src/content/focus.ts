import { editedHost, isBlank, isTag } from '../sites/editable.ts';
import { innermost } from './field/around.ts';

/** Where the rep is: tells of elements that have or get the focus, and of those that are written in. */
export interface Focus {
  /** From now on tells this one, and at once of what has the focus; it answers whether that is served now. */
  tell(found: (element: Element) => boolean): void;
  /** To be called when the focus left another window of the page: this one hears nothing of where it went. */
  readonly left: () => void;
  /** Listens once more where the window has lost its listeners. */
  again(): void;
}

/** Watches the focus in this page and in its editors' iframes. @param signal ends it */
export function watchFocus(signal: AbortSignal): Focus {
  let found: (element: Element) => boolean = () => false;
  /** What had the focus or was written in last, where that is served. */
  let served: Element | undefined;
  const onFocus = (event: Event) => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || (event.type === 'input' && target === served)) return;
    const inner = innermost(target);
    // A closed shadow root hides which of its elements it is.
    served = found(inner) && inner === target ? target : undefined;
    // Out here nothing tells of a focus that stays in one shadow root, open or closed.
    if (event.target === served) window.removeEventListener('input', onInput, options);
    else window.addEventListener('input', onInput, options);
  };
  /** A box may grow to its size only when it is written in. While the focus is in one that is served no key is heard. */
  const onInput = (event: Event) => {
    if (event.isTrusted) onFocus(event);
  };
  /** Focus that moved into an iframe shows only as this window's blur. */
  const left = () => {
    setTimeout(() => {
      const { activeElement } = document;
      const active = activeElement && innermost(activeElement);
      if (isTag(active, 'iframe') && editedHost(active)) found(active);
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
    page?.defaultView?.addEventListener('focus', left, options);
    page?.addEventListener('load', onLoad, options);
    if (isTag(document.activeElement, 'iframe')) left();
  };
  const look = () => {
    if (document.activeElement) found(innermost(document.activeElement));
  };
  const options = { capture: true, signal };
  function again(): void {
    window.addEventListener('focusin', onFocus, options);
    window.addEventListener('input', onInput, options);
    window.addEventListener('blur', left, options);
    document.addEventListener('load', onLoad, options);
    document.addEventListener('DOMContentLoaded', look, { signal });
  }
  again();
  return {
    again,
    tell(to) {
      found = to;
      look();
    },
    left,
  };
}

/** An editor's document inside an iframe belongs to the script of the page around it. */
export function servedByParent(): boolean {
  if (window === window.top) return false;
  try {
    return document.body.isContentEditable && window.parent.document !== null;
  } catch {
    return false;
  }
}
