import { type Selectors, siteBySelectors } from './by-selectors.ts';
import { editablesIn, isShown, isTag } from './editable.ts';
import { mayOnlyOpen, saysNote, saysSend } from './says.ts';
import type { Site } from './site.ts';

/** A site whose controls that send are told by what they say. */
export interface WordSelectors extends Omit<Selectors, 'root' | 'send'> {
  /** The controls that send when they say so; all buttons and items of menus when left out. */
  readonly sayers?: string;
  /** Controls that send whatever they say. */
  readonly send?: string;
}

const SAYERS = 'button, input[type="submit"], [role="button"], [role="menuitem"], [role="option"]';
const NONE = ':not(*)';
/** How far from a box its controls may lie, in steps up: what a composer is made of, not a whole page. */
const MOST_STEPS = 12;
/** How many elements a composer may have besides its text: what has more is the page. It is looked at at every key. */
const MOST_ELEMENTS = 1000;
const sizeOf = (element: Element) => element.getElementsByTagName('*').length;

/** An element and all around it, out of open shadow roots and of frames as well. */
function* upFrom(element: Element): Generator<Element> {
  for (let at: Element | null | undefined = element; at; ) {
    yield at;
    const above: Node | null = at.parentNode;
    // Links have a host of another kind.
    if (above?.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in above) at = above.host as Element;
    else at = at.parentElement ?? at.ownerDocument.defaultView?.frameElement;
  }
}

/** The editable elements inside an element and in the frames in it. */
const editablesThrough = (scope: Element): HTMLElement[] => [
  ...editablesIn(scope),
  ...[...scope.querySelectorAll('iframe')].flatMap(({ contentDocument }) =>
    contentDocument ? editablesIn(contentDocument) : [],
  ),
];

/**
 * A site whose composer has no name that is known, nor do its buttons: the composer is what the box and the
 * nearest control that says it sends (or puts down a note) lie in.
 */
export function siteByWords({ sayers = SAYERS, send = NONE, ...known }: WordSelectors): Site {
  const { note = NONE } = known;
  const base = siteBySelectors({ ...known, root: NONE, send });

  const sends = (element: Element) =>
    element.matches(send) || (element.matches(sayers) && saysSend(element) && !mayOnlyOpen(element));
  const notes = (element: Element) => element.matches(note) || (element.matches(sayers) && saysNote(element));

  /** The composer that a box lies in, its controls, and what marks a note there. */
  function composerOf(box: HTMLElement): { root: Element; controls: readonly Element[] } | undefined {
    let steps = 0;
    const most = MOST_ELEMENTS + sizeOf(box);
    const seen = new Set<Element>();
    for (const around of upFrom(box)) {
      if (++steps > MOST_STEPS || sizeOf(around) > most) break;
      const controls = [...around.querySelectorAll(`${sayers}, ${send}, ${note}`)].filter((one) => {
        if (seen.has(one)) return false;
        seen.add(one);
        return (sends(one) || notes(one)) && isShown(one);
      });
      if (controls.length > 0) return { root: around, controls };
    }
    return undefined;
  }

  function isNote(box: HTMLElement): boolean {
    if (base.isNote(box)) return true;
    const composer = composerOf(box);
    if (composer === undefined || composer.controls.some(sends)) return false;
    // A note is written with a button of its own, which stands in the place of the one that sends. Near several
    // boxes nobody knows whose it is.
    return editablesThrough(composer.root).filter(base.isBox).length === 1;
  }

  return {
    ...base,
    fits: (box) => composerOf(box) !== undefined,
    sendControl: (path) => path.find((element): element is HTMLElement => sends(element)),
    boxesOf(control, current) {
      if (isTag(control, 'form')) return base.boxesOf(control);
      for (const around of upFrom(control)) {
        const boxes = editablesThrough(around).filter((box) => base.isBox(box) && isShown(box));
        const near = boxes.filter((box) => !isNote(box));
        // A menu may lie so far away that all boxes of the page are equally near.
        if (near.length > 0) return current !== undefined && near.includes(current) ? [current] : near;
      }
      return current !== undefined && base.isBox(current) && isShown(current) ? [current] : [];
    },
    isNote,
  };
}
