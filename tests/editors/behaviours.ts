import { expect } from '@playwright/test';
import { FIX, FIXABLE, FIXABLE_QUOTE, FIXED, HEATED, HEATED_MARKS } from '../pages/world.ts';
import { type Bench, UNDO } from './bench.ts';

/** What one behaviour has to do it with. */
export interface Stage {
  readonly bench: Bench;
  /** The same page in the same kind of browser without the extension. */
  readonly plain: () => Promise<Bench>;
}

export interface Behaviour {
  readonly name: string;
  /** Whether `npm test` shows it of every row, too, or of every editor. */
  readonly always?: 'rows' | 'editors';
  run(stage: Stage): Promise<void>;
}

const MARKED = { 'passive-aggressive': [FIXABLE_QUOTE] };
/** More steps than any editor makes of these few keys. */
const MOST_STEPS = 200;

/** Its fix only takes a word away. */
const LEGAL = 'Hello, we hereby confirm your order.';
const LEGAL_QUOTE = 'we hereby confirm';
const LEGAL_FIX = 'Use: we confirm';
const LEGAL_FIXED = 'Hello, we confirm your order.';

const SENTENCE = 'The parcel left our house on Friday and will be with you in two days.';
const PARAGRAPH = Array.from({ length: 6 }, () => SENTENCE).join(' ');
/** 5,010 words in 60 lines and the one that stands out. */
const LONG = [...Array.from({ length: 59 }, () => PARAGRAPH), 'Are you stupid?'].join('\n');

const LATE =
  'Hi Maria. As I already told you, it is on its way, and it should be with you tomorrow or on Monday at the latest.';
/** What a page may do to the part that a box stands in. */
const LAYOUTS = ['width: 330px', 'width: 330px; zoom: 0.8', 'direction: rtl'];

/** Maria, as a Bengali input method composes it. */
const STEPS = ['ম', 'মা', 'মার', 'মারি'];
const WORD = 'মারিয়া';
/** Milliseconds, longer than any delay of ours. */
const WATCHED = 900;

/** Types the draft with one fix in it, and waits for its mark. */
async function typeFixable({ bench }: Stage, box = 0): Promise<void> {
  await bench.enter(box);
  await bench.type(FIXABLE);
  await bench.expectMarks(MARKED);
}

