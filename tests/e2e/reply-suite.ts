import { expect, type Page, test } from '@playwright/test';
import { launch, type Running } from '../../scripts/browser/launch.ts';
import { marks, OverlayReader } from '../../scripts/browser/overlay.ts';
import { type Letter, message } from '../servers/mails.ts';
import { MARIA } from '../servers/seeds.ts';
import type { SunkMail } from '../servers/sink.ts';
import { ask, frameOf, linesOf, loadSites } from '../sites/pages.ts';
import type { Office, System } from './office.ts';
import { cooling } from './popup.ts';
import { stopWorker } from './worker.ts';

const HEATED = `Hi Peter,

As I already told you, you should have read the tracking page. Are you stupid?

Regards, {{first_name}}`;
const HEATED_MARKS = {
  'wrong-name': ['Peter'],
  'passive-aggressive': ['As I already told you'],
  blame: ['you should have read'],
  hostile: ['Are you stupid'],
  placeholder: ['{{first_name}}'],
};

const CALM = `Hi Maria,

Thank you for asking. Your parcel left our warehouse this morning; I will write again on Thursday.

Sam`;

/** Maria is angry herself, and quotes a template of ours: none of it is the rep's. */
const ANGRY: Letter = {
  ...MARIA,
  subject: 'Order 10442, again',
  text: 'Are you stupid? As I already told you, you should have read my mail.\n\nDear {{first_name}}, ha ha.\n\nMaria',
  html: '<p>Are you stupid? As I already told you, you should have read my mail.</p><p>Dear {{first_name}}, ha ha.</p><p>Maria</p>',
};

/** The cool-down in the tests, in milliseconds: long enough for three presses of Send. */
const COOLS = 6000;

/** The mail from its first blank line on; boundaries, which servers draw at random, made equal. */
function bodyOf(mail: SunkMail): string {
  const raw = mail.raw.toString('latin1');
  const [, boundary] = /boundary="([^"]+)"/u.exec(raw) ?? [];
  const body = raw.slice(raw.indexOf('\r\n\r\n'));
  return boundary ? body.replaceAll(boundary, 'BOUNDARY') : body;
}

