import { type ReadonlySignal, signal } from '@preact/signals';
import type { About } from '../engine/types.ts';
import { type Customer, MOST_INCOMING, type Site } from '../sites/site.ts';

/** How long the page's answers hold while the rep types, in milliseconds: asking takes longer than a key may. */
const HOLDS = 1000;
/** After a press beside the box the page may show it as another: a note, or a reply. In milliseconds. */
const TURNED = [50, 500];

/** What the page says of a box, besides its text. */
export interface PageAround {
  /** Those it goes to. */
  readonly customers: ReadonlySignal<readonly Customer[]>;
  /** What is written goes to colleagues only. */
  readonly note: ReadonlySignal<boolean>;
  /** What was seen last, as the engine takes it. */
  readonly seen: () => About;
  /** Asks the page, now. @throws what the site throws */
  look(): void;
  /** Asks the page when what was seen has held long enough. */
  lookSoon(): void;
  dispose(): void;
}

const keyOfAll = (people: readonly Customer[]) =>
  people.map(({ name, address }) => `${name}\t${address ?? ''}`).join('\n');

/**
 * Asks a site about a box: while the rep types once a second, at once when somebody wants to know.
 * @param looked called after a look that nobody waited for, with whether it saw something new
 */
export function pageAround(element: HTMLElement, site: Site, looked: (isNew: boolean) => void): PageAround {
  const customers = signal<readonly Customer[]>([]);
  const note = signal(false);
  let incoming: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    clearTimeout(timer);
    timer = undefined;
    const people = site.customers(element);
    if (keyOfAll(people) !== keyOfAll(customers.value)) customers.value = people;
    note.value = site.isNote(element);
    incoming = site.incoming(element)?.text.slice(0, MOST_INCOMING);
  }
  function lookLater(): void {
    timer = undefined;
    const before = [customers.value, note.value, incoming];
    try {
      look();
      looked([customers.value, note.value, incoming].some((one, at) => one !== before[at]));
    } catch {
      // What a page no longer shows is not known until it is asked again.
    }
  }
  const turning = new AbortController();
  const onPress = (event: Event) => {
    if (event.composedPath().includes(element)) return;
    for (const ms of TURNED)
      setTimeout(() => {
        if (!turning.signal.aborted && element.isConnected) lookLater();
      }, ms);
  };
  for (const type of ['click', 'change'])
    element.ownerDocument.addEventListener(type, onPress, { capture: true, signal: turning.signal });

  return {
    customers,
    note,
    seen() {
      // A note names whom it likes, and owes nobody thanks.
      if (note.value) return { customers: [] };
      const names = customers.value.map(({ name }) => name);
      return { customers: names, ...(incoming === undefined ? {} : { incoming }) };
    },
    look,
    lookSoon() {
      timer ??= setTimeout(lookLater, HOLDS);
    },
    dispose() {
      clearTimeout(timer);
      turning.abort();
    },
  };
}
