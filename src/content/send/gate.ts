import { type Hold, isOver, type Waiting } from '../../shared/hold.ts';
import type { HoldEnd } from '../../shared/messages.ts';
import { likeness } from '../../shared/sketch.ts';

/** All that the gate looks at. */
export interface Situation {
  readonly heated: boolean;
  /** Something in it is still to be filled in, and the rep did not say of this very text that it may go so. */
  readonly unfilled: boolean;
  /** The rep decided that this very text may go. */
  readonly released: boolean;
  /** The rep has been asked as often as the settings allow, and not about this very text. */
  readonly askedEnough: boolean;
  readonly hold: (Waiting & Pick<Hold, 'sketch'>) | undefined;
  /** Makes the draft's sketch. */
  readonly sketch: () => readonly number[];
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * What becomes of a Send: it passes, and ends the hold in some way if there is one; or it is held; or it is stopped
 * for what is still to be filled in, with no wait.
 */
export type Verdict =
  | { readonly is: 'pass'; readonly end?: HoldEnd }
  | { readonly is: 'fill' }
  | { readonly is: 'hold'; readonly cooling: boolean };

/** From here on an edited draft counts as the one that cooled down; below, it is another reply. */
const SAME_DRAFT = 0.3;

/** What the heat of a draft makes of it. */
function byHeat({ heated, released, askedEnough, hold, sketch, now }: Situation): Verdict {
  if (!heated) return hold ? { is: 'pass', end: 'calm' } : { is: 'pass' };
  if (released) return hold ? { is: 'pass', end: 'anyway' } : { is: 'pass' };
  if (hold === undefined) return askedEnough ? { is: 'pass' } : { is: 'hold', cooling: false };
  if (!isOver(hold, now)) return { is: 'hold', cooling: true };
  // A pause that began before anything was written is for whatever is written.
  const same = hold.sketch.length === 0 || likeness(sketch(), hold.sketch) >= SAME_DRAFT;
  return askedEnough || same ? { is: 'pass', end: 'waited' } : { is: 'hold', cooling: false };
}

/**
 * The gate. Calm passes; so does what the rep released, and what has cooled down for its whole wait. A new
 * heated text in the place of a cooled one is held anew, unless the rep has been asked often enough. What would pass
 * stops once more when something in it is still to be filled in, unless the rep released it: the pause named that, too.
 */
export function judge(situation: Situation): Verdict {
  const verdict = byHeat(situation);
  return verdict.is === 'pass' && situation.unfilled && !situation.released ? { is: 'fill' } : verdict;
}
