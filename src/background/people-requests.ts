import { LANGUAGES, type Language } from '../engine/types.ts';
import type { BoxAbout, Reply } from '../shared/beside.ts';
import { MOST_NOTE } from '../shared/contact.ts';
import { type FollowUpRequest, MOST_WHAT } from '../shared/follow-up.ts';
import type { LetterRequest } from '../shared/letter.ts';
import { MOST_DAYS } from '../shared/shapes.ts';
import { webUrl } from '../shared/web-url.ts';
import type { Person } from './customers.ts';
import {
  check,
  fields,
  isNumber,
  isText,
  MOST_CUSTOMER,
  MOST_URL,
  readKey,
  readSketch,
  readTone,
} from './requests.ts';

const MOST_ID = 100;
/** The longest address that mail knows, with room to spare. */
const MOST_ADDRESS = 320;

const textOrNone = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;

function readAddress(value: unknown): string {
  check('bad address', isText(value, MOST_ADDRESS) && /\S@\S/u.test(value));
  return value;
}

const readLanguage = (value: unknown): Language | null => LANGUAGES.find((code) => code === value) ?? null;

function readDays(value: unknown): number {
  check('bad days', isNumber(value) && value > 0 && value <= MOST_DAYS);
  return value;
}

/** Reads the id of a follow-up or of a contact. @throws when it is not text of 1 to 100 characters */
export function readId(value: unknown): string {
  check('bad id', isText(value, MOST_ID));
  return value;
}

/** Reads whom a page shows. @throws when a field is missing, of the wrong type or too long */
export function readPerson(value: unknown): Person {
  const { name, address } = fields(value);
  check('bad name', textOrNone(name, MOST_CUSTOMER));
  return { name, address: readAddress(address) };
}

/** Reads a note on whom a page shows. @throws as above */
export function readNoteOn(value: unknown): { readonly person: Person; readonly note: string } {
  const { person, note } = fields(value);
  check('bad note', textOrNone(note, MOST_NOTE));
  return { person: readPerson(person), note };
}

/** Reads a note on somebody who is remembered. @throws as above */
export function readNote(value: unknown): { readonly id: string; readonly note: string } {
  const { id, note } = fields(value);
  check('bad note', textOrNone(note, MOST_NOTE));
  return { id: readId(id), note };
}

/** Reads a request for a follow-up. @throws as above */
export function readFollowUpRequest(value: unknown): FollowUpRequest {
  const { site, url, thread, customer, given, address, language, heard, what, days } = fields(value);
  check('bad site', isText(site, MOST_ID));
  check('bad url', isText(url, MOST_URL) && webUrl(url) !== undefined);
  check('bad customer', customer === null || textOrNone(customer, MOST_CUSTOMER));
  check('bad name', given === null || isText(given, MOST_CUSTOMER));
  check('bad what', textOrNone(what, MOST_WHAT));
  check('bad heard', heard === null || isNumber(heard));
  return {
    site,
    url,
    thread: readKey(thread),
    customer,
    given,
    address: address === null ? null : readAddress(address),
    language: readLanguage(language),
    heard,
    what,
    days: readDays(days),
  };
}

function readHeardAt(value: unknown): number | null {
  check('bad time', value === null || isNumber(value));
  return value;
}

/** Reads what a page knows of a box. @throws as above */
export function readBoxAbout(value: unknown): BoxAbout {
  const { site, url, key, customer, given, address, language, heard, heardAt, empty } = fields(value);
  const {
    days: _,
    what: _what,
    thread,
    ...rest
  } = readFollowUpRequest({
    site,
    url,
    thread: key,
    customer,
    given,
    address,
    language,
    heard,
    what: '',
    days: 1,
  });
  return { ...rest, key: thread, heardAt: readHeardAt(heardAt), empty: empty === true };
}

/** Reads a reply. @throws as above */
export function readReply(value: unknown): Reply {
  const { at, sketch, tone } = fields(value);
  check('bad time', isNumber(at));
  return {
    ...readBoxAbout(value),
    at,
    sketch: readSketch(sketch),
    tone: tone === null ? null : readTone(tone),
  };
}

/** Reads what the rep chose at a line. @throws as above */
export function readWay(value: unknown): {
  readonly line: string;
  readonly way: string;
  readonly about: BoxAbout;
} {
  const { line, way, about } = fields(value);
  return { line: readId(line), way: readId(way), about: readBoxAbout(about) };
}

/** Reads which follow-up is meant; null for all. @throws as above */
export function readWhich(value: unknown): string | null {
  const { id } = fields(value);
  return id === null ? null : readId(id);
}

/** Reads what a letter is to say. @throws as above */
export function readLetterRequest(value: unknown): LetterRequest {
  const { kind, language, given, what, goodwill } = fields(value);
  const known = LANGUAGES.find((code) => code === language);
  check('bad kind', kind === 'check-in' || kind === 'holding');
  check('bad language', known !== undefined);
  check('bad name', given === null || isText(given, MOST_CUSTOMER));
  check('bad what', textOrNone(what, MOST_WHAT));
  check('bad goodwill', textOrNone(goodwill, MOST_WHAT));
  return { kind, language: known, given, what, goodwill };
}

/** Reads which follow-ups a page asks for. @throws as above */
export function readFollowUpQuestion(value: unknown): {
  readonly thread: string;
  readonly address: string | null;
} {
  const { thread, address } = fields(value);
  return { thread: readKey(thread), address: address === null ? null : readAddress(address) };
}

/** Reads for how long a follow-up is put off. @throws as above */
export function readSnooze(value: unknown): { readonly id: string; readonly days: number } {
  const { id, days } = fields(value);
  return { id: readId(id), days: readDays(days) };
}

/** Reads what a follow-up is about. @throws as above */
export function readRewording(value: unknown): { readonly id: string; readonly what: string } {
  const { id, what } = fields(value);
  check('bad what', textOrNone(what, MOST_WHAT));
  return { id: readId(id), what };
}

/** Reads how a follow-up ended. @throws as above */
export function readFollowUpEnd(value: unknown): {
  readonly id: string;
  readonly state: 'done' | 'cancelled';
} {
  const { id, state } = fields(value);
  check('bad end', state === 'done' || state === 'cancelled');
  return { id: readId(id), state };
}
