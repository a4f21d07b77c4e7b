import { isTextField } from '../sites/editable.ts';
import { type Letter, letterIn, letterInNode } from './field/letter.ts';

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
 * @param edited called after every change, and when an input method has ended; with the letter, where nothing but
 * one letter more is known to have come
 * @param moved called where the caret of a textarea moves, by which alone a value set by the page shows; with whether
 * it only follows what was typed
 */
export function watchEdits(
  inner: HTMLElement,
  edited: (letter?: Letter) => void,
  moved: (typed: boolean) => void,
): Edits {
  let composing = false;
  let editedAt = Number.NEGATIVE_INFINITY;
  const area = isTextField(inner) ? inner : undefined;
  let value = area?.value ?? '';
  const listeners: Record<string, (event: Event) => void> = {
    input(event) {
      // Where an editor draws its text anew under an input method, its end is never told.
      const composed = composing;
      if ('isComposing' in event && !event.isComposing) composing = false;
      editedAt = event.timeStamp;
      if (area === undefined) {
        // Of a letter the observer tells more.
        if (composed || !('inputType' in event) || event.inputType !== 'insertText') edited();
        return;
      }
      const before = value;
      value = area.value;
      edited(letterIn(before, value, area.selectionStart));
    },
    focusin() {
      value = area?.value ?? '';
      edited();
    },
    compositionstart() {
      composing = true;
    },
    compositionend() {
      composing = false;
      edited();
    },
  };
  // A textarea's value that the page sets fires no input, but moves the caret; so does every key.
  if (area) listeners['selectionchange'] = ({ timeStamp }) => moved(timeStamp - editedAt < FOLLOWS);
  // On the document or shadow root: editors replace what is inside, and stop what bubbles.
  const scope = inner.getRootNode();
  const heard = (event: Event) => {
    if (event.composedPath().includes(inner)) listeners[event.type]?.(event);
  };
  for (const type of Object.keys(listeners)) scope.addEventListener(type, heard, true);
  // Editors undo, and pages clear what was sent, without an input event.
  const changes = new MutationObserver((records) => edited(letterInNode(records, inner)));
  if (area === undefined)
    changes.observe(inner, {
      childList: true,
      characterData: true,
      characterDataOldValue: true,
      subtree: true,
    });
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
