import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Checker } from '../engine/check.ts';
import { type About, type Choices, type Draft, FACETS, type Report } from '../engine/types.ts';
import { offeredChecker } from './offered.ts';
import type { Parts } from './parts.ts';
import type { Surroundings } from './surroundings.ts';

/** What a box that has not been read yet says. */
const CALM: Report = {
  language: undefined,
  languages: [],
  findings: [],
  advice: [],
  heat: 0,
  heated: false,
  carriers: [],
  facets: Object.fromEntries(
    FACETS.map((facet) => [facet, { value: 0, gains: [], losses: [] }]),
  ) as unknown as Report['facets'],
  incomingHeat: 0,
  incoming: undefined,
  written: false,
};
/** A text that a checker has never seen is read in parts of this many UTF-16 units, each in a moment of its own. */
const PART = 1500;

/** What the engine says of a box's draft, by what the rep and the team have chosen. */
export interface DraftCheck {
  readonly report: ReadonlySignal<Report>;
  /** Another one when more languages have come or were chosen; undefined until the engine has come. */
  readonly checker: ReadonlySignal<Checker | undefined>;
  /** The passages that are marked no more in this reply: until the box is empty. */
  readonly leftAlone: Signal<readonly string[]>;
  /** The text that was checked last, and letters since that say nothing new; undefined before the first check. */
  text: string | undefined;
  /** The checker if it has read all of the text. */
  whoHasRead(): Checker | undefined;
  choices(): Choices;
  /**
   * Lets a new checker make itself ready and read a long text, part by part.
   * @returns whether there is more to be done before the whole is checked
   */
  readOn(draft: Draft): boolean;
  /** Checks the whole. */
  judge(draft: Draft): Report;
  /** Nothing is said of a draft that could not be checked. */
  calm(): void;
}

/** @param about what is known of the page around the draft, now */
export function draftCheck(about: () => About, parts: Parts, around: Surroundings): DraftCheck {
  // As text, so that another setting that changes makes no new checker.
  const languages = computed(() => JSON.stringify(around.settings.value.value.languages));
  const checker = computed(() => {
    void parts.come.value;
    return offeredChecker(JSON.parse(languages.value));
  });
  /** The team's first: where both have a wording, theirs says why. */
  const own = computed(() => {
    const { teamPhrases, ownPhrases } = around.settings.value.value;
    return [...teamPhrases, ...ownPhrases];
  });
  const report = signal<Report>(CALM);
  const leftAlone = signal<readonly string[]>([]);
  /** Which checker has read how much, in UTF-16 units: what it has read it remembers. */
  let seen: { readonly by: Checker | undefined; readonly to: number } = { by: undefined, to: 0 };

  const choices = (): Choices => {
    const { rulesOff, phrasesOff, sensitivity, weights } = around.settings.value.value;
    return {
      rulesOff,
      phrasesOff: [...phrasesOff, ...leftAlone.value],
      sensitivity,
      weights,
      own: own.value,
    };
  };

  return {
    report,
    checker,
    leftAlone,
    text: undefined,
    whoHasRead: () =>
      seen.by === checker.value && seen.to === Number.POSITIVE_INFINITY ? seen.by : undefined,
    choices,
    readOn({ text, masked = [] }) {
      const by = checker.value;
      if (by === undefined) return false;
      if (by.prepare()) return true;
      const from = seen.by === by ? seen.to : 0;
      const end = from + PART < text.length ? text.indexOf('\n', from + PART) : -1;
      seen = { by, to: end < 0 ? Number.POSITIVE_INFINITY : end };
      if (end < 0) return false;
      by.check(
        { text: text.slice(0, end), masked: masked.filter((span) => span.end <= end) },
        about(),
        choices(),
      );
      return true;
    },
    judge(draft) {
      this.text = draft.text;
      // What was to be left alone was so in one reply; what follows in an emptied box is another.
      if (leftAlone.value.length > 0 && !/\S/u.test(draft.text)) leftAlone.value = [];
      seen = { by: checker.value, to: Number.POSITIVE_INFINITY };
      report.value = checker.value?.check(draft, about(), choices()) ?? CALM;
      const { languages: wanted } = around.settings.value.value;
      parts.need(report.value.languages.filter((code) => wanted.includes(code)));
      return report.value;
    },
    calm() {
      report.value = CALM;
    },
  };
}
