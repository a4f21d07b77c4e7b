import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Checker } from '../engine/check.ts';
import { type About, type Choices, type Draft, FACETS, type Finding, type Report } from '../engine/types.ts';
import { editedHost, isTag, isTextField } from '../sites/editable.ts';
import type { Customer, Site } from '../sites/site.ts';
import { watchEdits } from './edits.ts';
import type { Field, Outcome } from './field/field.ts';
import type { Letter } from './field/letter.ts';
import { plainField } from './field/plain.ts';
import { richField } from './field/rich.ts';
import { offeredChecker, offeredOpenings } from './offered.ts';
import type { Opening } from './openings/openings-for.ts';
import { pageAround } from './page-around.ts';
import type { Parts } from './parts.ts';
import type { Surroundings } from './surroundings.ts';
import { paint } from './underline/highlight.ts';
import { waitingLetters } from './waiting-letters.ts';

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
/** A check that takes longer than this (milliseconds) waits for an idle moment instead of the next frame. */
const QUICK = 4;
/** A text that a checker has never seen is read in parts of this many UTF-16 units, each in a moment of its own. */
const PART = 1500;
/** When to look whether the page has cleared what was sent, in milliseconds after Send. */
const CLEARED = [100, 300, 1000, 3000];

/** A passage of the draft as it was when it was read. */
export type Passage = Pick<Finding, 'start' | 'end' | 'quote'>;

/** One watched box: its field, its findings as they now are, its marks. */
export interface ReplyBox {
  /** The textarea, the editing host, or the iframe whose document is edited. */
  readonly element: HTMLElement;
  readonly field: Field;
  readonly site: Site;
  readonly report: ReadonlySignal<Report>;
  /** Those it goes to. */
  readonly customers: ReadonlySignal<readonly Customer[]>;
  /** What is written goes to colleagues only: it is marked more lightly and never held. */
  readonly note: ReadonlySignal<boolean>;
  /** Whether no reply to this customer is remembered; undefined when nothing is known of that. */
  readonly firstTime: Signal<boolean | undefined>;
  /** Reads the field and checks it, now. */
  check(): Report;
  /** Its reply was let go: the page may clear it with no event to tell. */
  passed(): void;
  /**
   * Puts another wording in a passage's place, and checks. Until that is done the findings stay as they are. Refused
   * while an input method composes.
   */
  fix(passage: Passage, text: string): Promise<Outcome>;
  /** Beginnings to offer for the draft as it stands; none until they have come. */
  openings(): readonly Opening[];
  /** A fix is being put in, or an input method composes a word: nothing is offered meanwhile. */
  readonly busy: 'fixing' | 'composing' | undefined;
  /** Marks this passage no more in this reply: until the box is empty. */
  leaveAlone(finding: Finding): void;
  /** Whether the element is still the one on the page. */
  readonly live: boolean;
  dispose(): void;
}

function fieldOf(element: HTMLElement, site: Site, around: Surroundings): Field | undefined {
  if (isTextField(element)) return plainField(element, around.layer());
  if (!isTag(element, 'iframe')) return richField(element, element, site.notTheReps);
  const inner = editedHost(element);
  return inner && richField(inner, element, site.notTheReps);
}

/**
 * Begins to watch a box.
 * @returns undefined when the element can no longer be edited
 */
