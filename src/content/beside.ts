import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { BoxAbout, BoxLine, WayTaken } from '../shared/beside.ts';
import { t } from '../shared/i18n.ts';
import type { Letter } from '../shared/letter.ts';
import { AFTER_PORT, sendMessage, WISH_PORT, type Wish } from '../shared/messages.ts';
import { aboutBox } from './about-box.ts';
import type { Boxes } from './boxes.ts';
import type { Ports } from './ports.ts';
import type { ReplyBox } from './reply-box.ts';
import type { HoldDesk } from './send/hold.ts';
import type { Surroundings } from './surroundings.ts';

/** A quiet line, and the box it is said at; none when that went away with its page. */
export interface Said {
  readonly line: BoxLine;
  readonly about: BoxAbout;
  readonly box: ReplyBox | undefined;
}

/** What is said at boxes beside findings: who this is, what was promised, what may be done. */
export interface Beside {
  readonly said: ReadonlySignal<Said | undefined>;
  /** Does what the rep chose. */
  take(way: string): void;
  /** Does at the current box what the rep wishes for. @returns whether there is one */
  wish(what: Wish): boolean;
  /** Keeps the rep's note on the customer of whom the line tells. */
  note(text: string): void;
  /** The rep wants to read it no longer: not here, not again. */
  close(): void;
  dispose(): void;
}

/** Each wish as the line and the way that offer the same. */
const WISHES: Readonly<Record<Wish, readonly [line: string, way: string]>> = {
  'first-word': ['waited', 'insert'],
  'follow-up': ['check-in', 'remind'],
};

/** How long what needs no answer stays, in milliseconds. */
const STAYS = 30_000;
/** When the text counts as paused, in milliseconds without a key. */
const PAUSES = 2000;

/** Puts a letter where the rep would begin to write, as one step to be undone. @returns whether the box took it */
async function insert(box: ReplyBox, [hello, rest]: Letter): Promise<boolean> {
  const { text } = box.field.read();
  const caret = box.field.caret() ?? 0;
  const at = /\S/u.test(text.slice(0, caret)) ? 0 : caret;
  const followed = /^[^\n]*\S/u.test(text.slice(at));
  // In paragraphs; on one line in a box that takes none.
  for (const apart of ['\n\n', ' ']) {
    const letter = `${hello}${apart}${rest}${followed ? apart : ''}`;
    if ((await box.fix({ start: at, end: at, quote: '' }, letter)) === 'done') return true;
  }
  return false;
}

