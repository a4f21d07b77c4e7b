import type { Bar } from '../ui/Bars.tsx';
import { colorNow } from './colors.ts';
import { drawn, type PlotSpec } from './Plot.tsx';

const WIDTH = 720;
const EDGE = 24;
const LINE = 20;
const ROW = 34;
/** Pixels of the file per CSS pixel. */
const SCALE = 2;

interface Sheet {
  readonly to: CanvasRenderingContext2D;
  readonly canvas: HTMLCanvasElement;
  readonly font: (size: number, weight?: number) => string;
}

/** The words of a text in lines that are no wider than there is room. */
function lines(to: CanvasRenderingContext2D, text: string, room: number): string[] {
  const found: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${found.at(-1) ?? ''} ${word}`.trim();
    if (found.length > 0 && to.measureText(longer).width <= room) found[found.length - 1] = longer;
    else found.push(word);
  }
  return found;
}

/** An empty sheet, headed; `draw` draws below the heading, and `height` is what that needs. */
function sheet(title: string, hint: string, height: number, draw: (on: Sheet, top: number) => void) {
  const canvas = document.createElement('canvas');
  const to = canvas.getContext('2d');
  if (to === null) throw new Error('Take Five: no canvas');
  const { fontFamily } = getComputedStyle(document.body);
  const font = (size: number, weight = 400) => `${weight} ${size}px ${fontFamily}`;
  to.font = font(14);
  const hints = lines(to, hint, WIDTH - 2 * EDGE);
  const top = EDGE + 30 + hints.length * LINE + 12;
  canvas.width = WIDTH * SCALE;
  canvas.height = (top + height + EDGE) * SCALE;
  to.scale(SCALE, SCALE);
  to.fillStyle = colorNow('card');
  to.fillRect(0, 0, WIDTH, canvas.height);
  to.textBaseline = 'top';
  to.fillStyle = colorNow('ink');
  to.font = font(18, 600);
  to.fillText(title, EDGE, EDGE, WIDTH - 2 * EDGE);
  to.fillStyle = colorNow('soft');
  to.font = font(14);
  hints.forEach((line, at) => {
    to.fillText(line, EDGE, EDGE + 30 + at * LINE);
  });
  draw({ to, canvas, font }, top);
  return canvas;
}

/** Bars as a picture of their own. */
export function pictureOfBars(title: string, hint: string, bars: readonly Bar[]): HTMLCanvasElement {
  return sheet(title, hint, bars.length * ROW, ({ to, font }, top) => {
    const room = WIDTH - 2 * EDGE;
    const label = room * 0.38;
    const value = room * 0.12;
    const track = room - label - value;
    to.font = font(14);
    to.textBaseline = 'middle';
    bars.forEach((bar, at) => {
      const middle = top + at * ROW + ROW / 2;
      to.fillStyle = colorNow('ink');
      to.fillText(bar.label, EDGE, middle, label - 12);
      to.fillText(bar.value, EDGE + label + track + 12, middle, value - 12);
      to.fillStyle = colorNow('line');
      to.fillRect(EDGE + label, middle - 6, track, 12);
      to.fillStyle = colorNow(bar.color);
      to.fillRect(EDGE + label, middle - 6, track * bar.length, 12);
    });
  });
}

/** A plot as a picture of its own, with its legend. */
export async function pictureOfPlot(title: string, hint: string, spec: PlotSpec): Promise<HTMLCanvasElement> {
  const room = WIDTH - 2 * EDGE;
  const plot = await drawn(spec, room, SCALE);
  const height = plot.height / SCALE;
  const legend = spec.series.length > 1 ? spec.series : [];
  return sheet(title, hint, height + (legend.length > 0 ? 34 : 0), ({ to, font }, top) => {
    to.drawImage(plot, EDGE, top, room, height);
    to.font = font(13);
    to.textBaseline = 'middle';
    const each = room / Math.max(legend.length, 1);
    legend.forEach(({ label, total, color }, at) => {
      const left = EDGE + at * each;
      const middle = top + height + 22;
      to.fillStyle = colorNow(color);
      to.fillRect(left, middle - 6, 12, 12);
      to.fillStyle = colorNow('ink');
      to.fillText(`${label}: ${total}`, left + 18, middle, each - 26);
    });
  });
}
