import { fold } from './text.ts';
import type { LanguagePack, Phrase, Sentence, Span, Word } from './types.ts';

/**
 * The little language in which packs write phrases. A phrase is a row of elements parted by spaces:
 *
 * | element | matches |
 * |---|---|
 * | `word` | that word, whatever its case; `a|b` either of two (outside brackets) |
 * | `(a b|c)` | one of several rows of elements, parted by `|` |
 * | `word?`, `(a b)?` | what precedes, or nothing |
 * | `stem*` | any word that begins so |
 * | `*stem` | any word that ends so (not as the first element) |
 * | `@name` | a word, or a row of words, of the pack's class `name` |
 * | `_` | one word, any |
 * | `...` | up to three words, any; `... ...` is one of up to six |
 * | `^` `$` | start, end of the sentence |
 * | `!` `?` alone | the sentence ends in (something with) that mark |
 * | `,` alone | a comma stands here |
 * | `<` `>` alone | where the marked passage begins and ends, when it is not the whole match |
 *
 * Words may be parted by white space, commas, quotes, hyphens and apostrophes, by nothing else. Every
 * alternative, class, stem, `_`, gap and bracket (not what is nested in it) is a capture, `{1}` the first.
 */
type Step =
  | { readonly is: 'words'; readonly words: ReadonlySet<string> }
  | { readonly is: 'prefix'; readonly stem: string }
  | { readonly is: 'suffix'; readonly stem: string }
  | { readonly is: 'any' }
  | { readonly is: 'gap'; readonly most: number }
  | { readonly is: 'group'; readonly rows: readonly (readonly Step[])[] }
  | { readonly is: 'start' }
  | { readonly is: 'end' }
  | { readonly is: 'ends-in'; readonly mark: string }
  | { readonly is: 'comma' }
  | { readonly is: 'open' }
  | { readonly is: 'close' };

/** A phrase ready to be matched. */
export interface CompiledPhrase {
  readonly phrase: Phrase;
  readonly steps: readonly Step[];
  readonly unless: readonly CompiledPhrase[];
}

/** A match: the marked span in the sentence, and the text of each capture in the order of the elements. */
export interface PhraseMatch extends Span {
  readonly captures: readonly string[];
}

type Classes = LanguagePack['classes'];

