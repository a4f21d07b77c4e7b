// What is said to the background of customers and follow-ups: listeners only.
import { onMessage } from '../shared/messages.ts';
import { calendarOf } from './calendar.ts';
import { contain } from './contain.ts';
import { contacts, forgetContact, forgetContacts, noteOn, rewriteNote } from './customers.ts';
import { countTone } from './diary.ts';
import {
  endFollowUp,
  followUps,
  followUpsFor,
  makeFollowUp,
  rewordFollowUp,
  snoozeFollowUp,
} from './follow-ups.ts';
import { countReply } from './holds.ts';
import { compose } from './letters/compose.ts';
import { afterReply, answerTo, sameTextLine, takeWay } from './lines.ts';
import { saidEnough, sayOnNextPage } from './next-page.ts';
import { openFollowUp } from './open-follow-up.ts';
import {
  readBoxAbout,
  readFollowUpEnd,
  readFollowUpQuestion,
  readFollowUpRequest,
  readId,
  readLetterRequest,
  readNote,
  readNoteOn,
  readReply,
  readRewording,
  readSnooze,
  readWay,
  readWhich,
} from './people-requests.ts';
import { readSender, requireOwnPage } from './requests.ts';
import { speaking } from './speaking.ts';

const ofOurs = (sender: unknown) => requireOwnPage(readSender(sender));

/** Listens to what pages and our own say of customers and follow-ups. */
export function listenToPeople(): void {
  onMessage('replied', async ({ data, sender }) => {
    const reply = readReply(data);
    const now = Date.now();
    const counted = contain('count the reply', () => countReply(reply.key, now));
    // Heard before: nothing more is to be remembered of it.
    if (reply.tone === null) {
      await counted;
      return null;
    }
    void countTone(reply.tone, now);
    const saying = afterReply(reply, now);
    const { tabId } = readSender(sender);
    if (tabId !== null) sayOnNextPage(tabId, reply, saying);
    const [line] = await Promise.all([saying, counted]);
    return line;
  });
  onMessage('besideBox', ({ data }) => answerTo(readBoxAbout(data), Date.now()));
  onMessage('sameText', ({ data }) => sameTextLine(readReply(data), Date.now()));
  onMessage('takeWay', ({ data, sender }) => {
    const { line, way, about } = readWay(data);
    const { tabId } = readSender(sender);
    if (tabId !== null) saidEnough(tabId);
    return takeWay(line, way, about, Date.now());
  });

  onMessage('noteOn', ({ data }) => {
    const { person, note } = readNoteOn(data);
    return noteOn(person, note, Date.now());
  });
  onMessage('contacts', ({ sender }) => {
    ofOurs(sender);
    return contacts();
  });
  onMessage('rewriteNote', ({ data, sender }) => {
    ofOurs(sender);
    const { id, note } = readNote(data);
    return rewriteNote(id, note);
  });
  onMessage('forgetContact', ({ data, sender }) => {
    ofOurs(sender);
    return forgetContact(readId(data));
  });
  onMessage('forgetContacts', ({ sender }) => {
    ofOurs(sender);
    return forgetContacts();
  });

  onMessage('makeFollowUp', ({ data }) => makeFollowUp(readFollowUpRequest(data), Date.now()));
  onMessage('followUpsFor', ({ data }) => {
    const { thread, address } = readFollowUpQuestion(data);
    return followUpsFor(thread, address);
  });
  onMessage('endFollowUp', ({ data }) => {
    const { id, state } = readFollowUpEnd(data);
    return endFollowUp(id, state, Date.now());
  });
  onMessage('rewordFollowUp', ({ data, sender }) => {
    ofOurs(sender);
    const { id, what } = readRewording(data);
    return rewordFollowUp(id, what, Date.now());
  });
  onMessage('snoozeFollowUp', ({ data }) => {
    const { id, days } = readSnooze(data);
    return snoozeFollowUp(id, days, Date.now());
  });
  onMessage('followUps', ({ sender }) => {
    ofOurs(sender);
    return followUps();
  });
  onMessage('openFollowUp', ({ data, sender }) => {
    ofOurs(sender);
    return openFollowUp(readId(data));
  });

  onMessage('followUpCalendar', async ({ data, sender }) => {
    ofOurs(sender);
    const wanted = readWhich(data);
    await speaking();
    const open = (await followUps()).filter(({ state }) => state === 'open');
    return calendarOf(
      open.filter(({ id }) => wanted === null || id === wanted),
      Date.now(),
    );
  });
  onMessage('letter', ({ data }) => compose(readLetterRequest(data)));
}
