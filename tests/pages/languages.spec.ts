import { test as plain } from '@playwright/test';
import { launch, type Running } from '../../scripts/browser/launch.ts';
import { OverlayReader } from '../../scripts/browser/overlay.ts';
import { type Inbox, startInbox } from '../../scripts/inbox/server.ts';
import { LANGUAGES, type Language } from '../../src/engine/types.ts';
import { Texts } from '../popup/texts.ts';
import { expect, expectMarks, middleOf, replyBox } from './world.ts';

/** A heated reply in each language to a customer who writes in it, with all its marks. */
const REPLIES: Record<Language, { readonly to: string; readonly text: string; readonly marks: string[] }> = {
  en: { to: 'maria', text: 'Maria, are you stupid or what?', marks: ['are you stupid'] },
  fil: {
    to: 'jun',
    text: 'Ang tanga mo naman, bulag ka ba?',
    marks: ['Ang tanga mo', 'bulag ka ba'],
  },
  sv: { to: 'asa', text: 'Är du helt dum? Sluta gnälla.', marks: ['Är du helt dum', 'Sluta gnälla'] },
  id: { to: 'bagus', text: 'Kamu bodoh ya? Dasar tolol.', marks: ['Kamu bodoh ya', 'Dasar tolol'] },
  bn: {
    to: 'sharmila',
    text: 'আপনি কি পাগল? আপনি একটা গাধা।',
    marks: ['আপনি কি পাগল', 'আপনি একটা গাধা'],
  },
};

/** The narrowest window in which nothing may stick out, in CSS pixels. */
const NARROW = 320;

/** What of a part of the overlay is wider than its place, or out of view. */
async function sticksOut(overlay: OverlayReader, role: string, name: string): Promise<string[]> {
  await overlay.still(role, name);
  return overlay.evaluate(await overlay.wait(role, name), (part) =>
    [part, ...part.querySelectorAll('*')]
      .filter((element) => element.closest('[aria-hidden]') === null)
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const shown = getComputedStyle(element).display !== 'inline';
        const wide = shown && element.scrollWidth > element.clientWidth && element.clientWidth > 0;
        return wide || left < 0 || right > innerWidth;
      })
      .map((element) => `${element.className}: ${element.textContent}`),
  );
}

for (const language of LANGUAGES)
  plain.describe(`in ${language}`, () => {
    const { to, text, marks } = REPLIES[language];
    const texts = new Texts(language);
    const hostile = texts.rule('hostile');
    let running: Running;
    let inbox: Inbox;

    plain.beforeAll(async () => {
      inbox = await startInbox();
      running = await launch({ locale: language, viewport: { width: NARROW, height: 640 } });
    });
    plain.afterAll(async () => {
      await running?.close();
      await inbox?.close();
    });

    plain('a draft is marked; card, list and pause speak the language and fit a narrow window', async () => {
      const { page } = running;
      const overlay = new OverlayReader(page);
      await page.goto(`${inbox.url}#/c/${to}/textarea`);
      await replyBox(page).click();
      await page.keyboard.type(text);
      await expectMarks(page, { hostile: marks });

      const { x, y } = await middleOf(page, 'hostile');
      await page.mouse.move(x, y);
      const card = texts.say('card_label', marks[0] ?? '');
      await overlay.wait('dialog', card);
      await overlay.wait('StaticText', hostile.name);
      await overlay.wait('StaticText', hostile.why);
      for (const key of ['card_not_here', 'card_never_phrase', 'card_rule_off'] as const)
        await overlay.wait('button', texts.say(key));
      expect(await sticksOut(overlay, 'dialog', card)).toEqual([]);
      await page.keyboard.press('Escape');
      await overlay.gone('dialog', card);

      const list = texts.say('list_title');
      await page.keyboard.press('Alt+Shift+T');
      await overlay.wait('heading', texts.say('advice'));
      await overlay.wait('StaticText', texts.rule('curt').why);
      expect(await sticksOut(overlay, 'dialog', list)).toEqual([]);
      await page.keyboard.press('Escape');
      await overlay.gone('dialog', list);

      await page.locator('button.send').click();
      const pause = texts.say('hold_title');
      await overlay.wait('StaticText', texts.say('hold_lead'));
      for (const name of [
        texts.say('hold_start', texts.say('hold_minutes', new Intl.NumberFormat(language).format(5))),
        texts.say('hold_edit'),
        texts.say('hold_anyway'),
      ])
        await overlay.wait('button', name);
      expect(await sticksOut(overlay, 'dialog', pause)).toEqual([]);
      expect(inbox.arrived()).toEqual([]);
    });
  });
