import { isTextField } from '../sites/editable.ts';

/** What becomes of a box's text, whoever does it. */
export interface Edits {
  /** An input method composes a word: nothing may come between. */
  readonly composing: boolean;
  dispose(): void;
}

/** So long after a change the caret moves because of it, in milliseconds. */
const FOLLOWS = 150;

/**
 * Watches what is edited.
 * @param inner the textarea, or the editing host
 * @param edited called after every change, and when an input method has ended
 * @param moved called where the caret of a textarea moves, by which alone a value set by the page shows; with whether
 * it only follows what was typed
 */
export function watchEdits(inner: HTMLElement, edited: () => void, moved: (typed: boolean) => void): Edits {
  let composing = false;
  let editedAt = Number.NEGATIVE_INFINITY;
  const listeners: Record<string, (event: Event) => void> = {
    input(event) {
      // Where an editor draws its text anew under an input method, its end is never told.
      if ('isComposing' in event && !event.isComposing) composing = false;
      editedAt = event.timeStamp;
      edited();
    },
    focusin: edited,
    compositionstart() {
      composing = true;
    },
    compositionend() {
      composing = false;
      edited();
    },
  };
  const isArea = isTextField(inner);
  // A textarea's value that the page sets fires no input, but moves the caret; so does every key.
  if (isArea) listeners['selectionchange'] = ({ timeStamp }) => moved(timeStamp - editedAt < FOLLOWS);
  // On the document or shadow root: editors replace what is inside, and stop what bubbles.
  const scope = inner.getRootNode();
  const heard = (event: Event) => {
    if (event.composedPath().includes(inner)) listeners[event.type]?.(event);
  };
  for (const type of Object.keys(listeners)) scope.addEventListener(type, heard, true);
  // Editors undo, and pages clear what was sent, without an input event.
  const changes = new MutationObserver(edited);
  if (!isArea) changes.observe(inner, { childList: true, characterData: true, subtree: true });
  return {
    get composing() {
      return composing;
    },
    dispose() {
      changes.disconnect();
      for (const type of Object.keys(listeners)) scope.removeEventListener(type, heard, true);
    },
  };
}
