import { signal } from '@preact/signals';

/** The colours of our pages that pictures are drawn in. */
export type Color = 'accent' | 'calm' | 'warm' | 'hot' | 'edge' | 'ink' | 'soft' | 'line' | 'card';

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** Goes up when colours have changed: what is drawn must be drawn again. */
export const repaint = signal(0);

/** Follows the changes of colours as long as the page lives. */
export function followColors(): void {
  for (const query of QUERIES)
    matchMedia(query).addEventListener('change', () => {
      repaint.value += 1;
    });
}

/** What a colour is at present, as a canvas understands it. */
export function colorNow(color: Color): string {
  const probe = document.createElement('span');
  probe.className = `paint paint-${color}`;
  document.body.append(probe);
  const { color: now } = getComputedStyle(probe);
  probe.remove();
  return now;
}
