import { dayOf } from './day.ts';
import { threadMark } from './hash.ts';
import type { Settings } from './settings.ts';

/** How often the rep was asked to let a reply cool down: on one day, and in every thread. */
export interface Asked {
  /** As `dayOf` has it. */
  readonly day: string;
  /** How often on that day. */
  readonly times: number;
  /** How often in each thread (as `threadMark` has it), the one asked about last at the end. */
  readonly threads: readonly (readonly [thread: string, times: number])[];
}

/** Nobody was ever asked. */
export const NEVER_ASKED: Asked = { day: '', times: 0, threads: [] };

/** So many threads are remembered. */
const MOST_THREADS = 200;

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

const isPair = (value: unknown): value is readonly [string, number] =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && isCount(value[1]);

/** Reads what was asked from whatever the storage held; what is not valid was never asked. */
export function readAsked(stored: unknown): Asked {
  if (typeof stored !== 'object' || stored === null) return NEVER_ASKED;
  const { day, times, threads }: Record<string, unknown> = { ...stored };
  return {
    day: typeof day === 'string' ? day : '',
    times: isCount(times) ? times : 0,
    threads: Array.isArray(threads) ? threads.filter(isPair).slice(-MOST_THREADS) : [],
  };
}

/** One more time, in a thread by its key at a time (epoch milliseconds). */
export function askedAgain(asked: Asked, key: string, now: number): Asked {
  const [day, thread] = [dayOf(now), threadMark(key)];
  const before = asked.threads.find(([mark]) => mark === thread)?.[1] ?? 0;
  const others = asked.threads.filter(([mark]) => mark !== thread);
  return {
    day,
    times: (asked.day === day ? asked.times : 0) + 1,
    threads: [...others, [thread, before + 1] as const].slice(-MOST_THREADS),
  };
}

/** Whether the rep has been asked as often as the settings allow, today or in a thread; `now` in epoch milliseconds. */
export function askedEnough(
  asked: Asked,
  { mostHoldsADay, mostHoldsAThread }: Pick<Settings, 'mostHoldsADay' | 'mostHoldsAThread'>,
  key: string,
  now: number,
): boolean {
  const today = asked.day === dayOf(now) ? asked.times : 0;
  if (mostHoldsADay > 0 && today >= mostHoldsADay) return true;
  const thread = threadMark(key);
  const here = asked.threads.find(([mark]) => mark === thread)?.[1] ?? 0;
  return mostHoldsAThread > 0 && here >= mostHoldsAThread;
}
