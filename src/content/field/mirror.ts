import { autoUpdate, getOverflowAncestors } from '@floating-ui/dom';
import type { Layer } from '../underline/layer.ts';

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
    const rect = area.getBoundingClientRect();
    let { left, top, right, bottom } = rect;
    for (const ancestor of getOverflowAncestors(area)) {
      if (!('getBoundingClientRect' in ancestor)) continue;
      const clip = ancestor.getBoundingClientRect();
      left = Math.max(left, clip.left);
      top = Math.max(top, clip.top);
      right = Math.min(right, clip.right);
      bottom = Math.min(bottom, clip.bottom);
    }
    const x = rect.left + area.clientLeft;
    const y = rect.top + area.clientTop;
    const { style } = box;
    style.left = `${x}px`;
    style.top = `${y}px`;
    style.width = `${area.clientWidth}px`;
    style.height = `${area.clientHeight}px`;
    style.clipPath = `inset(${Math.max(0, top - y)}px ${Math.max(0, x + area.clientWidth - right)}px ${Math.max(0, y + area.clientHeight - bottom)}px ${Math.max(0, left - x)}px)`;
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
