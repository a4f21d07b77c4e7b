import { fold } from './text.ts';
import type { Choices, Finding, Weight } from './types.ts';

const RANK: Readonly<Record<Weight, number>> = { note: 0, nudge: 1, pause: 2 };

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

/** Of findings that run into one another, up to `end`, the heavier, then the longer, then the earlier ones. */
function heaviest(findings: Finding[], end: number): Finding[] {
  const { start } = findings[0] as Finding;
  const taken = new Uint8Array(end - start);
  findings.sort(
    (a, b) => RANK[b.weight] - RANK[a.weight] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept = findings.filter((finding) => {
    for (let at = finding.start; at < finding.end; at++) if (taken[at - start] === 1) return false;
    taken.fill(1, finding.start - start, finding.end - start);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
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
  wanted.sort((a, b) => a.start - b.start);
  const kept: Finding[] = [];
  for (let at = 0; at < wanted.length; ) {
    const first = at;
    let end = 0;
    do end = Math.max(end, (wanted[at++] as Finding).end);
    while (at < wanted.length && (wanted[at] as Finding).start < end);
    if (at === first + 1) kept.push(wanted[first] as Finding);
    else for (const finding of heaviest(wanted.slice(first, at), end)) kept.push(finding);
  }
  return kept.filter((finding) => !isQuiet(finding));
}
