import { editablesIn, isShown, isTag, isTextField } from './editable.ts';
import { picksFromList, saysEnterSends } from './enter.ts';
import { keyMatcher } from './keys.ts';
import { boxesNear, isLarge } from './near.ts';
import { saysReply } from './one-line.ts';
import { customersNear, lastIncoming } from './people.ts';
import { looksLikeSend, mayOnlyOpen, saysOther, saysSend, saysSendAnd } from './says.ts';
import { QUOTES_AND_SIGNATURES, type Site } from './site.ts';

const BUTTON = 'button, input[type="submit"], input[type="button"], input[type="image"], [role="button"]';
const ITEM = '[role="menuitem"], [role="option"]';
/** How far up from a box what it is written in may reach. */
const MOST_STEPS_UP = 8;
const LOW_BOX = 36;
const NARROW_BOX = 160;

/** Fields of searches and of signing in, and editors of code. A form that is got, not posted, sends nothing. */
const NO_BOX =
  '[role="search"] *, [role="searchbox"], [role="combobox"], [role="combobox"] *, form[method="get" i] *, form:has(input[type="password"]) *, .cm-editor *, .monaco-editor *';
const SEARCH_NAME = /(?<!\p{L})(?:search|sök|cari|hanap)|^(?:q|query)$/iu;
const SEARCH_WORDS = /^(?:search|sök|cari|maghanap|hanapin|অনুসন্ধান|খুঁজুন|সার্চ)(?!\p{L}|\p{M})/iu;

/** Whether a field of one line is a composer by itself, as chats have it: it says so, and a Send is for it alone. */
function isComposer(line: HTMLInputElement): boolean {
  if (!saysReply(line)) return false;
  const root = composeRoot(line);
  const sends = [...root.querySelectorAll(BUTTON)].some((one) => saysSend(one) || looksLikeSend(one));
  return sends && editablesIn(root).length === 1;
}

function isBox(element: HTMLElement): boolean {
  if (element.matches(NO_BOX)) return false;
  const named = (name: string) => element.getAttribute(name)?.trim() ?? '';
  if ([element.id, named('name')].some((name) => SEARCH_NAME.test(name))) return false;
  if ([named('aria-label'), named('placeholder')].some((words) => SEARCH_WORDS.test(words))) return false;
  if (!isShown(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  if (width < NARROW_BOX) return false;
  return isTag(element, 'input') ? isComposer(element) : height >= LOW_BOX;
}

function submits(element: Element): boolean {
  if (isTag(element, 'button')) return element.type === 'submit' && element.form !== null;
  return isTag(element, 'input') && (element.type === 'submit' || element.type === 'image');
}

function formOf(element: Element): HTMLFormElement | null {
  return isTag(element, 'button') || isTag(element, 'input') ? element.form : element.closest('form');
}

/** The form or section that a box is written in: the nearest ancestor that also holds a sending button. */
function composeRoot(box: HTMLElement): Element {
  let root: Element = box.closest('form') ?? box;
  for (let step = 0; step < MOST_STEPS_UP && root.parentElement && !isLarge(root); step++) {
    const buttons = [...root.querySelectorAll(BUTTON)];
    if (buttons.some((one) => submits(one) || saysSend(one) || looksLikeSend(one))) return root;
    root = root.parentElement;
  }
  return box.parentElement ?? box;
}

/**
 * Whether a submit button of a form sends it. Buttons without a type submit too, "Bold" and "Cancel" among
 * them: where one of several says that it sends, the others do not.
 */
function sendsForm(button: Element, form: HTMLFormElement): boolean {
  if (button.closest('[role="toolbar"]')) return false;
  if (saysSend(button)) return true;
  if (saysOther(button)) return false;
  const others = [...form.elements].filter((element) => element !== button && submits(element));
  return !others.some(saysSend);
}

/** Whether a control that submits nothing sends the boxes near it. */
function sendsNearby(control: Element): boolean {
  if (control.matches(ITEM)) return saysSendAnd(control);
  if (looksLikeSend(control)) return true;
  if (!saysSend(control)) return false;
  if (!mayOnlyOpen(control)) return true;
  // Where the word opens a reply as often as it sends one, the button sends only from behind its box.
  return boxesNear(control, isBox, undefined).some(
    (box) => (box.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

function isSend(element: Element): boolean {
  if (!element.matches(`${BUTTON}, ${ITEM}`)) return false;
  const form = submits(element) ? formOf(element) : null;
  if (form !== null) return editablesIn(form).some(isBox) && sendsForm(element, form);
  return sendsNearby(element);
}

const isSendShortcut = keyMatcher([
  'Control+Enter',
  'Meta+Enter',
  'Control+Shift+Enter',
  'Meta+Shift+Enter',
  'Control+Alt+Enter',
]);
const isEnter = keyMatcher(['Enter']);

/** Enter alone sends only where the page says so, and picks from a list of suggestions even there. */
function sendsByEnter(event: KeyboardEvent): boolean {
  if (!isEnter(event) || event.isComposing) return false;
  const box = event
    .composedPath()
    .find(
      (node): node is HTMLElement =>
        'localName' in node && (isTextField(node as Element) || (node as HTMLElement).isContentEditable),
    );
  if (box === undefined || !isBox(box) || picksFromList(box)) return false;
  // In a field of one line there is nothing else that it could do.
  return isTag(box, 'input') || saysEnterSends(box);
}

/**
 * Any page that the rep allowed and no other file knows: boxes and what sends them by role, form, words in the
 * languages of Take Five, and the pictures and names of controls without words.
 *
 * What it misses rather than hold what is no reply: buttons in other languages outside of forms, chats that nowhere
 * say that Enter sends, fields of one line that do not say what they are for, Sends in closed shadow roots.
 */
export const anywhere: Site = {
  id: 'anywhere',
  name: 'Any page',
  confidence: 'structure',
  hosts: [],
  recognises: () => true,
  isBox,
  fits: () => false,
  sendControl: (path) => path.find((element): element is HTMLElement => isSend(element)),
  boxesOf(control, current) {
    // A page submits many forms, also near a box: only the one around it sends it.
    if (isTag(control, 'form')) return editablesIn(control).filter(isBox);
    const form = submits(control) ? formOf(control) : null;
    const inForm = form ? editablesIn(form).filter(isBox) : [];
    return inForm.length > 0 ? inForm : boxesNear(control, isBox, current);
  },
  sendsByKey: (event) => isSendShortcut(event) || sendsByEnter(event),
  isNote: () => false,
  customers: (box) => customersNear(box, composeRoot(box)),
  incoming: lastIncoming,
  // Some pages show every conversation at one address.
  thread: (box) => {
    const { location } = box.ownerDocument;
    return [
      location.pathname + location.search + location.hash,
      ...customersNear(box, composeRoot(box)).map(({ name }) => name),
    ].join(' ');
  },
  notTheReps: QUOTES_AND_SIGNATURES,
};