/** Follows the current box and asks the background what to say at it. */
export function sayBeside(around: Surroundings, ports: Ports, boxes: Boxes, desk: HoldDesk): Beside {
  const said = signal<Said | undefined>(undefined);
  /** What the rep closed, by box and line. */
  const closed = new Set<string>();
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let asking = 0;

  const idOf = ({ line, about }: Said) => `${about.key}\n${line.id}`;
  function say(what: Said | undefined, stays?: number): void {
    clearTimeout(leaving);
    said.value = what !== undefined && closed.has(idOf(what)) ? undefined : what;
    if (stays !== undefined)
      leaving = setTimeout(() => {
        said.value = undefined;
      }, stays);
  }

  async function ask(box: ReplyBox): Promise<void> {
    const mine = ++asking;
    const about = aboutBox(box);
    const { first, line } = await sendMessage('besideBox', about);
    if (mine !== asking || boxes.current.peek() !== box) return;
    box.firstTime.value = first ?? undefined;
    say(line === null ? undefined : { line, about, box });
  }

  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);

  const stopAsking = effect(() => {
    const box = boxes.current.value;
    const quiet = around.resting.value || box?.note.value === true;
    // Another customer in the same box is another conversation.
    void box?.customers.value;
    void around.settings.value.value.memory;
    asking++;
    if (said.peek()?.box !== box || quiet) say(undefined);
    // What is read to ask is no reason to ask again.
    if (box !== undefined && !quiet) untracked(() => quietly(ask(box)));
  });

  let pausing: ReturnType<typeof setTimeout> | undefined;
  let looked = '';
  /** A text that others got too is told of when the rep pauses. */
  async function lookAtText(box: ReplyBox): Promise<void> {
    const reply = desk.replyIn(box);
    if (reply.sketch.length === 0 || reply.sketch.join() === looked || !around.alive()) return;
    looked = reply.sketch.join();
    const line = await sendMessage('sameText', reply);
    const before = said.peek();
    if (
      boxes.current.peek() !== box ||
      (before !== undefined && before.line.id !== 'contact' && before.line.ways.length > 0)
    )
      return;
    if (line !== null) say({ line, about: reply, box });
    else if (before?.line.id === 'same') say(undefined);
  }
  const stopPausing = effect(() => {
    const box = boxes.current.value;
    const { written } = box?.report.value ?? {};
    clearTimeout(pausing);
    if (box === undefined || around.resting.value || box.note.value) return;
    // Who has begun to write needs no first word to begin with.
    if (written && said.peek()?.line.id === 'waited') say(undefined);
    if (written) pausing = setTimeout(() => quietly(lookAtText(box)), PAUSES);
  });

  const stopReplies = desk.onReplied((box, about, line) => {
    if (box.live && box.firstTime.peek() === true) box.firstTime.value = false;
    if (line !== null) say({ line, about, box }, STAYS);
  });

  ports.follow(AFTER_PORT, (port) => {
    port.onMessage.addListener((message) => {
      if (!around.resting.peek()) say({ ...(message as Omit<Said, 'box'>), box: undefined }, STAYS);
    });
    // Nothing is said before the settings are read.
    const stopWaiting = effect(() => {
      if (!around.resting.value) port.postMessage(performance.timeOrigin);
    });
    port.onDisconnect.addListener(stopWaiting);
  });

  async function carryOut({ line, about, box }: Said, way: string): Promise<void> {
    const now = box?.live ? { ...aboutBox(box), key: about.key } : about;
    const taken: WayTaken = await sendMessage('takeWay', { line: line.id, way, about: now });
    const refused =
      taken.insert !== null && (box === undefined || !box.live || !(await insert(box, taken.insert)));
    const next = refused
      ? { id: 'refused', text: t('line_refused'), detail: '', ways: [] }
      : (taken.line ?? undefined);
    say(next && { line: next, about, box }, STAYS);
  }

  function take(what: Said, way: string): void {
    carryOut(what, way).catch(() => {
      const line = { id: 'failed', text: t('line_failed'), detail: '', ways: [] };
      say({ ...what, line }, STAYS);
    });
  }
  function wish(what: Wish): boolean {
    const box = boxes.current.peek();
    if (!box?.live || box.note.peek() || around.resting.peek()) return false;
    const [id, way] = WISHES[what];
    take({ line: { id, text: '', detail: '', ways: [] }, about: aboutBox(box), box }, way);
    return true;
  }
  ports.follow(WISH_PORT, (port) => {
    port.onMessage.addListener((what) => {
      if (Object.hasOwn(WISHES, String(what)) && wish(what as Wish)) port.postMessage(true);
      port.disconnect();
    });
  });

  return {
    said,
    take(way) {
      const what = said.peek();
      if (what !== undefined) take(what, way);
    },
    wish,
    note(text) {
      const what = said.peek();
      if (what === undefined) return;
      const { about, box } = what;
      const next = (id: string, words: string) =>
        say({ line: { id, text: words, detail: '', ways: [] }, about, box }, STAYS);
      const { address, customer } = about;
      if (address === null) return;
      sendMessage('noteOn', { person: { name: customer ?? '', address }, note: text.trim() }).then(
        () => next('noted', t('line_noted')),
        () => next('failed', t('line_failed')),
      );
    },
    close() {
      const what = said.peek();
      say(undefined);
      if (what === undefined) return;
      closed.add(idOf(what));
      const { line, about } = what;
      quietly(sendMessage('takeWay', { line: line.id, way: 'close', about }));
    },
    dispose() {
      clearTimeout(leaving);
      clearTimeout(pausing);
      stopAsking();
      stopPausing();
      stopReplies();
      for (const name of [AFTER_PORT, WISH_PORT] as const) ports.follow(name, () => undefined);
    },
  };
}
