import type { Report } from '../../engine/types.ts';
import { askedEnough } from '../../shared/asked.ts';
import type { BoxAbout, BoxLine, Reply } from '../../shared/beside.ts';
import { threadMark } from '../../shared/hash.ts';
import { type Hold, isOver } from '../../shared/hold.ts';
import { type HoldEnd, type HoldRequest, insist, sendMessage } from '../../shared/messages.ts';
import { MOST_REASON } from '../../shared/reasons.ts';
import type { HoldWay } from '../../shared/settings.ts';
import { aboutBox, keyOf, MOST_CUSTOMER } from '../about-box.ts';
import type { ReplyBox } from '../reply-box.ts';
import { addressOf, type Surroundings } from '../surroundings.ts';
import { toneOf } from '../tone.ts';
import { judge, type Verdict } from './gate.ts';
import { sketchOf, sketchOfReply } from './sketch.ts';
import { unfilledIn } from './unfilled.ts';

/** The holds of this page's boxes: judged here, kept by the background. */
export interface HoldDesk {
  /** Reads and judges a box, now. @throws what the engine throws */
  decide(box: ReplyBox): Verdict;
  /** The rep was just asked to let the box's reply cool down. */
  asked(box: ReplyBox): void;
  /** The box's reply goes, and its hold ends. */
  end(box: ReplyBox, how: HoldEnd): void;
  holdOf(box: ReplyBox): Hold | undefined;
  /** What the box's hold is tied to: the thread. */
  threadOf(box: ReplyBox): string;
  /** Whatever was in the box is let go: the background is told, when it was a reply. */
  replied(box: ReplyBox): void;
  /** Calls back when a reply was let go, with what the background has to say. @returns a function that stops it */
  onReplied(said: (box: ReplyBox, reply: Reply, line: BoxLine | null) => void): () => void;
  /** What would be told of the reply in a box, if it were let go now. */
  replyIn(box: ReplyBox): Reply;
  /** Asks the background to let the box's reply cool down, in one of the ways. @throws when it does not answer */
  start(box: ReplyBox, way: Way): Promise<void>;
  /** Lets the box's reply go although something in it is still to be filled in: this very text, however often. */
  allowUnfilled(box: ReplyBox): void;
  /** Lets the box's reply go as it now stands. @param reason why, in the rep's own words; kept on this machine */
  release(box: ReplyBox, reason?: string): void;
}

/** What a reply waits for. */
export type Way = Exclude<HoldWay, 'either'>;

const MINUTE = 60_000;
/** How long the background may take to answer, in milliseconds. */
const ANSWERS = 4000;

/** A page that went on to its next thread hears the rest of the same press for so long, in milliseconds. */
const SAME_PRESS = 1000;

/** So many replies are remembered of which something was decided. */
const MOST_REPLIES = 50;

/** The replies of which something was decided last; a page may draw their boxes anew, so they are not tied to those. */
function latest() {
  const replies = new Set<string>();
  return {
    has: (reply: string) => replies.has(reply),
    add(reply: string): void {
      replies.delete(reply);
      replies.add(reply);
      for (const oldest of replies) {
        if (replies.size <= MOST_REPLIES) return;
        replies.delete(oldest);
      }
    },
  };
}

/** The time as pages reckon it, by which one can be told from the next; epoch milliseconds. */
const pageTime = () => performance.timeOrigin + performance.now();

/** @throws when the background has had its time */
const silence = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('Take Five: no answer')), ANSWERS);
  });

