/**
 * Send has no single event: pages act on mousedown, mouseup, click, a key or a submit. All are guarded in
 * the capture phase of the window, before any listener of the page.
 */
export const PRESSES = [
  'pointerdown',
  'touchstart',
  'mousedown',
  'pointerup',
  'touchend',
  'mouseup',
  'click',
  'keydown',
  'keyup',
  'submit',
] as const;

/** The pointer or the focus comes to something. */
export const APPROACHES = ['pointerover', 'focusin'] as const;

/** What is heard in a window from its beginning. */
const HEARD = [...APPROACHES, ...PRESSES];

/** What can be listened to: a window, or its ears. */
export type Ears = Pick<Window, 'addEventListener'>;

interface Listener {
  readonly listen: (event: Event) => void;
  readonly ends: AbortSignal | undefined;
}

/** A key that does nothing but write a letter: it sends nothing, presses nothing and is nobody's shortcut. */
function onlyWrites(event: Event): boolean {
  const { key, ctrlKey, altKey, metaKey } = event as Partial<KeyboardEvent>;
  return key?.length === 1 && key !== ' ' && !ctrlKey && !altKey && !metaKey;
}

/**
 * Listens in the capture phase of a window, one listener for each kind of event, before any listener of the page
 * when it is called at the window's beginning. Who listens through it later hears what it hears; letters that are
 * typed nobody hears.
 * `again` listens once more where the window has lost its listeners.
 * @param signal ends it
 */
export function earsOf(view: Window, signal: AbortSignal): Ears & { again(): void } {
  const listeners = new Map<string, Listener[]>();
  function hear(event: Event): void {
    if (onlyWrites(event)) return;
    for (const { listen, ends } of listeners.get(event.type) ?? []) {
      if (!ends?.aborted) listen(event);
      // Set by stopImmediatePropagation as well.
      if (event.cancelBubble) return;
    }
  }
  function again(): void {
    for (const type of HEARD)
      view.addEventListener(type, hear, { capture: true, passive: type.startsWith('touch'), signal });
  }
  for (const type of HEARD) listeners.set(type, []);
  again();
  return {
    again,
    addEventListener(type: string, listen: Listener['listen'], options: AddEventListenerOptions) {
      const others = listeners.get(type);
      if (others === undefined) view.addEventListener(type, listen, options);
      // Nothing is hung on the signal: it outlives the windows of editors' iframes, and would keep them.
      else others.push({ listen, ends: options.signal });
    },
  };
}
