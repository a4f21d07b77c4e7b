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
  'i-send',
  'tumugon', // fil
  'skicka',
  'svara',
  'sänd', // sv
  'kirim',
  'balas', // id
  'পাঠান',
  'প্রেরণ',
  'জবাব',
  'উত্তর দিন',
  'জমা দিন',
  'সেন্ড', // bn
];
/** What begins like sending and is not: opening a reply, sending later settings, feedback, a code for signing in. */
const NOT_SEND =
  /^(?:reply all|reply to|send (?:me|us|again|later options)|submit (?:idea|rating)|svara alla|(?:send|submit|skicka|kirim|ipadala) (?:an? |ang |en )?(?:feedback|code|kod|kode|link|länk|tautan|invit\w*|inbjudan|undangan|file|fil|berkas|request|test))(?!\p{L})/u;

/** What controls beside a reply do that do not send it: they may submit its form all the same. */
const OTHER_WORDS = [
  'cancel',
  'discard',
  'delete',
  'back',
  'preview',
  'save draft',
  'attach',
  'upload', // en
  'kanselahin',
  'i-preview',
  'maglakip',
  'i-save ang draft', // fil
  'avbryt',
  'ångra',
  'tillbaka',
  'förhandsgranska',
  'spara utkast',
  'bifoga', // sv
  'batal',
  'kembali',
  'pratinjau',
  'simpan draf',
  'lampirkan', // id
  'বাতিল',
  'প্রিভিউ',
  'খসড়া',
  'সংযুক্ত', // bn
];

/** Sending later is sending. */
const SCHEDULE_WORDS = [
  'schedule send',
  'schedule and send',
  'iiskedyul ang pagpapadala', // fil
  'schemalägg', // sv
  'jadwalkan pengiriman',
  'jadwalkan kirim', // id
  'পাঠানোর সময়',
  'পাঠানোর সময়সূচি', // bn
];

/** In a menu: sending and something more, “Send and close”, “Submit as solved”. */
const SENDS_AND = /^\S+ (?:and|&|\+|as|at|bilang|och|som|dan|sebagai|এবং|ও) /u;

/** Parts of the names that programmers give to a button that sends, whatever its language. */
const SEND_NAMES = /^(?:send|submit|paperplane)$/u;
const BESIDE_SEND =
  /^(?:send|submit|btn|button|icon|ico|msg|message|reply|mail|email|chat|compose|composer|js|fa|fas|far|solid|regular|outlined?|filled|paperplane|primary|bi|mdi|ti|lucide|material|symbols?)$/u;

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

/** What the page puts into a control that is a component's own: a slot has no text itself. */
function slotted(element: Element): string {
  const root = element.getRootNode();
  if (!('host' in root) || element.querySelector('slot') === null) return '';
  const host = root.host as Element;
  return host.getAttribute('aria-label') || host.textContent;
}

function label(element: Element): string {
  const name =
    element.getAttribute('aria-label') ||
    (isTag(element, 'input') ? element.value : element.textContent.trim()) ||
    element.getAttribute('title') ||
    slotted(element);
  return name.replace(/\s+/gu, ' ').trim().toLowerCase();
}

const beginsWith = (text: string, words: readonly string[]) =>
  text.length <= MOST_LABEL &&
  words.some((word) => text === word || text.startsWith(`${word} `) || text.startsWith(`${word}(`));

/** Pictures of what else is done beside a reply. */
const OTHER_NAMES =
  /search|filter|attach|clip|upload|emoji|smile|close|cancel|trash|menu|more|mic|phone|video/u;

/** The names of an element and of the pictures in it, each in its parts. */
function namesIn(element: Element): string[][] {
  const named = [element, ...element.querySelectorAll('svg, use, i, span[class], img')];
  const names = named.flatMap((one) =>
    ['class', 'id', 'data-testid', 'data-icon', 'href', 'src'].flatMap(
      (name) => one.getAttribute(name)?.split(/[\s#/]+/u) ?? [],
    ),
  );
  return names.map((name) =>
    name
      .replace(/\.\w+$/u, '')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
      .toLowerCase()
      .replace(/paper[-_]plane/u, 'paperplane')
      .split(/[-_:]+/u)
      .filter((part) => part !== ''),
  );
}

/** Whether a control without any words has the picture, or the name in the page's program, of one that sends. */
export function looksLikeSend(element: Element): boolean {
  if (/\p{L}/u.test(label(element))) return false;
  const names = namesIn(element);
  if (names.flat().some((part) => OTHER_NAMES.test(part))) return false;
  return names.some(
    (parts) => parts.some((part) => SEND_NAMES.test(part)) && parts.every((part) => BESIDE_SEND.test(part)),
  );
}

/** Whether a control says that it does something else than sending. */
export const saysOther = (element: Element): boolean => {
  const text = label(element);
  return OTHER_WORDS.some((word) => text.startsWith(word)) || /(?:সংযুক্ত|বাতিল) করুন$/u.test(text);
};

/** Whether an item of a menu says that it sends and does more, or sends later. */
export const saysSendAnd = (item: Element): boolean =>
  saysSend(item) && (SENDS_AND.test(label(item)) || beginsWith(label(item), SCHEDULE_WORDS));

/** Whether a control says that it sends. */
export function saysSend(element: Element): boolean {
  const text = label(element);
  return !NOT_SEND.test(text) && beginsWith(text, [...SEND_WORDS, ...SCHEDULE_WORDS]);
}

/** Whether the word with which a control says that it sends also opens a reply. */
export const mayOnlyOpen = (element: Element): boolean => OPENS_OR_SENDS.test(label(element));

/** Whether a control says that it puts down a note for colleagues. */
export const saysNote = (element: Element): boolean => beginsWith(label(element), NOTE_WORDS);

/** Whether a control says that what is written with it can be seen by the customer. */
export const saysPublic = (element: Element): boolean => beginsWith(label(element), ['public']);
