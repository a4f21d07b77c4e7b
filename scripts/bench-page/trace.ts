// What a page's main thread did, read from a trace of Chromium.
import type { CDPSession, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread: what other programs on the machine do does not count. */
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly type?: string;
      readonly url?: string;
      readonly frames?: readonly { readonly processId: number; readonly url?: string }[];
    };
  };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', '__metadata'];

/** Something that ran from `at` to `end` and took `ms` of the processor's time; all in milliseconds. */
interface Ran {
  readonly at: number;
  readonly end: number;
  readonly ms: number;
}

/** What was traced of one page; all times in milliseconds. */
export interface Traced {
  /** The tasks of the main thread, in turn. */
  readonly tasks: readonly Ran[];
  /** When keys went down. */
  readonly keys: readonly number[];
  /** Scripts of the extension that ran, compiled or were loaded. */
  readonly scripts: readonly Ran[];
  /** Timers, idle and animation callbacks that fired. */
  readonly callbacks: number;
}

async function textOf(cdp: CDPSession, handle: string): Promise<string> {
  let text = '';
  for (;;) {
    const { data, eof, base64Encoded } = await cdp.send('IO.read', { handle });
    text += base64Encoded ? Buffer.from(data, 'base64').toString('utf8') : data;
    if (eof) break;
  }
  await cdp.send('IO.close', { handle });
  return text;
}

const TASKS = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);
const SCRIPTS = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.run']);
const CALLBACKS = new Set(['TimerFire', 'FireIdleCallback', 'FireAnimationFrame']);
const OURS = 'chrome-extension://';

/** Of all that ran, what ran in nothing else of it. */
function outermost(all: readonly Ran[]): Ran[] {
  let over = 0;
  return all
    .toSorted((a, b) => a.at - b.at || b.end - a.end)
    .filter(({ at, end }) => {
      if (at < over) return false;
      over = end;
      return true;
    });
}

function read(events: readonly TraceEvent[], url: string): Traced {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  // The page's process is the one that tells of the page's own scripts and layout: the busiest of its kind.
  const busy = new Map<string, number>();
  for (const { name, pid, tid, dur = 0 } of events)
    if (TASKS.has(name)) busy.set(`${pid} ${tid}`, (busy.get(`${pid} ${tid}`) ?? 0) + dur);
  const frames = events.flatMap(({ name, args }) =>
    name === 'TracingStartedInBrowser' ? (args.data?.frames ?? []) : [],
  );
  const own = frames.filter((frame) => frame.url === url).map(({ processId }) => processId);
  const main = threads
    .filter(({ pid }) => own.length === 0 || own.includes(pid))
    .toSorted((a, b) => (busy.get(`${b.pid} ${b.tid}`) ?? 0) - (busy.get(`${a.pid} ${a.tid}`) ?? 0))[0];
  if (main === undefined) throw new Error('The trace shows no main thread.');
  const here = events.filter(({ pid, tid }) => pid === main.pid && tid === main.tid);
  const span = ({ ts, dur = 0, tdur = dur }: TraceEvent) => ({
    at: ts / 1000,
    end: (ts + dur) / 1000,
    ms: tdur / 1000,
  });
  return {
    tasks: here.filter(({ name }) => TASKS.has(name)).map(span),
    keys: here
      .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown')
      .map(({ ts }) => ts / 1000),
    scripts: outermost(
      here.filter(({ name, args }) => SCRIPTS.has(name) && args.data?.url?.startsWith(OURS)).map(span),
    ),
    callbacks: here.filter(({ name }) => CALLBACKS.has(name)).length,
  };
}

/**
 * Traces a page while something happens.
 * @throws when the trace shows no main thread
 */
export async function traced(page: Page, happens: () => Promise<void>): Promise<Traced> {
  const cdp = await page.context().newCDPSession(page);
  const ended = new Promise<string>((resolve) => {
    cdp.on('Tracing.tracingComplete', ({ stream }) => resolve(stream ?? ''));
  });
  await cdp.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await happens();
  await cdp.send('Tracing.end');
  const { traceEvents } = JSON.parse(await textOf(cdp, await ended)) as { traceEvents: TraceEvent[] };
  await cdp.detach();
  return read(traceEvents, page.url());
}

/** The processor's time on the main thread from each key to the next, in milliseconds; the last key has none. */
export function timesPerKey({ keys, tasks }: Traced, of: Traced['tasks'] = tasks): number[] {
  return keys.slice(0, -1).map((from, at) => {
    const to = keys[at + 1] as number;
    // A task that holds a key begins before it.
    return of.reduce((sum, { end, ms }) => sum + (end > from && end <= to ? ms : 0), 0);
  });
}
