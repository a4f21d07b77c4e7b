import { isTag } from './editable.ts';

/** Not as a part of “Ctrl+Enter”. */
const ENTER = '(?<!\\+ ?)(?<!\\p{L})enter';

/** How pages say that Enter sends, in the languages of Take Five. */
const ENTER_SENDS = new RegExp(
  [
    `${ENTER} (?:to |key to |= ?)?send`,
    `${ENTER} (?:para|upang) (?:i-?send|ipadala|magpadala)`,
    `${ENTER} (?:för att skicka|skickar)`,
    `${ENTER} untuk (?:mengirim|kirim)`,
    `(?:পাঠাতে|পাঠানোর জন্য|প্রেরণ করতে) (?:enter|এন্টার)(?! ?\\+)`,
    // Where Shift is needed for a line, Enter alone does something else.
    'shift ?\\+ ?(?:enter|return|↵)',
  ].join('|'),
  'iu',
);

/** Where a hint may stand: not much farther up than the box's own frame. */
const STEPS_TO_HINT = 3;
const MOST_HINT = 400;
const SWITCH = 'input[type="checkbox"], [role="switch"], [role="checkbox"], [role="menuitemcheckbox"]';

/** What the box says of itself. */
function ownWords(box: Element): string {
  const described = box.getAttribute('aria-describedby')?.split(/\s+/u) ?? [];
  return [
    ...['placeholder', 'aria-placeholder', 'data-placeholder', 'aria-label', 'title'].map((name) =>
      box.getAttribute(name),
    ),
    ...described.map((id) => box.ownerDocument.getElementById(id)?.textContent),
  ].join(' ');
}

const isOn = (element: Element) =>
  isTag(element, 'input') ? element.checked : element.getAttribute('aria-checked') === 'true';

/** What a switch is called by: its own words, or those of the label around it or beside it. */
function wordsOf(element: Element): string {
  const labels = isTag(element, 'input') ? [...(element.labels ?? [])] : [element];
  return `${element.getAttribute('aria-label') ?? ''} ${labels.map((one) => one.textContent).join(' ')}`;
}

/**
 * Whether a page says that Enter alone sends what is in a box: a chat's. Nothing else tells before it is pressed,
 * and in mail it ends a line.
 */
export function saysEnterSends(box: Element): boolean {
  if (box.getAttribute('enterkeyhint') === 'send') return true;
  if (ENTER_SENDS.test(ownWords(box))) return true;
  let around: Element | null = box;
  for (let step = 0; around && step < STEPS_TO_HINT; step++) {
    around = around.parentElement;
    const { textContent: text = '' } = around ?? {};
    if (around === null || text.length > MOST_HINT + (box.textContent?.length ?? 0)) return false;
    // Rather a switch that lets Enter send, as it now stands.
    const choice = [...around.querySelectorAll(SWITCH)].find((one) => ENTER_SENDS.test(wordsOf(one)));
    if (choice !== undefined) return isOn(choice);
    const words = [...around.childNodes]
      .filter((node) => !node.contains(box))
      .map((node) => node.textContent);
    if (ENTER_SENDS.test(words.join(' '))) return true;
  }
  return false;
}

/** Whether a list of suggestions is open, from which Enter picks. */
export const picksFromList = (box: Element): boolean =>
  box.getAttribute('aria-expanded') === 'true' || Boolean(box.getAttribute('aria-activedescendant'));
