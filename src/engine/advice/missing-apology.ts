import type { Act, AdviceRule } from '../types.ts';

/** Below so many words the advice is `curt`, or the reply is a note in a chat. */
const LONG_ENOUGH = 5;
/** To see it their way and to have mended it says sorry in other words. */
const AMENDS: readonly Act[] = ['done', 'exception', 'extra'];

/** The customer suffered something and nobody says sorry. */
export const missingApology: AdviceRule = {
  id: 'missing-apology',
  facet: 'approachability',
  applies: ({ draft, incoming }) =>
    incoming?.acts.has('trouble') === true &&
    draft.language !== undefined &&
    draft.words.length >= LONG_ENOUGH &&
    !draft.acts.has('apology') &&
    !(draft.acts.has('acknowledgement') && AMENDS.some((act) => draft.acts.has(act))),
};
