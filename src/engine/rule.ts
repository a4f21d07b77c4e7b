import { anchor, atStart, heads, type Needed, splitPhrase } from './begin.ts';
import { matchAt, occurs } from './match.ts';
import { type CompiledPhrase, compilePhrase } from './phrase.ts';
import type { Hit, LanguagePack, Phrase, Rule, RuleId, Sentence, Weight, Word } from './types.ts';

interface Entry {
  readonly rule: RuleId;
  readonly weight: Weight;
  readonly compiled: CompiledPhrase;
  /** What it begins with; undefined when it is bound to the start of the sentence and begins with any word. */
  readonly heads: Needed | undefined;
  /** The last sentence for which it was taken up, by number: each entry is tried once. */
  taken: number;
}

/** Stems are looked up by their first letters. */
const STEM_KEY = 3;
const COMMON = 100;

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

const listOf = (fix: Phrase['fix']): readonly string[] =>
  fix === undefined ? [] : typeof fix === 'string' ? [fix] : fix;

function begins({ words, stems }: Needed, word: Word): boolean {
  if (words.has(word.folded)) return true;
  for (const stem of stems) if (word.folded.startsWith(stem)) return true;
  return false;
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/**
 * All phrases of one language. A sentence takes up only the phrases whose rarest needed word it holds, and
 * tries them only at the words they can begin with: the cost grows with the text, hardly with the phrases.
 */
export class PhraseIndex {
  private readonly byWord = new Map<string, Entry[]>();
  private readonly byStem = new Map<string, { stem: string; entry: Entry }[]>();
  private sentences = 0;

  /** @throws SyntaxError for a phrase that is not well formed or could begin with any word at all. */
  constructor(pack: LanguagePack, rules: readonly Rule[]) {
    const common = new Set(pack.functionWords);
    const rarity = (word: string) => (common.has(word) || word.length < STEM_KEY ? COMMON : 1);
    for (const rule of rules)
      for (const phrase of pack.phrases[rule.id] ?? [])
        for (const compiled of splitPhrase(compilePhrase(phrase, pack.classes))) {
          const begin = heads(compiled);
          const needed = anchor(compiled, rarity);
          if (needed === undefined || (begin === undefined && !atStart(compiled)))
            throw new SyntaxError(
              `phrase "${phrase.say}" of ${pack.code}/${rule.id} can begin with any word`,
            );
          this.add(
            { rule: rule.id, weight: phrase.weight ?? rule.weight, compiled, heads: begin, taken: 0 },
            needed,
          );
        }
  }

  private add(entry: Entry, { words, stems }: Needed): void {
    for (const word of words) addTo(this.byWord, word, entry);
    for (const stem of stems) {
      const key = stem.slice(0, STEM_KEY);
      if (key.length < STEM_KEY)
        throw new SyntaxError(`stem "${stem}*" in "${entry.compiled.phrase.say}" needs ${STEM_KEY} letters`);
      addTo(this.byStem, key, { stem, entry });
    }
  }

  /** The phrases that a sentence could match. */
  private takeUp(words: readonly Word[]): Entry[] {
    const sentence = ++this.sentences;
    const entries: Entry[] = [];
    const take = (entry: Entry) => {
      if (entry.taken === sentence) return;
      entry.taken = sentence;
      entries.push(entry);
    };
    for (const { folded } of words) {
      for (const entry of this.byWord.get(folded) ?? []) take(entry);
      for (const { stem, entry } of this.byStem.get(folded.slice(0, STEM_KEY)) ?? [])
        if (folded.startsWith(stem)) take(entry);
    }
    return entries;
  }

  /** Every match of every phrase, as hits relative to the sentence. */
  find(sentence: Sentence): Hit[] {
    const hits: Hit[] = [];
    for (const entry of this.takeUp(sentence.words)) {
      // Looked at when something matched, and once a sentence.
      let innocent: boolean | undefined;
      const last = entry.heads === undefined ? 1 : sentence.words.length;
      for (let at = 0; at < last; at++) {
        if (entry.heads && !begins(entry.heads, sentence.words[at] as Word)) continue;
        const match = matchAt(entry.compiled, sentence, at);
        if (match === undefined) continue;
        innocent ??= entry.compiled.unless.some((other) => occurs(other, sentence));
        if (innocent) break;
        const quote = sentence.text.slice(match.start, match.end);
        hits.push({
          rule: entry.rule,
          weight: entry.weight,
          start: match.start,
          end: match.end,
          fixes: listOf(entry.compiled.phrase.fix).map((fix) => render(fix, quote, match.captures)),
        });
      }
    }
    return hits;
  }
}

const indexes = new WeakMap<LanguagePack, WeakMap<readonly Rule[], PhraseIndex>>();

/** The index of a pack's phrases for some rules; compiled once. @throws SyntaxError as its constructor does */
export function phraseIndex(pack: LanguagePack, rules: readonly Rule[]): PhraseIndex {
  const ofPack = indexes.get(pack) ?? new WeakMap<readonly Rule[], PhraseIndex>();
  indexes.set(pack, ofPack);
  const index = ofPack.get(rules) ?? new PhraseIndex(pack, rules);
  ofPack.set(rules, index);
  return index;
}
