import { sendMessage } from '../../shared/messages.ts';
import type { Hold } from '../../shared/store.ts';
import type { ReplyBox } from '../reply-box.ts';
import type { Surroundings } from '../surroundings.ts';
import { judge, type Verdict } from './gate.ts';
import { sketchOf } from './sketch.ts';

/** The holds of this page's boxes: judged here, kept by the background. */
export interface HoldDesk {
  /** Reads and judges a box, now. A pass ends the box's hold. @throws what the engine throws */
  decide(box: ReplyBox): Verdict;
  holdOf(box: ReplyBox): Hold | undefined;
  /** Asks the background to let the box's reply cool down. @throws when it does not answer */
  start(box: ReplyBox): Promise<void>;
  /** Lets the box's reply go as it now stands. */
  release(box: ReplyBox): void;
}

/** What a box's hold is tied to. */
export function keyOf(box: ReplyBox): string {
  const { origin } = box.element.ownerDocument.location;
  return [box.site.id, origin, box.site.thread(box.element)].join(' ');
}

const MINUTE = 60_000;
/** How long the background may take to answer, in milliseconds. */
const ANSWERS = 4000;

/** @throws when the background has had its time */
const silence = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('Take Five: no answer')), ANSWERS);
  });

export function holdDesk(around: Surroundings): HoldDesk {
  const released = new WeakMap<ReplyBox, string>();
  const holdOf = (box: ReplyBox) => around.holds.value.value[keyOf(box)];
  return {
    holdOf,
    decide(box) {
      const { heated } = box.check();
      const { text } = box.field.read();
      const hold = holdOf(box);
      const verdict = judge({
        heated,
        released: released.get(box) === text,
        hold,
        sketch: heated && hold ? sketchOf(text) : [],
        now: Date.now(),
      });
      if (verdict.is === 'pass' && verdict.end !== undefined) {
        // The page may fail to send and the rep press again: the same text then goes at once.
        if (heated) released.set(box, text);
        sendMessage('endHold', { key: keyOf(box), how: verdict.end }).catch(() => undefined);
      }
      return verdict;
    },
    async start(box) {
      const { text } = box.field.read();
      const started = sendMessage('startHold', {
        key: keyOf(box),
        url: box.element.ownerDocument.location.href,
        customer: box.customers.value[0] ?? null,
        sketch: sketchOf(text),
        ms: around.settings.value.value.holdMinutes * MINUTE,
      });
      await Promise.race([started, silence()]);
    },
    release(box) {
      released.set(box, box.field.read().text);
    },
  };
}
