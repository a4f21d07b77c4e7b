import { fold } from './fold.ts';
import type { LanguagePack } from './pack.ts';
import { Spellings } from './spellings.ts';

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
export type StepKind =
  | 'word'
  | 'words'
  | 'prefix'
  | 'suffix'
  | 'any'
  | 'gap'
  | 'group'
  | 'start'
  | 'end'
  | 'ends-in'
  | 'comma'
  | 'open'
  | 'close';

/** Steps of one row follow each other. */
export type Row = readonly Step[];

const NOTHING: ReadonlySet<string> = new Set();
/** So many rows are tried one by one. */
const FEW_ROWS = 3;
const ONE_WORD: ReadonlySet<StepKind> = new Set<StepKind>(['word', 'words', 'prefix', 'suffix', 'any']);

/** One element of a phrase; all kinds have one shape, for speed. Phrases of one pack share their steps. */
export class Step {
  readonly is: StepKind;
  /** The word, the stem or the mark. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** The most words of a gap. */
  readonly most: number;
  /** What a group matches one of. */
  readonly rows: readonly Row[];
  /** How many words it takes: at least, and at most. */
  readonly shortest: number;
  readonly longest: number;

  private rowsByWord: Map<string, readonly Row[]> | undefined;
  private rowsByOther: readonly Row[] = [];

  constructor(is: StepKind, text = '', words = NOTHING, most = 0, rows: readonly Row[] = []) {
    this.is = is;
    this.text = text;
    this.words = words;
    this.most = most;
    this.rows = rows;
    const one = ONE_WORD.has(is) ? 1 : 0;
    let least = is === 'group' ? Number.POSITIVE_INFINITY : one;
    let longestRow = one + most;
    for (const row of rows) {
      least = Math.min(least, shortest(row));
      longestRow = Math.max(longestRow, longest(row));
    }
    this.shortest = least;
    this.longest = longestRow;
  }

  /** The rows that can match where this word stands, told by their first word, in their order. */
  rowsAt(word: string): readonly Row[] {
    if (this.rows.length <= FEW_ROWS) return this.rows;
    this.rowsByWord ??= this.sortRows();
    return this.rowsByWord.get(word) ?? this.rowsByOther;
  }

  private sortRows(): Map<string, readonly Row[]> {
    const named = this.rows.map(([first]) =>
      first?.is === 'word' || first?.is === 'words' ? first : undefined,
    );
    this.rowsByOther = this.rows.filter((_, i) => named[i] === undefined);
    const sorted = new Map<string, Row[]>();
    for (const step of named) for (const word of wordsIn(step)) sorted.set(word, []);
    this.rows.forEach((row, i) => {
      const step = named[i];
      if (step === undefined) for (const rows of sorted.values()) rows.push(row);
      else for (const word of wordsIn(step)) sorted.get(word)?.push(row);
    });
    return sorted;
  }
}

/** The fewest words that a row takes. */
export function shortest(row: Row): number {
  let sum = 0;
  for (const step of row) sum += step.shortest;
  return sum;
}
/** The most words that a row takes. */
export function longest(row: Row): number {
  let sum = 0;
  for (const step of row) sum += step.longest;
  return sum;
}

/** A step that matches one of several rows. */
export const groupOf = (rows: readonly Row[]): Step => new Step('group', '', NOTHING, 0, rows);

const gapOf = (most: number): Step => new Step('gap', '', NOTHING, most);

function wordsStep(words: ReadonlySet<string>): Step {
  const [only = ''] = words;
  return words.size === 1 ? new Step('word', only) : new Step('words', '', words);
}

const wordsIn = (step: Step | undefined): Iterable<string> =>
  step?.is === 'word' ? [step.text] : (step?.words ?? NOTHING);

const SIGNS: ReadonlyMap<string, Step> = new Map([
  ['_', new Step('any')],
  ['^', new Step('start')],
  ['$', new Step('end')],
  [',', new Step('comma')],
  ['<', new Step('open')],
  ['>', new Step('close')],
  ['!', new Step('ends-in', '!')],
  ['?', new Step('ends-in', '?')],
]);

type Classes = LanguagePack['classes'];

