import type { Rule } from '../types.ts';
import { blame } from './blame.ts';
import { canned } from './canned.ts';
import { condescending } from './condescending.ts';
import { defensive } from './defensive.ts';
import { genericGreeting } from './generic-greeting.ts';
import { hostile } from './hostile.ts';
import { legalese } from './legalese.ts';
import { ownWording } from './own-wording.ts';
import { passiveAggressive } from './passive-aggressive.ts';
import { placeholder } from './placeholder.ts';
import { refusal } from './refusal.ts';
import { wrongName } from './wrong-name.ts';

/** Every rule there is; a test holds this list against the folder. */
export const RULES: readonly Rule[] = [
  hostile,
  blame,
  condescending,
  passiveAggressive,
  defensive,
  refusal,
  legalese,
  canned,
  placeholder,
  wrongName,
  genericGreeting,
  ownWording,
];
