import type { Language } from '../engine/types.ts';
import type { BoxAbout, BoxAnswer, BoxLine, Reply, WayTaken } from '../shared/beside.ts';
import type { ContactGlance } from '../shared/contact.ts';
import type { FollowUp } from '../shared/follow-up.ts';
import { inDays, numeral, ownLanguage, sinceThen, t } from '../shared/i18n.ts';
import { anyOf, giftsIn } from '../shared/policy.ts';
import { settingsItem } from '../shared/store.ts';
import { contactOf, rememberReply } from './customers.ts';
import { endFollowUp, findFollowUp, followUpsFor, makeFollowUp, snoozeFollowUp } from './follow-ups.ts';
import { compose } from './letters/compose.ts';
import { keepSent, timesSent } from './sent.ts';
import { speaking } from './speaking.ts';

const HOUR = 60 * 60_000;
const NOTHING: WayTaken = { insert: null, line: null };

const way = (id: string, label: string) => ({ id, label });
const said = (id: string, text: string): BoxLine => ({ id, text, detail: '', ways: [] });

/** Letters are in the language of the conversation, else in that of our own texts. */
const languageOf = (...known: readonly (Language | null)[]): Language =>
  known.find((one) => one !== null) ?? ownLanguage();

/** What is remembered of a customer, in a few words. */
function contactLine({ first, lastAt, note }: ContactGlance, { given }: BoxAbout, now: number): BoxLine {
  const text =
    first || lastAt === null
      ? given === null
        ? t('line_first_nameless')
        : t('line_first', given)
      : t('line_last', sinceThen(lastAt, now));
  return { ...said('contact', text), detail: note, ways: [way('note', t('line_note'))] };
}

/** The goodwill lines that can stand in a letter. */
const gifts = async (language: Language): Promise<string[]> => giftsIn(await settingsItem.get(), language);

/** The ways to have a letter written, with a goodwill line or without; the likelier first. */
async function letterWays(label: string, language: Language, likely: boolean): Promise<BoxLine['ways']> {
  const plain = way('insert', label);
  if ((await gifts(language)).length === 0) return [plain];
  const kind = way('gift', t('line_insert_gift'));
  return likely ? [kind, plain] : [plain, kind];
}

/** A goodwill line, where the rep wants one. */
const giftFor = async (chosen: string, language: Language): Promise<string> =>
  chosen === 'gift' ? anyOf(await gifts(language)) : '';

/** What there is to say of a promise, if anything. An answer that surely came ends it. */
async function promiseLine(
  promise: FollowUp,
  about: BoxAbout,
  contact: ContactGlance | null,
  now: number,
): Promise<BoxLine | null> {
  const { id, createdAt, dueAt, given, heard, what } = promise;
  // A page may say the time in another zone: the message that the promise was made on is no answer to it.
  const known = about.heard !== null && about.heard === heard;
  if (about.heardAt !== null && about.heardAt > createdAt && !known) {
    await endFollowUp(id, 'cancelled', now);
    return said('answered', given === null ? t('line_answered_nameless') : t('line_answered', given));
  }
  const news = about.heardAt === null && about.heard !== null && heard !== null && about.heard !== heard;
  if (news && promise.thread === about.key)
    return { ...said(`maybe:${id}`, t('line_maybe_answered')), ways: [way('no-need', t('line_no_need'))] };
  if (dueAt > now) return null;
  return {
    id: `due:${id}`,
    text: given === null ? t('line_due_nameless') : t('line_due', given),
    detail: what,
    ways: [
      // Who has had one answer only is new.
      ...(await letterWays(
        t('line_insert_note'),
        languageOf(promise.language, about.language),
        contact !== null && contact.count <= 1,
      )),
      way('done', t('line_done')),
      way('later', t('line_tomorrow')),
    ],
  };
}

async function waitedLine(about: BoxAbout, hours: number, now: number): Promise<BoxLine | null> {
  const { given, heardAt, empty, language } = about;
  if (!empty || heardAt === null || hours === 0 || now - heardAt < hours * HOUR) return null;
  const since = sinceThen(heardAt, now);
  const text = given === null ? t('line_waited_nameless', since) : t('line_waited', given, since);
  return {
    ...said('waited', text),
    ways: await letterWays(t('line_insert_holding'), languageOf(language), false),
  };
}

