import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';

const css = readFileSync(join(root, 'src/content/underline/marks.css'), 'utf8');
const marks = [...css.matchAll(/take-five-([\w-]+)\) \{\s*text-decoration: [^#]*(#[0-9a-f]{6})/gu)];

/** Relative luminance, as WCAG has it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

// Pages are dark by their own styles as often as by the browser's scheme: the lines must be seen on both.
for (const [, kind, colour = ''] of marks)
  it(`the line of ${kind} is seen on light and on dark pages`, () => {
    for (const page of ['#ffffff', '#1e1e1e'])
      expect(contrast(colour, page), page).toBeGreaterThanOrEqual(2.99);
  });

it('every kind has a line', () => {
  expect(marks.length).toBe(css.match(/::highlight/gu)?.length);
});
