import { expect, type Page, test } from '@playwright/test';
import { launch, type Running } from '../../scripts/browser/launch.ts';
import { marks, OverlayReader } from '../../scripts/browser/overlay.ts';
import { findRoundcube } from '../../scripts/system.ts';
import { message } from '../servers/mails.ts';
import { type Roundcube, startRoundcube } from '../servers/roundcube.ts';
import { editor, login, openReply, send, waitUntilSent } from '../servers/roundcube-page.ts';
import { MARIA } from '../servers/seeds.ts';
import type { SunkMail } from '../servers/sink.ts';
import { stopWorker } from './worker.ts';

const HEATED = `Hi Peter,

As I already told you, you should have read the tracking page. Are you stupid?

Regards, {{first_name}}`;

const CALM = `Hi Maria,

Thank you for asking. Your parcel left our warehouse this morning; I will write again on Thursday.

Sam`;

/** Maria is angry herself, and quotes a template of ours: none of it is the rep's. */
const ANGRY_MARIA = {
  ...MARIA,
  subject: 'Order 10442, again',
  text: 'Are you stupid? As I already told you, you should have read my mail.\n\nDear {{first_name}}, ha ha.\n\nMaria',
  html: '<p>Are you stupid? As I already told you, you should have read my mail.</p><p>Dear {{first_name}}, ha ha.</p><p>Maria</p>',
};

/** The cool-down in the tests, in milliseconds: long enough for three presses of Send. */
const COOLS = 6000;

/** The mail from its first blank line on; boundaries, which Roundcube draws at random, made equal. */
function bodyOf(mail: SunkMail): string {
  const raw = mail.raw.toString('latin1');
  const [, boundary] = /boundary="([^"]+)"/u.exec(raw) ?? [];
  const body = raw.slice(raw.indexOf('\r\n\r\n'));
  return boundary ? body.replaceAll(boundary, 'BOUNDARY') : body;
}

/** From the keystroke to the mail that arrived, in a real Roundcube with real mail. */
export function roundcubeSuite(name: string, html: boolean): void {
  const { missing } = findRoundcube();
  test.describe(`Roundcube, ${name}`, () => {
    test.skip(missing !== undefined, missing);
    test.describe.configure({ mode: 'serial' });

    let server: Roundcube;
    let running: Running;
    let page: Page;
    let overlay: OverlayReader;
    /** Body and editor of the heated reply, sent by a browser without the extension. */
    let plain: { body: string; editor: string };

    const editorHtml = (where: Page) =>
      editor(where, html).evaluate((box) => {
        const page = box.ownerDocument;
        return box.localName === 'body' ? page.documentElement.outerHTML : box.outerHTML;
      });
    const marked = async () => marks(page, editorFrame());
    const editorFrame = () => {
      const found = html
        ? page.frames().find((one) => one.parentFrame() === page.mainFrame() && one.name() !== 'savetarget')
        : page.mainFrame();
      if (!found) throw new Error('no frame of the editor');
      return found;
    };

    async function reply(where: Page, text: string): Promise<void> {
      await where.goto(server.url);
      await openReply(where, ANGRY_MARIA.subject);
      await where.keyboard.type(text);
    }
    const arrived = () => server.sink.mails.length;
    /** The next mail after those that are there. */
    const next = async (count: number): Promise<SunkMail> => {
      await expect.poll(arrived).toBe(count + 1);
      const mail = server.sink.mails[count];
      if (!mail) throw new Error('no mail');
      return mail;
    };

    test.beforeAll(async () => {
      server = await startRoundcube({ htmlEditor: html ? 1 : 0, seed: [message(ANGRY_MARIA)] });
      const without = await launch({ extension: undefined });
      await login(without.page, server);
      await reply(without.page, HEATED);
      plain = { body: '', editor: await editorHtml(without.page) };
      await send(without.page);
      await waitUntilSent(without.page);
      plain.body = bodyOf(await next(0));
      await without.close();

      running = await launch();
      await running.settings({ holdMinutes: COOLS / 60_000 });
      page = running.page;
      overlay = new OverlayReader(page);
      await login(page, server);
    });

    test.afterAll(async () => {
      // Closing fails when the extension used the network.
      await running?.close();
      await server?.stop();
    });

    test('marks the right words, and not those of the customer', async () => {
      await reply(page, HEATED);
      await expect.poll(marked).toEqual({
        'wrong-name': ['Peter'],
        'passive-aggressive': ['As I already told you'],
        blame: ['you should have read'],
        hostile: ['Are you stupid'],
        placeholder: ['{{first_name}}'],
      });
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
      await overlay.click('button', 'Start 6 seconds');
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
      await send(page);
      await waitUntilSent(page);
      expect(bodyOf(await next(before))).toBe(plain.body);
    }

    test('holds a heated reply, cools it down, and lets exactly it go', async () => {
      const before = arrived();
      await startPause();
      await expectStillHeld(before);
      await sendWhenOver(before);
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
      await waitUntilSent(page);
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
      await waitUntilSent(page);
      expect(bodyOf(await next(before))).toBe(plain.body);
    });

    test('never stops a calm reply', async () => {
      const before = arrived();
      await reply(page, CALM);
      await overlay.wait('button', /^Calm/u);
      await send(page);
      await waitUntilSent(page);
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

    const editorText = () =>
      editor(page, html).evaluate((box) =>
        'value' in box ? String(box.value) : (box as HTMLElement).innerText.replace(/\u00a0/gu, ' '),
      );
  });
}
