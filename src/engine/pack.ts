// What a language brings: its phrases, its words, and the examples they are held to.

import type { Trained } from './trained.ts';
import type { Act, AdviceId, Language, RuleId, Weight } from './types.ts';

/**
 * A phrase in the little language of `phrase.ts`, with a better wording where one is possible without
 * knowing the facts.
 */
export interface Phrase {
  readonly say: string;
  /**
   * Replacements, best first; `{1}` stands for what the first capture matched, `{name}` for the customer's
   * given name (such a fix is offered only when the name is known).
   */
  readonly fix?: string | readonly string[];
  /** Where this phrase weighs other than its rule. */
  readonly weight?: Weight;
  /** Phrases that make the sentence innocent when they occur in it. */
  readonly unless?: readonly string[];
}

/**
 * Drafts with the passages that this rule marks between ‹ and ›, and drafts that no rule may mark. A
 * leading `Maria Fernández >> ` sets the customer's name. `from` tells where they come from.
 */
export interface Examples {
  readonly from: string;
  readonly flags: readonly string[];
  readonly fine: readonly string[];
}

/** What somebody wrote and the reply to it; each may be empty where it does not matter. */
export interface AdviceExample {
  readonly customer: string;
  readonly incoming: string;
  readonly text: string;
}

/** Replies that get one piece of advice and replies that do not; `good` ones get none at all. */
export interface AdviceExamples {
  readonly of: Readonly<
    Record<AdviceId, { readonly flags: readonly AdviceExample[]; readonly fine: readonly AdviceExample[] }>
  >;
  readonly good: readonly AdviceExample[];
}

/** Sentences that do something and sentences, often alike, that do not. */
export type ActExamples = Readonly<
  Record<Act, { readonly does: readonly string[]; readonly not: readonly string[] }>
>;

/** How the rules sound in one language. */
export interface LanguagePack {
  readonly code: Language;
  /** Frequent words that tell this language from others: folded, one word each. */
  readonly functionWords: readonly string[];
  /** Openings before a name, as folded words: `hi`, `good morning`. */
  readonly greetings: readonly string[];
  /** Capitalised words that can stand behind a greeting and name nobody: `there`, `all`, `team`. */
  readonly notNames: readonly string[];
  /** Titles that may precede a name: `mr`, `dr`. */
  readonly honorifics: readonly string[];
  /** Given names, folded, where titles stand behind them and mark an address; empty in other languages. */
  readonly givenNames: readonly string[];
  /** Short forms by folded given name: `thomas: ['tom', 'tommy']`. */
  readonly nicknames: Readonly<Record<string, readonly string[]>>;
  /** Words of a template field's label, folded: `name`, `order`, `insert`. */
  readonly fieldWords: readonly string[];
  /** Word lists that phrases name as `@class`. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly phrases: Readonly<Partial<Record<RuleId, readonly Phrase[]>>>;
  /** What a sentence does, in the little language of `phrase.ts`. */
  readonly acts: Readonly<Record<Act, readonly string[]>>;
  readonly register: Register;
  /** What was learned from labelled replies; without it the phrases speak alone. */
  readonly trained?: Trained;
}

/** The words that show how a rep addresses a customer; folded, single words. Absent: not looked at. */
export interface Register {
  /** Two ways of address that do not go together in one reply: `[['anda'], ['kamu', 'kalian']]`. */
  readonly mixed?: readonly [readonly string[], readonly string[]];
  /** Never said to a customer: `তুই`, `তুমি`. */
  readonly never?: readonly string[];
  /** Particles of respect that a reply of some length gives back to who uses them: `po`, `opo`. */
  readonly expected?: readonly string[];
  /** Stiff address (`ours`: `ni`, `er`) to somebody who writes familiarly (`theirs`: `du`, `dig`). */
  readonly mirrored?: { readonly theirs: readonly string[]; readonly ours: readonly string[] };
}
