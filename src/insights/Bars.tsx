import type { Color } from './colors.ts';

/** One bar. */
export interface Bar {
  readonly label: string;
  /** How long it is, 0 to 1. */
  readonly length: number;
  /** What it stands for, in words or digits. */
  readonly value: string;
  readonly color: Color;
}

/** Bars with their names and values, one below the other. */
export function Bars({ bars }: { readonly bars: readonly Bar[] }) {
  return (
    <ul class="plain bars">
      {bars.map(({ label, length, value, color }) => (
        <li key={label} class="bar">
          <span class="bar-label">{label}</span>
          <span class="bar-value">{value}</span>
          <span class="bar-track">
            <span
              class={`bar-level ground-${color}`}
              style={{ width: `${Math.round(length * 1000) / 10}%` }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
