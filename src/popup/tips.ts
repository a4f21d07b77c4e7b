import type { Facet, RuleId } from '../engine/types.ts';

/** A tip's texts are the messages `tip_<slug>` and `tip_<slug>_text`. */
interface TipShape {
  readonly slug: string;
  /** The quality of good service it is about. */
  readonly facet: Facet;
  /** The rules whose findings it helps with. */
  readonly fits: readonly RuleId[];
}

/** Every tip, in the order in which the days show them. */
export const TIPS = [
  { slug: 'friend', facet: 'approachability', fits: ['legalese', 'canned', 'condescending'] },
  { slug: 'look_into_it', facet: 'timeliness', fits: [] },
  { slug: 'door', facet: 'flexibility', fits: ['refusal'] },
  { slug: 'name_first', facet: 'personalization', fits: ['generic-greeting', 'wrong-name', 'placeholder'] },
  { slug: 'get_up', facet: 'approachability', fits: ['hostile', 'passive-aggressive'] },
  { slug: 'nothing_wrong', facet: 'above-and-beyond', fits: [] },
  { slug: 'last_of_the_day', facet: 'reliability', fits: ['canned'] },
  { slug: 'matter', facet: 'approachability', fits: ['hostile', 'blame'] },
  { slug: 'decide', facet: 'flexibility', fits: ['refusal'] },
  { slug: 'last_time', facet: 'personalization', fits: ['generic-greeting', 'canned'] },
  { slug: 'what_now', facet: 'reliability', fits: ['blame', 'defensive'] },
  { slug: 'hands', facet: 'timeliness', fits: [] },
  { slug: 'aloud', facet: 'approachability', fits: ['legalese'] },
  { slug: 'first_hello', facet: 'above-and-beyond', fits: ['generic-greeting'] },
  { slug: 'five_others', facet: 'approachability', fits: ['hostile', 'defensive'] },
  { slug: 'reason', facet: 'flexibility', fits: ['refusal', 'legalese', 'defensive'] },
  { slug: 'second_look', facet: 'personalization', fits: ['wrong-name', 'placeholder'] },
  { slug: 'bad_news', facet: 'timeliness', fits: [] },
  { slug: 'thank', facet: 'approachability', fits: ['blame', 'defensive'] },
  { slug: 'third_time', facet: 'reliability', fits: [] },
  { slug: 'scaffold', facet: 'personalization', fits: ['placeholder', 'canned'] },
  { slug: 'simply', facet: 'approachability', fits: ['condescending'] },
  { slug: 'who_may', facet: 'flexibility', fits: ['refusal'] },
  { slug: 'extra', facet: 'above-and-beyond', fits: [] },
  { slug: 'smile', facet: 'approachability', fits: ['defensive'] },
  { slug: 'say_we', facet: 'reliability', fits: ['defensive', 'blame'] },
  { slug: 'in_two', facet: 'timeliness', fits: [] },
  {
    slug: 'another_way',
    facet: 'approachability',
    fits: ['passive-aggressive', 'condescending', 'own-wording'],
  },
  { slug: 'their_words', facet: 'personalization', fits: ['canned', 'legalese'] },
  { slug: 'angry_draft', facet: 'approachability', fits: ['hostile'] },
  { slug: 'your_idea', facet: 'above-and-beyond', fits: [] },
  { slug: 'name_a_time', facet: 'reliability', fits: ['defensive'] },
  { slug: 'straight', facet: 'approachability', fits: ['passive-aggressive'] },
  { slug: 'ask_one', facet: 'above-and-beyond', fits: [] },
] as const satisfies readonly TipShape[];

export type Tip = (typeof TIPS)[number];

const DAY = 86_400_000;

/** The tip of a day: one after the other, changing at the rep's own midnight. */
export function tipOfTheDay(date: Date): Tip {
  const day = Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY);
  return TIPS[day % TIPS.length] ?? TIPS[0];
}

/** Up to three tips for the rules that found something: the first tip of each, then the second of each, … */
export function fittingTips(found: readonly RuleId[]): Tip[] {
  const shelves = [...new Set(found)].map((rule) => TIPS.filter(({ fits }: TipShape) => fits.includes(rule)));
  const turns = Math.max(0, ...shelves.map((shelf) => shelf.length));
  const inTurn = Array.from({ length: turns }, (_, turn) => shelves.flatMap((shelf) => shelf[turn] ?? []));
  return [...new Set(inTurn.flat())].slice(0, 3);
}
