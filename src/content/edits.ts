import { isTextField } from '../sites/editable.ts';
import { type Letter, letterIn } from './field/letter.ts';

/** What becomes of a box's text, whoever does it. */
export interface Edits {
  /** An input method composes a word: nothing may come between. */
  readonly composing: boolean;
  dispose(): void;
}

/** So long after a change the caret moves because of it, in milliseconds. */
const FOLLOWS = 150;

/** What a box is told. */
export interface BoxEvents {
  /** Something was typed. */
  typed(): void;
  /**
   * Something was changed, or an input method has ended; with the letter, where nothing but one letter more is known
   * to have come to a textarea.
   */
  edited(letter?: Letter): void;
  /** The caret, or what is selected, is elsewhere. */
  moved(): void;
  /**
   * The caret of a textarea is elsewhere, by which alone a value set by the page shows.
   * @param follows it came right behind something that was typed
   */
  strayed(follows: boolean): void;
}

/**
 * Watches what happens in a box.
 * @param inner the textarea, or the editing host
 */
export function watchEdits(inner: HTMLElement, told: BoxEvents): Edits {
  let composing = false;
  let editedAt = Number.NEGATIVE_INFINITY;
  const area = isTextField(inner) ? inner : undefined;
  let value = area?.value ?? '';
  const page = inner.ownerDocument;
  // On the document or shadow root: editors replace what is inside, and stop what bubbles.
  const scope = inner.getRootNode();
  const listeners: Record<string, (event: Event) => void> = {
    input(event) {
      // Where an editor draws its text anew under an input method, its end is never told.
      const composed = composing;
      if ('isComposing' in event && !event.isComposing) composing = false;
      editedAt = event.timeStamp;
      if (area === undefined) {
        // Of a letter the observer tells more.
        if (composed || !('inputType' in event) || event.inputType !== 'insertText') told.edited();
      } else {
        const before = value;
        value = area.value;
        told.edited(letterIn(before, value, area.selectionStart));
      }
      told.typed();
    },
    focusin() {
      value = area?.value ?? '';
      told.edited();
    },
    compositionstart() {
      composing = true;
    },
    compositionend() {
      composing = false;
      told.edited();
    },
  };
  const heard = (event: Event) => {
    if (event.composedPath().includes(inner)) listeners[event.type]?.(event);
  };
  const onSelection = (event: Event) => {
    told.moved();
    // Every key moves the caret.
    if (area !== undefined && event.target === area) told.strayed(event.timeStamp - editedAt < FOLLOWS);
  };
  for (const type of Object.keys(listeners)) scope.addEventListener(type, heard, true);
  // A textarea's own gets not out of its shadow root.
  for (const root of new Set([page, scope])) root.addEventListener('selectionchange', onSelection, true);
  return {
    get composing() {
      return composing;
    },
    dispose() {
      for (const type of Object.keys(listeners)) scope.removeEventListener(type, heard, true);
      for (const root of [page, scope]) root.removeEventListener('selectionchange', onSelection, true);
    },
  };
}
