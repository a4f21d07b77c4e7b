import type { AdviceRule } from '../types.ts';
import { curt } from './curt.ts';
import { missingAcknowledgement } from './missing-acknowledgement.ts';
import { missingAnswer } from './missing-answer.ts';
import { missingApology } from './missing-apology.ts';
import { missingFollowUp } from './missing-follow-up.ts';
import { missingName } from './missing-name.ts';
import { missingNextStep } from './missing-next-step.ts';
import { missingThanks } from './missing-thanks.ts';
import { missingTime } from './missing-time.ts';
import { register } from './register.ts';
import { shouting } from './shouting.ts';

/** Every advice rule there is; a test holds this list against the folder. */
export const ADVICE: readonly AdviceRule[] = [
  missingName,
  missingThanks,
  missingApology,
  missingAcknowledgement,
  missingAnswer,
  missingTime,
  missingNextStep,
  missingFollowUp,
  curt,
  register,
  shouting,
];
