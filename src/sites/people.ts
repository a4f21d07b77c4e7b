import { isTag } from './editable.ts';
import { isLarge } from './near.ts';
import { plainText } from './plain-text.ts';
import { type Customer, type Incoming, QUOTES_AND_SIGNATURES } from './site.ts';

const TO = 'input[name="to" i], input[name="recipient" i], input[name="recipients" i]';
const CHIPS = '[data-email], [data-hovercard-id*="@"], a[href^="mailto:"]';
const NAMED_ADDRESS = /^\s*"?([^"<>@]+?)"?\s*<([^\s<>@]+@[^\s<>@]+)>\s*$/u;

/** What stands in an empty reply box, with the name of the one who gets it. */
const REPLY_TO = [
  /^(?:reply|respond|write|message) to (?<name>.+)$/iu,
  /^(?:sagutin|mensahe|tumugon|sumagot) (?:si|kay) (?<name>.+)$/iu,
  /^(?:svara|svar till|skriv till|meddelande till) (?:till )?(?<name>.+)$/iu,
  /^(?:balas|kirim pesan|tulis|pesan) (?:ke|kepada|untuk) (?<name>.+)$/iu,
  /^(?<name>.+?)[- ]?কে (?:উত্তর|জবাব|বার্তা)/u,
];
/** Two to four words that each begin as names do: one word alone may be anything. */
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|dela|del|van|von|bin|binti)){1,3}$/u;
const NO_NAMES =
  /(?<!\p{L})(?:customer|client|ticket|conversation|thread|message|email|kund|ärende|pelanggan|tiket|everyone|all|support|team|agent|our|your|this|the)(?!\p{L})/iu;

/** People next to the box who look like recipients: fields, chips and links with an address and a name. */
function recipientsIn(root: ParentNode): Customer[] {
  const people = new Map<string, Customer>();
  for (const field of root.querySelectorAll<HTMLInputElement>(TO)) {
    const [, name, address] = NAMED_ADDRESS.exec(field.value) ?? [];
    if (name !== undefined && address !== undefined) people.set(name, { name, address });
  }
  for (const chip of root.querySelectorAll(CHIPS)) {
    const name = chip.textContent.trim();
    const address =
      chip.getAttribute('data-email') ||
      chip.getAttribute('data-hovercard-id') ||
      chip.getAttribute('href')?.replace(/^mailto:|\?.*$/gu, '');
    if (name !== '' && !name.includes('@')) people.set(name, address ? { name, address } : { name });
  }
  return [...people.values()];
}

/** Whom a box says it is for. */
function namedBy(box: HTMLElement): Customer[] {
  const words = ['placeholder', 'aria-placeholder', 'data-placeholder', 'aria-label'].map((name) =>
    box.getAttribute(name)?.replace(/[….:\s]+$/gu, ''),
  );
  for (const text of words)
    for (const pattern of REPLY_TO) {
      const name = (text && pattern.exec(text)?.groups?.['name']) || '';
      if (NAME.test(name) && !NO_NAMES.test(name)) return [{ name }];
    }
  return [];
}

/**
 * The one recipient named nearest to a box; none when there are several.
 * @param root what the box and its button lie in
 */
export function customersNear(box: HTMLElement, root: Element): Customer[] {
  let around: Element | null = root;
  for (let step = 0; around && step < 3 && !isLarge(around); step++, around = around.parentElement) {
    const people = recipientsIn(around);
    if (people.length === 1) return people;
    if (people.length > 1) return [];
  }
  return namedBy(box);
}

const MESSAGE_PARTS = /^(?:message|messages|msg|bubble|comment|post|chat|entry|mail|email|item|row)$/u;
const FROM_CUSTOMER = /^(?:incoming|inbound|received|customer|client|visitor|requester)$/u;
const CANDIDATES = [
  ...['incoming', 'inbound', 'received', 'customer', 'client', 'visitor', 'requester'].map(
    (part) => `[class*="${part}"]`,
  ),
  ...['inbound', 'incoming', 'in'].map((way) => `[data-direction="${way}"]`),
].join(',');
const BODY = '[class*="body"], [class*="content"], [class*="text"]';

/** Whether the names of an element are those of a message, and of one that came in. */
function cameIn(element: Element): boolean {
  if (element.hasAttribute('data-direction')) return true;
  const parts = [...element.classList].flatMap((name) => name.toLowerCase().split(/[-_]+/u));
  const message = isTag(element, 'article') || parts.some((part) => MESSAGE_PARTS.test(part));
  return message && parts.some((part) => FROM_CUSTOMER.test(part));
}

function findIncoming(box: HTMLElement): Incoming | undefined {
  const scope = box.closest('main, [role="main"]') ?? box.ownerDocument;
  const last = [...scope.querySelectorAll(CANDIDATES)].findLast(
    (one) =>
      cameIn(one) && !one.contains(box) && !box.contains(one) && one.closest('form, nav, aside') === null,
  );
  const body = last?.querySelector(BODY) ?? last;
  const text = body ? plainText(body, QUOTES_AND_SIGNATURES) : '';
  if (last === undefined || text === '') return undefined;
  const at = Date.parse(last.querySelector('time[datetime]')?.getAttribute('datetime') ?? '');
  return Number.isNaN(at) ? { text } : { text, at };
}

/** How long what was found holds, in milliseconds: to look through a large page takes longer than a key may. */
const HOLDS = 5000;
const found = new WeakMap<HTMLElement, { readonly since: number; readonly incoming: Incoming | undefined }>();

/** The last message in the page whose names say that it came in; undefined where none do. */
export function lastIncoming(box: HTMLElement): Incoming | undefined {
  const now = performance.now();
  const before = found.get(box);
  if (before !== undefined && now - before.since < HOLDS) return before.incoming;
  const incoming = findIncoming(box);
  found.set(box, { since: now, incoming });
  return incoming;
}
