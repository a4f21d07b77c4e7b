import { givenName } from '../engine/name.ts';
import type { BoxAbout } from '../shared/beside.ts';
import { hash } from '../shared/hash.ts';
import type { ReplyBox } from './reply-box.ts';
import { addressOf } from './surroundings.ts';

/** The background takes no key and no name longer than these; a part of a key leaves room for its hashes. */
const MOST_KEY = 500;
const KEY_PART = 450;
/** The longest name of a customer that the background takes. */
export const MOST_CUSTOMER = 200;

/** What boxes were tied to while they were on the page. */
const lastKeys = new WeakMap<ReplyBox, string>();

/** What a box's hold and all else is tied to: site and thread. Of a box that the page has drawn anew, as it last was. */
export function keyOf(box: ReplyBox): string {
  const last = box.live ? undefined : lastKeys.get(box);
  const key = last ?? keyNow(box);
  lastKeys.set(box, key);
  return key;
}

function keyNow(box: ReplyBox): string {
  const { origin } = new URL(addressOf(box.element.ownerDocument));
  const key = [box.site.id, origin, box.site.thread(box.element)].join(' ');
  return key.length <= MOST_KEY ? key : [key.slice(0, KEY_PART), hash(key, 0), hash(key, 1)].join(' ');
}

/** What the background is to know of a box, read now. */
export function aboutBox(box: ReplyBox): BoxAbout {
  const { element, site } = box;
  const customer = box.customers.value[0];
  const incoming = site.incoming(element);
  const { language, languages, written } = box.report.value;
  return {
    site: site.id,
    url: site.link?.(element) ?? addressOf(element.ownerDocument),
    key: keyOf(box),
    customer: customer?.name.slice(0, MOST_CUSTOMER) ?? null,
    given: (customer && givenName(customer.name)) ?? null,
    address: customer?.address ?? null,
    language: language ?? languages[0] ?? null,
    heard: incoming === undefined ? null : hash(incoming.text),
    heardAt: incoming?.at ?? null,
    empty: !written,
  };
}