export function watchBox(
  element: HTMLElement,
  site: Site,
  parts: Parts,
  around: Surroundings,
): ReplyBox | undefined {
  const field = fieldOf(element, site, around);
  if (field === undefined) return undefined;
  const inner = field.element;
  const page = inner.ownerDocument;
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
  const firstTime = signal<boolean | undefined>(undefined);
  const leftAlone = signal<readonly string[]>([]);
  let waiting: (() => void) | undefined;
  let fixing = false;
  let cost = 0;

  const about = pageAround(element, site, (isNew) => {
    // The page may have made another font or another place of the box.
    field.follow('anew');
    if (isNew) checkSoon();
  });
  const { customers, note } = about;
  /** Whether it is the first time is known of those it goes to now. */
  const forgetTimes = customers.subscribe(() => {
    firstTime.value = undefined;
  });
  const aboutNow = (): About => ({
    ...about.seen(),
    ...(firstTime.value === undefined || note.value ? {} : { firstTime: firstTime.value }),
  });
  /** The text that was checked last; undefined before the first check. */
  let text: string | undefined;

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

  /** Which checker has read how much, in UTF-16 units: what it has read it remembers. */
  let seen: { readonly by: Checker | undefined; readonly to: number } = { by: undefined, to: 0 };
  /**
   * Lets a new checker make itself ready and read a long text, part by part.
   * @returns whether there is more to be done before the whole is checked
   */
  function readOn({ text: all, masked = [] }: Draft): boolean {
    const by = checker.value;
    if (by === undefined) return false;
    if (by.prepare()) return true;
    const from = seen.by === by ? seen.to : 0;
    const end = from + PART < all.length ? all.indexOf('\n', from + PART) : -1;
    seen = { by, to: end < 0 ? Number.POSITIVE_INFINITY : end };
    if (end < 0) return false;
    by.check(
      { text: all.slice(0, end), masked: masked.filter((span) => span.end <= end) },
      aboutNow(),
      choices(),
    );
    return true;
  }

  function judge(draft: Draft): Report {
    waiting?.();
    waiting = undefined;
    letters.end();
    text = draft.text;
    // What was to be left alone was so in one reply; what follows in an emptied box is another.
    if (leftAlone.value.length > 0 && !/\S/u.test(text)) leftAlone.value = [];
    seen = { by: checker.value, to: Number.POSITIVE_INFINITY };
    report.value = checker.value?.check(draft, aboutNow(), choices()) ?? CALM;
    const { languages: wanted } = around.settings.value.value;
    parts.need(report.value.languages.filter((code) => wanted.includes(code)));
    return report.value;
  }

  function check(): Report {
    about.look();
    return judge(field?.read('anew') ?? { text: '' });
  }

  function look(): void {
    waiting = undefined;
    // What is put in is checked when it stands there.
    if (edits.composing || fixing || around.resting.value || !around.alive()) return;
    try {
      // Where nothing is written yet, it may have become another customer's box.
      if (!/\S/u.test(text ?? '')) about.look();
      const began = performance.now();
      const draft = field?.read() ?? { text: '' };
      const more = readOn(draft);
      if (!more) judge(draft);
      cost = performance.now() - began;
      if (more) {
        const timer = setTimeout(look);
        waiting = () => clearTimeout(timer);
      }
      about.lookSoon();
    } catch {
      report.value = CALM;
    }
  }

  /** Checks soon, once, outside the keystroke. */
  function checkSoon(): void {
    if (edits.composing || fixing || waiting !== undefined) return;
    if (cost < QUICK) {
      const frame = requestAnimationFrame(look);
      waiting = () => cancelAnimationFrame(frame);
    } else {
      const idle = requestIdleCallback(look, { timeout: 500 });
      waiting = () => cancelIdleCallback(idle);
    }
  }

  const letters = waitingLetters(field, checkSoon);
  function onEdit(letter?: Letter): void {
    const by = checker.value;
    const isRead = by !== undefined && seen.by === by && seen.to === Number.POSITIVE_INFINITY;
    const idle = waiting === undefined && !edits.composing && !fixing && !around.resting.value;
    if (letter === undefined || !isRead || !idle || !letters.take(letter, report.value, by, choices()))
      checkSoon();
    else if (letter.all !== undefined) text = letter.all;
  }

  const edits = watchEdits(inner, onEdit, (typed) => {
    if (field.read().text !== text) checkSoon();
    // Nothing tells of lines that now run from the right, or of letters that are larger. While the rep types that
    // is looked at once a second.
    else if (!typed) field.follow('anew');
  });

  const stopPainting = effect(() => {
    const { findings } = report.value;
    const rests = around.resting.value;
    field.follow();
    paint(field, rests ? [] : findings, note.value ? 'light' : 'full');
  });
  const stopChoices = effect(() => {
    // New languages, a change of what is switched off, and the end of a rest show at once.
    void checker.value;
    void around.resting.value;
    void around.settings.value.value;
    void leftAlone.value;
    void firstTime.value;
    checkSoon();
  });

  return {
    element,
    field,
    site,
    report,
    customers,
    note,
    firstTime,
    check,
    passed() {
      for (const ms of CLEARED) setTimeout(checkSoon, ms);
    },
    async fix(passage, text) {
      if (edits.composing) return 'refused';
      fixing = true;
      try {
        // The page may have changed the text since it was checked.
        const { start, end, quote } = passage;
        if (field.read().text.slice(start, end) !== quote) return 'refused';
        return await field.replace(passage, text);
      } finally {
        fixing = false;
        check();
      }
    },
    openings() {
      parts.wantOpenings();
      void parts.come.value;
      const names = customers.value.map(({ name }) => name);
      return offeredOpenings(field.read(), report.value, names);
    },
    get busy() {
      if (fixing) return 'fixing';
      return edits.composing ? 'composing' : undefined;
    },
    leaveAlone(finding) {
      leftAlone.value = [...leftAlone.value, finding.quote];
    },
    get live() {
      // The document of an iframe that has gone, or shows another, has no window.
      return element.isConnected && inner.isConnected && page.defaultView !== null;
    },
    dispose() {
      waiting?.();
      letters.end();
      about.dispose();
      forgetTimes();
      stopChoices();
      stopPainting();
      edits.dispose();
      try {
        paint(field, []);
      } catch {
        // The editor's window is gone, and its marks with it.
      }
      field.dispose();
    },
  };
}
