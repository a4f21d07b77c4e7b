import type { Finding, Weight } from './types.ts';

/** The one threshold: drafts at or above it are held. */
export const HEATED = 0.5;

const HEAT: Readonly<Record<Weight, number>> = { note: 0, nudge: 0.22, pause: 0.6 };

/**
 * The heat of a draft, 0 to 1: findings are independent reasons, joined as 1 − Π(1 − hᵢ) (noisy or), so
 * one `pause` or three `nudge`s reach the threshold and `note`s never add up to anything.
 * @returns the heat and the findings that carry it, hottest first, then in the order of the text.
 */
export function heatOf(findings: readonly Finding[]): { heat: number; carriers: Finding[] } {
  const carriers = findings.filter((finding) => HEAT[finding.weight] > 0);
  carriers.sort((a, b) => HEAT[b.weight] - HEAT[a.weight] || a.start - b.start);
  const heat = 1 - carriers.reduce((calm, finding) => calm * (1 - HEAT[finding.weight]), 1);
  return { heat, carriers };
}
