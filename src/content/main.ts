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

  function stop(): void {
    guard.dispose();
    overlay.dispose();
    boxes.dispose();
    stopTelling();
  }
  const onKey = (event: KeyboardEvent) => {
    if (!around.alive()) {
      stop();
      return;
    }
    if (event.altKey && event.shiftKey && event.code === 'KeyT' && overlay.openList()) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  const stopTelling = tellPopup(boxes);
  entered.push(guard.enter, (view) => view.addEventListener('keydown', onKey, true));
  for (const view of windows) for (const enter of entered) enter(view);
}

if (realm.takeFive === undefined) {
  realm.takeFive = true;
  start();
}
