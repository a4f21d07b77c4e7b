import { fold } from './fold.ts';
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

/** Words at the ends of what is left of a sentence: no space or punctuation before, none behind. */
const WORDS = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su;

/** The longest stretch of a finding that is not taken; undefined when no word is left. */
function rest(finding: Finding, isTaken: (at: number) => boolean): Finding | undefined {
  let from = finding.start;
  let [start, end] = [from, from];
  for (let at = from; at <= finding.end; at++) {
    if (at < finding.end && !isTaken(at)) continue;
    if (at - from > end - start) [start, end] = [from, at];
    from = at + 1;
  }
  const words = WORDS.exec(finding.quote.slice(start - finding.start, end - finding.start));
  if (words === null) return undefined;
  const [quote] = words;
  return { ...finding, quote, start: start + words.index, end: start + words.index + quote.length };
}

/**
 * Of findings that run into one another, up to `end`, the heavier, then the longer, then the earlier ones. A
 * sentence that was marked as a whole leaves the words of all others to them.
 */
function heaviest(findings: Finding[], end: number): Finding[] {
  const { start } = findings[0] as Finding;
  const taken = new Uint8Array(end - start);
  const isTaken = (at: number) => taken[at - start] === 1;
  findings.sort(
    (a, b) =>
      Number(a.learned ?? false) - Number(b.learned ?? false) ||
      RANK[b.weight] - RANK[a.weight] ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  const kept = findings.flatMap((finding) => {
    const free = finding.learned ? rest(finding, isTaken) : finding;
    if (free === undefined) return [];
    for (let at = free.start; at < free.end; at++) if (isTaken(at)) return [];
    taken.fill(1, free.start - start, free.end - start);
    return [free];
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
