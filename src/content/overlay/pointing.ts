import { effect, type ReadonlySignal, untracked } from '@preact/signals';
import type { Finding } from '../../engine/types.ts';
import type { Boxes } from '../boxes.ts';
import { comesFrom, originOf } from '../field/around.ts';
import type { ReplyBox } from '../reply-box.ts';
import type { OverlayState } from './state.ts';

/** Milliseconds the pointer rests on a mark before its card opens, and stays away before it closes. */
const OPENS = 250;
const CLOSES = 350;
/** A caret that came into a mark by typing opens nothing. */
const TYPING = 800;
/** Keys by which the rep goes elsewhere in the text. */
const GOES = /^(?:Arrow|Home|End|Page)/u;

/** Opens and closes the card by where the pointer and the caret are. */
export interface Pointing {
  close(): void;
  /** To be told of keys and presses in the box: the rep may go elsewhere in the text. */
  goes(event: KeyboardEvent | PointerEvent): void;
  /** The pointer is on the card: it stays. */
  keep(): void;
  /** The pointer left the card. */
  leave(): void;
  dispose(): void;
}

const inside = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left && x <= rect.right && y >= rect.top - 1 && y <= rect.bottom + 3;

/** Calls back at each change of a signal. */
function whenChanged(of: ReadonlySignal<unknown>, changed: () => void): () => void {
  let before = of.peek();
  return effect(() => {
    if (of.value === before) return;
    before = of.value;
    untracked(changed);
  });
}

/** Follows pointer and caret in the current box. */
export function followPointing(boxes: Boxes, state: OverlayState): Pointing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let typedAt = Number.NEGATIVE_INFINITY;
  /** The rep went where the caret is, and has not typed since. */
  let went = false;
  let by: 'pointer' | 'caret' = 'pointer';
  let onCard = false;

  const later = (act: () => void, ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      act();
    }, ms);
  };
  const close = () => {
    clearTimeout(timer);
    timer = undefined;
    onCard = false;
    state.card.value = undefined;
  };
  /** The rep closes it: it does not come again by itself. */
  const dismiss = () => {
    went = false;
    close();
  };
  const open = (box: ReplyBox, finding: Finding, how: 'pointer' | 'caret') => {
    clearTimeout(timer);
    by = how;
    state.card.value = { box, finding };
  };
  const isShown = (finding: Finding | undefined) =>
    finding !== undefined && state.card.value?.finding === finding;

  function onMove(box: ReplyBox, event: PointerEvent): void {
    if (event.buttons !== 0 || box.busy !== undefined) return;
    // Coordinates inside an editor's iframe count from the iframe's own corner, as its rectangles do not.
    const origin = originOf(box.field.element);
    const x = event.clientX + origin.x;
    const y = event.clientY + origin.y;
    const under = box.report.value.findings.find((finding) =>
      box.field.rects(finding).some((rect) => inside(rect, x, y)),
    );
    if (under !== undefined) {
      if (!isShown(under)) later(() => open(box, under, 'pointer'), OPENS);
      else clearTimeout(timer);
    } else if (state.card.value === undefined) clearTimeout(timer);
    else if (by === 'pointer') later(close, CLOSES);
  }

  function onCaret(box: ReplyBox): void {
    if (box.busy !== undefined) return;
    // Told at every key as well, which closes the card and opens none.
    if (state.card.value === undefined && performance.now() - typedAt <= TYPING) return;
    const caret = box.field.caret();
    const at =
      caret === undefined
        ? undefined
        : box.report.value.findings.find(({ start, end }) => start <= caret && caret <= end);
    if (at === undefined) {
      if (by === 'caret') close();
    } else if (performance.now() - typedAt > TYPING && !isShown(at)) open(box, at, 'caret');
  }

  const stop = effect(() => {
    const box = boxes.current.value;
    if (box === undefined) return undefined;
    const page = box.field.element.ownerDocument;
    const within = (event: Event) => comesFrom(event, box.field.element);
    const move = (event: PointerEvent) => {
      if (within(event)) onMove(box, event);
      else if (state.card.value !== undefined && by === 'pointer' && !onCard) later(close, CLOSES);
    };
    const stopTyping = whenChanged(box.typed, () => {
      went = false;
      onCard = false;
      if (box.busy === 'fixing') return;
      typedAt = performance.now();
      if (timer !== undefined || state.card.value !== undefined) close();
    });
    const stopMoving = whenChanged(box.moved, () => onCaret(box));
    // What was typed last may be marked only then.
    const stopReports = effect(() => {
      void box.report.value;
      if (went) untracked(() => onCaret(box));
    });
    page.addEventListener('pointermove', move, { capture: true, passive: true });
    return () => {
      stopReports();
      stopTyping();
      stopMoving();
      page.removeEventListener('pointermove', move, true);
      close();
    };
  });

  /** A card whose finding is gone closes. */
  const stopStale = effect(() => {
    const shown = state.card.value;
    if (shown && !shown.box.report.value.findings.includes(shown.finding)) {
      const { start, quote, rule } = shown.finding;
      const same = shown.box.report.value.findings.find(
        (other) => other.rule === rule && other.quote === quote && other.start === start,
      );
      state.card.value = same && { box: shown.box, finding: same };
    }
  });

  return {
    close: dismiss,
    goes(event) {
      const inner = boxes.current.value?.field.element;
      if ('key' in event && (event.isComposing || !GOES.test(event.key))) return;
      if (inner === undefined || !comesFrom(event, inner)) return;
      // Whoever goes elsewhere has stopped typing.
      typedAt = Number.NEGATIVE_INFINITY;
      went = true;
    },
    keep: () => {
      clearTimeout(timer);
      onCard = true;
    },
    leave: () => {
      onCard = false;
      if (by === 'pointer') later(close, CLOSES);
    },
    dispose() {
      stop();
      stopStale();
      close();
    },
  };
}
