import { watchBoxes } from './boxes.ts';
import { overlayRoot } from './overlay/root.tsx';
import { guardSend } from './send/guard.ts';
import { holdDesk } from './send/hold.ts';
import { tellPopup } from './summary.ts';
import { surroundings } from './surroundings.ts';

/** Kept on the isolated world's own global, which no page sees: a page is watched once. */
const realm: { takeFive?: true } & typeof globalThis = globalThis;

function start(): void {
  const around = surroundings();
  const early: Window[] = [];
  let enter = (view: Window): void => {
    early.push(view);
  };
  const boxes = watchBoxes(around, (view) => enter(view));
  const desk = holdDesk(around);
  const overlay = overlayRoot(around, boxes, desk);
  const guard = guardSend(around, boxes, desk, overlay);

  const listening = new AbortController();
  function stop(): void {
    listening.abort();
    guard.dispose();
    overlay.dispose();
    boxes.dispose();
    stopTelling();
  }
  /** After an update this script is left behind: the next key or press takes everything of it away. */
  const leave = () => {
    if (!around.alive()) stop();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isTrusted && event.altKey && event.shiftKey && event.code === 'KeyT' && overlay.openList()) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  const stopTelling = tellPopup(boxes, desk);
  enter = (view) => {
    guard.enter(view);
    const options = { capture: true, signal: listening.signal };
    view.addEventListener('keydown', leave, options);
    view.addEventListener('pointerdown', leave, options);
    view.addEventListener('keydown', onKey, options);
  };
  // Windows are not kept: an editor's iframe that is closed must be free to go.
  for (const view of early.splice(0)) enter(view);
}

if (realm.takeFive === undefined) {
  realm.takeFive = true;
  start();
}
