import { fold } from './text.ts';
import type { Choices, Finding, Weight } from './types.ts';

const RANK: Readonly<Record<Weight, number>> = { note: 0, nudge: 1, pause: 2 };

function isTaken(taken: Uint8Array, { start, end }: Finding): boolean {
  for (let at = start; at < end; at++) if (taken[at] === 1) return true;
  return false;
}

/**
 * Settles what is shown: drops what the rep switched off, and where findings overlap keeps the heavier,
 * then the longer, then the earlier one. A dismissed passage still keeps others off its words.
 * @returns findings in the order of the text, none overlapping.
 */
export function settle(findings: readonly Finding[], choices: Choices): Finding[] {
  const rulesOff = new Set<string>(choices.rulesOff);
  const phrasesOff = new Set(choices.phrasesOff.map(fold));
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
  const shown = phrasesOff.size === 0 ? kept : kept.filter(({ quote }) => !phrasesOff.has(fold(quote)));
  return shown.sort((a, b) => a.start - b.start);
}
