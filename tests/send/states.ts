import { expect } from '@playwright/test';
import type { Settings } from '../../src/shared/settings.ts';
import type { Tab } from '../editors/tab.ts';
import { ASKS, COOLS, sendAnyway, sendUnfilled, startMinutes, TIME_IS_UP, UNFILLED } from './dialog.ts';
import { clickOn } from './ways.ts';

/** A page with a reply box, and one way to send from it. */
export interface Stage {
  readonly tab: Tab;
  /** Presses Send. */
  press(): Promise<void>;
  /** What has arrived, oldest first. */
  sent(): readonly string[];
}

/** A state in which a reply can be when Send is pressed; a column of the table. */
export interface State {
  readonly name: string;
  /** What is to be seen. */
  readonly expected: 'goes' | 'held';
  /** Of which ways `npm test` shows it, too. */
  readonly always?: 'every way' | 'some ways';
  readonly settings: Partial<Settings>;
  run(stage: Stage): Promise<void>;
}

// Letters that encodings and forms get wrong, and what looks like markup.
const ODD_LETTERS = 'Åsa & <b>Peña</b> “x” %0A +1 ধন্যবাদ';
export const HEATED = `Maria, are you stupid or what? ${ODD_LETTERS}`;
const CALM = `Hi Maria, your parcel left this morning. ${ODD_LETTERS}`;
const FIELD = '{{first_name}}';
const OPEN = `Hi ${FIELD}, your parcel left this morning. ${ODD_LETTERS}`;
/** What is marked in each of the texts, by rule. */
const MARKED: ReadonlyMap<string, readonly [rule: string, passage: string]> = new Map([
  [HEATED, ['hostile', 'are you stupid']],
  [OPEN, ['placeholder', FIELD]],
]);

/** Only the minutes, and no cap on how often is asked: every cell asks. */
const MINUTES = { holdWay: 'minutes', mostHoldsADay: 0, mostHoldsAThread: 0, holdMinutes: 5 } as const;
const SHORT = { ...MINUTES, holdMinutes: 3 / 60 };

/** How long is looked whether something more arrives, in milliseconds. */
const WATCHED = 300;

const textOf = (tab: Tab) =>
  tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#box')?.value, undefined);

/** Writes into the empty box, and waits until it was checked. */
async function write(tab: Tab, text: string): Promise<void> {
  await clickOn(tab, '#box');
  await tab.press('Control+KeyA');
  await tab.type(text);
  expect(await textOf(tab)).toBe(text);
  await tab.overlay.wait('button', text === HEATED ? /^Heated/u : /^Calm|^Cooling|to look at/u);
  const marked = () =>
    tab.evaluate(
      (rules) =>
        rules.map((rule) =>
          [...((CSS.highlights.get(`take-five-${rule}`) ?? []) as unknown as Set<Range>)].map(String),
        ),
      [...MARKED.values()].map(([rule]) => rule),
    );
  await expect.poll(marked).toEqual([...MARKED].map(([of, [, passage]]) => (of === text ? [passage] : [])));
}

/** Presses Send: the reply stays, untouched, and a dialog says so. Goes back to the reply. */
async function isHeld({ tab, press, sent }: Stage, title: string | RegExp, text = HEATED): Promise<void> {
  await press();
  await tab.overlay.wait('dialog', title);
  await nothingMore(() => expect(sent()).toEqual([]));
  await tab.press('Escape');
  await tab.overlay.gone('dialog', title);
  expect(await textOf(tab)).toBe(text);
  expect(sent()).toEqual([]);
}

/** Looks again and again, for longer than anything of ours or of these pages takes. */
async function nothingMore(look: () => void): Promise<void> {
  await expect.poll(() => look(), { intervals: [WATCHED] }).toBeUndefined();
  for (const end = Date.now() + WATCHED; Date.now() < end; await new Promise((next) => setTimeout(next, 20)))
    look();
}

/** Presses Send: the reply goes, once and byte by byte. */
async function goes({ press, sent }: Stage, text: string): Promise<void> {
  await press();
  await expect.poll(() => [...sent()]).toEqual([text]);
  await nothingMore(() => expect(sent()).toEqual([text]));
}

/** Holds the reply and starts the minutes. */
async function cool({ tab, press }: Stage): Promise<void> {
  await write(tab, HEATED);
  await press();
  await tab.overlay.wait('dialog', ASKS);
  await startMinutes(tab.overlay);
}

export const STATES = [
  {
    name: 'calm',
    expected: 'goes',
    always: 'some ways',
    settings: MINUTES,
    async run(stage) {
      await write(stage.tab, CALM);
      await goes(stage, CALM);
    },
  },
  {
    name: 'heated',
    expected: 'held',
    always: 'every way',
    settings: MINUTES,
    async run(stage) {
      await write(stage.tab, HEATED);
      await isHeld(stage, ASKS);
    },
  },
  {
    name: 'cooling',
    expected: 'held',
    settings: MINUTES,
    async run(stage) {
      await cool(stage);
      await stage.tab.press('Escape');
      await stage.tab.overlay.gone('dialog', COOLS);
      await isHeld(stage, COOLS);
    },
  },
  {
    name: 'cooled',
    expected: 'goes',
    settings: SHORT,
    async run(stage) {
      await cool(stage);
      await stage.tab.overlay.wait('dialog', TIME_IS_UP);
      expect(stage.sent()).toEqual([]);
      await goes(stage, HEATED);
    },
  },
  {
    name: 'edited calm',
    expected: 'goes',
    settings: MINUTES,
    async run(stage) {
      await cool(stage);
      await stage.tab.press('Escape');
      await stage.tab.overlay.gone('dialog', COOLS);
      await write(stage.tab, CALM);
      await goes(stage, CALM);
    },
  },
  {
    name: 'send anyway',
    expected: 'goes',
    settings: MINUTES,
    async run(stage) {
      await write(stage.tab, HEATED);
      await stage.press();
      await stage.tab.overlay.wait('dialog', ASKS);
      await sendAnyway(stage.tab.overlay);
      expect(stage.sent()).toEqual([]);
      await goes(stage, HEATED);
    },
  },
  {
    name: 'unfilled',
    expected: 'held',
    always: 'some ways',
    settings: MINUTES,
    async run(stage) {
      await write(stage.tab, OPEN);
      await isHeld(stage, UNFILLED, OPEN);
    },
  },
  {
    name: 'unfilled, sent anyway',
    expected: 'goes',
    settings: MINUTES,
    async run(stage) {
      await write(stage.tab, OPEN);
      await stage.press();
      await stage.tab.overlay.wait('dialog', UNFILLED);
      await sendUnfilled(stage.tab.overlay);
      expect(stage.sent()).toEqual([]);
      await goes(stage, OPEN);
    },
  },
] as const satisfies readonly State[];

export type StateName = (typeof STATES)[number]['name'];
