import { anywhere } from '../../sites/anywhere.ts';
import { isTag } from '../../sites/editable.ts';
import { boxesIn, sendOn } from '../../sites/index.ts';
import type { Boxes } from '../boxes.ts';
import { APPROACHES, type Ears, PRESSES } from '../ears.ts';
import { pathOf } from '../field/around.ts';
import type { ReplyBox } from '../reply-box.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Verdict } from './gate.ts';
import type { HoldDesk } from './hold.ts';

/** What the guard needs to say that a reply is held. */
export interface Holder {
  /** Whether something can be shown at all. */
  readonly canShow: () => boolean;
  /** Says why the box's reply does not go now. @returns false when it could not be shown: then the reply passes */
  show(box: ReplyBox, why: Stop, control: HTMLElement | undefined): boolean;
  /** Whether an event comes from what is shown: nothing in there is the page's Send, whatever it says. */
  readonly owns: (event: Event) => boolean;
  /** Whether a dialog waits for the rep's answer. */
  readonly asks: () => boolean;
  /** Takes the dialog that waits away, and lets its reply go when Send is pressed. */
  giveWay(): void;
  /** A Send of boxes went through. */
  passed(boxes: readonly ReplyBox[]): void;
}

/** Why a reply does not go: it is heated, or something in it is still to be filled in. */
export type Stop = Exclude<Verdict['is'], 'pass'>;

/** A Send on its way: the boxes it would send and the control that was pressed. */
interface Attempt {
  readonly boxes: readonly ReplyBox[];
  readonly control: HTMLElement | undefined;
  /** The event by which the page is asked to send; those before it only belong to the same press. */
  readonly final: boolean;
}

/** With these the rep begins to press something. */
const BEGINS = new Set(['pointerdown', 'keydown']);

/** Keys that press a control. */
const PRESS_KEYS = new Set(['Enter', ' ']);

