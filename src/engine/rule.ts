import { type CompiledPhrase, compilePhrase, heads, matchAt } from './phrase.ts';
import type { Hit, LanguagePack, Phrase, Rule, RuleId, Sentence, Weight } from './types.ts';

interface Entry {
  readonly rule: RuleId;
  readonly weight: Weight;
  readonly compiled: CompiledPhrase;
}

const STEM_KEY = 3;

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

/** All phrases of one language, found in one pass over a sentence by the word each begins with. */
export class PhraseIndex {
  private readonly byWord = new Map<string, Entry[]>();
  private readonly byStem = new Map<string, { stem: string; entry: Entry }[]>();

  /** @throws SyntaxError for a phrase that is not well formed or could begin with any word at all. */
  constructor(pack: LanguagePack, rules: readonly Rule[]) {
    for (const rule of rules)
      for (const phrase of pack.phrases[rule.id] ?? []) {
        const compiled = compilePhrase(phrase, pack.classes);
        const begin = heads(compiled);
        if (begin === undefined)
          throw new SyntaxError(`phrase "${phrase.say}" of ${pack.code}/${rule.id} can begin with any word`);
        const entry = { rule: rule.id, weight: phrase.weight ?? rule.weight, compiled };
        for (const word of begin.words) {
          const list = this.byWord.get(word);
          if (list === undefined) this.byWord.set(word, [entry]);
          else list.push(entry);
        }
        for (const stem of begin.stems) {
          const key = stem.slice(0, STEM_KEY);
          if (key.length < STEM_KEY)
            throw new SyntaxError(`stem "${stem}*" in "${phrase.say}" needs ${STEM_KEY} letters`);
          const list = this.byStem.get(key);
          if (list === undefined) this.byStem.set(key, [{ stem, entry }]);
          else list.push({ stem, entry });
        }
      }
  }

  /** Every match of every phrase, as hits relative to the sentence. */
  find(sentence: Sentence): Hit[] {
    const hits: Hit[] = [];
    sentence.words.forEach((word, at) => {
      for (const entry of this.byWord.get(word.folded) ?? []) this.tryAt(entry, sentence, at, hits);
      for (const { stem, entry } of this.byStem.get(word.folded.slice(0, STEM_KEY)) ?? [])
        if (word.folded.startsWith(stem)) this.tryAt(entry, sentence, at, hits);
    });
    return hits;
  }

  private tryAt(entry: Entry, sentence: Sentence, at: number, hits: Hit[]): void {
    const match = matchAt(entry.compiled, sentence, at);
    if (match === undefined) return;
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
