import { signal } from '@preact/signals';
import type { Finding } from '../../engine/types.ts';
import type { ReplyBox } from '../reply-box.ts';

/** What is shown over the page. */
export interface OverlayState {
  /** The finding under the pointer or the caret. */
  readonly card: ReturnType<typeof signal<{ box: ReplyBox; finding: Finding } | undefined>>;
  /** The box whose list of findings is open. */
  readonly list: ReturnType<typeof signal<ReplyBox | undefined>>;
  readonly dialog: ReturnType<typeof signal<HeldDialog | undefined>>;
  /** The box whose cool-down is over, until its panel is closed. */
  readonly readAgain: ReturnType<typeof signal<ReplyBox | undefined>>;
}

export interface HeldDialog {
  readonly box: ReplyBox;
  readonly cooling: boolean;
  /** The page's own control that was pressed; it gets the focus when the reply may go. */
  readonly control: HTMLElement | undefined;
}

export function overlayState(): OverlayState {
  return {
    card: signal(undefined),
    list: signal(undefined),
    dialog: signal(undefined),
    readAgain: signal(undefined),
  };
}