/** From the keystroke to the mail that arrived, in a real system with real mail. */
export function replySuite(system: System): void {
  test.describe(system.name, () => {
    test.skip(system.missing !== undefined, system.missing);
    test.describe.configure({ mode: 'serial' });

    let office: Office;
    let running: Running;
    let page: Page;
    let overlay: OverlayReader;
    /** Body and editor of the heated reply, sent by a browser without the extension. */
    let plain: { body: string; editor: string };

    /** The textarea, or the body that is edited in an iframe. */
    const editor = async (where: Page) => {
      const frame = await frameOf(where, office.box);
      return frame === where.mainFrame() ? frame.locator(office.box) : frame.locator('body');
    };
    const editorHtml = async (where: Page) =>
      (await editor(where)).evaluate(
        (box) => (box.localName === 'body' ? box.ownerDocument.documentElement : box).outerHTML,
      );
    const editorText = async () =>
      (await editor(page)).evaluate((box) =>
        'value' in box ? String(box.value) : (box as HTMLElement).innerText.replace(/\u00a0/gu, ' '),
      );
    const marked = async () => marks(page, await frameOf(page, office.box));
    const send = (where: Page) => where.locator(office.send).click();

    async function reply(where: Page, text: string): Promise<void> {
      await office.openReply(where);
      await where.keyboard.type(text);
    }
    const arrived = () => office.sink.mails.length;
    /** The next mail after those that are there. */
    const next = async (count: number): Promise<SunkMail> => {
      await expect.poll(arrived).toBe(count + 1);
      const mail = office.sink.mails[count];
      if (!mail) throw new Error('no mail');
      return mail;
    };

    test.beforeAll(async () => {
      // A system, two browsers and a first mail: on a busy machine that is more than a test may take.
      test.setTimeout(180_000);
      let without: Running;
      [office, without, running] = await Promise.all([
        system.start(message(ANGRY)),
        launch({ extension: undefined }),
        launch(),
      ]);
      await office.login(without.page);
      const before = arrived();
      await reply(without.page, HEATED);
      plain = { body: '', editor: await editorHtml(without.page) };
      await send(without.page);
      await office.waitUntilSent(without.page);
      plain.body = bodyOf(await next(before));
      await without.close();

      await running.settings({ holdMinutes: COOLS / 60_000 });
      page = running.page;
      overlay = new OverlayReader(page);
      await office.login(page);
    });

    test.afterAll(async () => {
      // Closing fails when the extension used the network.
      await running?.close();
      await office?.stop();
    });

    test('its site knows the page', async () => {
      await office.openReply(page);
      await loadSites(page);
      const { incoming, ...found } = await ask(page, office.box, [office.send]);
      expect(found).toEqual({
        recognisedBy: [system.site],
        site: system.site,
        siteOfBox: system.site,
        isBox: true,
        fits: true,
        isNote: false,
        sends: { [office.send]: 1 },
        customers: [ANGRY.from],
        thread: office.thread(page),
      });
      expect(linesOf(incoming?.text ?? '')).toEqual(linesOf(ANGRY.text));
    });

    test('marks the right words, and not those of the customer', async () => {
      await reply(page, HEATED);
      await expect.poll(marked).toEqual(HEATED_MARKS);
    });

    test('leaves the editor as it is without the extension', async () => {
      await overlay.wait('button', /^Heated/u);
      expect(await editorHtml(page)).toBe(plain.editor);
    });

    /** Presses Send on a heated reply and starts the pause. */
    async function startPause(): Promise<void> {
      await overlay.wait('button', /^Heated/u);
      await send(page);
      await overlay.wait('dialog', 'Take five first?');
      await overlay.click('button', 'Take 6 seconds');
      await overlay.click('button', 'Back to the reply');
    }
    /** Presses Send during the pause. */
    async function expectStillHeld(before: number): Promise<void> {
      await send(page);
      await overlay.wait('dialog', /^Cooling down: 0:0\d left$/u);
      expect(arrived()).toBe(before);
      await overlay.click('button', 'Back to the reply');
    }
    /** Waits for the end of the pause and presses Send: the mail is the one sent without the extension. */
    async function sendWhenOver(before: number): Promise<void> {
      await overlay.wait('dialog', 'Time is up. Read it once more?');
      expect(arrived()).toBe(before);
      expect(await editorHtml(page)).toBe(plain.editor);
      // With nothing of the heat left to ask, what is not filled in is asked about.
      await send(page);
      await overlay.wait('dialog', 'Something is not filled in yet');
      expect(arrived()).toBe(before);
      await overlay.click('button', 'Send anyway');
      await send(page);
      await office.waitUntilSent(page);
      expect(bodyOf(await next(before))).toBe(plain.body);
    }

    test('holds a heated reply, cools it down, and lets exactly it go', async () => {
      const before = arrived();
      await startPause();
      await expectStillHeld(before);
      expect(await cooling(running)).toEqual({
        keys: [[system.site, new URL(page.url()).origin, office.thread(page)].join(' ')],
        names: [ANGRY.from.name],
      });
      await sendWhenOver(before);
      expect(await cooling(running)).toEqual({ keys: [], names: [] });
    });

    test('holds and lets go the same when the service worker is stopped during the cool-down', async () => {
      const before = arrived();
      await reply(page, HEATED);
      await startPause();
      await stopWorker(running);
      await expectStillHeld(before);
      await sendWhenOver(before);
    });

    test('lets a reply that was edited to calm go at once', async () => {
      const before = arrived();
      await reply(page, HEATED);
      await startPause();
      await page.keyboard.press('Control+a');
      await page.keyboard.type(CALM);
      await send(page);
      await office.waitUntilSent(page);
      expect((await next(before)).parsed.text).toContain('Thank you for asking.');
    });

    test('sends anyway after the button was held for two seconds', async () => {
      const before = arrived();
      await reply(page, HEATED);
      await overlay.wait('button', /^Heated/u);
      await send(page);
      await overlay.wait('dialog', 'Take five first?');
      await overlay.hold('button', /send anyway/u, 600);
      expect(await overlay.find('dialog', 'Take five first?')).toBeDefined();
      await overlay.hold('button', /send anyway/u, 2300);
      await overlay.wait('dialog', /Press Send: it goes this time/u);
      expect(arrived()).toBe(before);
      await send(page);
      await office.waitUntilSent(page);
      expect(bodyOf(await next(before))).toBe(plain.body);
    });

    test('never stops a calm reply', async () => {
      const before = arrived();
      await reply(page, CALM);
      await overlay.wait('button', /^Calm/u);
      await send(page);
      await office.waitUntilSent(page);
      expect((await next(before)).parsed.text).toContain('Thank you for asking.');
    });

    test('a fix is one undo step', async () => {
      await reply(page, HEATED);
      await overlay.wait('button', /^Heated/u);
      const before = await editorText();
      await page.keyboard.press('Alt+Shift+T');
      await overlay.click('button', 'Use: To recap');
      await expect.poll(editorText).toBe(before.replace('As I already told you', 'To recap'));
      await expect.poll(async () => (await marked())['passive-aggressive']).toBeUndefined();
      await overlay.click('button', 'Close');
      await page.keyboard.press('Control+Z');
      await expect.poll(editorText).toBe(before);
    });

    if (!system.hasNotes) return;

    /** Opens a note for colleagues and writes the heated text there. */
    async function note(): Promise<void> {
      await office.notes?.open(page);
      await page.keyboard.type(HEATED);
      // Whom a note names is its own affair.
      const { 'wrong-name': _, ...others } = HEATED_MARKS;
      await expect
        .poll(async () => (await marked())['in-note']?.toSorted())
        .toEqual(Object.values(others).flat().toSorted());
      expect(Object.keys(await marked())).toEqual(['in-note']);
    }

    test('marks a note for colleagues lightly and does not hold it', async () => {
      const before = arrived();
      await note();
      await send(page);
      await office.waitUntilSent(page);
      expect(arrived()).toBe(before);
    });

    test('holds a note that is made a reply, and not when it is a note again', async () => {
      const before = arrived();
      await note();
      await office.notes?.turnInto(page, 'reply');
      await send(page);
      await overlay.wait('dialog', 'Take five first?');
      expect(await marked()).toEqual(HEATED_MARKS);
      await overlay.click('button', 'Keep editing');
      await office.notes?.turnInto(page, 'note');
      await send(page);
      await office.waitUntilSent(page);
      expect(arrived()).toBe(before);
    });
  });
}
