import type { Finding, Report } from '../../engine/types.ts';

/** The passages of a draft that were to be filled in, in the order of the text. */
export const unfilledIn = ({ findings }: Report): Finding[] =>
  findings.filter(({ rule }) => rule === 'placeholder');
