import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BoxNote, HeldDialog } from './state.ts';

/** What every dialog at Send does, whatever it says. */
export interface AtSend {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /**
   * Closes the dialog and gives the focus back.
   * @param note says what comes now: the page's Send is offered, too
   * @param place where the rep is taken instead of where they were
   */
  readonly leave: (note?: BoxNote, place?: () => void) => void;
  readonly onCancel: (event: Event) => void;
  readonly onKeyDown: (event: Event) => void;
}

/** A modal dialog from when it is first drawn until it is left, or taken away. */
export function useAtSend({ box, control }: HeldDialog, close: (note?: BoxNote) => void): AtSend {
  const dialog = useRef<HTMLDialogElement>(null);
  // Taken while rendering: showing the dialog already moves the focus.
  const [back] = useState(() => box.field.keepPlace());
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      // Taken away with no answer, because the time is up: the focus would be lost with it.
      if (!shown?.open || !shown.isConnected) return;
      shown.close();
      back();
    };
  }, []);
  const leave = (note?: BoxNote, place = back) => {
    // While the dialog is open the page is inert and takes no focus.
    dialog.current?.close();
    close(note);
    place();
    // The page's own Send is what goes: it is offered, never pressed.
    if (note !== undefined && control?.isConnected) control.focus();
  };
  return {
    dialog,
    leave,
    onCancel(event) {
      event.preventDefault();
      leave();
    },
    onKeyDown: (event) => event.stopPropagation(),
  };
}