/** What ends an element, in brackets and outside. */
const ENDS = /[ ()?|]/gu;
const ENDS_OUTSIDE = /[ ()?]/gu;

const GAP_WORDS = 3;
const GAP = gapOf(GAP_WORDS);

/** Parses the phrases of one pack; what they have in common is parsed once. */
export class PhraseParser {
  /** The words and stems that were named. */
  readonly named: Spellings;
  private at = 0;
  private depth = 0;
  private source = '';
  private readonly classes: Classes;
  private readonly elements = new Map(SIGNS);
  /** Parses the members of classes. */
  private members: PhraseParser | undefined;

  constructor(classes: Classes, named = new Spellings()) {
    this.classes = classes;
    this.named = named;
    this.elements.set('...', GAP);
  }

  /** @throws SyntaxError naming the phrase and the place, when it is not well formed */
  parse(source: string): Row {
    this.source = source;
    this.at = 0;
    this.depth = 0;
    const rows = this.rows();
    if (this.at < source.length) this.fail(`unexpected "${source[this.at]}"`);
    const only = rows[0];
    if (rows.length !== 1 || only === undefined) this.fail('"|" between rows needs brackets');
    return only as Step[];
  }

  private fail(why: string): never {
    throw new SyntaxError(`phrase "${this.source}": ${why} at ${this.at}`);
  }

  private rows(): Step[][] {
    let row: Step[] = [];
    const rows = [row];
    while (this.at < this.source.length) {
      const c = this.source[this.at];
      if (c === ' ') this.at++;
      else if (c === ')') break;
      else if (c === '|') {
        this.at++;
        row = [];
        rows.push(row);
      } else {
        const step = this.optional(c === '(' ? this.group() : this.element());
        const before = row[row.length - 1];
        // Gaps in a row are one longer gap: tried one by one their lengths would multiply.
        if (step.is === 'gap' && before?.is === 'gap') row[row.length - 1] = gapOf(before.most + GAP_WORDS);
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
    return groupOf(rows);
  }

  private optional(step: Step): Step {
    if (this.source[this.at] !== '?') return step;
    this.at++;
    return groupOf(step.is === 'group' ? [...step.rows, []] : [[step], []]);
  }

  private element(): Step {
    const ends = this.depth > 0 ? ENDS : ENDS_OUTSIDE;
    ends.lastIndex = this.at;
    const stop = ends.test(this.source) ? Math.max(this.at + 1, ends.lastIndex - 1) : this.source.length;
    const raw = this.source.slice(this.at, stop);
    this.at = stop;
    const known = this.elements.get(raw);
    if (known !== undefined) return known;
    const step = this.either(raw.split('|').map((part) => this.word(part)));
    this.elements.set(raw, step);
    return step;
  }

  private either(parts: readonly Step[]): Step {
    const [only] = parts;
    if (parts.length === 1 && only !== undefined) return only;
    if (parts.every((part) => part.is === 'word' || part.is === 'words'))
      return wordsStep(new Set(parts.flatMap((part) => [...wordsIn(part)])));
    return groupOf(parts.map((part) => [part]));
  }

  private word(raw: string): Step {
    if (raw === '') this.fail('empty alternative');
    if (raw.startsWith('@')) {
      const members = this.classes[raw.slice(1)];
      if (members === undefined) this.fail(`no class "${raw}"`);
      if (members.every((member) => !/[ *]/u.test(member))) {
        for (const member of members) this.named.add(member);
        return wordsStep(new Set(members));
      }
      this.members ??= new PhraseParser(this.classes, this.named);
      return groupOf(members.map((member) => (this.members as PhraseParser).parse(member)));
    }
    if (/[^\p{L}\p{M}\p{N}'.*]/u.test(raw)) this.fail(`"${raw}" is no word (write a hyphen as a space)`);
    if (/\p{Lu}/u.test(raw)) this.fail(`"${raw}" is not folded (write "${fold(raw)}")`);
    const text = raw.replace(/^\*|\*$/u, '');
    if (text.includes('*')) this.fail('"*" stands at an end of a word');
    if (raw.startsWith('*')) {
      this.named.addEnd(text);
      return new Step('suffix', text);
    }
    this.named.add(text);
    return new Step(raw === text ? 'word' : 'prefix', text);
  }
}
