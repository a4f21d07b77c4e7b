import { ADVICE_IDS, FACETS, LANGUAGES, RULE_IDS } from '../engine/types.ts';
import { browser } from '../shared/browser.ts';
import type { ReplyTone } from '../shared/day.ts';
import { MOST_MS } from '../shared/hold.ts';
import { MOST_IDEA, MOST_THEME, type NewIdea, oneLine } from '../shared/idea.ts';
import type { HoldEnd, HoldRequest, Part } from '../shared/messages.ts';
import { MOST_REASON } from '../shared/reasons.ts';
import { MOST_OTHERS } from '../shared/shapes.ts';
import { matchPattern, webUrl } from '../shared/web-url.ts';

const MOST_KEY = 500;
/** Longest address of a page, in UTF-16 units. */
export const MOST_URL = 4000;
/** Longest name of a customer. */
export const MOST_CUSTOMER = 200;
const MOST_SKETCH = 64;

const ENDS: readonly HoldEnd[] = ['calm', 'waited', 'anyway', 'dropped'];

/** Where a message came from. */
export interface Sender {
  readonly tabId: number | null;
  readonly windowId: number | null;
  readonly url: string | null;
}

/** Refuses a message. @throws when it is not valid, without repeating what it said */
export function check(what: string, valid: boolean): asserts valid {
  // The value itself stays out of the error: it may say who the customer is.
  if (!valid) throw new Error(`Take Five: message refused, ${what}`);
}

/** The fields of a message. @throws when it is not an object */
export function fields(value: unknown): Record<string, unknown> {
  check('not an object', typeof value === 'object' && value !== null);
  return { ...value };
}

/** Whether a value is text of 1 to so many UTF-16 units. */
export const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= most;

/** Whether a value is a number that can be reckoned with. */
export const isNumber = (value: unknown): value is number => Number.isFinite(value);

const isId = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

/** Reads the key of a hold or the id of an idea. @throws when it is not text of 1 to 500 characters. */
export function readKey(value: unknown): string {
  check('bad key', isText(value, MOST_KEY));
  return value;
}

/** Reads the hashes of a text. @throws when it is no list of up to 64 numbers */
export function readSketch(value: unknown): readonly number[] {
  check('bad sketch', Array.isArray(value) && value.length <= MOST_SKETCH && value.every(isNumber));
  return value;
}

/** Reads a request to hold a reply. @throws when a field is missing, of the wrong type or too long. */
export function readHoldRequest(value: unknown): HoldRequest {
  const { key, url, customer, sketch, ms, others } = fields(value);
  check('bad url', isText(url, MOST_URL) && webUrl(url) !== undefined);
  check(
    'bad customer',
    customer === null || (typeof customer === 'string' && customer.length <= MOST_CUSTOMER),
  );
  check('bad ms', ms === null || (isNumber(ms) && ms >= 1 && ms <= MOST_MS));
  check('bad others', others === null || (isId(others) && others >= 1 && others <= MOST_OTHERS));
  check('nothing to wait for', ms !== null || others !== null);
  return { key: readKey(key), url, customer, sketch: readSketch(sketch), ms, others };
}

/** Reads how a hold ended. @throws when a field is missing or of the wrong type. */
export function readHoldEnd(value: unknown): { readonly key: string; readonly how: HoldEnd } {
  const { key, how } = fields(value);
  const end = ENDS.find((known) => known === how);
  check('bad end', end !== undefined);
  return { key: readKey(key), how: end };
}

/** Reads what names a thread and nothing else. @throws when the key is not one. */
export const readThread = (value: unknown): string => readKey(fields(value)['key']);

/** Reads a reason, as one line. @throws when it is none, or longer than 200 characters. */
export function readReason(value: unknown): string {
  const { reason } = fields(value);
  check('bad reason', isText(reason, MOST_REASON) && oneLine(reason) !== '');
  return oneLine(reason);
}

/**
 * Reads a request to run on a host.
 * @returns the match pattern for the origin, and the tab
 * @throws when the origin is not an http or https origin, or the tab not a tab's id
 */
export function readHostRequest(value: unknown): { readonly pattern: string; readonly tabId: number } {
  const { origin, tabId } = fields(value);
  const pattern = isText(origin, MOST_URL) ? matchPattern(origin) : undefined;
  check('bad origin', pattern !== undefined);
  check('bad tab', isId(tabId));
  return { pattern, tabId };
}

const PARTS: readonly Part[] = ['boxes', 'engine', 'openings', ...LANGUAGES];

/** Reads which parts a page asks for. @throws when there are none, or one is not known or named twice. */
export function readParts(value: unknown): Part[] {
  check('no parts', Array.isArray(value) && value.length > 0 && new Set(value).size === value.length);
  return value.map((name) => {
    const part = PARTS.find((known) => known === name);
    check('bad part', part !== undefined);
    return part;
  });
}

const isShare = (value: unknown): value is number => isNumber(value) && value >= 0 && value <= 1;

/** Reads some of the ids that are known, each once. */
function readIds<Id extends string>(what: string, value: unknown, known: readonly Id[]): Id[] {
  check(what, Array.isArray(value) && value.length <= known.length);
  const ids = known.filter((id) => value.includes(id));
  check(what, ids.length === value.length);
  return ids;
}

/** Reads what a reply was like. @throws when a number is not from 0 to 1, or an id not known or named twice. */
export function readTone(value: unknown): ReplyTone {
  const { heat, facets, advice, rules } = fields(value);
  check('bad heat', isShare(heat));
  const shares = fields(facets);
  const read = FACETS.map((facet) => {
    const share = shares[facet];
    check('bad facets', isShare(share));
    return [facet, share];
  });
  return {
    heat,
    facets: Object.fromEntries(read),
    advice: readIds('bad advice', advice, ADVICE_IDS),
    rules: readIds('bad rules', rules, RULE_IDS),
  };
}

/** Reads an idea to be written down. @throws when the line or the theme is empty or too long. */
export function readNewIdea(value: unknown): NewIdea {
  const { text, theme } = fields(value);
  check('bad idea', isText(text, MOST_IDEA) && oneLine(text) !== '');
  check('bad theme', isText(theme, MOST_THEME) && oneLine(theme) !== '');
  return { text: oneLine(text), theme: oneLine(theme) };
}

/** Reads another wording for an idea. @throws as `readNewIdea` and `readKey` do */
export function readIdeaChange(value: unknown): NewIdea & { readonly id: string } {
  const { id } = fields(value);
  return { id: readKey(id), ...readNewIdea(value) };
}

/** Reads the frame that a message came from. @throws when it came from no frame of a tab. */
export function readFrame(value: unknown): { readonly tabId: number; readonly frameId: number } {
  const { tab, frameId } = fields(value);
  const { id } = fields(tab);
  check('no frame', isId(id) && isId(frameId));
  return { tabId: id, frameId };
}

/** Reads the sender as the browser reports it; what is not known is null. */
export function readSender(value: unknown): Sender {
  const { tab, url } = fields(value);
  const { id, windowId } = typeof tab === 'object' && tab !== null ? fields(tab) : {};
  return {
    tabId: isId(id) ? id : null,
    windowId: isId(windowId) ? windowId : null,
    url: typeof url === 'string' ? url : null,
  };
}

/** Whether the sender is one of the extension's own pages, such as the popup. */
export const isOwnPage = ({ url }: Sender): boolean => url?.startsWith(browser.runtime.getURL('')) === true;

/** @throws when the sender is not one of the extension's own pages */
export function requireOwnPage(sender: Sender): void {
  check('not from our own page', isOwnPage(sender));
}
