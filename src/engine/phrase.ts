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
 * | `...` | up to three words, any |
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
const JOINING = /^[\s,'’"“”«»„*_-]*$/u;

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
      } else row.push(this.optional(c === '(' ? this.group() : this.element()));
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
    const end = this.depth > 0 ? /[ ()?|]/u : /[ ()?]/u;
    let stop = this.at;
    while (stop < this.source.length && !end.test(this.source[stop] as string)) stop++;
    if (stop === this.at) stop++;
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
    if (raw !== fold(raw)) this.fail(`"${raw}" is not folded (write "${fold(raw)}")`);
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

/** What a phrase can begin with; `undefined` when with any word at all. */
export interface Heads {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** The first words a phrase can begin with, so that it is only tried where one of them stands. */
export function heads(compiled: CompiledPhrase): Heads | undefined {
  const words = new Set<string>();
  const stems = new Set<string>();
  /** True when the row can match without consuming a word; undefined when it can begin with anything. */
  const collect = (steps: readonly Step[]): boolean | undefined => {
    for (const step of steps) {
      if (step.is === 'words') {
        for (const word of step.words) words.add(word);
        return false;
      }
      if (step.is === 'prefix') {
        stems.add(step.stem);
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

/** Where a match stands while it is tried: the next word, the marked words, the captures. */
interface Cursor {
  readonly next: number;
  readonly from: number;
  readonly to: number;
  readonly captures: readonly (readonly [number, number])[];
}

function joined(words: readonly Word[], at: number, first: number): boolean {
  return at === first || JOINING.test(words[at]?.before ?? '');
}

function walk(
  steps: readonly Step[],
  at: number,
  sentence: Sentence,
  first: number,
  cursor: Cursor,
  then: (cursor: Cursor) => Cursor | undefined,
): Cursor | undefined {
  const step = steps[at];
  if (step === undefined) return then(cursor);
  const { words } = sentence;
  const word = words[cursor.next];
  const on = (next: Cursor) => walk(steps, at + 1, sentence, first, next, then);
  const take = (fits: boolean, capture: boolean) => {
    if (!fits || word === undefined || !joined(words, cursor.next, first)) return undefined;
    const { captures, next } = cursor;
    return on({ ...cursor, next: next + 1, captures: capture ? [...captures, [next, next + 1]] : captures });
  };
  switch (step.is) {
    case 'words':
      return take(word !== undefined && step.words.has(word.folded), step.words.size > 1);
    case 'prefix':
      return take(word?.folded.startsWith(step.stem) === true, true);
    case 'suffix':
      return take(word?.folded.endsWith(step.stem) === true, true);
    case 'any':
      return take(true, true);
    case 'gap': {
      for (let n = 0; n <= step.most; n++) {
        const next = cursor.next + n;
        if (n > 0 && (next > words.length || !joined(words, next - 1, first))) return undefined;
        const found = on({ ...cursor, next, captures: [...cursor.captures, [cursor.next, next]] });
        if (found) return found;
      }
      return undefined;
    }
    case 'group':
      for (const row of step.rows) {
        const start = cursor.next;
        const before = cursor.captures;
        const found = walk(row, 0, sentence, first, cursor, (end) =>
          on({ ...end, captures: [...before, [start, end.next]] }),
        );
        if (found) return found;
      }
      return undefined;
    case 'start':
      return cursor.next === 0 ? on(cursor) : undefined;
    case 'end':
      return cursor.next === words.length ? on(cursor) : undefined;
    case 'ends-in':
      return sentence.after.includes(step.mark) ? on(cursor) : undefined;
    case 'comma': {
      const between = cursor.next < words.length ? (word?.before ?? '') : sentence.after;
      return between.includes(',') ? on(cursor) : undefined;
    }
    case 'open':
      return on({ ...cursor, from: cursor.next });
    case 'close':
      return on({ ...cursor, to: cursor.next });
  }
}

/**
 * Tries a phrase with its first word at word `first` of the sentence.
 * @returns the marked span and captures, or undefined.
 */
export function matchAt(
  compiled: CompiledPhrase,
  sentence: Sentence,
  first: number,
): PhraseMatch | undefined {
  const begin: Cursor = { next: first, from: -1, to: -1, captures: [] };
  const end = walk(compiled.steps, 0, sentence, first, begin, (cursor) => cursor);
  if (end === undefined || end.next === first) return undefined;
  const from = end.from < 0 ? first : end.from;
  const to = end.to < 0 ? end.next : end.to;
  const head = sentence.words[from];
  const tail = sentence.words[to - 1];
  if (head === undefined || tail === undefined || to <= from) return undefined;
  if (compiled.unless.some((other) => occurs(other, sentence))) return undefined;
  return {
    start: head.start,
    end: tail.end,
    captures: end.captures.map(([a, b]) =>
      a < b
        ? sentence.text.slice((sentence.words[a] as Word).start, (sentence.words[b - 1] as Word).end)
        : '',
    ),
  };
}

function occurs(compiled: CompiledPhrase, sentence: Sentence): boolean {
  return sentence.words.some((_, at) => matchAt(compiled, sentence, at) !== undefined);
}
