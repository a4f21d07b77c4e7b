import type { AdviceId, Facet, RuleId } from '../engine/types.ts';

/** A tip's texts are the messages `tip_<slug>`, `tip_<slug>_text` and `tip_<slug>_why`, the idea behind it. */
interface TipShape {
  readonly slug: string;
  /** The quality of good service it is about. */
  readonly facet: Facet;
  /** What it helps with: findings of rules, and what a reply lacks. */
  readonly fits: readonly (RuleId | AdviceId)[];
}

/** Every tip, in the order in which the days show them. */
export const TIPS = [
  { slug: 'friend', facet: 'approachability', fits: ['legalese', 'canned', 'condescending'] },
  { slug: 'look_into_it', facet: 'timeliness', fits: ['missing-acknowledgement'] },
  { slug: 'door', facet: 'flexibility', fits: ['refusal'] },
  {
    slug: 'name_first',
    facet: 'personalization',
    fits: ['generic-greeting', 'wrong-name', 'placeholder', 'missing-name'],
  },
  { slug: 'get_up', facet: 'approachability', fits: ['hostile', 'passive-aggressive'] },
  { slug: 'nothing_wrong', facet: 'above-and-beyond', fits: ['missing-follow-up'] },
  { slug: 'last_of_the_day', facet: 'reliability', fits: ['canned'] },
  { slug: 'matter', facet: 'approachability', fits: ['hostile', 'blame'] },
  { slug: 'decide', facet: 'flexibility', fits: ['refusal'] },
  { slug: 'last_time', facet: 'personalization', fits: ['generic-greeting', 'canned'] },
  { slug: 'what_now', facet: 'reliability', fits: ['blame', 'defensive', 'missing-next-step'] },
  { slug: 'hands', facet: 'timeliness', fits: [] },
  { slug: 'aloud', facet: 'approachability', fits: ['legalese'] },
  { slug: 'first_hello', facet: 'above-and-beyond', fits: ['generic-greeting'] },
  { slug: 'five_others', facet: 'approachability', fits: ['hostile', 'defensive'] },
  { slug: 'reason', facet: 'flexibility', fits: ['refusal', 'legalese', 'defensive'] },
  { slug: 'second_look', facet: 'personalization', fits: ['wrong-name', 'placeholder'] },
  { slug: 'bad_news', facet: 'timeliness', fits: ['missing-time'] },
  { slug: 'thank', facet: 'approachability', fits: ['blame', 'defensive', 'missing-thanks'] },
  { slug: 'third_time', facet: 'reliability', fits: [] },
  { slug: 'scaffold', facet: 'personalization', fits: ['placeholder', 'canned'] },
  { slug: 'simply', facet: 'approachability', fits: ['condescending'] },
  { slug: 'who_may', facet: 'flexibility', fits: ['refusal'] },
  { slug: 'extra', facet: 'above-and-beyond', fits: [] },
  { slug: 'smile', facet: 'approachability', fits: ['defensive'] },
  { slug: 'say_we', facet: 'reliability', fits: ['defensive', 'blame'] },
  { slug: 'in_two', facet: 'timeliness', fits: ['missing-answer', 'missing-next-step'] },
  {
    slug: 'another_way',
    facet: 'approachability',
    fits: ['passive-aggressive', 'condescending', 'own-wording'],
  },
  { slug: 'their_words', facet: 'personalization', fits: ['canned', 'legalese', 'missing-acknowledgement'] },
  { slug: 'angry_draft', facet: 'approachability', fits: ['hostile'] },
  { slug: 'your_idea', facet: 'above-and-beyond', fits: [] },
  { slug: 'name_a_time', facet: 'reliability', fits: ['defensive', 'missing-time'] },
  { slug: 'straight', facet: 'approachability', fits: ['passive-aggressive'] },
  { slug: 'ask_one', facet: 'above-and-beyond', fits: [] },
  { slug: 'two_ways', facet: 'flexibility', fits: ['refusal'] },
  { slug: 'sorry_for_that', facet: 'reliability', fits: ['missing-apology', 'canned'] },
  { slug: 'same_level', facet: 'personalization', fits: ['register'] },
  { slug: 'volume', facet: 'approachability', fits: ['shouting'] },
  { slug: 'check_in', facet: 'timeliness', fits: ['missing-follow-up'] },
  { slug: 'come_back', facet: 'above-and-beyond', fits: [] },
  { slug: 'question_first', facet: 'reliability', fits: ['missing-answer'] },
  { slug: 'own_voice', facet: 'approachability', fits: ['legalese', 'canned'] },
  { slug: 'good_days', facet: 'above-and-beyond', fits: [] },
  { slug: 'one_line_more', facet: 'personalization', fits: ['curt'] },
] as const satisfies readonly TipShape[];

export type Tip = (typeof TIPS)[number];

const DAY = 86_400_000;

/** The tip of a day: one after the other, changing at the rep's own midnight. */
export function tipOfTheDay(date: Date): Tip {
  const day = Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY);
  return TIPS[day % TIPS.length] ?? TIPS[0];
}

/**
 * Up to three tips for what was found and what is lacking: the first tip of each, then the second of each, …
 * @param found rules and pieces of advice, the most important first
 */
export function fittingTips(found: readonly (RuleId | AdviceId)[]): Tip[] {
  const shelves = [...new Set(found)].map((rule) => TIPS.filter(({ fits }: TipShape) => fits.includes(rule)));
  const turns = Math.max(0, ...shelves.map((shelf) => shelf.length));
  const inTurn = Array.from({ length: turns }, (_, turn) => shelves.flatMap((shelf) => shelf[turn] ?? []));
  return [...new Set(inTurn.flat())].slice(0, 3);
}

/** Without capitals and accents; the marks of other scripts are letters and stay. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .toLowerCase();

/**
 * Whether a text has every word that is looked for, in any order, each at the beginning of a word.
 * @param wanted what somebody typed; nothing in it finds every text
 */
export function hasWords(text: string, wanted: string): boolean {
  const words = (of: string) =>
    folded(of)
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter(Boolean);
  const there = words(text);
  return words(wanted).every((word) => there.some((one) => one.startsWith(word)));
}
