import { fold } from '../fold.ts';
import { foldName, readName } from '../name.ts';
import type { LanguagePack } from '../pack.ts';
import type { DraftView, Hit, Language, Rule, Span } from '../types.ts';

/** The name that a draft opens with; `title` when an honorific stands before it and is in the span. */
interface Greeted extends Span {
  readonly words: readonly string[];
  readonly title: boolean;
}

const FIRST_LINES = 2;
/** So much of a line is looked at. */
const LONGEST_OPENING = 200;
const LONGEST_GREETING = 60;
const MOST_NAME_WORDS = 4;
const ENDS_GREETING = /^\s*(?:[,!.:;–—।-]|$)/u;

/** One of the first lines: its place, how far it is indented, and its beginning in lower case. */
interface Opening {
  readonly start: number;
  readonly line: string;
  readonly indent: number;
  readonly head: string;
}

/** The first lines that hold anything. */
function openingLines(text: string): Opening[] {
  const lines: Opening[] = [];
  let start = 0;
  while (start <= text.length && lines.length < FIRST_LINES) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    const line = text.slice(start, Math.min(end, start + LONGEST_OPENING));
    if (/\S/u.test(line)) {
      const indent = line.length - line.trimStart().length;
      const head = line.slice(indent, indent + LONGEST_GREETING).toLowerCase();
      lines.push({ start, line, indent, head: head.replace(/[’‘]/gu, "'") });
    }
    start = end + 1;
  }
  return lines;
}

const greetings = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Where a greeting of the pack ends in the line, or -1. The longest counts. */
function behindGreeting({ indent, head }: Opening, pack: LanguagePack): number {
  const known = greetings.get(pack) ?? new Set(pack.greetings);
  greetings.set(pack, known);
  let longest = -1;
  for (let at = head.indexOf(' '); at >= 0; at = head.indexOf(' ', at + 1)) {
    if (head.charAt(at - 1) === ',' && known.has(head.slice(0, at - 1))) longest = indent + at;
    if (known.has(head.slice(0, at))) longest = indent + at + 1;
  }
  return longest;
}