/**
 * What is to be said at a box: of a promise to the customer, of a long wait, or of who this is.
 * @param now epoch milliseconds
 * @throws what the storage or the database throws
 */
export async function answerTo(about: BoxAbout, now: number): Promise<BoxAnswer> {
  await speaking();
  const contact = about.address === null ? null : await contactOf(about.address);
  const first = contact?.first ?? null;
  const who = contact === null ? null : contactLine(contact, about, now);
  const [promise] = await followUpsFor(about.key, about.address);
  const { waitedHours } = await settingsItem.get();
  const line =
    (promise === undefined ? null : await promiseLine(promise, about, contact, now)) ??
    (await waitedLine(about, waitedHours, now));
  if (line === null) return { first, line: who };
  const known = [who?.text, who?.detail].filter(Boolean).join(' · ');
  return { first, line: { ...line, detail: line.detail || known } };
}

/**
 * A reply went out: what is to be remembered of it is, and a promise that was due is kept by it.
 * @param now epoch milliseconds
 * @returns the question whether to check in later; null when that is promised already
 * @throws what the storage or the database throws
 */
export async function afterReply(reply: Reply, now: number): Promise<BoxLine | null> {
  const { key, address, customer, given } = reply;
  await Promise.all([
    address === null ? undefined : rememberReply({ name: customer ?? '', address }, now),
    keepSent(reply, now),
  ]);
  const promises = await followUpsFor(key, address);
  const due = promises.filter(({ dueAt }) => dueAt <= now);
  for (const { id } of due) await endFollowUp(id, 'done', now);
  if (promises.length > due.length) return null;
  const [{ followUpDays }] = await Promise.all([settingsItem.get(), speaking()]);
  const when = inDays(followUpDays);
  return {
    ...said('check-in', given === null ? t('line_check_in_nameless', when) : t('line_check_in', given, when)),
    ways: [way('remind', t('line_remind'))],
  };
}

/**
 * What to say of a text that was sent to others before; null when it was not.
 * @param now epoch milliseconds
 * @throws what the storage or the database throws
 */
export async function sameTextLine(reply: Reply, now: number): Promise<BoxLine | null> {
  const times = await timesSent(reply.key, reply.sketch, now);
  await speaking();
  return times === 0 ? null : said('same', t('line_same', numeral(times)));
}

async function remind(about: BoxAbout, now: number): Promise<WayTaken> {
  const { followUpDays } = await settingsItem.get();
  const { key, empty: _, heardAt: _at, ...rest } = about;
  await makeFollowUp({ ...rest, thread: key, what: '', days: followUpDays }, now);
  return { insert: null, line: said('made', t('line_made', inDays(followUpDays))) };
}

/**
 * Does what the rep chose at a line.
 * @param line the line's id
 * @param chosen the way's id
 * @param now epoch milliseconds
 * @throws what the storage or the database throws
 */
export async function takeWay(line: string, chosen: string, about: BoxAbout, now: number): Promise<WayTaken> {
  await speaking();
  const [kind, id = ''] = line.split(':');
  if (kind === 'check-in' && chosen === 'remind') return remind(about, now);
  const { given, language } = about;
  const writes = chosen === 'insert' || chosen === 'gift';
  if (kind === 'waited' && writes) {
    const written = languageOf(language);
    const insert = await compose({
      kind: 'holding',
      language: written,
      given,
      what: '',
      goodwill: await giftFor(chosen, written),
    });
    return { insert, line: said('fill', t('line_fill')) };
  }
  if (chosen === 'done') await endFollowUp(id, 'done', now);
  if (chosen === 'no-need') await endFollowUp(id, 'cancelled', now);
  if (chosen === 'later') await snoozeFollowUp(id, 1, now);
  if (!writes) return NOTHING;
  const promise = await findFollowUp(id);
  if (promise === undefined) return NOTHING;
  const written = languageOf(promise.language, language);
  const insert = await compose({
    kind: 'check-in',
    language: written,
    given: promise.given ?? given,
    what: promise.what,
    goodwill: await giftFor(chosen, written),
  });
  return { insert, line: null };
}
