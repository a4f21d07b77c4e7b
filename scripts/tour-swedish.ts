import { type Album, expect } from './tour-album.ts';
import { coolingTitle, sendIsHeld } from './tour-held.ts';
import type { Stage } from './tour-stage.ts';

const TO_ASA =
  'Hej Lena,\nSom jag redan har sagt är avgiften borttagen. Du borde ha läst fakturan en gång till. ' +
  'Är du dum i huvudet?\nSam';

/** Åsa, in Swedish and ProseMirror, in a browser that speaks Swedish. */
export async function swedishTour(stage: Stage, album: Album): Promise<void> {
  const { page, overlay, t } = stage;
  await album.step(page, 'swedish', async () => {
    await stage.openConversation('asa', 'prosemirror');
    await stage.type(TO_ASA);
    return stage.waitForMarks('Lena', 'Som jag redan', 'Du borde ha läst', 'dum i huvudet');
  });
  await album.step(page, 'swedish-card', async () => {
    await stage.pointAt('Lena');
    await overlay.still('dialog', t('card_label', 'Lena'));
    await overlay.wait('StaticText', t('rule_wrong_name_why'));
    const fix = await overlay.wait('button', t('card_fix_with', 'Åsa'));
    return `“${t('rule_wrong_name_why')}” and “${fix.name}”`;
  });
  await album.step(page, 'swedish-fixed', async () => {
    await overlay.click('button', t('card_fix_with', 'Åsa'));
    await overlay.gone('dialog', t('card_label', 'Lena'));
    const text = await stage.text();
    expect(text.startsWith('Hej Åsa,'), `the box begins with “${text.slice(0, 12)}”`);
    return '“Hej Åsa,”';
  });
  await page.mouse.move(0, 0);
  await sendIsHeld(stage, album, 'swedish-held');
  await overlay.click('button', t('hold_start', t('hold_minutes', '5')));
  await overlay.wait('dialog', coolingTitle(stage));
  await overlay.click('button', t('hold_ok'));
  const popup = await stage.openPopup();
  await album.step(popup, 'swedish-popup', async () => {
    await popup.getByRole('heading', { name: t('popup_cooling') }).waitFor();
    await popup.getByText(t('popup_heated'), { exact: true }).waitFor();
    return `“${await popup.getByRole('timer').getAttribute('aria-label')}”`;
  });
  await popup.close();
}
