import { isIdentifierReady, theIdentifier } from './identify/index.ts';
import type { LanguagePack } from './pack.ts';
import { PhraseIndex } from './rule.ts';
import { areWeightsReady, weightsOf } from './trained.ts';
import { ACTS, type Rule } from './types.ts';

const phraseIndexes = new WeakMap<LanguagePack, WeakMap<readonly Rule[], PhraseIndex>>();

/** What finds a pack's phrases; one for each set of rules. */
export function phrasesIn(pack: LanguagePack, rules: readonly Rule[]): PhraseIndex {
  const ofPack = phraseIndexes.get(pack) ?? new WeakMap<readonly Rule[], PhraseIndex>();
  phraseIndexes.set(pack, ofPack);
  const index = ofPack.get(rules) ?? new PhraseIndex(pack, rules, []);
  ofPack.set(rules, index);
  return index;
}

const actIndexes = new WeakMap<LanguagePack, PhraseIndex>();

/** What tells the acts of a pack's language. */
export function actsIn(pack: LanguagePack): PhraseIndex {
  const index = actIndexes.get(pack) ?? new PhraseIndex(pack, [], ACTS);
  actIndexes.set(pack, index);
  return index;
}

/** So many phrases are read at a time. */
const PHRASES = 120;

/**
 * Makes ready what texts are read with, part by part; what is ready already takes no part.
 * @throws SyntaxError for a phrase that is not well formed
 */
export function* preparing(packs: readonly LanguagePack[], rules: readonly Rule[]): Generator<void, void> {
  if (!isIdentifierReady()) {
    theIdentifier();
    yield;
  }
  for (const pack of packs) {
    const phrases = phrasesIn(pack, rules);
    while (phrases.prepare(PHRASES)) yield;
    if (pack.trained === undefined || areWeightsReady(pack.trained)) continue;
    weightsOf(pack.trained);
    yield;
  }
}
