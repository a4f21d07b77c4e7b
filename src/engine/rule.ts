import { atStart, Beginnings, beginsNamed } from './begin.ts';
import { Glances, mayStand } from './glance.ts';
import type { Lexeme } from './lexeme.ts';
import { matchAt, occurs } from './match.ts';
import type { LanguagePack, Phrase } from './pack.ts';
import { PhraseParser, type Row } from './phrase.ts';
import type { Act, Hit, Rule, RuleId, Sentence, Weight, Word } from './types.ts';

/** What a sentence's phrases say. */
export interface Said {
  readonly hits: readonly Hit[];
  readonly acts: ReadonlySet<Act>;
}

/** What a phrase stands for: a passage that a rule marks, or an act. */
interface Meaning {
  readonly rule: RuleId | undefined;
  readonly act: Act | undefined;
  readonly weight: Weight;
}

/** One way in which a phrase can begin. */
interface Entry {
  readonly meaning: Meaning;
  readonly phrase: Phrase;
  readonly row: Row;
  readonly atStart: boolean;
  /** What `glance.ts` tells of its first words; made when it is first tried. */
  sets: readonly number[] | undefined;
  /** How many words before one that it needs it can begin: at least, and at most. */
  readonly least: number;
  readonly most: number;
  /** Entries are tried in this order. */
  readonly order: number;
  /** The last sentence that holds a word it needs, by number, and how this was first met there. */
  sentence: number;
  met: number;
  /** The first word of the sentence at which it has not been tried. */
  untried: number;
}

/** The entries that a word calls for; those before `stems` by the word itself, the others by a stem. */
export interface Called {
  readonly entries: readonly Entry[];
  readonly stems: number;
}

/** Stems are looked up by their first letters. */
const STEM_KEY = 3;
const COMMON = 100;

const NOTHING: Called = { entries: [], stems: 0 };
const NO_HITS: readonly Hit[] = [];
const NO_ACTS: ReadonlySet<Act> = new Set();

/** The fix with its captures filled in; it takes over a capital from what it replaces. */
function render(fix: string, quote: string, captures: readonly string[]): string {
  const filled = fix
    .replace(/\{(\d)\}/gu, (_, n: string) => captures[Number(n) - 1] ?? '')
    .replace(/ {2,}/gu, ' ')
    .trim();
  const first = quote.charAt(0);
  const capital = first !== first.toLowerCase();
  return capital ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
}

const capturing = (fix: string) => /\{\d\}/u.test(fix);
const listOf = (fix: Phrase['fix']): readonly string[] =>
  fix === undefined ? [] : typeof fix === 'string' ? [fix] : fix;

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** A hit, and where it stands among the others. */
interface Placed {
  readonly hit: Hit;
  readonly met: number;
  readonly order: number;
}

/**
 * The phrases of one language, for some rules or some acts. A sentence takes up only the phrases whose rarest needed word it holds, and
 * tries them only where they can then begin: the cost grows with the text, hardly with the phrases.
 */
export class PhraseIndex {
  private readonly parser: PhraseParser;
  private readonly byWord = new Map<string, Entry[][]>();
  private readonly byStem = new Map<string, { stem: string; entries: Entry[] }[]>();
  private readonly innocent = new Map<string, Row>();
  private readonly glances = new Glances();
  private sentences = 0;
  /** Adds one phrase after the other; undefined when all are there. */
  private adding: Iterator<void> | undefined;

  constructor(pack: LanguagePack, rules: readonly Rule[], acts: readonly Act[]) {
    this.parser = new PhraseParser(pack.classes);
    this.adding = this.add(pack, rules, acts);
  }

  /**
   * Reads some phrases; all that are left are read when a sentence is asked for.
   * @param most so many at once
   * @returns whether there are more
   * @throws SyntaxError for a phrase that is not well formed or could begin with any word at all.
   */
  prepare(most = Number.POSITIVE_INFINITY): boolean {
    for (let n = 0; n < most && this.adding !== undefined; n++)
      if (this.adding.next().done) this.adding = undefined;
    return this.adding !== undefined;
  }

  /** Whether some phrase may name this word, or a stem that is all of it; a word that only begins with a stem is not named. */
  mayName(lexeme: Lexeme): boolean {
    this.prepare();
    return this.parser.named.mayHold(lexeme);
  }

