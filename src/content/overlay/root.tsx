import { effect, signal, untracked } from '@preact/signals';
import { render } from 'preact';
import { type Hold, isOver } from '../../shared/hold.ts';
import { t } from '../../shared/i18n.ts';
import type { Beside } from '../beside.ts';
import type { Boxes } from '../boxes.ts';
import type { ReplyBox } from '../reply-box.ts';
import type { Holder } from '../send/guard.ts';
import type { HoldDesk } from '../send/hold.ts';
import type { Surroundings } from '../surroundings.ts';
import { overlayActions } from './actions.ts';
import { Overlay, type OverlayProps } from './Overlay.tsx';
import { followPointing, type Pointing } from './pointing.ts';
import { overlayState } from './state.ts';
import { STYLES } from './styles.ts';

const SECOND = 1000;
/** How often is looked whether a dialog that stands can still be seen, in milliseconds. */
const LOOKS = 250;
/** What the rep has to see: else the page would only be deaf. */
const seen = (dialog: HTMLDialogElement | null | undefined) =>
  dialog?.open === true && dialog.checkVisibility({ visibilityProperty: true });
/** A box of which nothing is to be said. */
const NOTHING = { heated: false, written: true };

/** The overlay of a page, and what shows held replies in it. */
export interface OverlayRoot extends Holder {
  /** Opens the list of findings of the current box. @returns whether there is one */
  openList(): boolean;
  /** To be told of keys and presses. */
  goes: Pointing['goes'];
  dispose(): void;
}

/** What the page holds in front of all else, with a box in it: whatever lies outside is behind it, and inert. */
const FRONT = 'dialog:modal, :popover-open';

/** Where the overlay belongs for a box: at the end of the document, or of the page's dialog around the box. */
function frontOf(box: ReplyBox | undefined): Element {
  let at: Element | undefined = box?.field.frame;
  while (at !== undefined) {
    const front: Element | null = at.closest(FRONT);
    if (front !== null) return front;
    const tree: Node = at.getRootNode();
    at = 'host' in tree ? (tree as ShadowRoot).host : undefined;
  }
  return document.documentElement;
}

/**
 * Makes the overlay: one host at the end of the document with a closed shadow root, mounted when there is
 * something to show. It lies outside the body, so that no editor or framework finds it in its own tree; only where
 * the page has a modal dialog around the box it lies in that. What it shows stands in the browser's top layer.
 */
