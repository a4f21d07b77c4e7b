/** One reply box on a page of the matrix. */
export interface Mounted {
  /** The textarea, the editing host, or the body that is edited inside an iframe; editors replace it at times. */
  root(): HTMLElement;
  /** What the editor itself says that it holds: what a page would send. */
  value(): string;
}

/** The page as the tests see it. */
export interface Lab {
  readonly boxes: readonly Mounted[];
}

declare global {
  interface Window {
    /** Set when all editors of the page are ready. */
    lab?: Lab;
  }
}

/** How many boxes a page has: two, side by side in one document. */
const BOXES = 2;

/** Makes the boxes of a page, each with a place to stand and a Send that hands its value to the server. */
export async function fill(
  mount: (place: HTMLElement, label: string) => Mounted | Promise<Mounted>,
): Promise<void> {
  const boxes: Mounted[] = [];
  for (let index = 0; index < BOXES; index++) {
    const section = document.createElement('section');
    const place = document.createElement('div');
    place.className = 'place';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Send';
    section.append(place, button);
    document.body.append(section);
    const mounted = await mount(place, `Reply ${index}`);
    button.addEventListener('click', () =>
      fetch(`/sent${location.pathname}/${index}`, { method: 'POST', body: mounted.value() }),
    );
    boxes.push(mounted);
  }
  window.lab = { boxes };
}

/** A textbox of its own inside a place, for editors that are put onto an element. */
export function textbox(place: HTMLElement, label: string): HTMLDivElement {
  const box = document.createElement('div');
  box.setAttribute('role', 'textbox');
  box.setAttribute('aria-label', label);
  box.className = 'box';
  place.append(box);
  return box;
}