/** Guards Send. Whatever fails in here, the page's own Send goes through. */
export function guardSend(around: Surroundings, boxes: Boxes, desk: HoldDesk, holder: Holder) {
  const guarding = new AbortController();
  /** What is being pressed and was kept from the page. */
  let pressed: Attempt | undefined;

  /** Whether a key sends the box, by what its site knows or, where that site is lost, by custom. */
  const isSendKey = ({ site, element }: ReplyBox, key: KeyboardEvent) =>
    site.sendsByKey(key) || (anywhere.sendsByKey(key) && !site.fits(element));

  /** The box that a key sends, when it is one that sends. */
  function sentByKey(key: KeyboardEvent, path: readonly Element[]): ReplyBox | undefined {
    const box = boxes.current.value;
    if (!box?.live || !isSendKey(box, key)) return undefined;
    // The shortcut sends from the subject line as well as from the box; a known system's from all its page.
    const near = path.includes(box.field.element) || isTag(path[0], 'input') || box.site !== anywhere;
    return near ? box : undefined;
  }

  const adopted = (elements: readonly HTMLElement[]) =>
    elements.flatMap((element) => boxes.adopt(element) ?? []);

  /** Forms are also submitted to add a file, or by Enter when the first button of the form does that. */
  function submitsOtherwise(form: HTMLFormElement, submitter: Element | null): boolean {
    const sends = (control: Element) => sendOn([control], boxes.current.value?.element) !== undefined;
    return submitter !== null && !sends(submitter) && [...form.elements].some(sends);
  }

  /** Where the rep writes, a space is a space; told without the elements that closed shadow roots hide. */
  function isSpaceWritten(event: Event): boolean {
    const box = boxes.current.value;
    if (event.type !== 'keydown' || (event as KeyboardEvent).key !== ' ' || box === undefined) return false;
    return event.composedPath()[0] === box.field.element && !isSendKey(box, event as KeyboardEvent);
  }

  function attemptOf(event: Event): Attempt | undefined {
    // A key that is let go only follows one that was judged.
    if (event.type === 'keyup' || isSpaceWritten(event) || holder.owns(event)) return undefined;
    const path = pathOf(event);
    const inner = path[0];
    if (inner === undefined) return undefined;
    if (event.type === 'submit') {
      if (!isTag(inner, 'form') || submitsOtherwise(inner, (event as SubmitEvent).submitter))
        return undefined;
      return { boxes: adopted(boxesIn(inner)), control: undefined, final: true };
    }
    if (event.type === 'keydown') {
      const key = event as KeyboardEvent;
      const box = sentByKey(key, path);
      if (box !== undefined) return { boxes: [box], control: undefined, final: true };
      if (!PRESS_KEYS.has(key.key)) return undefined;
      if (key.key === ' ' && inner === boxes.current.value?.field.element) return undefined;
    }
    const send = sendOn(path, boxes.current.value?.element);
    return (
      send && {
        boxes: adopted(send.boxes),
        control: send.control,
        final: event.type === 'click' || event.type === 'keydown',
      }
    );
  }

  function stop(event: Event): void {
    // A touch that is prevented never becomes a click, at which we ask.
    if (!event.type.startsWith('touch')) event.preventDefault();
    event.stopImmediatePropagation();
  }

  /**
   * A page that draws its Send anew while it is pressed gets no click from the browser: then the end of the press
   * is the last that is heard of it.
   */
  function lostBy(event: Event): Attempt | undefined {
    if (event.type !== 'pointerup' || pressed?.control?.isConnected !== false) return undefined;
    return { ...pressed, boxes: pressed.boxes.filter((box) => box.live), final: true };
  }

  /** Under a modal dialog nobody presses Send: one that lies under another of the page's, say, only bars the way. */
  function reaches(event: Event, attempt: Attempt | undefined): boolean {
    const begins = event.isTrusted && BEGINS.has(event.type) && !('repeat' in event && event.repeat);
    const inPage = (element: Element | undefined) => element !== undefined && pathOf(event).includes(element);
    return (
      begins &&
      attempt !== undefined &&
      (inPage(attempt.control) || attempt.boxes.some(({ field }) => inPage(field.element)))
    );
  }

  function onEvent(event: Event): void {
    try {
      if (around.resting.value || !around.alive()) return;
      const attempt = lostBy(event) ?? attemptOf(event);
      if (event.type === 'pointerdown' || attempt?.final) pressed = undefined;
      if (holder.asks() && reaches(event, attempt)) holder.giveWay();
      // The page hears keys that are pressed in the dialog, too.
      const asked = event.type.startsWith('key') && holder.asks() ? boxes.current.value : undefined;
      if (asked && isSendKey(asked, event as KeyboardEvent)) {
        stop(event);
        return;
      }
      if (attempt === undefined) return;
      const going: (() => void)[] = [];
      for (const box of attempt.boxes) {
        const verdict = desk.decide(box);
        if (verdict.is === 'pass') {
          const { end } = verdict;
          going.push(() => {
            if (end !== undefined) desk.end(box, end);
            if (!attempt.final) return;
            desk.replied(box);
            box.passed();
          });
          continue;
        }
        const shown = attempt.final ? holder.show(box, verdict.is, attempt.control) : holder.canShow();
        if (!shown) return;
        stop(event);
        if (attempt.final && verdict.is === 'hold' && !verdict.cooling) desk.asked(box);
        if (event.type === 'pointerdown') pressed = attempt;
        return;
      }
      // Only when all go: the boxes of one thread share its hold, and a calm one must not end another's.
      for (const go of going) go();
      if (attempt.final) holder.passed(attempt.boxes);
    } catch {
      // Fail open: no failure of ours may keep a reply from being sent.
    }
  }

  /** Boxes of a Send are met as the rep comes to it, so that their language is there when it is pressed. */
  function onApproach(event: Event): void {
    try {
      if (!around.resting.value && around.alive()) attemptOf(event);
    } catch {
      // Then they are met when Send is pressed.
    }
  }

  return {
    /** Guards one more window: this page's, or that of an editor's iframe. */
    enter(realm: Ears): void {
      // Passive: only touches ask, and those are never prevented.
      const options = { capture: true, signal: guarding.signal };
      for (const type of PRESSES)
        realm.addEventListener(type, onEvent, { ...options, passive: type.startsWith('touch') });
      for (const type of APPROACHES) realm.addEventListener(type, onApproach, options);
    },
    dispose(): void {
      guarding.abort();
    },
  };
}
