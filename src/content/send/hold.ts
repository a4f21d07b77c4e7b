import { type HoldEnd, sendMessage } from '../../shared/messages.ts';
import type { Hold } from '../../shared/store.ts';
import type { ReplyBox } from '../reply-box.ts';
import type { Surroundings } from '../surroundings.ts';
import { judge, type Verdict } from './gate.ts';
import { hash, sketchOf } from './sketch.ts';

/** The holds of this page's boxes: judged here, kept by the background. */
export interface HoldDesk {
  /** Reads and judges a box, now. @throws what the engine throws */
  decide(box: ReplyBox): Verdict;
  /** The box's reply goes, and its hold ends. */
  end(box: ReplyBox, how: HoldEnd): void;
  holdOf(box: ReplyBox): Hold | undefined;
  /** Asks the background to let the box's reply cool down. @throws when it does not answer */
  start(box: ReplyBox): Promise<void>;
  /** Lets the box's reply go as it now stands. */
  release(box: ReplyBox): void;
}

/** The background takes no key and no name longer than these; a part of a key leaves room for its hashes. */
const MOST_KEY = 500;
const KEY_PART = 450;
const MOST_CUSTOMER = 200;

/** What a box's hold is tied to. */
function keyOf(box: ReplyBox): string {
  const { origin } = box.element.ownerDocument.location;
  const key = [box.site.id, origin, box.site.thread(box.element)].join(' ');
  return key.length <= MOST_KEY ? key : [key.slice(0, KEY_PART), hash(key, 0), hash(key, 1)].join(' ');
}

const MINUTE = 60_000;
/** How long the background may take to answer, in milliseconds. */
const ANSWERS = 4000;

/** @throws when the background has had its time */
const silence = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('Take Five: no answer')), ANSWERS);
  });

/** The desk of this page: asks what the storage last told of holds, and tells the background what is decided. */
export function holdDesk(around: Surroundings): HoldDesk {
  const released = new WeakMap<ReplyBox, string>();
  const holdOf = (box: ReplyBox) => around.holds.value.value[keyOf(box)];
  /** A page may use one box for the replies to many: what was released is this text to this customer. */
  const replyOf = (box: ReplyBox, text: string) => `${keyOf(box)}\n${text}`;
  const release = (box: ReplyBox) => {
    released.set(box, replyOf(box, box.field.read().text));
  };
  return {
    holdOf,
    decide(box) {
      const { heated: isHeated } = box.check();
      const heated = isHeated && !box.note.value;
      const { text } = box.field.read();
      const hold = holdOf(box);
      return judge({
        heated,
        released: released.get(box) === replyOf(box, text),
        hold,
        sketch: heated && hold ? sketchOf(text) : [],
        now: Date.now(),
      });
    },
    end(box, how) {
      // The page may fail to send and the rep press again: the same text then goes at once.
      if (how !== 'calm') release(box);
      sendMessage('endHold', { key: keyOf(box), how }).catch(() => undefined);
    },
    async start(box) {
      const { text } = box.field.read();
      const started = sendMessage('startHold', {
        key: keyOf(box),
        url: box.element.ownerDocument.location.href,
        customer: box.customers.value[0]?.name.slice(0, MOST_CUSTOMER) ?? null,
        sketch: sketchOf(text),
        ms: around.settings.value.value.holdMinutes * MINUTE,
      });
      await Promise.race([started, silence()]);
    },
    release,
  };
}
