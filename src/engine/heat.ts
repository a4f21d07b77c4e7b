import type { Trained } from './trained.ts';
import type { Finding, Sensitivity, Weight } from './types.ts';

/** The usual threshold: drafts at or above it are held. */
export const HEATED = 0.5;

/** The threshold of each sensitivity: odds of three to one, even, and one to three. */
export const THRESHOLDS: Readonly<Record<Sensitivity, number>> = { low: 0.75, normal: HEATED, high: 0.25 };

/** Whether a phrase says so beyond doubt: such a draft is held at every sensitivity. */
export const isCertain = (findings: readonly Finding[]): boolean =>
  findings.some(({ weight, learned }) => weight === 'pause' && !learned);

const HEAT: Readonly<Record<Weight, number>> = { note: 0, nudge: 0.22, pause: 0.6 };

/**
 * What the phrases tell of heat: findings are independent reasons, joined as 1 − Π(1 − hᵢ) (noisy or) and
 * given as −ln Π(1 − hᵢ), so that reasons add up. `note`s never add anything; what was learned is left out.
 */
export function evidenceOf(findings: readonly Finding[]): number {
  let evidence = 0;
  for (const finding of findings) if (!finding.learned) evidence -= Math.log(1 - HEAT[finding.weight]);
  return evidence;
}

/** What the trained part says of a draft: logits of its hottest sentence, the next, and all of it. */
export interface Learned {
  readonly top: number;
  readonly second: number;
  readonly draft: number;
  readonly join: Trained['join'];
}

/** The logits of a draft and the evidence of its phrases as one logit of heat. */
export const joinedLogit = (
  { top, second, draft }: Omit<Learned, 'join'>,
  evidence: number,
  join: Trained['join'],
): number => join.bias + join.top * top + join.second * second + join.draft * draft + join.phrases * evidence;

/** The logit for each unit of evidence that a draft with a `pause` has at least. */
const LEAST = 0.1;

/**
 * The logit of the heat of a draft: `HEATED` is 0. Without a trained part one `pause` or three `nudge`s reach
 * it. With one it is logistic regression over its logits and the evidence of the phrases, so that it may raise
 * or calm; but one `pause` holds whatever was learned, for phrases know an insult when they see it.
 */
export function heatLogit(findings: readonly Finding[], learned: Learned | undefined): number {
  const evidence = evidenceOf(findings);
  if (learned === undefined) return Math.log(Math.expm1(evidence));
  const joined = joinedLogit(learned, evidence, learned.join);
  return isCertain(findings) ? Math.max(joined, LEAST * evidence) : joined;
}

/** Heat from its logit, 0 to 1. */
export const heatOf = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Whether a finding carries heat. */
export const isCarrier = ({ weight }: Finding): boolean => HEAT[weight] > 0;

/** The findings that carry the heat, hottest first, then in the order of the text. */
export function carriersOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(isCarrier).toSorted((a, b) => HEAT[b.weight] - HEAT[a.weight] || a.start - b.start);
}
