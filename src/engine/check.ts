import { HEATED, heatOf } from './heat.ts';
import { type LanguageCount, LanguageModel } from './language.ts';
import { givenName } from './name.ts';
import { phraseIndex } from './rule.ts';
import { settle } from './settle.ts';
import { blocksOf, maskText, sentencesOf, wordsOf } from './text.ts';
import type {
  About,
  Choices,
  Draft,
  Finding,
  Hit,
  Language,
  LanguagePack,
  Report,
  Rule,
  Sentence,
  Word,
} from './types.ts';

interface ReadSentence {
  readonly start: number;
  readonly text: string;
  readonly words: readonly Word[];
  readonly after: string;
  readonly count: LanguageCount;
  readonly own: Language | undefined;
  /** Hits by the language the sentence was judged in: its own, or the draft's when it has none. */
  readonly hits: Map<Language | undefined, readonly Hit[]>;
}

/** Checks drafts; sentences that did not change since the check before are not looked at again. */
export interface Checker {
  /**
   * @param draft the text, with spans the field knows to be quoted or a signature
   * @param about the customer, as far as known
   * @param choices what the rep has switched off
   */
  check(draft: Draft, about: About, choices: Choices): Report;
}

/**
 * Makes a checker for some rules in some languages. One checker serves one box: it remembers the blocks
 * of the last draft it saw, nothing else.
 * A pack's phrases are compiled when its language is first met; `check` then throws a SyntaxError when one is
 * not well formed.
 */
export function createChecker(packs: readonly LanguagePack[], rules: readonly Rule[]): Checker {
  const model = new LanguageModel(packs);
  const byCode = new Map(packs.map((pack) => [pack.code, pack]));
  let known = new Map<string, readonly ReadSentence[]>();

  function read(block: string): readonly ReadSentence[] {
    return sentencesOf(block).map(({ start, end }) => {
      const text = block.slice(start, end);
      const { words, after } = wordsOf(text);
      const count = model.count(words);
      return { start, text, words, after, count, own: model.decide([count]), hits: new Map() };
    });
  }

  function hitsIn(sentence: ReadSentence, fallback: Language | undefined): readonly Hit[] {
    const language = sentence.own ?? fallback;
    const before = sentence.hits.get(language);
    if (before !== undefined) return before;
    const pack = language === undefined ? undefined : byCode.get(language);
    const view: Sentence = { text: sentence.text, words: sentence.words, after: sentence.after, language };
    const hits = pack ? phraseIndex(pack, rules).find(view) : [];
    for (const rule of rules) if (rule.inSentence) hits.push(...rule.inSentence(view, pack));
    sentence.hits.set(language, hits);
    return hits;
  }

  return {
    check(draft, about, choices) {
      const text = maskText(draft);
      const fresh = new Map<string, readonly ReadSentence[]>();
      const blocks = blocksOf(text).map((block) => {
        const sentences = fresh.get(block.text) ?? known.get(block.text) ?? read(block.text);
        fresh.set(block.text, sentences);
        return { start: block.start, sentences };
      });
      known = fresh;
      const language = model.decide(blocks.flatMap((block) => block.sentences.map((s) => s.count)));
      const findings: Finding[] = [];
      const name = about.customers.map(givenName).find((given) => given !== undefined);
      const add = (hit: Hit, base: number) => {
        const start = base + hit.start;
        const end = base + hit.end;
        const fixes = hit.fixes.flatMap((fix) =>
          fix.includes('{name}') ? (name === undefined ? [] : [fix.replace('{name}', () => name)]) : [fix],
        );
        findings.push({ ...hit, fixes, start, end, quote: draft.text.slice(start, end) });
      };
      for (const block of blocks)
        for (const sentence of block.sentences)
          for (const hit of hitsIn(sentence, language)) add(hit, block.start + sentence.start);
      for (const rule of rules)
        for (const hit of rule.inDraft?.({ text, about, language }, packs) ?? []) add(hit, 0);
      const settled = settle(findings, choices);
      const { heat, carriers } = heatOf(settled);
      return { findings: settled, heat, heated: heat >= HEATED, carriers };
    },
  };
}