const GAP_WORDS = 3;
/** Between two words of one phrase; anything else (colon, bracket, dash) parts thoughts. */
const JOINING = /^[\s,/'’"“”«»„*_-]*$/u;

class Parser {
  private at = 0;
  private depth = 0;
  private readonly source: string;
  private readonly classes: Classes;

  constructor(source: string, classes: Classes) {
    this.source = source;
    this.classes = classes;
  }

  parse(): Step[] {
    const rows = this.rows();
    if (this.at < this.source.length) this.fail(`unexpected "${this.source[this.at]}"`);
    const only = rows[0];
    if (rows.length !== 1 || only === undefined) this.fail('"|" between rows needs brackets');
    return only as Step[];
  }

  private fail(why: string): never {
    throw new SyntaxError(`phrase "${this.source}": ${why} at ${this.at}`);
  }

  private rows(): Step[][] {
    const rows: Step[][] = [[]];
    while (this.at < this.source.length) {
      const row = rows[rows.length - 1] as Step[];
      const c = this.source[this.at];
      if (c === ' ') this.at++;
      else if (c === ')') break;
      else if (c === '|') {
        this.at++;
        rows.push([]);
      } else {
        const step = this.optional(c === '(' ? this.group() : this.element());
        const before = row[row.length - 1];
        // Gaps in a row are one longer gap: tried one by one their lengths would multiply.
        if (step.is === 'gap' && before?.is === 'gap')
          row[row.length - 1] = { is: 'gap', most: before.most + GAP_WORDS };
        else row.push(step);
      }
    }
    return rows;
  }

  private group(): Step {
    this.at++;
    this.depth++;
    const rows = this.rows();
    if (this.source[this.at] !== ')') this.fail('missing ")"');
    this.depth--;
    this.at++;
    return { is: 'group', rows };
  }

  private optional(step: Step): Step {
    if (this.source[this.at] !== '?') return step;
    this.at++;
    return { is: 'group', rows: step.is === 'group' ? [...step.rows, []] : [[step], []] };
  }

  private element(): Step {
    const run = this.depth > 0 ? /[^ ()?|]*/uy : /[^ ()?]*/uy;
    run.lastIndex = this.at;
    const stop = this.at + Math.max(1, run.exec(this.source)?.[0].length ?? 0);
    const raw = this.source.slice(this.at, stop);
    this.at = stop;
    switch (raw) {
      case '_':
        return { is: 'any' };
      case '...':
        return { is: 'gap', most: GAP_WORDS };
      case '^':
        return { is: 'start' };
      case '$':
        return { is: 'end' };
      case ',':
        return { is: 'comma' };
      case '<':
        return { is: 'open' };
      case '>':
        return { is: 'close' };
      case '!':
      case '?':
        return { is: 'ends-in', mark: raw };
    }
    const parts = raw.split('|').map((part) => this.word(part));
    if (parts.length === 1) return parts[0] as Step;
    if (parts.every((part) => part.is === 'words'))
      return { is: 'words', words: new Set(parts.flatMap((part) => [...part.words])) };
    return { is: 'group', rows: parts.map((part) => [part]) };
  }

  private word(raw: string): Step {
    if (raw === '') this.fail('empty alternative');
    if (raw.startsWith('@')) {
      const members = this.classes[raw.slice(1)];
      if (members === undefined) this.fail(`no class "${raw}"`);
      if (members.every((member) => !/[ *]/u.test(member))) return { is: 'words', words: new Set(members) };
      return { is: 'group', rows: members.map((member) => new Parser(member, this.classes).parse()) };
    }
    if (/[^\p{L}\p{M}\p{N}'.*]/u.test(raw)) this.fail(`"${raw}" is no word (write a hyphen as a space)`);
    if (/\p{Lu}/u.test(raw)) this.fail(`"${raw}" is not folded (write "${fold(raw)}")`);
    if (raw.endsWith('*')) return { is: 'prefix', stem: raw.slice(0, -1) };
    if (raw.startsWith('*')) return { is: 'suffix', stem: raw.slice(1) };
    if (raw.includes('*')) this.fail('"*" stands at an end of a word');
    return { is: 'words', words: new Set([raw]) };
  }
}

/**
 * Compiles a phrase of the little language above.
 * @throws SyntaxError naming the phrase and the place, when it is not well formed.
 */
export function compilePhrase(phrase: Phrase, classes: Classes): CompiledPhrase {
  return {
    phrase,
    steps: new Parser(phrase.say, classes).parse(),
    unless: (phrase.unless ?? []).map((say) => compilePhrase({ say }, classes)),
  };
}

/** Words and stems of which one must stand somewhere. */
export interface Needed {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
}

const NO_WIDTH = new Set<Step['is']>(['start', 'end', 'ends-in', 'comma', 'open', 'close']);

/** Rows that together match what the steps match, each with one way to begin. */
function split(steps: readonly Step[]): readonly (readonly Step[])[] {
  const at = steps.findIndex((step) => !NO_WIDTH.has(step.is));
  const first = steps[at];
  if (first?.is !== 'group') return [steps];
  const before = steps.slice(0, at);
  const behind = steps.slice(at + 1);
  return first.rows.flatMap((row) =>
    split(row).map((only): Step[] => [...before, { is: 'group', rows: [only] }, ...behind]),
  );
}

/** A phrase as several, one for each way it can begin: each is then tried only where it can match. */
export function splitPhrase(compiled: CompiledPhrase): CompiledPhrase[] {
  return split(compiled.steps).map((steps) => ({ ...compiled, steps }));
}

/** Whether a phrase is bound to the start of a sentence. */
export const atStart = (compiled: CompiledPhrase): boolean => compiled.steps[0]?.is === 'start';

/** What a phrase can begin with; undefined when with any word at all. */
export function heads(compiled: CompiledPhrase): Needed | undefined {
  const words = new Set<string>();
  const stems: string[] = [];
  /** True when the row can match without consuming a word; undefined when it can begin with anything. */
  const collect = (steps: readonly Step[]): boolean | undefined => {
    for (const step of steps) {
      if (step.is === 'words') {
        for (const word of step.words) words.add(word);
        return false;
      }
      if (step.is === 'prefix') {
        stems.push(step.stem);
        return false;
      }
      if (step.is === 'suffix' || step.is === 'any' || step.is === 'gap') return undefined;
      if (step.is === 'group') {
        let empty = false;
        for (const row of step.rows) {
          const through = collect(row);
          if (through === undefined) return undefined;
          empty ||= through;
        }
        if (!empty) return false;
      }
    }
    return true;
  };
  return collect(compiled.steps) === false ? { words, stems } : undefined;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The rarest words of which one stands in every match, so that most sentences need not be looked at.
 * @param rarity the cost of looking at every sentence with a word or stem: higher for common ones
 */
export function anchor(compiled: CompiledPhrase, rarity: (word: string) => number): Needed | undefined {
  type Priced = Needed & { readonly cost: number };
  const cheapest = (steps: readonly Step[]): Priced | undefined => {
    let best: Priced | undefined;
    for (const step of steps) {
      const needed = of(step);
      if (needed !== undefined && (best === undefined || needed.cost < best.cost)) best = needed;
    }
    return best;
  };
  const of = (step: Step): Priced | undefined => {
    if (step.is === 'words') {
      let cost = 0;
      for (const word of step.words) cost += rarity(word);
      return { words: step.words, stems: [], cost };
    }
    if (step.is === 'prefix') return { words: NOTHING, stems: [step.stem], cost: rarity(step.stem) };
    if (step.is !== 'group') return undefined;
    const rows: Priced[] = [];
    for (const row of step.rows) {
      const needed = cheapest(row);
      if (needed === undefined) return undefined;
      rows.push(needed);
    }
    const [only] = rows;
    if (rows.length === 1 && only !== undefined) return only;
    return {
      words: new Set(rows.flatMap((row) => [...row.words])),
      stems: rows.flatMap((row) => row.stems),
      cost: rows.reduce((sum, row) => sum + row.cost, 0),
    };
  };
  return cheapest(compiled.steps);
}

/** What was captured so far, last first: words `from` to `to` (exclusive). */
interface Capture {
  readonly from: number;
  readonly to: number;
  readonly before: Capture | undefined;
}

/** Where a match stands while it is tried: the next word, the marked words (-1: not said), the captures. */
class Cursor {
  readonly next: number;
  readonly from: number;
  readonly to: number;
  readonly captures: Capture | undefined;

  constructor(next: number, from: number, to: number, captures: Capture | undefined) {
    this.next = next;
    this.from = from;
    this.to = to;
    this.captures = captures;
  }

  /** Goes on at a word; with `captured` the words from here to there, or from `since`, are a capture. */
  on(next: number, captured: boolean, since: Cursor = this): Cursor {
    const captures = captured ? { from: since.next, to: next, before: since.captures } : this.captures;
    return new Cursor(next, this.from, this.to, captures);
  }
}

function joined(words: readonly Word[], at: number, first: number): boolean {
  return at === first || JOINING.test(words[at]?.before ?? '');
}

type Then = (cursor: Cursor) => Cursor | undefined;

/** Whether a row cannot match here, told by its first word alone: most rows end at this. */
function fails(row: readonly Step[], word: Word | undefined): boolean {
  const step = row[0];
  if (step === undefined) return false;
  if (step.is === 'words') return word === undefined || !step.words.has(word.folded);
  if (step.is === 'prefix') return word === undefined || !word.folded.startsWith(step.stem);
  return false;
}

function walk(
  steps: readonly Step[],
  at: number,
  sentence: Sentence,
  first: number,
  cursor: Cursor,
  then: Then,
): Cursor | undefined {
  const step = steps[at];
  if (step === undefined) return then(cursor);
  const { words } = sentence;
  const { next } = cursor;
  const word = words[next];
  switch (step.is) {
    case 'words':
    case 'prefix':
    case 'suffix':
    case 'any': {
      if (word === undefined || !fits(step, word.folded) || !joined(words, next, first)) return undefined;
      const captured = step.is !== 'words' || step.words.size > 1;
      return walk(steps, at + 1, sentence, first, cursor.on(next + 1, captured), then);
    }
    case 'gap':
      for (let n = 0; n <= step.most; n++) {
        if (n > 0 && (next + n > words.length || !joined(words, next + n - 1, first))) return undefined;
        const found = walk(steps, at + 1, sentence, first, cursor.on(next + n, true), then);
        if (found) return found;
      }
      return undefined;
    case 'group':
      for (const row of step.rows) {
        if (fails(row, word)) continue;
        const found = walk(row, 0, sentence, first, cursor, (end) =>
          walk(steps, at + 1, sentence, first, end.on(end.next, true, cursor), then),
        );
        if (found) return found;
      }
      return undefined;
    default:
      return holds(step, sentence, next)
        ? walk(steps, at + 1, sentence, first, marked(step, cursor), then)
        : undefined;
  }
}

function fits(step: Step, folded: string): boolean {
  if (step.is === 'words') return step.words.has(folded);
  if (step.is === 'prefix') return folded.startsWith(step.stem);
  return step.is !== 'suffix' || folded.endsWith(step.stem);
}

/** Whether a step that takes no word holds between two words. */
function holds(step: Step, { words, after }: Sentence, next: number): boolean {
  switch (step.is) {
    case 'start':
      return next === 0;
    case 'end':
      return next === words.length;
    case 'ends-in':
      return after.includes(step.mark);
    case 'comma':
      return (words[next]?.before ?? after).includes(',');
    default:
      return true;
  }
}

function marked(step: Step, cursor: Cursor): Cursor {
  const { next, from, to, captures } = cursor;
  if (step.is === 'open') return new Cursor(next, next, to, captures);
  if (step.is === 'close') return new Cursor(next, from, next, captures);
  return cursor;
}

/**
 * Tries a phrase with its first word at word `first` of the sentence. Its `unless` is not looked at.
 * @returns the marked span and captures, or undefined.
 */
export function matchAt(
  compiled: CompiledPhrase,
  sentence: Sentence,
  first: number,
): PhraseMatch | undefined {
  const end = walk(compiled.steps, 0, sentence, first, new Cursor(first, -1, -1, undefined), same);
  if (end === undefined || end.next === first) return undefined;
  const from = end.from < 0 ? first : end.from;
  const to = end.to < 0 ? end.next : end.to;
  const head = sentence.words[from];
  const tail = sentence.words[to - 1];
  if (head === undefined || tail === undefined || to <= from) return undefined;
  return {
    start: head.start,
    end: tail.end,
    captures: captured(end.captures, sentence),
  };
}

const same = (cursor: Cursor) => cursor;

function captured(last: Capture | undefined, { text, words }: Sentence): string[] {
  const texts: string[] = [];
  for (let at = last; at !== undefined; at = at.before) {
    const first = words[at.from];
    const final = words[at.to - 1];
    texts.unshift(first && final && at.from < at.to ? text.slice(first.start, final.end) : '');
  }
  return texts;
}

/** Whether a phrase matches anywhere in a sentence. */
export function occurs(compiled: CompiledPhrase, sentence: Sentence): boolean {
  return sentence.words.some((_, at) => matchAt(compiled, sentence, at) !== undefined);
}
