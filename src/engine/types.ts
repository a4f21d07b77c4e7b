/**
 * The words of the engine. Every offset is a UTF-16 offset into `Draft.text`; spans are half-open.
 */

/** Languages that have a folder under `languages/`. */
export const LANGUAGES = ['en', 'sv'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The rules, in the order in which a reader meets them. A rule's file name is its id. */
export const RULE_IDS = [
  'hostile',
  'blame',
  'condescending',
  'passive-aggressive',
  'defensive',
  'refusal',
  'legalese',
  'canned',
  'placeholder',
  'wrong-name',
  'generic-greeting',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** How much a finding matters: `note` never heats, `nudge` heats a little, one `pause` alone holds. */
export type Weight = 'note' | 'nudge' | 'pause';

/** One of the six qualities of good service that a rule serves. */
export type Facet =
  | 'reliability'
  | 'timeliness'
  | 'personalization'
  | 'approachability'
  | 'flexibility'
  | 'above-and-beyond';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text being written. `masked`: spans that the field knows to be quoted history or a signature. */
export interface Draft {
  readonly text: string;
  readonly masked?: readonly Span[];
}

/** What is known around the draft. */
export interface About {
  /** Display names of those it goes to, as the page shows them ("Maria Fernández", "Fernández, Maria"). */
  readonly customers: readonly string[];
}

/** What the rep has switched off. Phrases are compared folded: case and white space do not count. */
export interface Choices {
  readonly rulesOff: readonly RuleId[];
  readonly phrasesOff: readonly string[];
}

/** A marked passage. `fixes` each replace exactly `[start, end)`. */
export interface Finding extends Span {
  readonly rule: RuleId;
  readonly quote: string;
  readonly fixes: readonly string[];
  readonly weight: Weight;
}

/** What a check tells of a draft. */
export interface Report {
  readonly findings: readonly Finding[];
  /** 0 to 1. */
  readonly heat: number;
  /** `heat` is at or above the one threshold: the gate holds such a draft. */
  readonly heated: boolean;
  /** The findings that carry the heat, hottest first. */
  readonly carriers: readonly Finding[];
}

/** What a rule or a phrase matched, relative to whatever text it was given. */
export interface Hit extends Span {
  readonly rule: RuleId;
  readonly fixes: readonly string[];
  readonly weight: Weight;
}

/** One word of a sentence. `folded` is lower case with plain apostrophes: what phrases are compared with. */
export interface Word extends Span {
  readonly folded: string;
  /** What stands between the word before (or the start of the sentence) and this one. */
  readonly before: string;
}

/** A sentence as the rules see it: offsets are relative to `text`. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  /** What stands behind the last word. */
  readonly after: string;
  readonly language: Language | undefined;
}

/** A draft as the rules that need all of it see it. Masked characters of `text` are spaces. */
export interface DraftView {
  readonly text: string;
  readonly about: About;
  readonly language: Language | undefined;
}

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
  /** Short forms by folded given name: `thomas: ['tom', 'tommy']`. */
  readonly nicknames: Readonly<Record<string, readonly string[]>>;
  /** Words of a template field's label, folded: `name`, `order`, `insert`. */
  readonly fieldWords: readonly string[];
  /** Word lists that phrases name as `@class`. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly phrases: Readonly<Partial<Record<RuleId, readonly Phrase[]>>>;
}

/** WHAT is checked, free of any language. Phrases come from the language packs, under the rule's id. */
export interface Rule {
  readonly id: RuleId;
  readonly weight: Weight;
  readonly facet: Facet;
  /** Looks at one sentence; the answer is kept while the sentence stays as it is. */
  readonly inSentence?: (sentence: Sentence, pack: LanguagePack | undefined) => Hit[];
  /** Looks at the whole draft at every check: must be cheap. */
  readonly inDraft?: (view: DraftView, packs: readonly LanguagePack[]) => Hit[];
}
