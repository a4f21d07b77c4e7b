import { sendOn } from '../sites/index.ts';
import { sayBeside } from './beside.ts';
import { watchBoxes } from './boxes.ts';
import { type Ears, earsOf } from './ears.ts';
import type { Focus } from './focus.ts';
import { overlayRoot } from './overlay/root.tsx';
import type { Ports } from './ports.ts';
import { guardSend } from './send/guard.ts';
import { holdDesk } from './send/hold.ts';
import { tellPopup } from './summary.ts';
import { surroundings } from './surroundings.ts';

/** What the first script has laid ready. */
export interface Early {
  /** This window's events, heard before any listener of the page. */
  readonly ears: Ears;
  readonly focus: Focus;
  readonly ports: Ports;
  /** What may be boxes and had the focus until now, the last one last. */
  readonly focused: readonly HTMLElement[];
  /** What the pointer or the focus came to last, from the inside out, if that may be a Send. */
  readonly approached: readonly Element[];
  /** Takes the first script away. */
  leave(): void;
}

/** Serves the boxes of this page, from the first that is met. */
export function serveBoxes({ ears, focus, ports, focused, approached, leave }: Early): void {
  const around = surroundings();
  const listening = new AbortController();
  const { signal } = listening;
  const frames: Window[] = [];
  let enter = (frame: Window): void => {
    frames.push(frame);
  };
  const boxes = watchBoxes(around, focus, focused, (frame) => enter(frame));
  const desk = holdDesk(around);
  const beside = sayBeside(around, ports, boxes, desk);
  const overlay = overlayRoot(around, boxes, desk, beside);
  const guard = guardSend(around, boxes, desk, overlay);
  const stopTelling = tellPopup(ports, boxes, desk);

  function stop(): void {
    listening.abort();
    leave();
    guard.dispose();
    overlay.dispose();
    beside.dispose();
    boxes.dispose();
    stopTelling();
  }
  /** After an update this script is left behind: the next press takes everything of it away. */
  const leaveOrphaned = () => {
    if (!around.alive()) stop();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isTrusted && event.altKey && event.shiftKey && event.code === 'KeyT' && overlay.openList()) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  function listenIn(view: Ears): void {
    guard.enter(view);
    const options = { capture: true, signal };
    for (const type of ['keydown', 'pointerdown'] as const) {
      view.addEventListener(type, leaveOrphaned, options);
      view.addEventListener(type, overlay.goes, options);
    }
    view.addEventListener('keydown', onKey, options);
  }
  listenIn(ears);
  // Windows are not kept: an editor's iframe that is closed must be free to go.
  enter = (frame) => listenIn(earsOf(frame, signal));
  for (const frame of frames.splice(0)) enter(frame);
  for (const box of sendOn(approached, undefined)?.boxes ?? []) boxes.adopt(box);
}
