import { autoUpdate } from '@floating-ui/dom';
import { isShown, isTag } from '../../sites/editable.ts';
import type { Layer } from '../underline/layer.ts';
import { type Lines, linesIn } from './lines.ts';
import { visiblePart } from './visible-part.ts';

/** What the rep types plain text into. */
export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** The computed styles that decide where a textarea puts its letters. */
const COPIED = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-orientation',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
];

/** What the page shows in front of everything else. */
const FRONT = 'dialog:modal, :popover-open, :fullscreen';

function isInFront(element: Element): boolean {
  for (let at: Element | null = element; at !== null; ) {
    if (at.closest(FRONT) !== null) return true;
    const root: Node = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return false;
}

/** How a field of one line lays its letters: in the middle of its height, and never in a second line. */
function oneLine(style: CSSStyleDeclaration, height: number): Record<string, string> {
  const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
  return { 'white-space': 'pre', 'line-height': `${height - padding}px` };
}

/** Less than this is rounding: `offsetWidth` is a whole number. */
const SCALED = 0.005;
/** No scrollbar is as thin as this. */
const THIN = 3;

/** How much larger than it is laid out the page draws a textarea, by `transform` or `zoom`. */
function scaleOf(area: TextField, rect: DOMRect): number {
  const scale = rect.width / area.offsetWidth;
  return Math.abs(scale - 1) < SCALED ? 1 : scale;
}

/** The room inside the borders and beside the scrollbars, to parts of a pixel: they decide where lines wrap. */
function innerSize(area: TextField, rect: DOMRect, scale: number): { width: number; height: number } {
  const { clientWidth, clientHeight } = area;
  if (scale !== 1) return { width: clientWidth, height: clientHeight };
  const style = getComputedStyle(area);
  const border = (side: string) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
  const inner = (outer: number, borders: number, client: number) => {
    const scrollbar = Math.round(outer - borders - client);
    return outer - borders - (scrollbar < THIN ? 0 : scrollbar);
  };
  return {
    width: inner(rect.width, border('left') + border('right'), clientWidth),
    height: inner(rect.height, border('top') + border('bottom'), clientHeight),
  };
}

/** How long styles and place hold while the rep types, in milliseconds: what moves a textarea tells of itself. */
const HOLDS = 1500;

/** A copy of a textarea's text, invisible but for its marks, laid exactly over the textarea. */
export interface Mirror {
  /** The text; offsets in it are offsets in the textarea's value. */
  readonly lines: Lines;
  /** Puts text, styles, scroll position and clip as the textarea now has them. @param anew as `Field.follow` has it */
  follow(anew?: 'anew'): void;
  dispose(): void;
}

/** Lays a mirror over a textarea, in the layer of marks. */
export function mirrorOf(area: TextField, layer: Layer): Mirror {
  const box = area.ownerDocument.createElement('div');
  const lines = linesIn(box);
  box.className = 'mirror';
  layer.root.append(box);

  let scrolled = { left: 0, top: 0 };
  let raised = false;
  let placed = 0;
  const written = new Map<string, string>();

  /** Writes styles where they differ from what was written last. */
  function put(values: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(values)) {
      if (written.get(name) === value) continue;
      written.set(name, value);
      box.style.setProperty(name, value);
    }
  }

  /** Lies in front of what the page shows in front. What that opens later lies above both. */
  function raise(wanted: boolean): void {
    if (raised === wanted) return;
    raised = wanted;
    box.popover = wanted ? 'manual' : null;
    if (wanted) box.showPopover();
  }

  /** Everything is read before anything is written: the page is laid out once, not twice. */
  function place(): void {
    const shown = isShown(area);
    const front = shown && isInFront(area);
    if (shown) {
      const rect = area.getBoundingClientRect();
      const scale = scaleOf(area, rect);
      const x = rect.left + area.clientLeft * scale;
      const y = rect.top + area.clientTop * scale;
      const { width, height } = innerSize(area, rect, scale);
      const { left, top, right, bottom } = visiblePart(area);
      const cut = [top - y, x + width * scale - right, y + height * scale - bottom, left - x];
      put({
        ...(isTag(area, 'input') ? oneLine(getComputedStyle(area), height) : {}),
        left: `${x}px`,
        top: `${y}px`,
        width: `${width}px`,
        height: `${height}px`,
        transform: scale === 1 ? '' : `scale(${scale})`,
        'clip-path': `inset(${cut.map((px) => `${Math.max(0, px / scale)}px`).join(' ')})`,
      });
    }
    put({ display: shown ? '' : 'none' });
    raise(front);
  }

  /** Scrolls as far as the textarea is; setting it lays the mirror out, so only where it changed. */
  function scroll(left: number, top: number, always: boolean): void {
    if (!always && left === scrolled.left && top === scrolled.top) return;
    scrolled = { left, top };
    box.scrollTop = top;
    box.scrollLeft = left;
  }

  function follow(anew?: 'anew'): void {
    const now = performance.now();
    if (anew || now - placed > HOLDS) {
      placed = now;
      const computed = getComputedStyle(area);
      const own = isTag(area, 'input') ? new Set(['white-space', 'line-height']) : undefined;
      const copied = own ? COPIED.filter((name) => !own.has(name)) : COPIED;
      put(Object.fromEntries(copied.map((name) => [name, computed.getPropertyValue(name)])));
      place();
    }
    const { scrollLeft, scrollTop } = area;
    lines.put(area.value);
    scroll(scrollLeft, scrollTop, anew !== undefined);
  }

  const relay = () => follow('anew');

  function onScroll(): void {
    place();
    // It may be some letters behind, and not as high.
    lines.put(area.value);
    scroll(area.scrollLeft, area.scrollTop, true);
  }

  relay();
  area.addEventListener('scroll', onScroll, { passive: true });
  const stop = autoUpdate(area, box, relay);
  return {
    lines,
    follow,
    dispose() {
      stop();
      area.removeEventListener('scroll', onScroll);
      box.remove();
    },
  };
}
