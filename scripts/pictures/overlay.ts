import type { Language } from '../../src/engine/types.ts';
import { coolingTitle } from '../tour-held.ts';
import type { Stage } from '../tour-stage.ts';
import { REPLIES } from './replies.ts';
import type { Shots } from './shots.ts';

/** Long enough for the pictures of a reply that cools down. */
const SECONDS = 30;

/** What lies over a page: mark and card, list, dialogs, and the lines and notes at the box. */
export async function overlayPictures(stage: Stage, shots: Shots, language: Language): Promise<void> {
  const { page, overlay, running, t } = stage;
  const { hot, heatedTo, heated, quote, calmTo, calm } = REPLIES[language];
  const address = `${stage.inbox.url}hot`;
  const body = `<!doctype html><html style="color-scheme: light dark"><meta charset="utf-8">
    <body style="font: 16px sans-serif; margin: 40px">
    <article class="message incoming"><p>${hot}</p></article>
    <form><textarea aria-label="Reply" rows="8" cols="60"></textarea><p><button>Send</button></p></form>`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(address);
  await stage.box.click();
  await overlay.still('region', t('hot_title'));
  await shots.take(page, 'hot');

  await stage.openConversation(heatedTo, 'textarea');
  await stage.type(heated);
  await stage.waitForMarks(quote);
  await stage.pointAt(quote);
  await overlay.still('dialog', t('card_label', quote));
  await shots.take(page, 'card');
  await page.mouse.move(0, 0);
  await overlay.gone('dialog', t('card_label', quote));

  await page.keyboard.press('Alt+Shift+T');
  await overlay.still('dialog', t('list_title'));
  await shots.take(page, 'list');
  await page.keyboard.press('Escape');
  await overlay.gone('dialog', t('list_title'));

  await stage.send();
  await overlay.still('dialog', t('hold_title'));
  await shots.take(page, 'hold');
  await running.settings({ holdMinutes: SECONDS / 60 });
  await overlay.click('button', new RegExp(`^${t('hold_start', t('hold_seconds', '\\p{N}+'))}$`, 'u'));
  await overlay.still('dialog', coolingTitle(stage));
  await shots.take(page, 'hold-cooling');
  await overlay.click('button', t('hold_ok'));
  const popup = await stage.openPopup();
  await popup.locator('.hold-who').first().waitFor();
  await shots.take(popup, 'popup-cooling');
  await popup.close();
  await overlay.wait('dialog', t('hold_over_title'), SECONDS * 1000 + 20_000);
  await shots.take(page, 'note');

  await stage.openConversation(calmTo, 'contenteditable');
  await stage.type(calm);
  await shots.take(page, 'calm');
  await stage.send();
  await overlay.still('button', t('line_remind'));
  await shots.take(page, 'line');
  await overlay.click('button', t('line_remind'));
  await overlay.gone('button', t('line_remind'));
  await shots.take(page, 'line-made');
}