/** The desk of this page: asks what the storage last told of holds, and tells the background what is decided. */
export function holdDesk(around: Surroundings): HoldDesk {
  const released = latest();
  /** What may go although something in it is still to be filled in. */
  const unfilled = latest();
  /** What the rep was last asked about: pressing Send again is another look at the same question. */
  const askedAbout = latest();
  /** What a box last held, and for which thread: pages clear the box before the press is at its end. */
  const answers = new WeakMap<
    ReplyBox,
    { key: string; reply: string; text: string; about: BoxAbout; report: Report }
  >();
  /** What was last counted of a box: the page may fail to send, and one press may be heard twice. */
  const counted = new WeakMap<ReplyBox, string>();
  const listeners = new Set<Parameters<HoldDesk['onReplied']>[0]>();
  let lastReply: { readonly box: ReplyBox; readonly key: string; readonly at: number } | undefined;
  const tell = (message: Promise<unknown>) => message.catch(() => undefined);
  const holdOf = (box: ReplyBox) => around.holds.value.value[keyOf(box)];
  /** A page may use one box for the replies to many: what was released is this text to this customer. */
  const replyOf = (key: string, text: string) => `${key}\n${text}`;
  const release = (box: ReplyBox, reason = '') => {
    released.add(replyOf(keyOf(box), box.field.read().text));
    const why = reason.trim().slice(0, MOST_REASON);
    if (why !== '') tell(sendMessage('keepReason', { reason: why }));
  };
  return {
    holdOf,
    threadOf: keyOf,
    decide(box) {
      const report = box.check();
      const heated = report.heated && !box.note.value;
      const { text } = box.field.read();
      const key = keyOf(box);
      const reply = replyOf(key, text);
      const now = Date.now();
      if (/\S/u.test(text) && !box.note.value) {
        // A press is many events: the page is read anew only for another thread.
        const before = answers.get(box);
        answers.set(box, {
          key,
          reply,
          text,
          report,
          about: before?.key === key ? before.about : aboutBox(box),
        });
      }
      return judge({
        heated,
        unfilled: unfilledIn(report).length > 0 && !box.note.value && !unfilled.has(reply),
        released: released.has(reply),
        askedEnough:
          !askedAbout.has(reply) &&
          askedEnough(around.asked.value.value, around.settings.value.value, key, now),
        hold: around.holds.value.value[key],
        sketch: () => sketchOf(text),
        now,
      });
    },
    asked(box) {
      const key = keyOf(box);
      const reply = replyOf(key, box.field.read().text);
      if (askedAbout.has(reply)) return;
      askedAbout.add(reply);
      tell(sendMessage('asked', { key }));
    },
    end(box, how) {
      // The page may fail to send and the rep press again: the same text then goes at once.
      if (how !== 'calm') release(box);
      const key = keyOf(box);
      tell(insist('endHold', { key, how }));
    },
    replied(box) {
      const answer = answers.get(box);
      answers.delete(box);
      const now = performance.now();
      if (answer === undefined) return;
      const { key, reply, report, text, about } = answer;
      if (lastReply?.box === box && lastReply.key !== key && now - lastReply.at < SAME_PRESS) return;
      lastReply = { box, key, at: now };
      const mark = threadMark(key);
      const counts = (hold: Hold) =>
        hold.key !== key && hold.others?.done.includes(mark) === false && !isOver(hold, Date.now());
      const isNew = counted.get(box) !== reply;
      counted.set(box, reply);
      if (!isNew && !Object.values(around.holds.value.value).some(counts)) return;
      const replied = { ...about, at: pageTime(), sketch: sketchOfReply(text) };
      const tone = isNew ? toneOf(report) : null;
      const hear = (line: BoxLine | null) => {
        for (const said of listeners) said(box, { ...replied, tone: null }, line);
      };
      // Of holds a thread is counted once however often it is said; of the day's replies it would be twice.
      tell(insist('replied', { ...replied, tone }, { ...replied, tone: null }).then(hear));
    },
    onReplied(said) {
      listeners.add(said);
      return () => void listeners.delete(said);
    },
    replyIn: (box) => ({
      ...aboutBox(box),
      at: pageTime(),
      sketch: sketchOfReply(box.field.read().text),
      tone: null,
    }),
    async start(box, way) {
      const { text } = box.field.read();
      const { holdMinutes, holdOthers } = around.settings.value.value;
      const request: HoldRequest = {
        key: keyOf(box),
        url: addressOf(box.element.ownerDocument),
        customer: box.customers.value[0]?.name.slice(0, MOST_CUSTOMER) ?? null,
        // Before anything is written there is nothing to know again.
        sketch: box.report.value.written ? sketchOf(text) : [],
        ms: way === 'others' ? null : holdMinutes * MINUTE,
        others: way === 'minutes' ? null : holdOthers,
      };
      await Promise.race([insist('startHold', request), silence()]);
    },
    allowUnfilled(box) {
      unfilled.add(replyOf(keyOf(box), box.field.read().text));
    },
    release,
  };
}
