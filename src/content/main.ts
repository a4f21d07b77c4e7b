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
  const entered: ((view: Window) => void)[] = [];
  const windows: Window[] = [];
  const boxes = watchBoxes(around, (view) => {
    windows.push(view);
    for (const enter of entered) enter(view);
  });
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
  entered.push(guard.enter, (view) => {
    const options = { capture: true, signal: listening.signal };
    view.addEventListener('keydown', leave, options);
    view.addEventListener('pointerdown', leave, options);
    view.addEventListener('keydown', onKey, options);
  });
  for (const view of windows) for (const enter of entered) enter(view);
}

if (realm.takeFive === undefined) {
  realm.takeFive = true;
  start();
}
