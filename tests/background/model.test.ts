// The life of a hold: random histories of it, with what can be done to a browser, against the table in
// `shared/hold.ts` as it is told once more here, by hand.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Hold } from '../../src/shared/hold.ts';
import { isOver } from '../../src/shared/hold.ts';
import { NINE } from './fake.ts';
import { idle, Machine } from './mortal.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A hold as the table has it. */
interface Known {
  start: number;
  until: number | null;
  needed: number;
  done: Set<string>;
  over: boolean;
}

/** All that is known of the holds. Times in epoch milliseconds. */
class Model {
  now = NINE;
  /** The latest that the clock ever was: alarms are set by that one, too. */
  latest = NINE;
  holds = new Map<string, Known>();
  /** Those that may have been told of by a worker that died before it could note that. */
  perhapsTold = new Set<string>();
  /** How often each was told of, at least. */
  told = new Map<string, number>();
  /** A worker died or a write failed: a notification may have been shown twice. */
  troubled = false;

  copy(): Model {
    const copy = new Model();
    Object.assign(copy, this);
    copy.holds = new Map([...this.holds].map(([key, hold]) => [key, { ...hold, done: new Set(hold.done) }]));
    copy.perhapsTold = new Set(this.perhapsTold);
    copy.told = new Map(this.told);
    copy.closed = new Set(this.closed);
    return copy;
  }

  /** Those whose notification was taken away by something else than us. */
  closed = new Set<string>();

  /** What the clock does, when the background looks at it. @param silent not told of, should it be over now */
  look(now: number, silent?: string): void {
    this.now = now;
    for (const [key, hold] of this.holds) {
      const missing = hold.needed - hold.done.size;
      if (hold.over) hold.until = Math.min(hold.until ?? now, now);
      else if (hold.start > now) {
        if (hold.until !== null) hold.until = now + (hold.until - hold.start);
        hold.start = now;
      }
      if (hold.over && now >= (hold.until ?? 0) + DAY) this.holds.delete(key);
      if (hold.over) continue;
      if (missing === 0 && now >= (hold.until ?? 0)) {
        hold.over = true;
        hold.until = now;
        if (key !== silent) this.told.set(key, (this.told.get(key) ?? 0) + 1);
        this.perhapsTold.delete(key);
        this.closed.delete(key);
      } else if (missing > 0 && now >= (hold.until ?? hold.start) + DAY) this.holds.delete(key);
    }
    for (const key of this.perhapsTold) if (!this.holds.has(key)) this.perhapsTold.delete(key);
    for (const key of this.closed) if (this.holds.get(key)?.over !== true) this.closed.delete(key);
  }

  start(key: string, ms: number | null, others: number | null): void {
    this.look(this.now, key);
    const old = this.holds.get(key);
    if (old !== undefined && !old.over) return;
    this.closed.delete(key);
    this.holds.set(key, {
      start: this.now,
      until: ms === null ? null : this.now + ms,
      needed: others ?? 0,
      done: new Set(),
      over: false,
    });
  }

  end(key: string): void {
    this.look(this.now, key);
    this.holds.delete(key);
    this.perhapsTold.delete(key);
    this.closed.delete(key);
  }

  reply(key: string): void {
    this.look(this.now);
    for (const [of, hold] of this.holds)
      if (of !== key && !hold.over && hold.done.size < hold.needed) hold.done.add(key);
    this.look(this.now);
  }

  next(hold: Known): number {
    if (hold.over) return (hold.until ?? 0) + DAY;
    const missing = hold.needed - hold.done.size;
    return missing > 0 ? (hold.until ?? hold.start) + DAY : (hold.until ?? 0);
  }

  badge(): string {
    const cooling = [...this.holds.values()].filter(({ over }) => !over);
    if (cooling.length === 0) return this.holds.size > 0 ? '✓' : '';
    const ends = cooling.flatMap(({ until }) =>
      until !== null && until > this.now ? [until - this.now] : [],
    );
    if (ends.length > 0) return String(Math.ceil(Math.min(...ends) / MINUTE));
    const missing = ({ needed, done }: Known) => needed - done.size;
    const nearest = cooling.toSorted((a, b) => missing(a) - missing(b))[0];
    return `${nearest?.done.size}/${nearest?.needed}`;
  }
}

/** What is to be compared of a hold: not where it is, not what it says. */
const shape = (hold: Hold) => ({
  start: hold.told ? 0 : hold.startedAt,
  until: hold.until,
  needed: hold.others?.needed ?? 0,
  done: hold.others?.done.length ?? 0,
  over: hold.told,
});

const shapes = (model: Model) =>
  Object.fromEntries(
    [...model.holds].map(([key, { start, until, needed, done, over }]) => [
      key,
      { start: over ? 0 : start, until, needed, done: done.size, over },
    ]),
  );

