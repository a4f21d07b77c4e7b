/**
 * The words of the engine. Every offset is a UTF-16 offset into `Draft.text`; spans are half-open.
 */

import type { Lexeme } from './lexeme.ts';
import type { LanguagePack } from './pack.ts';

/** Languages that have a folder under `languages/`. */
export const LANGUAGES = ['en', 'fil', 'sv', 'id', 'bn'] as const;
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
  'own-wording',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** Advice about the draft as a whole: what is missing, never a passage. A rule's file name is its id. */
export const ADVICE_IDS = [
  'missing-name',
  'missing-thanks',
  'missing-apology',
  'missing-acknowledgement',
  'missing-answer',
  'missing-time',
  'missing-next-step',
  'missing-follow-up',
  'curt',
  'register',
  'shouting',
] as const;
export type AdviceId = (typeof ADVICE_IDS)[number];

/**
 * What a sentence does. In a draft: `thanks` thanks the customer (for writing, waiting, telling) · `apology`
 * says sorry · `acknowledgement` picks up what they feel or said ("I can see why", "you are right") · `promise`
 * is work that is still to be done by us ("we will look into it") · `time` is an honest when ("by Friday",
 * "within two hours", "tomorrow") · `done` tells what has been done ("I have refunded") · `next-step` tells
 * what happens or is to be done next ("please send", "you can", "it will arrive") · `follow-up` keeps the
 * door open or promises word ("I will check in on Monday", "just reply here") · `welcome` greets a
 * newcomer ("welcome", "glad you found us") · `alternative` offers another way ("instead", "if you prefer") ·
 * `exception` bends a rule or decides on the spot ("I have made an exception", "I have waived") · `extra`
 * gives more than was asked ("free of charge", "as a thank-you") · `answer` says yes, no or how it is to what
 * was asked ("yes", "of course", "unfortunately not"). In the customer's message: `trouble` is
 * something they suffered (late, broken, lost, charged twice, no answer) · `question` asks something without
 * a question mark.
 */
export const ACTS = [
  'thanks',
  'apology',
  'acknowledgement',
  'promise',
  'time',
  'done',
  'next-step',
  'follow-up',
  'welcome',
  'alternative',
  'exception',
  'extra',
  'answer',
  'trouble',
  'question',
] as const;
export type Act = (typeof ACTS)[number];

/** How much a finding matters: `note` never heats, `nudge` heats a little, one `pause` alone holds. */
export const WEIGHTS = ['note', 'nudge', 'pause'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** The six qualities of good service. */
export const FACETS = [
  'reliability',
  'timeliness',
  'personalization',
  'approachability',
  'flexibility',
  'above-and-beyond',
] as const;
export type Facet = (typeof FACETS)[number];

/** What a draft that neither shows nor hurts a quality is worth, of 0 to 1. */
export const FACET_START = 0.4;

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
  /** The customer's last message, as plain text; absent when it is not known. */
  readonly incoming?: string;
  /** Whether this is the first time that this customer writes; absent when it is not known. */
  readonly firstTime?: boolean;
  /** The language that the draft is likely to be in: it counts where little can be told. */
  readonly language?: Language;
}

/** How easily a reply counts as heated. */
export const SENSITIVITIES = ['low', 'normal', 'high'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** A wording that the rep or the team would rather not use: plain words, matched whole, in any case. */
export interface OwnPhrase {
  readonly text: string;
  /** What to say instead. */
  readonly fix?: string;
  /** Why, in one sentence. */
  readonly why?: string;
  /** Only drafts in this language are looked at; absent: all. */
  readonly language?: Language;
}

/** What the rep has chosen. Phrases are compared folded: case and white space do not count. */
export interface Choices {
  readonly rulesOff: readonly (RuleId | AdviceId)[];
  readonly phrasesOff: readonly string[];
  /** `normal` when left out. */
  readonly sensitivity?: Sensitivity;
  /** What a rule's findings weigh, where it is not what they usually weigh. */
  readonly weights?: { readonly [R in RuleId]?: Weight };
  /** Wordings to be marked beside those of the languages. */
  readonly own?: readonly OwnPhrase[];
}

/** A marked passage. `fixes` each replace exactly `[start, end)`. */
export interface Finding extends Span {
  readonly rule: RuleId;
  readonly quote: string;
  readonly fixes: readonly string[];
  readonly weight: Weight;
  /** Marked by what was learned, not by a phrase: the whole sentence, without fixes. */
  readonly learned?: true;
  /** Why, where the rep or the team said so. */
  readonly why?: string;
}

/** Something that the draft as a whole lacks; quiet, and never underlined. */
export interface Advice {
  readonly rule: AdviceId;
}

/** How far a draft shows one quality, 0 to 1, and what speaks for it and against it. */
export interface FacetScore {
  readonly value: number;
  readonly gains: readonly (Act | 'name')[];
  readonly losses: readonly (RuleId | AdviceId)[];
}

/** What a check tells of a draft. */
export interface Report {
  /** The language most of the draft is in, if one can be told. */
  readonly language: Language | undefined;
  /** All that were met, in the draft and in the customer's message: the packs that a full check needs. */
  readonly languages: readonly Language[];
  /** Made when it is first read, as the facets are. */
  readonly advice: readonly Advice[];
  readonly facets: Readonly<Record<Facet, FacetScore>>;
  /** How heated the customer's own message is, 0 to 1; 0 when it is not known. */
  readonly incomingHeat: number;
  /** The customer's own message, where it is known; read when it is asked for. */
  readonly incoming: AdviceView['incoming'];
  /** Whether there is more in the draft than quoted text and a signature. */
  readonly written: boolean;
  readonly findings: readonly Finding[];
  /** 0 to 1. */
  readonly heat: number;
  /** `heat` is at or above the threshold of the sensitivity, or a `pause` phrase stands: the gate holds such a draft. */
  readonly heated: boolean;
  /** The findings that carry the heat, hottest first. */
  readonly carriers: readonly Finding[];
}

/** What a rule or a phrase matched, relative to whatever text it was given. */
export interface Hit extends Span {
  readonly rule: RuleId;
  readonly fixes: readonly string[];
  readonly weight: Weight;
  readonly learned?: true;
  readonly why?: string;
}

/** One word of a sentence. `folded` is lower case with plain apostrophes: what phrases are compared with. */
export interface Word extends Span {
  readonly folded: string;
  /** What stands between the word before (or the start of the sentence) and this one. */
  readonly before: string;
  /** What was found out about the word, wherever it stands. */
  readonly lexeme: Lexeme;
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
  readonly own: Choices['own'];
}

/** A text as the advice rules see it: what its sentences do, and how many words it has. */
export interface Reading {
  readonly text: string;
  readonly language: Language | undefined;
  readonly words: readonly Word[];
  /** The same words by sentence; a list stays the same while its sentence does. */
  readonly sentences: readonly (readonly Word[])[];
  readonly acts: ReadonlySet<Act>;
  /** The sentences that ask something. */
  readonly questions: readonly (readonly Word[])[];
}

/** What advice is given on. */
export interface AdviceView {
  readonly draft: Reading;
  readonly about: About;
  /** The customer's last message, where it is known. */
  readonly incoming: (Reading & { readonly heat: number }) | undefined;
  /** What is marked in the draft: advice does not repeat it. */
  readonly findings: readonly Finding[];
  /** The pack of the draft's language. */
  readonly pack: LanguagePack | undefined;
}

/** WHAT a draft can lack, free of any language. */
export interface AdviceRule {
  readonly id: AdviceId;
  readonly facet: Facet;
  readonly applies: (view: AdviceView) => boolean;
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