  private *add(pack: LanguagePack, rules: readonly Rule[], acts: readonly Act[]): Generator<void, void> {
    const common = new Set(pack.functionWords);
    const beginnings = new Beginnings((word) => (common.has(word) || word.length < STEM_KEY ? COMMON : 1));
    const needing = new Map<object, Entry[]>();
    let order = 0;
    const add = (phrase: Phrase, meaning: Meaning, id: string) => {
      for (const row of beginnings.split(this.parser.parse(phrase.say), listOf(phrase.fix).some(capturing))) {
        const bound = atStart(row);
        const anchor = beginnings.anchor(row);
        if (anchor === undefined || !(bound || beginsNamed(row)))
          throw new SyntaxError(`phrase "${phrase.say}" of ${pack.code}/${id} can begin with any word`);
        const { needed, least, most } = anchor;
        let entries = needing.get(needed);
        if (entries === undefined) {
          entries = [];
          needing.set(needed, entries);
          for (const word of needed.words) addTo(this.byWord, word, entries);
          for (const stem of needed.stems) this.addStem(stem, entries, phrase);
        }
        entries.push({
          meaning,
          phrase,
          row,
          atStart: bound,
          sets: undefined,
          least,
          most,
          order: order++,
          sentence: 0,
          met: 0,
          untried: 0,
        });
      }
    };
    for (const { id, weight } of rules)
      for (const phrase of pack.phrases[id] ?? []) {
        add(phrase, { rule: id, act: undefined, weight: phrase.weight ?? weight }, id);
        yield;
      }
    for (const act of acts)
      for (const say of pack.acts[act]) {
        add({ say }, { rule: undefined, act, weight: 'note' }, act);
        yield;
      }
  }

  private addStem(stem: string, entries: Entry[], { say }: Phrase): void {
    const key = stem.slice(0, STEM_KEY);
    if (key.length < STEM_KEY) throw new SyntaxError(`stem "${stem}*" in "${say}" needs ${STEM_KEY} letters`);
    addTo(this.byStem, key, { stem, entries });
  }

  private calledBy(lexeme: Lexeme): Called {
    if (lexeme.called === undefined || lexeme.calledBy !== this) {
      const { folded } = lexeme;
      const direct = (this.byWord.get(folded) ?? []).flat();
      const byStem = this.byStem.get(folded.slice(0, STEM_KEY)) ?? [];
      const others = byStem.flatMap(({ stem, entries }) => (folded.startsWith(stem) ? entries : []));
      const entries = others.length > 0 ? direct.concat(others) : direct;
      lexeme.called = entries.length > 0 ? { entries, stems: direct.length } : NOTHING;
      lexeme.calledBy = this;
    }
    return lexeme.called;
  }

  /** Every match of every phrase, hits relative to the sentence. @throws SyntaxError for a phrase not well formed */
  find(sentence: Sentence): Said {
    this.prepare();
    const number = ++this.sentences;
    const { words } = sentence;
    const found: Placed[] = [];
    let acts: Set<Act> | undefined;
    for (let at = 0; at < words.length; at++) {
      const { entries, stems } = this.calledBy((words[at] as Word).lexeme);
      for (let i = 0; i < entries.length; i++) {
        const entry = entries[i] as Entry;
        if (entry.sentence !== number) {
          entry.sentence = number;
          entry.met = 2 * at + (i < stems ? 0 : 1);
          entry.untried = 0;
        }
        const last = entry.atStart ? Math.min(0, at - entry.least) : at - entry.least;
        let next = Math.max(entry.untried, at - entry.most);
        if (next > last) continue;
        entry.untried = last + 1;
        const { rule, act, weight } = entry.meaning;
        if (act !== undefined && acts?.has(act)) continue;
        entry.sets ??= this.glances.of(entry.row);
        for (; next <= last; next++) {
          if (!mayStand(entry.sets, words, next)) continue;
          const match = matchAt(entry.row, sentence, next);
          if (match === undefined) continue;
          if (act !== undefined) {
            acts ??= new Set();
            acts.add(act);
          }
          if (rule === undefined) break;
          if (this.isInnocent(entry.phrase, sentence)) {
            entry.untried = words.length;
            break;
          }
          const { start, end, captures } = match;
          const quote = sentence.text.slice(start, end);
          const fixes = listOf(entry.phrase.fix).map((fix) => render(fix, quote, captures));
          found.push({ hit: { rule, weight, start, end, fixes }, met: entry.met, order: entry.order });
        }
      }
    }
    // In the order in which their phrases were met.
    found.sort((a, b) => a.met - b.met || a.order - b.order);
    return { hits: found.length > 0 ? found.map(({ hit }) => hit) : NO_HITS, acts: acts ?? NO_ACTS };
  }

  private isInnocent({ unless = [] }: Phrase, sentence: Sentence): boolean {
    return unless.some((say) => {
      let row = this.innocent.get(say);
      if (row === undefined) {
        row = this.parser.parse(say);
        this.innocent.set(say, row);
      }
      return occurs(row, sentence);
    });
  }
}