export function overlayRoot(around: Surroundings, boxes: Boxes, desk: HoldDesk, beside: Beside): OverlayRoot {
  const state = overlayState();
  const now = signal(Date.now());
  const pointing = followPointing(boxes, state);
  /** The holds whose "time is up" the rep has closed. */
  const closed = new Set<string>();
  const idOf = ({ key, startedAt }: Hold) => `${startedAt} ${key}`;
  const props: OverlayProps = {
    around,
    boxes,
    desk,
    beside,
    state,
    pointing,
    now,
    actions: overlayActions(around, desk),
    closeNote() {
      const hold = state.note.value?.hold;
      if (hold !== undefined) closed.add(idOf(hold));
      state.note.value = undefined;
    },
  };
  let host: HTMLElement | undefined;
  let top: HTMLElement | undefined;
  /** Whether the last dialog could be shown. */
  let shows = true;

  function mount(): HTMLElement {
    if (host === undefined || top === undefined) {
      const made = document.createElement('div');
      const shadow = made.attachShadow({ mode: 'closed' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLES);
      shadow.adoptedStyleSheets = [sheet];
      host = made;
      top = document.createElement('div');
      top.className = 'top';
      // Not on the host, which the page sees.
      top.lang = t('language_code');
      // In the shadow root, from which its events do not get out.
      top.popover = 'manual';
      shadow.append(top);
    }
    const parent = frontOf(boxes.current.peek());
    // A page may throw away what it did not put there.
    if (host.parentNode !== parent) parent.append(host);
    if (!top.matches(':popover-open')) top.showPopover();
    render(<Overlay {...props} />, top);
    return top;
  }

  const tryMount = (): HTMLElement | undefined => {
    try {
      return mount();
    } catch {
      return undefined;
    }
  };

  /** Whether the page has thrown away a dialog that the rep has not answered: it may do so with the next one too. */
  const taken = () => state.dialog.value !== undefined && host?.isConnected === false;

  const stopMounting = effect(() => {
    // What is to be shown is shown in front, also of a dialog that the page has opened meanwhile.
    const shown =
      state.card.value ?? state.list.value ?? state.note.value ?? beside.said.value ?? boxes.current.value;
    if (shown !== undefined) tryMount();
  });

  /** Takes away the dialog that stands, and lets its reply go when Send is pressed. */
  function giveWay(): void {
    const held = state.dialog.value;
    if (held === undefined) return;
    top?.querySelector('dialog')?.close();
    state.dialog.value = undefined;
    desk.release(held.box);
  }

  /** A page may hide a dialog that stands, and would be deaf. One that is thrown away is seen at the next Send. */
  const stopLooking = effect(() => {
    if (state.dialog.value === undefined) return undefined;
    const timer = setInterval(() => {
      if (host?.isConnected && !seen(top?.querySelector('dialog'))) giveWay();
    }, LOOKS);
    return () => clearInterval(timer);
  });

  /** The box whose hold was last seen cooling. */
  let counting: ReplyBox | undefined;
  /**
   * While the box of the dialog, or else the current one, cools, the clock goes; when its time is up, the draft is
   * shown once more.
   */
  const stopClock = effect(() => {
    const box = state.dialog.value?.box ?? boxes.current.value;
    const hold = box && desk.holdOf(box);
    now.value = Date.now();
    if (box === undefined || hold === undefined) {
      if (state.note.peek()?.says === 'over') state.note.value = undefined;
      return undefined;
    }
    const over = () => {
      // A dialog that counted down is done; one that asks anew stays. Clock and storage both may come first.
      if (counting === box && state.dialog.value?.box === box) state.dialog.value = undefined;
      counting = undefined;
      const { heated, written } = box.live && !closed.has(idOf(hold)) ? box.check() : NOTHING;
      state.note.value = heated || !written ? { box, says: 'over', hold } : undefined;
    };
    if (isOver(hold, Date.now())) {
      untracked(over);
      return undefined;
    }
    counting = box;
    const timer = setInterval(() => {
      now.value = Date.now();
      if (!isOver(hold, now.value)) return;
      clearInterval(timer);
      over();
    }, SECOND);
    return () => clearInterval(timer);
  });

  return {
    canShow: () => shows && !taken() && tryMount() !== undefined && host?.isConnected === true,
    show(box, why, control) {
      state.card.value = undefined;
      state.list.value = undefined;
      if (taken()) {
        state.dialog.value = undefined;
        desk.release(box);
        return false;
      }
      state.dialog.value = { box, why, control };
      const dialog = tryMount()?.querySelector('dialog');
      shows = seen(dialog);
      if (!shows) {
        dialog?.close();
        state.dialog.value = undefined;
      }
      return shows;
    },
    owns: (event) => host !== undefined && event.composedPath().includes(host),
    asks: () => state.dialog.value !== undefined && host?.isConnected === true,
    giveWay,
    passed(sent) {
      state.note.value = undefined;
      // Whoever has answered needs no pause before the answer.
      state.coolThreads.value = new Set([...state.coolThreads.value, ...sent.map(desk.threadOf)]);
    },
    goes: pointing.goes,
    openList() {
      const box = boxes.current.value;
      if (!box?.live || around.resting.value || tryMount() === undefined) return false;
      state.card.value = undefined;
      state.list.value = state.list.value === undefined ? box : undefined;
      return true;
    },
    dispose() {
      stopClock();
      stopLooking();
      stopMounting();
      pointing.dispose();
      if (top) render(null, top);
      host?.remove();
    },
  };
}
