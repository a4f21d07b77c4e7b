import type { Advice, Finding } from '../../engine/types.ts';
import { isLocked, isPhraseLocked, isRuleLocked } from '../../shared/policy.ts';
import { saveSettings } from '../../shared/store.ts';
import type { Outcome } from '../field/field.ts';
import type { ReplyBox } from '../reply-box.ts';
import type { HoldDesk, Way } from '../send/hold.ts';
import type { Surroundings } from '../surroundings.ts';

/** What the rep can do from the overlay. */
export interface Actions {
  fix(box: ReplyBox, finding: Finding, text: string): Promise<Outcome>;
  notHere(box: ReplyBox, finding: Finding): void;
  /** These three change the settings. @returns whether that was saved; if not, nothing has changed */
  neverPhrase(finding: Finding): Promise<boolean>;
  ruleOff(of: Finding | Advice): Promise<boolean>;
  hideMeter(): Promise<boolean>;
  /** Whether the rep may do these: the team may have locked them. */
  mayNeverPhrase(finding: Finding): boolean;
  mayRuleOff(of: Finding | Advice): boolean;
  mayHideMeter(): boolean;
  startHold(box: ReplyBox, way: Way): Promise<void>;
  sendAnyway(box: ReplyBox, reason?: string): void;
  sendUnfilled(box: ReplyBox): void;
}

/** The actions of the overlay, on this page. */
export function overlayActions({ policy }: Surroundings, desk: HoldDesk): Actions {
  const save = (edit: Parameters<typeof saveSettings>[0]) =>
    saveSettings(edit).then(
      () => true,
      () => false,
    );
  return {
    fix: (box, finding, text) => box.fix(finding, text),
    notHere: (box, finding) => box.leaveAlone(finding),
    neverPhrase: ({ quote }) => save(({ phrasesOff }) => ({ phrasesOff: [...phrasesOff, quote] })),
    ruleOff: ({ rule }) => save(({ rulesOff }) => ({ rulesOff: [...rulesOff, rule] })),
    hideMeter: () => save(() => ({ meter: false })),
    mayNeverPhrase: ({ quote }) => !isPhraseLocked(policy.value, quote),
    mayRuleOff: ({ rule }) => !isRuleLocked(policy.value, rule),
    mayHideMeter: () => !isLocked(policy.value, 'meter'),
    startHold: (box, way) => desk.start(box, way),
    sendAnyway: (box, reason) => desk.release(box, reason),
    sendUnfilled: (box) => desk.allowUnfilled(box),
  };
}

/** Obeys only what the user really did: a page can dispatch events, but not trusted ones. */
export function trusted<E extends Event>(act: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) act(event);
  };
}
