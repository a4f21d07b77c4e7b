import { editablesIn, isShown, isTag } from './editable.ts';
import { keyMatcher } from './keys.ts';
import { mayOnlyOpen, saysSend } from './says.ts';
import { type Customer, QUOTES_AND_SIGNATURES, type Site } from './site.ts';

const BUTTON = 'button, input[type="submit"], input[type="button"], [role="button"]';
const MOST_STEPS_UP = 8;
const LOW_BOX = 36;
const NARROW_BOX = 160;

function isBox(element: HTMLElement): boolean {
  if (element.closest('[role="search"], [role="searchbox"], [role="combobox"], .cm-editor, .monaco-editor'))
    return false;
  if (/(?<!\p{L})(?:search|sök|cari|hanap)/iu.test(`${element.id} ${element.getAttribute('name') ?? ''}`))
    return false;
  if (!isShown(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  return height >= LOW_BOX && width >= NARROW_BOX;
}

/** The nearest ancestor that holds a reply box, with its boxes. */
function around(control: Element): { root: Element; boxes: HTMLElement[] } | undefined {
  let root: Element | null = control;
  for (let step = 0; root && step <= MOST_STEPS_UP; step++, root = root.parentElement) {
    const boxes = editablesIn(root).filter(isBox);
    if (boxes.length > 0) return { root, boxes };
  }
  return undefined;
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
  for (let step = 0; step < MOST_STEPS_UP && root.parentElement; step++) {
    if ([...root.querySelectorAll(BUTTON)].some((button) => submits(button) || saysSend(button))) return root;
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
  const others = [...form.elements].filter((element) => element !== button && submits(element));
  return !others.some(saysSend);
}

/** Whether a button that submits nothing sends a box near it. */
function sendsNearby(button: Element): boolean {
  if (!saysSend(button)) return false;
  const boxes = around(button)?.boxes ?? [];
  // Where the word opens a reply as often as it sends one, the button sends only from behind its box.
  if (!mayOnlyOpen(button)) return boxes.length > 0;
  return boxes.some((box) => (box.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
}

/** People next to the box who look like recipients: chips and links with an address and a name. */
function recipientsIn(root: ParentNode): Customer[] {
  const people = new Map<string, Customer>();
  for (const chip of root.querySelectorAll('[data-email], [data-hovercard-id*="@"], a[href^="mailto:"]')) {
    const name = chip.textContent.trim();
    const address =
      chip.getAttribute('data-email') ||
      chip.getAttribute('data-hovercard-id') ||
      chip.getAttribute('href')?.replace(/^mailto:|\?.*$/gu, '');
    if (name !== '' && !name.includes('@')) people.set(name, address ? { name, address } : { name });
  }
  return [...people.values()];
}

/** The one recipient named nearest to the box; none when there are several. */
function customers(box: HTMLElement): Customer[] {
  let root: Element | null = composeRoot(box);
  for (let step = 0; root && step < 3; step++, root = root.parentElement) {
    const people = recipientsIn(root);
    if (people.length === 1) return people;
    if (people.length > 1) return [];
  }
  return [];
}

const isSendKey = keyMatcher([
  'Control+Enter',
  'Meta+Enter',
  'Control+Shift+Enter',
  'Meta+Shift+Enter',
  'Control+Alt+Enter',
]);

/** Any page that the rep allowed and no other file knows: boxes and send buttons by role, form and structure. */
export const anywhere: Site = {
  id: 'anywhere',
  name: 'Any page',
  confidence: 'structure',
  hosts: [],
  recognises: () => true,
  isBox,
  fits: () => false,
  sendControl: (path) =>
    path.find((element): element is HTMLElement => {
      if (!element.matches(BUTTON)) return false;
      const form = submits(element) ? formOf(element) : null;
      if (form !== null) return editablesIn(form).some(isBox) && sendsForm(element, form);
      return sendsNearby(element);
    }),
  boxesOf: (control) => {
    // A page submits many forms, also near a box: only the one around it sends it.
    if (isTag(control, 'form')) return editablesIn(control).filter(isBox);
    const form = submits(control) ? formOf(control) : null;
    const inForm = form ? editablesIn(form).filter(isBox) : [];
    return inForm.length > 0 ? inForm : (around(control)?.boxes ?? []);
  },
  sendsByKey: isSendKey,
  isNote: () => false,
  customers,
  incoming: () => undefined,
  // Some pages show every conversation at one address.
  thread: (box) => {
    const { location } = box.ownerDocument;
    return [
      location.pathname + location.search + location.hash,
      ...customers(box).map(({ name }) => name),
    ].join(' ');
  },
  notTheReps: QUOTES_AND_SIGNATURES,
};
