import { foldName, readName } from '../name.ts';
import { fold } from '../text.ts';
import type { DraftView, Hit, LanguagePack, Rule, Span } from '../types.ts';

/** The name that a draft opens with; `title` when an honorific stands before it and is in the span. */
interface Greeted extends Span {
  readonly words: readonly string[];
  readonly title: boolean;
}

const FIRST_LINES = 2;
const MOST_NAME_WORDS = 4;
const ENDS_GREETING = /^\s*(?:[,!.:;–—-]|$)/u;

/** The first lines that hold anything, with their offsets. */
function openingLines(text: string): { start: number; line: string }[] {
  const lines: { start: number; line: string }[] = [];
  let start = 0;
  while (start <= text.length && lines.length < FIRST_LINES) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    const line = text.slice(start, end);
    if (/\S/u.test(line)) lines.push({ start, line });
    start = end + 1;
  }
  return lines;
}

/** Where a greeting of the pack ends in the line, or -1. Longer greetings come first. */
function behindGreeting(line: string, pack: LanguagePack): number {
  const folded = line.toLowerCase().replace(/[’‘]/gu, "'");
  const indent = folded.length - folded.trimStart().length;
  let longest = -1;
  for (const greeting of pack.greetings)
    if (folded.startsWith(`${greeting} `, indent) || folded.startsWith(`${greeting}, `, indent))
      longest = Math.max(longest, indent + greeting.length + 1);
  return longest;
}

/** Reads the name behind a greeting; undefined when it is none, or might be a word of the sentence. */
function nameAt(line: string, from: number, base: number, pack: LanguagePack): Greeted | undefined {
  const words: string[] = [];
  let title = false;
  let particle = false;
  let start = -1;
  let end = from;
  const token = /^[\s,]*([\p{L}][\p{L}\p{M}'’-]*\.?)/u;
  for (;;) {
    const rest = line.slice(end);
    const match = token.exec(rest);
    const raw = match?.[1];
    if (match === null || raw === undefined || words.length >= MOST_NAME_WORDS) break;
    if (words.length > 0 && match[0].includes(',')) break;
    const bare = raw.replace(/\.$/u, '');
    const folded = fold(bare);
    if (words.length === 0 && pack.honorifics.includes(folded)) title = true;
    else if (pack.notNames.includes(folded)) return undefined;
    else if (bare.charAt(0) === bare.charAt(0).toLowerCase() && bare.toLowerCase() !== bare.toUpperCase()) {
      // A name in lower case is believed only when it is all that the greeting holds.
      if (!ENDS_GREETING.test(rest.slice(match[0].length))) break;
      if (pack.functionWords.includes(folded)) return undefined;
      // "Ramesh ji", "Maria po": a particle behind the name ends it. One alone is no name.
      if (words.length > 0) {
        particle = true;
        break;
      }
      if (bare.length < 3) return undefined;
      words.push(bare);
    } else {
      if (pack.functionWords.includes(folded)) return undefined;
      words.push(bare);
    }
    if (start < 0) start = end + match[0].length - raw.length;
    end += match[0].length - (raw.endsWith('.') && bare.length > 2 && !title ? 1 : 0);
  }
  if (words.length === 0 || !(particle || ENDS_GREETING.test(line.slice(end)))) return undefined;
  return { words, title, start: base + start, end: base + end };
}

function greeted(text: string, packs: readonly LanguagePack[]): Greeted | undefined {
  for (const { start, line } of openingLines(text))
    for (const pack of packs) {
      const behind = behindGreeting(line, pack);
      if (behind >= 0) {
        const found = nameAt(line, behind, start, pack);
        if (found !== undefined) return found;
      }
    }
  return undefined;
}

const script = (word: string) => (/\p{Script=Latin}/u.test(word) ? 'latin' : 'other');

/** Whether a greeted word may be meant for a customer's name: the same, a short form, a prefix, an initial. */
function fits(word: string, tokens: readonly string[], packs: readonly LanguagePack[]): boolean {
  const folded = foldName(word);
  return tokens.some(
    (token) =>
      token === folded ||
      (Math.min(token.length, folded.length) >= 3 &&
        (token.startsWith(folded) || folded.startsWith(token))) ||
      (folded.length === 1 && token.startsWith(folded)) ||
      packs.some(
        ({ nicknames }) =>
          nicknames[token]?.includes(folded) === true || nicknames[folded]?.includes(token) === true,
      ),
  );
}

function find({ text, about }: DraftView, packs: readonly LanguagePack[]): Hit[] {
  const people = about.customers.map(readName);
  const [first] = people;
  if (first === undefined || people.includes(undefined)) return [];
  const tokens = people.flatMap((person) => person?.tokens ?? []);
  const name = greeted(text, packs);
  if (name === undefined) return [];
  const words = name.words.flatMap((word) => word.split(/[-'’]/u)).filter((word) => word !== '');
  if (words.some((word) => fits(word, tokens, packs))) return [];
  if (words.some((word) => script(word) !== script(first.given))) return [];
  const fix = name.title ? first.full : first.given;
  return [{ rule: 'wrong-name', weight: 'note', start: name.start, end: name.end, fixes: [fix] }];
}

/** Greets somebody other than the customer; silent whenever it is unsure. */
export const wrongName: Rule = {
  id: 'wrong-name',
  weight: 'note',
  facet: 'personalization',
  inDraft: find,
};
