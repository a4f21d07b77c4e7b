import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Draft, Finding, Report } from '../engine/types.ts';
import { editedHost, isTag, isTextField } from '../sites/editable.ts';
import type { Customer, Site } from '../sites/site.ts';
import { draftCheck } from './draft-check.ts';
import { watchEdits } from './edits.ts';
import type { Field, Outcome } from './field/field.ts';
import type { Letter } from './field/letter.ts';
import { plainField } from './field/plain.ts';
import { richField } from './field/rich.ts';
import { offeredOpenings } from './offered.ts';
import type { Opening } from './openings/openings-for.ts';
import { pageAround } from './page-around.ts';
import type { Parts } from './parts.ts';
import type { Surroundings } from './surroundings.ts';
import { paint } from './underline/highlight.ts';
import { waitingLetters } from './waiting-letters.ts';

/** A check that takes longer than this (milliseconds) waits for an idle moment instead of the next frame. */
const QUICK = 4;
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
  /** Change whenever something is typed, and whenever the caret or the selection moves. */
  readonly typed: ReadonlySignal<unknown>;
  readonly moved: ReadonlySignal<unknown>;
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
  const firstTime = signal<boolean | undefined>(undefined);
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
  const draft = draftCheck(
    () => ({
      ...about.seen(),
      ...(firstTime.value === undefined || note.value ? {} : { firstTime: firstTime.value }),
    }),
    parts,
    around,
  );
  const { report, checker, leftAlone } = draft;

  function judge(read: Draft): Report {
    waiting?.();
    waiting = undefined;
    letters.end();
    return draft.judge(read);
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
      if (!/\S/u.test(draft.text ?? '')) about.look();
      const began = performance.now();
      const read = field?.read() ?? { text: '' };
      const more = draft.readOn(read);
      if (!more) judge(read);
      cost = performance.now() - began;
      if (more) {
        const timer = setTimeout(look);
        waiting = () => clearTimeout(timer);
      }
      about.lookSoon();
    } catch {
      draft.calm();
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
    const by = draft.whoHasRead();
    const idle = waiting === undefined && !edits.composing && !fixing && !around.resting.value;
    if (
      letter === undefined ||
      by === undefined ||
      !idle ||
      !letters.take(letter, report.value, by, draft.choices())
    )
      checkSoon();
    else if (letter.all !== undefined) draft.text = letter.all;
  }

  const typed = signal(0);
  const moved = signal(0);
  const edits = watchEdits(inner, {
    typed() {
      typed.value = typed.peek() + 1;
    },
    edited: onEdit,
    moved() {
      moved.value = moved.peek() + 1;
    },
    strayed(follows) {
      if (field.read().text !== draft.text) checkSoon();
      // Nothing tells of lines that now run from the right, or of letters that are larger. While the rep types that
      // is looked at once a second.
      else if (!follows) field.follow('anew');
    },
  });
  field.onChange(onEdit);

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
    typed,
    moved,
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