const stored = async (machine: Machine) =>
  Object.fromEntries(Object.entries(await machine.holds()).map(([key, hold]) => [key, shape(hold)]));

/** What must hold whenever the background has come to rest, or is dead. */
async function check(model: Model, machine: Machine): Promise<void> {
  model.latest = Math.max(model.latest, machine.now);
  const holds = await machine.holds();
  const alarms = await machine.alarms();
  expect(await stored(machine)).toEqual(shapes(model));
  for (const [key, known] of model.holds) {
    const rings = alarms[`hold:${key}`] ?? Number.POSITIVE_INFINITY;
    if (machine.alive) expect(rings, 'rings in time').toBe(model.next(known));
    else
      expect(rings, 'rings in time').toBeLessThanOrEqual(Math.max(model.next(known), model.latest + MINUTE));
    const hold = holds[key] as Hold;
    if (known.over) expect(isOver(hold, machine.now), 'over for the page, too').toBe(true);
    if (!isOver(hold, machine.now))
      expect(machine.now - known.start, 'trapped').toBeLessThan(DAY + 60 * MINUTE);
  }
  const told = [...model.holds]
    .filter(([key, { over }]) => over && !model.closed.has(key))
    .map(([key]) => key);
  if (machine.alive) {
    const seen = machine.notifications().filter((key) => !model.perhapsTold.has(key));
    expect(seen.toSorted()).toEqual(told.toSorted());
    expect(await machine.badge()).toBe(model.badge());
    const held = Object.keys(alarms).filter((name) => name.startsWith('hold:'));
    expect(held.toSorted()).toEqual([...model.holds.keys()].map((key) => `hold:${key}`).toSorted());
  } else expect(machine.notifications()).toEqual(expect.arrayContaining(told));
  for (const [key, times] of model.told) {
    const shown = machine.shown.get(key) ?? 0;
    if (model.troubled) expect(shown, 'told').toBeGreaterThanOrEqual(times);
    else expect(shown, 'told once').toBe(times);
  }
}

type Command = fc.AsyncCommand<Model, Machine>;
type Worker = Awaited<ReturnType<Machine['wake']>>;

/** Something said to the background. */
interface Said {
  readonly name: string;
  does(model: Model): void;
  say(worker: Worker, now: number): Promise<unknown>;
}

const key = fc.constantFrom('a', 'b', 'c', 'd');
const ms = fc.oneof(fc.integer({ min: 1, max: 60 * MINUTE }), fc.constant(5 * MINUTE));
const others = fc.integer({ min: 1, max: 3 });
const ways = fc.oneof(
  fc.record({ ms, others: fc.constant(null) }),
  fc.record({ ms: fc.constant(null), others }),
  fc.record({ ms, others }),
);
const FROM = { tabId: 1, windowId: 1, url: null };

const start: fc.Arbitrary<Said> = fc.tuple(key, ways).map(([of, way]) => ({
  name: `start ${of} ${way.ms ?? ''} ${way.others ?? ''}`,
  does: (model) => model.start(of, way.ms, way.others),
  say: (worker, now) =>
    worker.startHold(
      { key: of, url: 'https://desk.example/', customer: 'Maya', sketch: [1], ...way },
      FROM,
      now,
    ),
}));
const said: fc.Arbitrary<Said> = fc.oneof(
  start,
  key.map((of) => ({
    name: `end ${of}`,
    does: (model: Model) => model.end(of),
    say: (worker: Worker, now: number) => worker.endHold(of, now),
  })),
  key.map((of) => ({
    name: `reply ${of}`,
    does: (model: Model) => model.reply(of),
    say: (worker: Worker, now: number) => worker.countReply(of, now),
  })),
);
const span = fc.oneof(fc.integer({ min: 0, max: 10 * MINUTE }), fc.integer({ min: 0, max: 2 * DAY }));

/** A command that is always possible. */
const command = (name: string, run: (model: Model, machine: Machine) => Promise<unknown>): Command => ({
  check: () => true,
  toString: () => name,
  async run(model, machine) {
    await run(model, machine);
    await check(model, machine);
  },
});

/** Lets the browser wake the worker, if it is dead. */
async function wake(model: Model, machine: Machine): Promise<Worker> {
  if (!machine.alive) model.look(machine.now);
  return machine.wake();
}

/** What is over in one and was not in the other. */
const newlyOver = (before: Model, after: Model) =>
  [...after.holds].filter(([key, { over }]) => over && !before.holds.get(key)?.over).map(([key]) => key);

