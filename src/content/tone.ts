import { FACETS, type Facet, type Report } from '../engine/types.ts';
import type { ReplyTone } from '../shared/day.ts';

/** What a draft is like in numbers and ids, without its text. */
export function toneOf({ heat, facets, advice, findings }: Report): ReplyTone {
  return {
    heat,
    facets: Object.fromEntries(FACETS.map((facet) => [facet, facets[facet].value])) as Record<Facet, number>,
    advice: advice.map(({ rule }) => rule),
    rules: [...new Set(findings.map(({ rule }) => rule))],
  };
}
