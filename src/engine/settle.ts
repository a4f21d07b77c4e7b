import { fold } from './text.ts';
import type { Choices, Finding, Weight } from './types.ts';

const RANK: Readonly<Record<Weight, number>> = { note: 0, nudge: 1, pause: 2 };

function isTaken(taken: Uint8Array, { start, end }: Finding): boolean {
  for (let at = start; at < end; at++) if (taken[at] === 1) return true;
  return false;
}

/** Tells the passages that the rep never wants marked; compared folded. */
function quietPhrases({ phrasesOff }: Choices): (finding: Finding) => boolean {
  const quiet = new Set(phrasesOff.map(fold));
  return ({ quote }) => quiet.size > 0 && quiet.has(fold(quote));
}

/** Tells the findings that the rep has switched off, by their rule or by their words. */
export function switchedOff(choices: Choices): (finding: Finding) => boolean {
  const isQuiet = quietPhrases(choices);
  return (finding) => choices.rulesOff.includes(finding.rule) || isQuiet(finding);
}

/**
 * Settles what is shown: drops what the rep switched off, and where findings overlap keeps the heavier,
 * then the longer, then the earlier one. A dismissed passage still keeps others off its words.
 * @returns findings in the order of the text, none overlapping.
 */
export function settle(findings: readonly Finding[], choices: Choices): Finding[] {
  const rulesOff = new Set<string>(choices.rulesOff);
  const isQuiet = quietPhrases(choices);
  const wanted = findings.filter((finding) => !rulesOff.has(finding.rule));
  wanted.sort(
    (a, b) => RANK[b.weight] - RANK[a.weight] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Finding[] = [];
  const taken = new Uint8Array(wanted.reduce((most, finding) => Math.max(most, finding.end), 0));
  for (const finding of wanted) {
    if (isTaken(taken, finding)) continue;
    taken.fill(1, finding.start, finding.end);
    kept.push(finding);
  }
  return kept.filter((finding) => !isQuiet(finding)).sort((a, b) => a.start - b.start);
}
