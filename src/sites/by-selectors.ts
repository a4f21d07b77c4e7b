import { patternToRegex } from 'webext-patterns';
import { editablesIn, isShown, isTag } from './editable.ts';
import { keyMatcher } from './keys.ts';
import { plainText } from './plain-text.ts';
import { type Confidence, type Customer, QUOTES_AND_SIGNATURES, type Site } from './site.ts';

/**
 * Where a value stands: a selector of the element whose text it is, or a selector and the name of the
 * attribute. Of several the first that gives something.
 */
export type Place = string | readonly [selector: string, attribute: string];

/** A site in selectors. All of them are looked up in the box's panel, and `root`, `panel` and `note` around it. */
export interface Selectors {
  readonly id: string;
  readonly name: string;
  readonly confidence: Confidence;
  /** Match patterns; empty when the system lives on anybody's host. */
  readonly hosts: readonly string[];
  /** What must be in the document; left out where the host says enough. */
  readonly page?: string;
  /** Textareas, editing hosts or iframes that are reply boxes or internal notes. */
  readonly box: string;
  /** As in `Site`. */
  readonly decoys?: string;
  /** What a box and its send controls lie in: the nearest such ancestor. */
  readonly root: string;
  /** The panel of one conversation, where a page keeps several; the document when left out. */
  readonly panel?: string;
  /** Every control that sends: buttons, items of menus. */
  readonly send: string;
  /** Keys that send, as in `keys.ts`. */
  readonly keys?: readonly string[];
  /** An internal note: an ancestor of the box, or something inside its root. */
  readonly note?: string;
  /** Elements that each name a recipient, with the address; one may be named often. */
  readonly customer?: {
    readonly each: string;
    /** Looked up in `each`; its own text when left out. `:scope` is `each` itself. */
    readonly name?: readonly Place[];
    readonly address?: readonly Place[];
  };
  readonly incoming?: {
    /** The nearest ancestor of the box that holds the conversation; the panel when left out. */
    readonly within?: string;
    /** The customer's messages, of which the last in the document is taken. */
    readonly message: string;
    /** Where a message says the address of who wrote it: those from the rep's own are passed over. */
    readonly sender?: readonly Place[];
    /** Looked up in the message; the message itself when left out. */
    readonly body?: string;
    /** A place that holds a date and time a program can read. */
    readonly time?: readonly Place[];
  };
  /** Where the document says the rep's own addresses. */
  readonly account?: readonly Place[];
  /** Of the address: the first group is the thread. Tried on path, search and hash together. */
  readonly threadUrl?: RegExp;
  /** Where the thread's id stands in the page; it wins over the address. */
  readonly thread?: readonly Place[];
  /** Quoted history and signatures of this system's own kind; the common ones are always known. */
  readonly notTheReps?: string;
}

function at(scope: ParentNode, place: Place): string | undefined {
  const [selector, attribute] = typeof place === 'string' ? [place] : place;
  const own = selector === ':scope';
  const element = own ? (scope as Element) : scope.querySelector(selector);
  const text = attribute === undefined ? element?.textContent : element?.getAttribute(attribute);
  return text?.replace(/\s+/gu, ' ').trim() || undefined;
}

/** The first value that one of some places gives, its white space made single; undefined when none does. */
export function valueAt(scope: ParentNode, places: readonly Place[] = []): string | undefined {
  for (const place of places) {
    const value = at(scope, place);
    if (value !== undefined) return value;
  }
  return undefined;
}

const ADDRESS = /[^\s<>"(),;:]+@[^\s<>"(),;:]+/u;

const addressIn = (text: string | undefined) => text && ADDRESS.exec(text)?.[0].toLowerCase();

/** Every address that some places say. */
function addressesAt(page: Document, places: readonly Place[] = []): Set<string | undefined> {
  const texts = places.flatMap((place) => {
    const [selector, attribute] = typeof place === 'string' ? [place] : place;
    return [...page.querySelectorAll(selector)].map((element) =>
      attribute === undefined ? element.textContent : element.getAttribute(attribute),
    );
  });
  return new Set(texts.map((text) => addressIn(text ?? undefined)));
}