/** Takes over what became of something that was cut short: it is done, or it was not begun. */
async function adopt(model: Model, machine: Machine, done: Model): Promise<void> {
  const lies = await stored(machine);
  const before = model.copy();
  model.troubled = true;
  if (JSON.stringify(lies) === JSON.stringify(shapes(done))) {
    Object.assign(model, done, { troubled: true });
    // What it was told of before may still be seen; the next worker takes it away.
    for (const key of before.holds.keys())
      if (model.holds.get(key)?.over === false) model.perhapsTold.add(key);
  } else {
    expect(lies, 'done, or not begun').toEqual(shapes(before));
    for (const key of newlyOver(before, done)) model.perhapsTold.add(key);
  }
}

const calls = fc.integer({ min: 0, max: 12 });

const commands: fc.Arbitrary<Command>[] = [
  said.map((one) =>
    command(one.name, async (model, machine) => {
      await one.say(await wake(model, machine), machine.now);
      await idle();
      model.now = machine.now;
      one.does(model);
    }),
  ),
  fc.tuple(said, said).map(([one, two]) =>
    command(`${one.name} and at once ${two.name}`, async (model, machine) => {
      const worker = await wake(model, machine);
      await Promise.all([one.say(worker, machine.now), two.say(worker, machine.now)]);
      await idle();
      model.now = machine.now;
      one.does(model);
      two.does(model);
    }),
  ),
  fc.tuple(said, calls).map(([one, at]) =>
    command(`${one.name}, killed at call ${at}`, async (model, machine) => {
      await wake(model, machine);
      const done = model.copy();
      done.now = machine.now;
      one.does(done);
      await machine.killedAt(at, (worker) => one.say(worker, machine.now));
      await adopt(model, machine, done);
    }),
  ),
  fc.tuple(span, calls).map(([ms, at]) =>
    command(`${ms} ms, killed at call ${at} of the first alarm`, async (model, machine) => {
      await wake(model, machine);
      const to = machine.now + ms;
      if (await machine.ring(to)) {
        const done = model.copy();
        done.look(machine.now);
        await machine.killedAt(at, (worker) => worker.reconcile(machine.now));
        await adopt(model, machine, done);
      }
    }),
  ),
  said.map((one) =>
    command(`${one.name} on a full disk`, async (model, machine) => {
      const worker = await wake(model, machine);
      const done = model.copy();
      done.now = machine.now;
      one.does(done);
      machine.full = true;
      await one.say(worker, machine.now).catch(() => undefined);
      await idle();
      const aged = model.copy();
      aged.look(machine.now);
      await adopt(model, machine, done);
      // Told of once more, with what else was taken back.
      for (const key of [...newlyOver(model, aged), ...model.closed]) model.perhapsTold.add(key);
      const alarms = await machine.alarms();
      for (const key of model.holds.keys()) expect(alarms).toHaveProperty([`hold:${key}`]);
      machine.full = false;
      await worker.reconcile(machine.now);
      await idle();
      model.look(machine.now);
    }),
  ),
  fc
    .tuple(span, fc.boolean())
    .map(([ms, asleep]) =>
      command(`${ms} ms${asleep ? ' asleep' : ''}`, (model, machine) =>
        machine.pass(machine.now + ms, asleep, (now) => model.look(now)),
      ),
    ),
  fc.oneof(fc.integer({ min: 1, max: 10 * MINUTE }), fc.integer({ min: 1, max: 400 * DAY })).map((ms) =>
    command(`the clock is set back by ${ms} ms`, async (_, machine) => {
      machine.now -= ms;
    }),
  ),
  fc.constant(
    command('the worker stops', async (_, machine) => {
      machine.stop();
    }),
  ),
  fc.constant(
    command('the browser is started again', async (model, machine) => {
      await machine.restart();
      for (const [key, { over }] of model.holds) if (over) model.closed.add(key);
      model.perhapsTold.clear();
      model.look(machine.now);
    }),
  ),
  fc.constant(
    command('the extension is updated', async (model, machine) => {
      await machine.update();
      model.look(machine.now);
    }),
  ),
];

/** Only alarms go on from here: nothing may be left when they have all rung. */
async function comesToAnEnd(model: Model, machine: Machine): Promise<void> {
  // A clock that was set back is met at the next start, be it only tomorrow.
  machine.stop();
  await wake(model, machine);
  const most = machine.now + 3 * DAY;
  await machine.pass(most, false, (now) => model.look(now));
  expect(await machine.holds()).toEqual({});
  expect(await machine.alarms()).toEqual({});
  expect(machine.notifications()).toEqual([]);
  expect(await machine.badge()).toBe('');
}

it('holds what it promises in ten thousand histories', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 25 }), async (history) => {
      const model = new Model();
      const machine = new Machine(NINE);
      await fc.asyncModelRun(() => ({ model, real: machine }), history);
      await comesToAnEnd(model, machine);
    }),
    { numRuns: 10_000 },
  );
});
