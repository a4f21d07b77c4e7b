import { type Signal, signal } from '@preact/signals';
import type { Finding } from '../../engine/types.ts';
import type { Hold } from '../../shared/hold.ts';
import type { ReplyBox } from '../reply-box.ts';
import type { Stop } from '../send/guard.ts';

/** What is shown over the page. */
export interface OverlayState {
  /** The finding under the pointer or the caret. */
  readonly card: ReturnType<typeof signal<{ box: ReplyBox; finding: Finding } | undefined>>;
  /** The box whose list of findings is open. */
  readonly list: ReturnType<typeof signal<ReplyBox | undefined>>;
  readonly dialog: ReturnType<typeof signal<HeldDialog | undefined>>;
  readonly note: ReturnType<typeof signal<BoxNote | undefined>>;
  /** The threads in which the line about a hot message was closed, or the reply went. */
  readonly coolThreads: Signal<ReadonlySet<string>>;
}

/** What is said beside a box: its time is up; it may go as the rep wished, or because a pause could not begin. */
export interface BoxNote {
  readonly box: ReplyBox;
  readonly says: 'over' | 'ready' | 'failed';
  /** The hold whose time is up: what was closed does not come back for it. */
  readonly hold?: Hold;
}

/** The dialog at Send. */
export interface HeldDialog {
  readonly box: ReplyBox;
  readonly why: Stop;
  /** The page's own control that was pressed; it gets the focus when the reply may go. */
  readonly control: HTMLElement | undefined;
}

export function overlayState(): OverlayState {
  return {
    card: signal(undefined),
    list: signal(undefined),
    dialog: signal(undefined),
    note: signal(undefined),
    coolThreads: signal<ReadonlySet<string>>(new Set()),
  };
}