/** Numbers alone may be a day and a month, or a month and a day. */
const UNEQUIVOCAL = /^\d{4}-\d\d-\d\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** A date and time as pages write them, in epoch milliseconds; undefined when it can be read in two ways. */
function timeOf(text: string | undefined): number | undefined {
  if (text === undefined || !UNEQUIVOCAL.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

/** A customer from a name that may be an address, or be followed by one. */
function customerOf(shown: string | undefined, address: string | undefined): Customer | undefined {
  const found = (address && ADDRESS.exec(address)?.[0]) ?? (shown && ADDRESS.exec(shown)?.[0]);
  const name = shown
    ?.replace(ADDRESS, '')
    .replace(/[\s<>()[\],;"]+$|^[\s<>()[\],;"]+/gu, '')
    .trim();
  if (!name) return undefined;
  return found ? { name, address: found } : { name };
}

/**
 * A site from its selectors. What a selector no longer finds is unknown; a box that it no longer knows is
 * left to `anywhere`.
 */
export function siteBySelectors(known: Selectors): Site {
  // Made when first asked for: this runs at the start of every page.
  let onHosts: RegExp | undefined;
  const isOnHosts = ({ href }: Location): boolean => {
    if (known.hosts.length === 0) return false;
    onHosts ??= patternToRegex(...known.hosts);
    return onHosts.test(href);
  };
  const isSendKey = keyMatcher(known.keys ?? []);
  const panelOf = (element: Element): ParentNode =>
    (known.panel && element.closest(known.panel)) || element.ownerDocument;
  const rootOf = (element: Element): Element | null => element.closest(known.root);
  const shownIn = (scope: ParentNode) =>
    editablesIn(scope).filter((element) => element.matches(known.box) && isShown(element));
  const notTheReps = known.notTheReps
    ? `${QUOTES_AND_SIGNATURES},${known.notTheReps}`
    : QUOTES_AND_SIGNATURES;

  return {
    id: known.id,
    name: known.name,
    confidence: known.confidence,
    hosts: known.hosts,
    recognises: (document) =>
      isOnHosts(document.location) ||
      (known.page !== undefined && document.querySelector(known.page) !== null),
    isBox: (element) => element.matches(known.box),
    ...(known.decoys === undefined ? {} : { decoys: known.decoys }),
    fits(box) {
      // A box without its panel stands in a page that changed: the others' controls are not its own.
      const panel = known.panel ? box.closest(known.panel) : box.ownerDocument;
      const root = rootOf(box);
      // Nor are those of other answers, which lie hidden in the same page; a closed menu is hidden, but near.
      return [...(panel?.querySelectorAll(known.send) ?? [])].some(
        (control) => root?.contains(control) || isShown(control),
      );
    },
    sendControl: (path) => path.find((element): element is HTMLElement => element.matches(known.send)),
    boxesOf(control, current) {
      // A page submits many forms: only the one around a box sends it.
      if (isTag(control, 'form')) return shownIn(control);
      const root = rootOf(control);
      const near = root ? shownIn(root) : [];
      if (near.length > 0) return near;
      const shown = shownIn(panelOf(control));
      return current !== undefined && shown.includes(current) ? [current] : shown;
    },
    sendsByKey: isSendKey,
    isNote: (box) =>
      known.note !== undefined &&
      (box.closest(known.note) !== null || (rootOf(box)?.querySelector(known.note) ?? null) !== null),
    customers(box) {
      const { each, name = [':scope'], address } = known.customer ?? {};
      if (each === undefined) return [];
      const people = new Map<string, Customer>();
      for (const one of panelOf(box).querySelectorAll(each)) {
        const customer = customerOf(valueAt(one, name), valueAt(one, address));
        if (customer) people.set(`${customer.name}\t${customer.address ?? ''}`, customer);
      }
      return [...people.values()];
    },
    incoming(box) {
      const { within, message, body, time, sender } = known.incoming ?? {};
      const scope = within ? box.closest(within) : panelOf(box);
      if (message === undefined || scope === null) return undefined;
      const own = addressesAt(box.ownerDocument, known.account);
      const last = [...scope.querySelectorAll(message)].findLast(
        (one) => !own.has(addressIn(valueAt(one, sender)) ?? ''),
      );
      const element = last && body ? last.querySelector(body) : last;
      const text = element ? plainText(element, notTheReps) : '';
      if (!last || text === '') return undefined;
      const at = timeOf(valueAt(last, time));
      return at === undefined ? { text } : { text, at };
    },
    thread(box) {
      const { location } = box.ownerDocument;
      const address = location.pathname + location.search + location.hash;
      return valueAt(panelOf(box), known.thread) ?? known.threadUrl?.exec(address)?.[1] ?? address;
    },
    notTheReps,
  };
}
