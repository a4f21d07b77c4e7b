import { autoUpdate } from '@floating-ui/dom';
import { isShown } from '../../sites/editable.ts';
import type { Layer } from '../underline/layer.ts';
import { visiblePart } from './visible-part.ts';

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

/** Less than this is rounding: `offsetWidth` is a whole number. */
const SCALED = 0.005;
/** No scrollbar is as thin as this. */
const THIN = 3;

/** How much larger than it is laid out the page draws a textarea, by `transform` or `zoom`. */
function scaleOf(area: HTMLTextAreaElement, rect: DOMRect): number {
  const scale = rect.width / area.offsetWidth;
  return Math.abs(scale - 1) < SCALED ? 1 : scale;
}

/** The room inside the borders and beside the scrollbars, to parts of a pixel: they decide where lines wrap. */
function innerSize(
  area: HTMLTextAreaElement,
  rect: DOMRect,
  scale: number,
): { width: number; height: number } {
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

/** A copy of a textarea's text, invisible but for its marks, laid exactly over the textarea. */
export interface Mirror {
  /** The node that holds the text; offsets in it are offsets in the textarea's value. */
  readonly text: Text;
  /** Puts text, styles, scroll position and clip as the textarea now has them. */
  follow(): void;
  dispose(): void;
}

/** Lays a mirror over a textarea, in the layer of marks. */
export function mirrorOf(area: HTMLTextAreaElement, layer: Layer): Mirror {
  const box = area.ownerDocument.createElement('div');
  // The end of the text is kept from collapsing by a node of its own.
  const text = area.ownerDocument.createTextNode('');
  box.append(text, '\u200b');
  box.className = 'mirror';
  layer.root.append(box);

  function place(): void {
    const { style } = box;
    style.display = isShown(area) ? '' : 'none';
    if (style.display === 'none') return;
    const rect = area.getBoundingClientRect();
    const scale = scaleOf(area, rect);
    const x = rect.left + area.clientLeft * scale;
    const y = rect.top + area.clientTop * scale;
    const { width, height } = innerSize(area, rect, scale);
    style.left = `${x}px`;
    style.top = `${y}px`;
    style.width = `${width}px`;
    style.height = `${height}px`;
    style.transform = scale === 1 ? '' : `scale(${scale})`;
    const { left, top, right, bottom } = visiblePart(area);
    const cut = [top - y, x + width * scale - right, y + height * scale - bottom, left - x];
    style.clipPath = `inset(${cut.map((px) => `${Math.max(0, px / scale)}px`).join(' ')})`;
    box.scrollTop = area.scrollTop;
    box.scrollLeft = area.scrollLeft;
  }

  function follow(): void {
    if (text.data !== area.value) text.data = area.value;
    const style = getComputedStyle(area);
    for (const name of COPIED) {
      const value = style.getPropertyValue(name);
      if (box.style.getPropertyValue(name) !== value) box.style.setProperty(name, value);
    }
    place();
  }

  follow();
  area.addEventListener('scroll', place, { passive: true });
  const stop = autoUpdate(area, box, follow);
  return {
    text,
    follow,
    dispose() {
      stop();
      area.removeEventListener('scroll', place);
      box.remove();
    },
  };
}
