/** One reply box on a page of the matrix. */
export interface Mounted {
  /** The text field, the editing host, or the body that is edited inside an iframe; editors replace it at times. */
  root(): HTMLElement;
  /** What the editor itself says that it holds: what a page would send. */
  value(): string;
  /** False while the page still makes it into what it will be. */
  settled?(): boolean;
}

/** The page as the tests see it. */
export interface Lab {
  readonly boxes: readonly Mounted[];
  /** Where the boxes' sections stand: the page itself, a frame in it, or a window that it opened. */
  readonly page: Document;
}

declare global {
  interface Window {
    /** Set when all editors of the page are ready. */
    lab?: Lab;
  }
}

export type Mount = (place: HTMLElement, label: string) => Mounted | Promise<Mounted>;

/** How many boxes a page has: two, side by side in one document. */
const BOXES = 2;

/**
 * Makes the boxes of a page, each with a place to stand and a Send that hands its value to the server.
 * @param into where they are put; the page's body when left out
 */
export async function fill(mount: Mount, into: HTMLElement = document.body): Promise<void> {
  const page = into.ownerDocument;
  const boxes: Mounted[] = [];
  for (let index = 0; index < BOXES; index++) {
    const section = page.createElement('section');
    const place = page.createElement('div');
    place.className = 'place';
    const button = page.createElement('button');
    button.type = 'button';
    button.textContent = 'Send';
    section.append(place, button);
    into.append(section);
    const mounted = await mount(place, `Reply ${index}`);
    // The page's title is its editor's id.
    button.addEventListener('click', () =>
      fetch(`/sent/${document.title}/${index}`, { method: 'POST', body: mounted.value() }),
    );
    boxes.push(mounted);
  }
  for (const realm of [window, window.top, page.defaultView]) if (realm) realm.lab = { boxes, page };
}

/** A textbox of its own inside a place, for editors that are put onto an element. */
export function textbox(place: HTMLElement, label: string): HTMLDivElement {
  const box = place.ownerDocument.createElement('div');
  box.setAttribute('role', 'textbox');
  box.setAttribute('aria-label', label);
  box.className = 'box';
  place.append(box);
  return box;
}

/** A plain contenteditable. */
export const contenteditable: Mount = (place, label) => {
  const box = textbox(place, label);
  box.contentEditable = 'true';
  return { root: () => box, value: () => box.innerHTML };
};

/** A plain textarea. */
export const textarea: Mount = (place, label) => {
  const area = place.ownerDocument.createElement('textarea');
  area.className = 'box';
  area.ariaLabel = label;
  place.append(area);
  return { root: () => area, value: () => area.value };
};

/** The mount that the id in the page's title ends with, `dialog-textarea` or `dialog`. */
export const byTitle = (): Mount => (document.title.endsWith('textarea') ? textarea : contenteditable);

/** A button that the rep presses to open what is not there from the beginning. */
export function opener(open: () => void): void {
  const button = document.createElement('button');
  button.id = 'open';
  button.textContent = 'Open';
  button.addEventListener('click', open, { once: true });
  document.body.append(button);
}
