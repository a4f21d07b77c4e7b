import type { Advice, Finding } from '../../engine/types.ts';
import { settingsItem } from '../../shared/store.ts';
import type { Outcome } from '../field/field.ts';
import type { ReplyBox } from '../reply-box.ts';
import type { HoldDesk, Way } from '../send/hold.ts';
import type { Surroundings } from '../surroundings.ts';

/** What the rep can do from the overlay. */
export interface Actions {
  fix(box: ReplyBox, finding: Finding, text: string): Promise<Outcome>;
  notHere(box: ReplyBox, finding: Finding): void;
  neverPhrase(finding: Finding): void;
  ruleOff(of: Finding | Advice): void;
  hideMeter(): void;
  startHold(box: ReplyBox, way: Way): Promise<void>;
  sendAnyway(box: ReplyBox, reason?: string): void;
}

/** The actions of the overlay, on this page. */
export function overlayActions(around: Surroundings, desk: HoldDesk): Actions {
  const settings = () => around.settings.value.value;
  /** A setting that cannot be written changes nothing; the mark simply stays. */
  const save = (change: Parameters<typeof settingsItem.set>[0]) => {
    settingsItem.set(change).catch(() => undefined);
  };
  return {
    fix: (box, finding, text) => box.fix(finding, text),
    notHere: (box, finding) => box.leaveAlone(finding),
    neverPhrase: ({ quote }) => save({ ...settings(), phrasesOff: [...settings().phrasesOff, quote] }),
    ruleOff: ({ rule }) => save({ ...settings(), rulesOff: [...settings().rulesOff, rule] }),
    hideMeter: () => save({ ...settings(), meter: false }),
    startHold: (box, way) => desk.start(box, way),
    sendAnyway: (box, reason) => desk.release(box, reason),
  };
}

/** Obeys only what the user really did: a page can dispatch events, but not trusted ones. */
export function trusted<E extends Event>(act: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) act(event);
  };
}