const TOKEN = /^[\s,]*([\p{L}][\p{L}\p{M}'’-]*\.?)/u;
const isTitle = (word: string, packs: readonly LanguagePack[]) =>
  packs.some(({ honorifics }) => honorifics.includes(word));

/** Reads the name behind a greeting; undefined when it is none, or might be a word of the sentence. */
function nameAt(
  line: string,
  from: number,
  base: number,
  pack: LanguagePack,
  packs: readonly LanguagePack[],
): Greeted | undefined {
  const words: string[] = [];
  let title = false;
  let particle = false;
  let start = -1;
  let end = from;
  for (;;) {
    const rest = line.slice(end);
    const match = TOKEN.exec(rest);
    const raw = match?.[1];
    if (match === null || raw === undefined || words.length >= MOST_NAME_WORDS) break;
    if (words.length > 0 && match[0].includes(',')) break;
    const bare = raw.replace(/\.$/u, '');
    const folded = fold(bare);
    if (words.length === 0 && isTitle(folded, packs)) title = true;
    else if (words.length > 0 && bare !== bare.toUpperCase() && bare === folded && isTitle(folded, packs)) {
      // "Sharmin sis": a title behind the name ends it, as a particle does.
      particle = true;
      break;
    } else if (pack.notNames.includes(folded)) return undefined;
    else if (bare === folded && packs.some(({ notNames }) => notNames.includes(folded))) return undefined;
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

/** What ends an address. */
const ENDS_ADDRESS = /^\s*[,!।]/u;
/** "Dr Cruz, our vet, …": somebody who is spoken about. */
const APPOSITION = /^\s*,\s*\S+(?:\s+\S+){0,3},/u;

/** A capital and small letters: no "RT", and no script without capitals. */
const NAME_CASE = /^\p{Lu}.*\p{Ll}/u;

/** "Ms Cruz, …": a name with its title before it, alone at the start of a line. */
function titled(
  line: string,
  base: number,
  pack: LanguagePack,
  packs: readonly LanguagePack[],
): Greeted | undefined {
  const name = nameAt(line, 0, base, pack, packs);
  if (name?.title !== true || name.words.some((word) => !NAME_CASE.test(word))) return undefined;
  const behind = line.slice(name.end - base);
  return ENDS_ADDRESS.test(behind) && !APPOSITION.test(behind) ? name : undefined;
}

const TITLED_BEHIND = /^([\p{L}\p{M}]+)((?: [\p{L}\p{M}]+){0,2})\s*[,!।]/u;
const FIRST_WORD = /^[\p{L}\p{M}]+[ ,]+/u;

/** "রাশেদা আপা, …": a given name, perhaps with more behind it, at the start of a line or behind a "yes". */
function titledBehind(line: string, base: number, pack: LanguagePack): Greeted | undefined {
  if (pack.givenNames.length === 0) return undefined;
  const indent = line.length - line.trimStart().length;
  const first = FIRST_WORD.exec(line.slice(indent))?.[0] ?? '';
  const skipped = pack.notNames.includes(fold(first.replace(/[ ,]+$/u, ''))) ? first.length : 0;
  const [, given = '', behind = ''] = TITLED_BEHIND.exec(line.slice(indent + skipped)) ?? [];
  if (given === '' || !pack.givenNames.includes(fold(given).replace(/বাবু$/u, ''))) return undefined;
  const words = [given, ...behind.split(' ').filter((word) => word !== '')];
  const start = base + indent + skipped;
  return { words, title: false, start, end: start + given.length + behind.length };
}

/** The first name that one of the opening lines greets or addresses; packs are asked in their order. */
function greeted(openings: readonly Opening[], packs: readonly LanguagePack[]): Greeted | undefined {
  for (const opening of openings) {
    const { start, line } = opening;
    const first = TOKEN.exec(line)?.[1]?.replace(/\.$/u, '');
    const begins = first !== undefined && isTitle(fold(first), packs);
    for (const pack of packs) {
      const behind = behindGreeting(opening, pack);
      const found =
        behind >= 0
          ? nameAt(line, behind, start, pack, packs)
          : ((begins ? titled(line, start, pack, packs) : undefined) ?? titledBehind(line, start, pack));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const script = (word: string) => (/\p{Script=Latin}/u.test(word) ? 'latin' : 'other');

/** Letters that a short form shares with its name at least. */
const SHORT_FORM = 3;

/** One name begins the other, and is not its other gender ("Fredrik", "Fredrika"). */
function begins(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= SHORT_FORM && long.startsWith(short) && long !== `${short}a`;
}

/** Whether a greeted word may be meant for one of a customer's names: a short form, a part, an initial. */
function fits(word: string, tokens: readonly string[], packs: readonly LanguagePack[]): boolean {
  return tokens.some(
    (token) =>
      begins(word, token) ||
      (word.length >= SHORT_FORM && token.endsWith(word)) ||
      (word.length >= SHORT_FORM && token.length >= 2 * word.length && token.includes(word)) ||
      (/(?:y|ie?)$/u.test(word) && word.slice(0, SHORT_FORM) === token.slice(0, SHORT_FORM)) ||
      (word.length === 1 && token.startsWith(word)) ||
      packs.some(
        ({ nicknames }) =>
          nicknames[token]?.includes(word) === true || nicknames[word]?.includes(token) === true,
      ),
  );
}

/** Whether greeted words may be meant for a customer: one is theirs, or one may be and none is another's. */
function isMeant(
  words: readonly string[],
  tokens: readonly string[],
  packs: readonly LanguagePack[],
): boolean {
  if (words.some((word) => tokens.includes(word))) return true;
  return (
    words.some((word) => fits(word, tokens, packs)) &&
    words.every((word) => word.length <= 2 || fits(word, tokens, packs))
  );
}

/** What was found last: the opening lines stay as they are while the rest of a draft is written. */
let last: { readonly of: readonly unknown[]; readonly hits: Hit[] } | undefined;

function find({ text, about: { customers }, language }: DraftView, packs: readonly LanguagePack[]): Hit[] {
  const openings = openingLines(text);
  const of = [
    language,
    packs.length,
    ...packs,
    ...customers,
    ...openings.flatMap(({ start, line }) => [start, line]),
  ];
  if (last?.of.length !== of.length || of.some((one, i) => one !== last?.of[i]))
    last = { of, hits: findIn(openings, customers, language, packs) };
  return last.hits;
}

function findIn(
  openings: readonly Opening[],
  customers: readonly string[],
  language: Language | undefined,
  packs: readonly LanguagePack[],
): Hit[] {
  const people = customers.map(readName);
  const [first] = people;
  if (first === undefined || people.includes(undefined)) return [];
  const tokens = people.flatMap((person) => person?.tokens ?? []);
  const ordered = packs.toSorted((a, b) => Number(b.code === language) - Number(a.code === language));
  const name = greeted(openings, ordered);
  if (name === undefined) return [];
  const words = name.words
    .filter((word) => !isTitle(fold(word), packs))
    .flatMap((word) => word.split(/[-'’]/u))
    .filter((word) => word !== '');
  if (words.length === 0 || words.some((word) => script(word) !== script(first.given))) return [];
  if (isMeant(words.map(foldName), tokens, packs)) return [];
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
