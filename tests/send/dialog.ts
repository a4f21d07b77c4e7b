import type { Overlay } from '../editors/tab.ts';

// What the pause says, in one place for all that presses Send.

export const ASKS = 'Take five first?';
export const UNFILLED = 'Something is not filled in yet';
export const COOLS = /^Cooling down/u;
export const TIME_IS_UP = /^Time is up/u;
const START = /^Take \d/u;
const ANYWAY = /send anyway/iu;
/** Longer than "send anyway" wants to be held, in milliseconds. */
const HELD_DOWN = 2300;

/** Starts the minutes from the open dialog, and sees them begin. */
export async function startMinutes(overlay: Overlay): Promise<void> {
  await overlay.click('button', START);
  await overlay.wait('dialog', COOLS);
}

/** Presses the button that lets a reply go with what is not filled in. */
export async function sendUnfilled(overlay: Overlay): Promise<void> {
  await overlay.click('button', 'Send anyway');
  await overlay.gone('dialog', UNFILLED);
}

/** Holds "send anyway" down until the dialog closes: the reply may go when Send is pressed. */
export async function sendAnyway(overlay: Overlay, title: string | RegExp = ASKS): Promise<void> {
  await overlay.hold('button', ANYWAY, HELD_DOWN);
  await overlay.gone('dialog', title);
}
