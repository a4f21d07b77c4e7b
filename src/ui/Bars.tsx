/** One bar. */
export interface Bar {
  readonly label: string;
  /** How long it is, 0 to 1. */
  readonly length: number;
  /** What it stands for, in words or digits. */
  readonly value: string;
  readonly color: 'accent' | 'calm' | 'warm' | 'hot' | 'edge';
}

interface Props {
  readonly bars: readonly Bar[];
  /** Two side by side where there is room. */
  readonly small?: boolean;
}

/** Bars with their names and values. */
export function Bars({ bars, small = false }: Props) {
  return (
    <ul class={small ? 'plain bars bars-small' : 'plain bars'}>
      {bars.map(({ label, length, value, color }) => (
        <li key={label} class="bar">
          <span class="bar-label">{label}</span> <span class="bar-value">{value}</span>
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
