import { ADVICE } from './advice/index.ts';
import { facetsOf } from './facets.ts';
import { marksAt } from './glimpse.ts';
import { carriersOf, heatLogit, heatOf, isCarrier, isCertain, type Learned, THRESHOLDS } from './heat.ts';
import { Masker } from './masks.ts';
import { givenName } from './name.ts';
import type { LanguagePack } from './pack.ts';
import { languagesMet, type Placed, Reader, type ReadText } from './reader.ts';
import { settle, switchedOff } from './settle.ts';
import { FEWEST_WORDS, type Weights } from './trained.ts';
import type {
  About,
  Act,
  AdviceRule,
  Choices,
  Draft,
  Finding,
  Hit,
  Language,
  Reading,
  Report,
  Rule,
  Span,
  Word,
} from './types.ts';
import { eachOf, type Heats, heatsOf, type Weighed, weighedIn, weighedWithout } from './weighed.ts';

/** Checks drafts; sentences that did not change since the check before are not looked at again. */
export interface Checker {
  /**
   * Makes ready a part of what the first check needs, for a moment in which nobody waits; what is not ready yet
   * `check` makes by itself.
   * @returns whether there is more
   * @throws SyntaxError for a phrase that is not well formed
   */
  prepare(): boolean;
  /**
   * @param draft the text, with spans the field knows to be quoted or a signature
   * @param about the customer and their message, as far as known
   * @param choices what the rep has switched off, and how easily a draft counts as heated
   */
  check(draft: Draft, about: About, choices: Choices): Report;
  /**
   * Whether a letter that was typed into a word marks something new before the word ends: a small part of a check,
   * to know whether it can wait.
   * @param line the line that the letter stands in
   * @param at its offset in it
   * @param before what was said of the draft without it
   * @param choices as `check` takes them
   * @throws SyntaxError for a phrase that is not well formed
   */
  marksAt(line: string, at: number, before: Report, choices: Choices): boolean;
}

/** What the advice rules see of a text that was read. */
function readingOf(text: string, { language, sentences }: ReadText, reader: Reader): Reading {
  const acts = new Set<Act>();
  const words: Word[] = [];
  for (const placed of sentences) {
    for (const act of reader.acts(placed)) acts.add(act);
    for (const word of placed.sentence.words) words.push(word);
  }
  return {
    text,
    language,
    words,
    sentences: sentences.map(({ sentence }) => sentence.words),
    acts,
    questions: sentences
      .filter((placed) => placed.sentence.after.includes('?') || reader.acts(placed).has('question'))
      .map(({ sentence }) => sentence.words),
  };
}

/** What was learned says of a draft. */
function learnedOf({ scores, top, second }: Heats, weights: Weights | undefined): Learned | undefined {
  if (weights === undefined || top === Number.NEGATIVE_INFINITY) return undefined;
  const draft = weights.logit('draft', scores);
  return {
    top,
    second: second === Number.NEGATIVE_INFINITY ? top : second,
    draft,
    join: weights.trained.join,
  };
}

/** The sentence most heated of those that the rep has not spoken for. */
function hottestOf(read: ReadText, reader: Reader, left: ReadonlySet<number>): Placed | undefined {
  let hottest: Placed | undefined;
  for (const placed of read.sentences)
    if (
      !left.has(placed.start) &&
      placed.sentence.words.length >= FEWEST_WORDS &&
      (hottest === undefined || reader.judge(placed).heat > reader.judge(hottest).heat)
    )
      hottest = placed;
  return hottest;
}

/** Fixes with the customer's name filled in; those that need a name that is not known are left out. */
const named = (fixes: readonly string[], name: string | undefined): readonly string[] =>
  fixes.flatMap((fix) =>
    fix.includes('{name}') ? (name === undefined ? [] : [fix.replace('{name}', () => name)]) : [fix],
  );

/** The customer's message as it was read. */
interface Message {
  readonly incoming: string;
  readonly likely: Language | undefined;
  /** The message without what is quoted in it. */
  readonly text: string;
  readonly read: ReadText;
  readonly heat: number;
}

const NO_RULES: readonly Rule[] = [];

const thresholdOf = ({ sensitivity = 'normal' }: Choices): number => THRESHOLDS[sensitivity];

/** What is said of a draft's tone. */
interface Verdict {
  readonly heat: number;
  readonly findings: readonly Finding[];
}

/** A value that is made when it is first asked for. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const overlap = (span: Span, { start, sentence }: Placed): boolean =>
  span.start < start + sentence.text.length && start < span.end;

/**
 * Makes a checker for some rules in some languages. One checker serves one box: it remembers the blocks
 * of the last draft and of the last message it saw, nothing else.
 * A pack's phrases are compiled when its language is first met; `check` throws a SyntaxError then when one is
 * not well formed.
 */
