import { fold } from './text.ts';
import type { LanguagePack, Phrase } from './types.ts';

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
export type Step =
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

type Classes = LanguagePack['classes'];

const GAP_WORDS = 3;

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