/** The behaviours that every editor must show in every browser; the columns of the table. */
export const BEHAVIOURS = [
  {
    name: 'mark',
    async run({ bench }) {
      await bench.enter(0);
      await bench.type(HEATED);
      await bench.expectMarks(HEATED_MARKS);
      await bench.expectText(0, HEATED);
    },
  },
  {
    // On the words, above whatever the box lies on.
    name: 'seen',
    async run({ bench, plain }) {
      await bench.enter(0);
      await bench.type(HEATED);
      await bench.expectMarks(HEATED_MARKS);
      const place = await bench.markPlace('hostile');
      const without = await plain();
      await without.enter(0);
      await without.type(HEATED);
      await expect(async () =>
        expect(await bench.tab.picture(place)).not.toBe(await without.tab.picture(place)),
      ).toPass({ timeout: 5000 });
    },
  },
  {
    name: 'follow',
    async run({ bench }) {
      await bench.enter(0);
      await bench.type(HEATED);
      await bench.expectMarks(HEATED_MARKS);
      await bench.go('start');
      await bench.type('Oh! {{first_name}} ');
      await bench.expectMarks({ ...HEATED_MARKS, placeholder: ['{{first_name}}'] });
      await bench.expectText(0, `Oh! {{first_name}} ${HEATED}`);
      if (bench.lines('\n') !== '\n') return;
      const before = await bench.markPoint('hostile');
      await bench.press('Enter');
      await bench.expectMarks({ ...HEATED_MARKS, placeholder: ['{{first_name}}'] });
      const { y } = await bench.markPoint('hostile');
      expect(y).toBeGreaterThan(before.y);
    },
  },
  {
    // On its words in a narrow, smaller box too, and where the lines run from the right.
    name: 'relaid',
    async run({ bench }) {
      // In a field of one line all of it must be in view: browsers do not scroll it back to the caret.
      const text = bench.lines('\n') === '\n' ? LATE : 'As I already told you, it is on.';
      await bench.enter(0);
      await bench.type(text);
      await bench.expectMarks(MARKED);
      for (const style of LAYOUTS) {
        await bench.lay(0, style);
        await bench.go('start');
        await bench.tab.move(1, 1);
        const onWords = async () => {
          const { x, y } = await bench.markPoint('passive-aggressive');
          await bench.tab.click(x, y);
          await bench.drawn();
          const at = await bench.caret(0);
          const start = text.indexOf(FIXABLE_QUOTE);
          expect(at, style).toBeGreaterThanOrEqual(start);
          expect(at, style).toBeLessThanOrEqual(start + FIXABLE_QUOTE.length);
        };
        await expect(onWords).toPass({ timeout: 5000 });
        await bench.tab.overlay.wait('button', FIX);
        await bench.press('Escape');
        await bench.tab.overlay.gone('button', FIX);
      }
    },
  },
  {
    // An input method is left in peace: nothing is marked anew, offered or put in before its word stands there.
    name: 'compose',
    async run({ bench }) {
      await bench.enter(0);
      await bench.type(`${FIXABLE} `);
      await bench.expectMarks(MARKED);
      const { x, y } = await bench.markPoint('passive-aggressive');
      const starts = await bench.countCompositions();
      await bench.tab.compose(STEPS, WORD, async () => {
        await bench.expectText(0, `${FIXABLE} ${STEPS.at(-1)}`);
        await bench.tab.move(x, y);
        for (const end = Date.now() + WATCHED; Date.now() < end; )
          expect(await bench.tab.overlay.shows('button', FIX)).toBe(false);
        await bench.expectMarks(MARKED);
      });
      await bench.expectText(0, `${FIXABLE} ${WORD}`);
      await bench.expectMarks(MARKED);
      expect(await starts()).toBe(1);
      // Draft.js makes its whole box anew when a composition has ended.
      await expect(async () => {
        await bench.tab.move(x + 1, y);
        await bench.tab.move(x, y);
        expect(await bench.tab.overlay.shows('button', FIX)).toBe(true);
      }).toPass({ timeout: 10_000 });
      await bench.tab.overlay.click('button', FIX);
      await bench.expectText(0, `${FIXED} ${WORD}`);
      await bench.expectMarks({});
    },
  },
  {
    name: 'pointer',
    async run(stage) {
      await typeFixable(stage);
      const { x, y } = await stage.bench.markPoint('passive-aggressive');
      await stage.bench.tab.move(x, y);
      await stage.bench.tab.overlay.wait('button', FIX);
      await stage.bench.expectText(0, FIXABLE);
    },
  },
  {
    name: 'caret',
    async run({ bench }) {
      await bench.enter(0);
      const text = 'As I already told you, it is on its way.';
      await bench.type(text);
      await bench.expectMarks(MARKED);
      await bench.press('Home');
      // Where lines run from the right, browsers differ in which arrow leads on: the one that leads nowhere does not.
      let [on, back] = ['ArrowRight', 'ArrowLeft'];
      // For a moment after typing the caret opens nothing, and Slate takes steps back that follow fast on others.
      await expect(async () => {
        const before = await bench.caret(0);
        await bench.press(before < 3 ? on : back);
        if ((await bench.caret(0)) === before) [on, back] = [back, on];
        expect(await bench.tab.overlay.shows('button', FIX)).toBe(true);
      }).toPass({ timeout: 10_000 });
      await bench.press('Escape');
      await bench.tab.overlay.gone('button', FIX);
      const at = await bench.caret(0);
      await bench.type('x');
      await bench.expectText(0, `${text.slice(0, at)}x${text.slice(at)}`);
    },
  },
  {
    name: 'keyboard',
    async run(stage) {
      await typeFixable(stage);
      const { bench } = stage;
      await bench.press('Alt+Shift+KeyT');
      await bench.tab.overlay.wait('dialog', 'What stands out');
      await bench.press('Tab', 2);
      await bench.press('Enter');
      await bench.expectText(0, FIXED);
      await bench.expectMarks({});
      await bench.press('Escape');
      await bench.tab.overlay.gone('dialog', 'What stands out');
      await bench.type('!');
      await bench.expectText(0, FIXED.replace('recap', 'recap!'));
    },
  },
  {
    name: 'fix, undo',
    always: 'rows',
    async run(stage) {
      await typeFixable(stage);
      const { bench } = stage;
      await bench.fix('passive-aggressive', FIX);
      await bench.expectText(0, FIXED);
      await bench.expectMarks({});
      await bench.undo(0);
      await bench.expectText(0, FIXABLE);
      await bench.expectMarks(MARKED);
      await bench.redo(0);
      await bench.expectText(0, FIXED);
      await bench.expectMarks({});
    },
  },
  {
    name: 'fix twice',
    async run({ bench }) {
      await bench.enter(0);
      await bench.type(`${FIXABLE}\n${LEGAL}`);
      await bench.expectMarks({ ...MARKED, legalese: [LEGAL_QUOTE] });
      await bench.fix('passive-aggressive', FIX);
      await bench.expectText(0, `${FIXED}\n${LEGAL}`);
      await bench.expectMarks({ legalese: [LEGAL_QUOTE] });
      await bench.fix('legalese', LEGAL_FIX);
      await bench.expectText(0, `${FIXED}\n${LEGAL_FIXED}`);
      await bench.expectMarks({});
    },
  },
  {
    // The passage is partly bold, and so is a word before it.
    name: 'bold',
    async run({ bench }) {
      await bench.enter(0);
      for (const part of ['Thank you, ', 'Maria.', ' As I ', 'already', ' told you, it is on its way.']) {
        if (part !== 'Thank you, ') await bench.press('Control+KeyB');
        await bench.type(part);
      }
      await bench.expectMarks(MARKED);
      await bench.expectText(0, FIXABLE);
      const before = await bench.bold(0);
      await bench.fix('passive-aggressive', FIX);
      await bench.expectText(0, FIXED);
      expect((await bench.bold(0)).slice(0, 'Maria.'.length)).toBe(before.slice(0, 'Maria.'.length));
      await bench.undo(0);
      await bench.expectText(0, FIXABLE);
      await expect.poll(() => bench.bold(0)).toBe(before);
    },
  },
  {
    name: 'two boxes',
    async run({ bench }) {
      await bench.enter(0);
      await bench.type(FIXABLE);
      await bench.enter(1);
      await bench.type(LEGAL);
      await bench.expectMarks({ ...MARKED, legalese: [LEGAL_QUOTE] });
      await bench.fix('legalese', LEGAL_FIX);
      await bench.expectText(1, LEGAL_FIXED);
      await bench.expectText(0, FIXABLE);
      await bench.expectMarks(MARKED);
      await bench.enter(0);
      await bench.fix('passive-aggressive', FIX);
      await bench.expectText(0, FIXED);
      await bench.expectText(1, LEGAL_FIXED);
      await bench.expectMarks({});
    },
  },
  {
    name: 'paste',
    async run({ bench }) {
      await bench.paste(0, LONG);
      const text = async () => (await bench.text(0)).replace(/\s+/gu, ' ');
      await expect.poll(text).toBe(LONG.replace(/\s+/gu, ' '));
      await bench.expectMarks({ hostile: ['Are you stupid'] });
    },
  },
  {
    name: 'clear',
    async run({ bench }) {
      await bench.enter(0);
      await bench.type(`${HEATED}\n{{first_name}}`);
      await bench.expectMarks({ ...HEATED_MARKS, placeholder: ['{{first_name}}'] });
      await bench.selectAll();
      await bench.press('Backspace');
      await bench.expectMarks({});
      await bench.expectText(0, '');
    },
  },
  {
    name: 'history',
    async run(stage) {
      await typeFixable(stage);
      const { bench } = stage;
      await bench.fix('passive-aggressive', FIX);
      await bench.expectText(0, FIXED);
      await bench.stepEnds();
      await bench.go('end');
      await bench.type(' Bye.');
      await bench.expectText(0, `${FIXED} Bye.`);
      await bench.stepEnds();
      const texts: string[] = [];
      for (let step = 0; step < MOST_STEPS && texts.at(-1) !== ''; step++) {
        await bench.press(UNDO);
        texts.push(await bench.text(0));
      }
      expect(texts).toEqual(expect.arrayContaining([FIXED, FIXABLE, '']));
      for (const _ of texts) await bench.redo(0);
      await bench.expectText(0, `${FIXED} Bye.`);
    },
  },
  {
    name: 'sent',
    always: 'editors',
    async run({ bench, plain }) {
      const text = `${FIXABLE}\nUntil then, me & <b>Sam</b>`;
      await bench.enter(0);
      await bench.type(text);
      await bench.expectMarks(MARKED);
      const sent = await bench.send(0);
      const without = await plain();
      await without.enter(0);
      await without.type(text);
      expect(sent).toBe(await without.send(0));
      expect(sent.replace(/&nbsp;/gu, ' ')).toContain('As I already told you');
    },
  },
  {
    name: 'untouched',
    async run({ bench, plain }) {
      const text = `${HEATED}\n{{first_name}}`;
      await bench.enter(0);
      await bench.type(text);
      await bench.expectMarks({ ...HEATED_MARKS, placeholder: ['{{first_name}}'] });
      const { x, y } = await bench.markPoint('hostile');
      const without = await plain();
      await without.enter(0);
      await without.type(text);
      await bench.tab.move(x, y);
      await without.tab.move(x, y);
      await bench.tab.overlay.wait('dialog', /^About/u);
      await without.drawn();
      expect(await bench.dom(0)).toBe(await without.dom(0));
    },
  },
  {
    // In paragraphs, where the box has any, by one step to be undone.
    name: 'letter',
    async run({ bench }) {
      await bench.enter(0);
      await bench.tab.overlay.wait('button', 'Calm. Open the list of findings');
      await bench.press('Alt+Shift+KeyT');
      await bench.tab.overlay.click('button', 'No solution yet: write a first word');
      const apart = bench.lines('\n');
      await expect
        .poll(() => bench.text(0))
        .toMatch(new RegExp(`^(?:Hello|Good day),${apart}\\S[^\\n]*\\[subject\\][^\\n]*$`, 'u'));
      await bench.undo(0);
      await bench.expectText(0, '');
    },
  },
] as const satisfies readonly Behaviour[];

export type BehaviourName = (typeof BEHAVIOURS)[number]['name'];