export function createChecker(
  packs: readonly LanguagePack[],
  rules: readonly Rule[],
  adviceRules: readonly AdviceRule[] = ADVICE,
): Checker {
  const drafts = new Reader(packs, rules);
  const messages = new Reader(packs, NO_RULES);
  const masker = new Masker();

  let message: Message | undefined;

  /** The customer's message, read, and its heat; the last one is kept. */
  function readIncoming({ incoming, language }: About): Message | undefined {
    if (incoming === undefined || incoming.trim() === '') return undefined;
    if (message?.incoming === incoming && message.likely === language) return message;
    const { text, lines } = new Masker().mask({ text: incoming });
    const read = messages.read(lines, language);
    const weights = messages.weights(read.language);
    const { scores } = heatsOf(weighedIn(read, messages));
    const heat = weights ? heatOf(weights.logit('incoming', scores)) : 0;
    message = { incoming, likely: language, text, read, heat };
    return message;
  }

  /**
   * Settles what phrases and rules found, joins the heat and marks what was learned. Sentences that the rep
   * has spoken for ("not this phrase", "not this rule") carry no heat. Who is held must see why: without a
   * carrier the hottest sentence is marked.
   */
  function verdict(
    read: ReadText,
    whole: readonly Weighed[],
    found: readonly Finding[],
    choices: Choices,
    findingOf: (hit: Hit, base: number) => Finding,
    chosen: (hit: Hit) => Hit,
  ): Verdict {
    const isLeft = switchedOff(choices);
    const dismissed = found.filter(isLeft);
    /** Where the sentences begin that the rep has spoken for. */
    const left = new Set<number>();
    for (const finding of dismissed)
      for (const placed of read.sentences) if (overlap(finding, placed)) left.add(placed.start);
    const weights = drafts.weights(read.language);
    const settled = settle(found, choices);
    for (;;) {
      const weighed = weighedWithout(read, drafts, whole, left);
      const logit = heatLogit(settled, learnedOf(heatsOf(weighed), weights));
      const heat = heatOf(logit);
      const marks = new Map<number, Finding>();
      eachOf(read, weighed, 'markable', (placed, start) => {
        const hit = drafts.mark(placed, logit);
        if (hit) marks.set(start + placed.start, findingOf(chosen(hit), start + placed.start));
      });
      if (heat >= thresholdOf(choices) && !settled.some(isCarrier) && ![...marks.values()].some(isCarrier)) {
        const hottest = hottestOf(read, drafts, left);
        if (hottest) marks.set(hottest.start, findingOf(drafts.heatedMark(hottest), hottest.start));
      }
      const spoken = [...marks].filter(([, finding]) => isLeft(finding));
      if (spoken.length === 0)
        return { heat, findings: marks.size > 0 ? settle([...found, ...marks.values()], choices) : settled };
      for (const [at] of spoken) left.add(at);
    }
  }

  return {
    prepare: () => drafts.prepare(),
    marksAt: (line, at, before, choices) => marksAt(line, at, before, choices, packs, rules),
    check(draft, about, choices) {
      const { text, lines } = masker.mask(draft);
      const incoming = readIncoming(about);
      const read = drafts.read(lines, about.language ?? incoming?.read.language);
      const { language } = read;
      const pack = packs.find(({ code }) => code === language);
      const name = about.customers.map(givenName).find((given) => given !== undefined);
      const findingOf = (hit: Hit, base: number): Finding => {
        const start = base + hit.start;
        const end = base + hit.end;
        const fixes = hit.fixes.some((fix) => fix.includes('{name}')) ? named(hit.fixes, name) : hit.fixes;
        const { rule, weight, learned, why } = hit;
        const quote = draft.text.slice(start, end);
        const finding = { rule, weight, start, end, fixes, quote };
        return learned ? { ...finding, learned } : why === undefined ? finding : { ...finding, why };
      };
      const chosen = (hit: Hit): Hit => ({ ...hit, weight: choices.weights?.[hit.rule] ?? hit.weight });
      const found: Finding[] = [];
      const weighed = weighedIn(read, drafts);
      eachOf(read, weighed, 'hits', ({ start: at, hit }, start) => {
        found.push(findingOf(chosen(hit), start + at));
      });
      for (const rule of rules)
        for (const hit of rule.inDraft?.({ text, about, language, own: choices.own }, packs) ?? [])
          found.push(findingOf(chosen(hit), 0));
      const { heat, findings } = verdict(read, weighed, found, choices, findingOf, chosen);
      // Nobody reads advice and facets at every keystroke: they are made when they are asked for.
      const theirs = () =>
        incoming && { ...readingOf(incoming.text, incoming.read, messages), heat: incoming.heat };
      const whole = once(() => {
        const reading = readingOf(text, read, drafts);
        const view = { draft: reading, about, incoming: theirs(), pack, findings };
        const advice = adviceRules
          .filter(({ id, applies }) => !choices.rulesOff.includes(id) && applies(view))
          .map(({ id }) => ({ rule: id }));
        return { advice, facets: facetsOf(reading, about, findings, advice) };
      });
      return {
        language,
        languages: [
          ...new Set([...languagesMet(read), ...(incoming?.read.language ? [incoming.read.language] : [])]),
        ],
        findings,
        heat,
        heated: heat >= thresholdOf(choices) || isCertain(findings),
        carriers: carriersOf(findings),
        get advice() {
          return whole().advice;
        },
        get facets() {
          return whole().facets;
        },
        incomingHeat: incoming?.heat ?? 0,
        get incoming() {
          return theirs();
        },
        written: /\S/u.test(text),
      };
    },
  };
}
