import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import { type Color, colorNow, repaint } from './colors.ts';

/** One line, or one layer of the columns. */
export interface Series {
  readonly label: string;
  /** What the legend says of all its values together. */
  readonly total: string;
  readonly color: Color;
  /** One a stretch of time; null where nothing is known. */
  readonly values: readonly (number | null)[];
}

/** What is drawn along the time. */
export interface PlotSpec {
  /** `columns` stand on each other, the first at the bottom. */
  readonly as: 'line' | 'columns';
  readonly series: readonly Series[];
  /** The name of each stretch of time, in full and as an axis shows it. */
  readonly names: readonly string[];
  readonly ticks: readonly string[];
  /** A value as it is shown. */
  readonly show: (value: number) => string;
  /** How high the axis reaches at least. */
  readonly least: number;
  /** Values are whole numbers. */
  readonly whole: boolean;
  /** What a screen reader says instead of the picture. */
  readonly label: string;
}

const HEIGHT = 210;
/** Room for a name on the time axis, in CSS pixels. */
const TICK_ROOM = 76;
/** Days without a reply, such as weekends, over which a line goes on. */
const BRIDGED = 3;
const STEPS = [1, 2, 3, 4, 6, 7, 8, 13, 14, 26, 28, 30, 56, 60, 91, 182];
const WHOLE = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** Each layer's upper edge, the highest first, as uPlot draws it: lower ones cover what is below theirs. */
function layers(series: readonly Series[]): { readonly of: Series; readonly tops: (number | null)[] }[] {
  let below: readonly number[] = [];
  return series
    .map((of) => {
      const before = below;
      below = of.values.map((value, at) => (before[at] ?? 0) + (value ?? 0));
      return { of, tops: [...below] };
    })
    .reverse();
}

/** A dot where a value stands alone, or everywhere when there is room. */
const dots =
  (roomy: boolean) =>
  (plot: uPlot, at: number): number[] => {
    const values = plot.data[at] ?? [];
    const known = (index: number) => values[index] !== null && values[index] !== undefined;
    return [...values.keys()].filter((i) => known(i) && (roomy || !(known(i - 1) || known(i + 1))));
  };

/** @param scale how many pixels of the plot stand for one of the page */
function optionsFor(
  spec: PlotSpec,
  width: number,
  scale: number,
  pointed: (at: number | null) => void,
): uPlot.Options {
  const { as, names, ticks, show, whole } = spec;
  const soft = colorNow('soft');
  const line = { stroke: colorNow('line'), width: scale };
  const font = `${12 * scale}px ${getComputedStyle(document.body).fontFamily}`;
  const columns = uPlot.paths.bars?.({ size: [0.72, 44 * scale, 1] });
  const drawn = as === 'columns' ? layers(spec.series).map(({ of }) => of) : spec.series;
  const short = (plot: uPlot, gaps: [number, number][]) => {
    const [first = 0, second = 0] = [plot.valToPos(0, 'x', true), plot.valToPos(1, 'x', true)];
    return gaps.filter(([from, to]) => to - from > (second - first) * (BRIDGED + 0.5));
  };
  return {
    width,
    height: HEIGHT * scale,
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { show: as === 'line' } },
    scales: {
      x: { time: false, range: [-0.5, Math.max(names.length, 1) - 0.5] },
      y: { range: (_plot, _low, high) => [0, Math.max(spec.least, (high ?? 0) * 1.08)] },
    },
    axes: [
      {
        font,
        stroke: soft,
        grid: { show: false },
        ticks: { ...line, size: 5 * scale },
        size: 50 * scale,
        incrs: STEPS,
        space: TICK_ROOM * scale,
        values: (_plot, splits) => splits.map((at) => ticks[at] ?? ''),
      },
      {
        font,
        stroke: soft,
        grid: line,
        ticks: { show: false },
        size: 48 * scale,
        space: 36 * scale,
        ...(whole ? { incrs: WHOLE } : {}),
        values: (_plot, splits) => splits.map(show),
      },
    ],
    series: [
      {},
      ...drawn.map(({ label, color }): uPlot.Series => {
        const stroke = colorNow(color);
        if (columns !== undefined && as === 'columns')
          return {
            label,
            fill: stroke,
            stroke: colorNow('card'),
            width: scale,
            paths: columns,
            points: { show: false },
          };
        return {
          label,
          stroke,
          width: 2 * scale,
          gaps: (plot, _at, _from, _to, gaps) => short(plot, gaps as [number, number][]),
          points: { show: true, size: 7 * scale, fill: stroke, stroke, filter: dots(names.length <= 40) },
        };
      }),
    ],
    hooks: { setCursor: [({ cursor }) => pointed(cursor.idx ?? null)] },
  };
}

function dataOf({ as, names, series }: PlotSpec): uPlot.AlignedData {
  const drawn =
    as === 'columns' ? layers(series).map(({ tops }) => tops) : series.map(({ values }) => [...values]);
  return [names.map((_, at) => at), ...drawn];
}

/**
 * Draws a plot for a file, as sharp on every screen.
 * @param width in pixels of the page
 * @param scale how many pixels of the file stand for one of the page
 */
export async function drawn(spec: PlotSpec, width: number, scale: number): Promise<HTMLCanvasElement> {
  const size = scale / devicePixelRatio;
  const plot = new uPlot(
    optionsFor(spec, width * size, size, () => undefined),
    dataOf(spec),
  );
  // It draws in the next microtask.
  await Promise.resolve();
  const { canvas } = plot.ctx;
  plot.destroy();
  return canvas;
}

/** A picture along the time, with what it says at the pointer. */
export function Plot({ spec }: { readonly spec: PlotSpec }) {
  const place = useRef<HTMLDivElement>(null);
  const pointed = useSignal<number | null>(null);
  const painted = repaint.value;
  // Drawn anew when the colours have changed, too.
  useLayoutEffect(() => {
    const { current } = place;
    if (current === null) return;
    const options = optionsFor(spec, current.clientWidth, 1, (at) => {
      pointed.value = at;
    });
    const plot = new uPlot(options, dataOf(spec), current);
    const resized = new ResizeObserver(() => {
      if (current.clientWidth !== plot.width) plot.setSize({ width: current.clientWidth, height: HEIGHT });
    });
    resized.observe(current);
    return () => {
      resized.disconnect();
      plot.destroy();
    };
  }, [spec, painted]);
  // Without a pointer, the last that is known.
  const last = spec.names.findLastIndex((_, index) => spec.series.some(({ values }) => values[index]));
  const at = pointed.value ?? last;
  const values = spec.series.map(({ label, values }) => {
    const value = values[at];
    const says = value === null || value === undefined ? '–' : spec.show(value);
    return spec.series.length > 1 ? `${label} ${says}` : says;
  });
  return (
    <>
      <p class="readout" aria-hidden="true">
        {`${spec.names[at] ?? ''}: ${values.join(' · ')}`}
      </p>
      <div class="plot" role="img" aria-label={spec.label} ref={place} />
      {spec.series.length > 1 && (
        <ul class="plain legend">
          {spec.series.map(({ label, total, color }) => (
            <li key={label}>
              <span class={`swatch ground-${color}`} />
              {label}: {total}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
