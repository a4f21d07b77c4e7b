import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { FACETS, type Finding, type Report } from '../engine/types.ts';
import { editedHost, isTag, isTextField } from '../sites/editable.ts';
import { type Customer, MOST_INCOMING, type Site } from '../sites/site.ts';
import type { Field, Outcome } from './field/field.ts';
import { plainField } from './field/plain.ts';
import { richField } from './field/rich.ts';
import { offeredChecker, offeredOpenings } from './offered.ts';
import type { Opening } from './openings/openings-for.ts';
import type { Parts } from './parts.ts';
import type { Surroundings } from './surroundings.ts';
import { paint } from './underline/highlight.ts';

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
/** When to look whether the page has cleared what was sent, in milliseconds after Send. */
const CLEARED = [100, 300, 1000, 3000];

const keyOfAll = (people: readonly Customer[]) =>
  people.map(({ name, address }) => `${name}\t${address ?? ''}`).join('\n');

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
  /** Puts another wording in a passage's place, and checks. Until that is done the findings stay as they are. */
  fix(passage: Passage, text: string): Promise<Outcome>;
  /** Beginnings to offer for the draft as it stands; none until they have come. */
  openings(): readonly Opening[];
  /** Whether a fix is being put in: what happens in the box is not the rep's doing. */
  readonly fixing: boolean;
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
  const customers = signal<readonly Customer[]>([]);
  const note = signal(false);
  const firstTime = signal<boolean | undefined>(undefined);
  const leftAlone = signal<readonly string[]>([]);
  let waiting: (() => void) | undefined;
  let composing = false;
  let fixing = false;
  let cost = 0;

  function check(): Report {
    waiting?.();
    waiting = undefined;
    const began = performance.now();
    const people = site.customers(element);
    if (keyOfAll(people) !== keyOfAll(customers.value)) {
      firstTime.value = undefined;
      customers.value = people;
    }
    note.value = site.isNote(element);
    const { rulesOff, phrasesOff, sensitivity, languages } = around.settings.value.value;
    const incoming = site.incoming(element)?.text.slice(0, MOST_INCOMING);
    const draft = field?.read() ?? { text: '' };
    // What was to be left alone was so in one reply; what follows in an emptied box is another.
    if (leftAlone.value.length > 0 && !/\S/u.test(draft.text)) leftAlone.value = [];
    // A note names whom it likes, and owes nobody thanks.
    const customersNamed = note.value ? [] : people.map(({ name }) => name);
    const about = {
      customers: customersNamed,
      ...(incoming === undefined || note.value ? {} : { incoming }),
      ...(firstTime.value === undefined || note.value ? {} : { firstTime: firstTime.value }),
    };
    const choices = {
      rulesOff,
      phrasesOff: [...phrasesOff, ...leftAlone.value],
      sensitivity,
      own: own.value,
    };
    report.value = checker.value?.check(draft, about, choices) ?? CALM;
    cost = performance.now() - began;
    parts.need(report.value.languages.filter((code) => languages.includes(code)));
    return report.value;
  }

  /** Checks soon, once, outside the keystroke. */
  function checkSoon(): void {
    if (composing || fixing || waiting !== undefined) return;
    const run = () => {
      waiting = undefined;
      if (around.resting.value || !around.alive()) return;
      try {
        check();
      } catch {
        report.value = CALM;
      }
    };
    if (cost < QUICK) {
      const frame = requestAnimationFrame(run);
      waiting = () => cancelAnimationFrame(frame);
    } else {
      const idle = requestIdleCallback(run, { timeout: 500 });
      waiting = () => cancelIdleCallback(idle);
    }
  }

  const listeners: [string, (event: Event) => void][] = [
    ['input', checkSoon],
    ['focusin', checkSoon],
    // A textarea's value that the page sets fires no input, but moves the caret.
    ['selectionchange', checkSoon],
    [
      'compositionstart',
      () => {
        composing = true;
      },
    ],
    [
      'compositionend',
      () => {
        composing = false;
        checkSoon();
      },
    ],
  ];
  // On the document or shadow root: editors replace what is inside, and stop what bubbles.
  const scope = inner.getRootNode();
  const heard = (event: Event) => {
    if (!event.composedPath().includes(inner)) return;
    for (const [type, listen] of listeners) if (type === event.type) listen(event);
  };
  for (const [type] of listeners) scope.addEventListener(type, heard, true);
  // Editors undo, and pages clear what was sent, without an input event.
  const changes = new MutationObserver(checkSoon);
  if (!isTextField(inner)) changes.observe(inner, { childList: true, characterData: true, subtree: true });

  const stopPainting = effect(() => {
    const { findings } = report.value;
    const rests = around.resting.value;
    field.follow();
    paint(field, rests ? [] : findings, note.value ? 'light' : 'full');
  });
  const stopChoices = effect(() => {
    // New languages, and a change of what is switched off, show at once.
    void checker.value;
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
    get fixing() {
      return fixing;
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
      stopChoices();
      stopPainting();
      changes.disconnect();
      for (const [type] of listeners) scope.removeEventListener(type, heard, true);
      try {
        paint(field, []);
      } catch {
        // The editor's window is gone, and its marks with it.
      }
      field.dispose();
    },
  };
}
