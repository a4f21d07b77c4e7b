import { foldName, readName } from './name.ts';
import { perSentence } from './per-sentence.ts';
import {
  type About,
  type Act,
  type Advice,
  type AdviceId,
  FACET_START,
  FACETS,
  type Facet,
  type FacetScore,
  type Finding,
  type Reading,
  type RuleId,
} from './types.ts';

/**
 * What speaks for each quality, and by how much. The six qualities are an idea of writing on superb service; in a
 * single draft this is what can be counted of them:
 *
 * | facet | idea | counts |
 * |---|---|---|
 * | reliability | excellent every time, for everybody | the question answered, what was done, what comes next |
 * | timeliness | as fast as quality allows, honest about delays | a when, work done already, word promised |
 * | personalization | a person, not a number | their name, what they said picked up, a newcomer welcomed |
 * | approachability | kind and set on solving even hard cases | thanks, sorry, understanding, an open door |
 * | flexibility | bend the rule where one can, never just "no" | another way, an exception made on the spot |
 * | above-and-beyond | kindness to remember, word before they must ask | a gift, an exception, following up |
 *
 * An act counts once however often it is done: a reply is not better for thanking five times.
 */
const GAINS: Readonly<Record<Facet, Readonly<Partial<Record<Act | 'name', number>>>>> = {
  reliability: { done: 0.3, 'next-step': 0.2, answer: 0.1, promise: 0.1, time: 0.1 },
  timeliness: { time: 0.4, done: 0.2, 'follow-up': 0.1 },
  personalization: { name: 0.3, acknowledgement: 0.2, welcome: 0.1 },
  approachability: { thanks: 0.15, apology: 0.15, acknowledgement: 0.15, 'follow-up': 0.15, welcome: 0.1 },
  flexibility: { alternative: 0.3, exception: 0.3 },
  'above-and-beyond': { extra: 0.3, exception: 0.2, 'follow-up': 0.2 },
};

/**
 * First impressions last for years: to somebody who writes for the first time a welcome counts so much more, for
 * `personalization` and `approachability`.
 */
const FIRST_WELCOME = 0.15;

/** What speaks against each quality, and by how much: marks and advice of that kind, each counted once. */
const LOSSES: Readonly<Record<Facet, Readonly<Partial<Record<RuleId | AdviceId, number>>>>> = {
  reliability: {
    placeholder: 0.3,
    defensive: 0.2,
    'missing-answer': 0.3,
    'missing-next-step': 0.2,
    'missing-time': 0.1,
  },
  timeliness: { 'missing-time': 0.3, 'missing-follow-up': 0.1, 'missing-next-step': 0.1 },
  personalization: {
    'wrong-name': 0.4,
    'generic-greeting': 0.3,
    placeholder: 0.3,
    canned: 0.2,
    'missing-name': 0.2,
    'missing-acknowledgement': 0.2,
  },
  approachability: {
    hostile: 0.4,
    blame: 0.3,
    condescending: 0.3,
    'passive-aggressive': 0.3,
    defensive: 0.2,
    legalese: 0.2,
    'missing-apology': 0.15,
    'missing-thanks': 0.05,
    curt: 0.2,
    register: 0.1,
    shouting: 0.2,
  },
  flexibility: { refusal: 0.4, legalese: 0.1 },
  'above-and-beyond': { refusal: 0.2, canned: 0.1, 'missing-follow-up': 0.1 },
};

const namesIn = perSentence((words) => words.map(({ folded }) => foldName(folded)));

/** Whether the draft says the customer's name. */
function saysName({ sentences }: Reading, { customers }: About): boolean {
  const tokens = customers.flatMap((customer) => readName(customer)?.tokens ?? []);
  return sentences.some((words) => namesIn(words).some((name) => tokens.includes(name)));
}

/**
 * How far a draft shows each of the six qualities, with what speaks for it and against it. An empty draft is worth
 * `FACET_START` in each.
 */
export function facetsOf(
  draft: Reading,
  about: About,
  findings: readonly Finding[],
  advice: readonly Advice[],
): Record<Facet, FacetScore> {
  const shown = new Set<Act | 'name'>(draft.acts);
  if (saysName(draft, about)) shown.add('name');
  const against = new Set<RuleId | AdviceId>([...findings, ...advice].map(({ rule }) => rule));
  const scoreOf = (facet: Facet): FacetScore => {
    const gains = (Object.keys(GAINS[facet]) as (Act | 'name')[]).filter((act) => shown.has(act));
    const losses = (Object.keys(LOSSES[facet]) as (RuleId | AdviceId)[]).filter((id) => against.has(id));
    const worth = (act: Act | 'name') =>
      (GAINS[facet][act] ?? 0) + (act === 'welcome' && about.firstTime === true ? FIRST_WELCOME : 0);
    const plus = gains.reduce((sum, act) => sum + worth(act), FACET_START);
    const value = losses.reduce((sum, id) => sum - (LOSSES[facet][id] ?? 0), plus);
    return { value: Math.round(Math.max(0, Math.min(1, value)) * 100) / 100, gains, losses };
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, scoreOf(facet)])) as Record<Facet, FacetScore>;
}
