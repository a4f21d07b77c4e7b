import { isTag } from './editable.ts';

/** Words with which buttons that send begin, in the languages of Take Five, folded. */
const SEND_WORDS = [
  'send',
  'reply',
  'submit',
  'post reply',
  'respond',
  'update ticket', // en
  'ipadala',
  'isumite',
  'sagutin',
  'i-send', // fil
  'skicka',
  'svara',
  'sänd', // sv
  'kirim',
  'balas', // id
  'পাঠান',
  'প্রেরণ',
  'জবাব',
  'উত্তর দিন',
  'সেন্ড', // bn
];
/** What begins like sending and is not: opening a reply, sending later settings, feedback. */
const NOT_SEND = /^(?:reply all|reply to|send feedback|send later options|submit idea|svara alla)\b/u;

/** Words that open a reply as often as they send one. */
const OPENS_OR_SENDS = /^(?:reply|respond|sagutin|svara|balas|জবাব|উত্তর দিন)/u;

/** Words with which buttons that put a note down for colleagues begin. A tab may say no more than "Note". */
const NOTE_WORDS = [
  'add note',
  'add internal note',
  'add private note',
  'save note',
  'add comment',
  'add internal comment',
  'post comment', // en
  'magdagdag ng tala',
  'idagdag ang tala', // fil
  'lägg till anteckning',
  'lägg till kommentar', // sv
  'tambah catatan',
  'tambahkan catatan',
  'tambah komentar',
  'tambahkan komentar', // id
  'নোট যোগ করুন',
  'মন্তব্য যোগ করুন', // bn
];

/** How long the name of a control can be, in UTF-16 units: a row of a list may be a button and begin like one. */
const MOST_LABEL = 60;

function label(element: Element): string {
  const name =
    element.getAttribute('aria-label') ||
    (isTag(element, 'input') ? element.value : element.textContent) ||
    element.getAttribute('title') ||
    '';
  return name.replace(/\s+/gu, ' ').trim().toLowerCase();
}

const beginsWith = (text: string, words: readonly string[]) =>
  text.length <= MOST_LABEL &&
  words.some((word) => text === word || text.startsWith(`${word} `) || text.startsWith(`${word}(`));

/** Whether a control says that it sends. */
export function saysSend(element: Element): boolean {
  const text = label(element);
  return !NOT_SEND.test(text) && beginsWith(text, SEND_WORDS);
}

/** Whether the word with which a control says that it sends also opens a reply. */
export const mayOnlyOpen = (element: Element): boolean => OPENS_OR_SENDS.test(label(element));

/** Whether a control says that it puts down a note for colleagues. */
export const saysNote = (element: Element): boolean => beginsWith(label(element), NOTE_WORDS);

/** Whether a control says that what is written with it can be seen by the customer. */
export const saysPublic = (element: Element): boolean => beginsWith(label(element), ['public']);
