import { type Album, expect, until } from './tour-album.ts';
import { coolingTitle, sendAnyway, sendIsHeld } from './tour-held.ts';
import type { Stage } from './tour-stage.ts';

const OPENING = 'Hi Peter,\n\nAs I already told you, parcels take three to five days.';
const HEAT = ' You should have read the confirmation. Are you blind? Have a nice day, {{first_name}}.';
const CALM = `Hello Maria,

You are right, the parcel has not moved since Friday. I have called the courier: it reaches you on Thursday, in time for your guests. If not, I will send a second set by express.

Sam`;
const TO_DALE =
  'Dear customer,\nStop shouting at me. You should have read the manual and counted again.\nSam';
const TO_RUTH = 'Dear customer,\nAs I already told you, you should have read the manual. Are you blind?\nSam';

/** Long enough for three steps while it runs, short enough to wait for. */
const COOL_DOWN_SECONDS = 9;

/** Maria: typing, underlines, card, fix and undo, the list. */
async function writing(stage: Stage, album: Album): Promise<void> {
  const { page, overlay, t } = stage;
  await album.step(page, 'inbox', async () => {
    await stage.openConversation('maria', 'textarea');
    const mails = await page.locator('a.conversation').count();
    expect(mails > 5, `the inbox shows ${mails} conversations`);
    return `the inbox is open with ${mails} conversations, the box of Maria's has the focus`;
  });
  await album.step(page, 'typing', async () => {
    await stage.type(OPENING);
    return `while typing: ${await stage.waitForMarks('Peter', 'As I already told you')}`;
  });
  await album.step(page, 'underlined', async () => {
    await stage.type(HEAT);
    expect((await stage.text()) === OPENING + HEAT, 'the box does not hold what was typed');
    return stage.waitForMarks('You should have read', 'Are you blind', '{{first_name}}');
  });
  await album.step(page, 'card', async () => {
    await stage.pointAt('As I already told you');
    await overlay.still('dialog', t('card_label', 'As I already told you'));
    await overlay.wait('StaticText', t('rule_passive_aggressive_why'));
    const fix = await overlay.wait('button', t('card_fix_with', 'To recap'));
    return `the card says why, and offers “${fix.name}”`;
  });
  await album.step(page, 'fixed', async () => {
    await overlay.click('button', t('card_fix_with', 'To recap'));
    await until('the fix is in the box', async () => (await stage.text()).includes('To recap, parcels'));
    expect((await stage.text()).length === (OPENING + HEAT).length - 13, 'more than the passage changed');
    return '“To recap, parcels take three to five days.”';
  });
  await album.step(page, 'undone', async () => {
    await page.keyboard.press('Control+z');
    await until('the text is as before', async () => (await stage.text()) === OPENING + HEAT);
    // Undoing selects what came back.
    await page.keyboard.press('Control+End');
    return `Ctrl+Z took it back: ${await stage.waitForMarks('As I already told you')}`;
  });
  await album.step(page, 'list', async () => {
    await page.mouse.move(0, 0);
    await page.keyboard.press('Alt+Shift+T');
    await overlay.still('dialog', t('list_title'));
    const listed = (await overlay.all()).filter(
      ({ role, name }) => role === 'button' && name === t('card_rule_off'),
    );
    expect(listed.length >= 5, `the list shows ${listed.length} findings`);
    return `Alt+Shift+T lists ${listed.length} findings`;
  });
  await page.keyboard.press('Escape');
  await overlay.gone('dialog', t('list_title'));
}

/** Maria: held at Send, cooling, and calm at last. */
async function cooling(stage: Stage, album: Album): Promise<void> {
  const { page, overlay, running, t } = stage;
  await sendIsHeld(stage, album, 'held');
  // The pictures so far show the five minutes; nobody wants to wait for them here.
  await running.settings({ holdMinutes: COOL_DOWN_SECONDS / 60 });
  await album.step(page, 'cooling', async () => {
    await overlay.click('button', t('hold_start', t('hold_seconds', String(COOL_DOWN_SECONDS))));
    return `“${(await overlay.wait('dialog', coolingTitle(stage))).name}”`;
  });
  await overlay.click('button', t('hold_ok'));
  const popup = await stage.openPopup();
  await album.step(popup, 'popup-cooling', async () => {
    const ring = await popup.getByRole('timer').getAttribute('aria-label');
    await popup.getByText(t('popup_heated'), { exact: true }).waitFor();
    return `the popup's ring says “${ring}”`;
  });
  await popup.close();
  await album.step(page, 'still-held', async () => {
    await stage.send();
    const { name } = await overlay.wait('dialog', coolingTitle(stage));
    expect((await stage.arrivedCount()) === 0, 'the reply arrived while it was cooling');
    return `Send again: “${name}”, nothing has arrived`;
  });
  await overlay.click('button', t('hold_ok'));
  await album.step(page, 'time-is-up', async () => {
    await overlay.wait('dialog', t('hold_over_title'), COOL_DOWN_SECONDS * 1000 + 10_000);
    return `“${t('hold_over_title')}”`;
  });
  await album.step(page, 'calm-arrived', async () => {
    await stage.box.press('Control+a');
    await stage.type(CALM);
    await until('nothing is underlined', async () => (await stage.quotes()).length === 0);
    await stage.send();
    const { body } = await stage.inbox.waitForArrival(({ conversation }) => conversation === 'maria', 5_000);
    expect(body === CALM, 'another text arrived than was typed');
    await page.locator('.arrived-body').first().waitFor();
    expect((await stage.overlay.find('dialog', /./u)) === undefined, 'a dialog stands over a calm reply');
    return 'rewritten calmly it went at once, letter for letter as typed';
  });
}

/** Dale, in rich text: sent anyway, by holding the button down. */
async function sendingAnyway(stage: Stage, album: Album): Promise<void> {
  await stage.running.settings({ holdMinutes: 5 });
  await album.step(stage.page, 'rich-text', async () => {
    await stage.openConversation('dale', 'contenteditable');
    await stage.type(TO_DALE);
    return stage.waitForMarks('Dear customer', 'You should have read', 'Stop shouting');
  });
  await sendIsHeld(stage, album, 'rich-text-held');
  await sendAnyway(stage, album);
}

/** Ruth, in ProseMirror and the dark. */
async function darkMode(stage: Stage, album: Album): Promise<void> {
  const { page, overlay, t } = stage;
  await page.emulateMedia({ colorScheme: 'dark' });
  await album.step(page, 'dark', async () => {
    await stage.openConversation('ruth', 'prosemirror');
    await stage.type(TO_RUTH);
    await stage.waitForMarks('Dear customer', 'you should have read');
    await stage.pointAt('Dear customer');
    await overlay.still('dialog', t('card_label', 'Dear customer'));
    const fix = await overlay.wait('button', t('card_fix_with', 'Dear Ruth'));
    return `in dark colours the card offers “${fix.name}”`;
  });
  await page.mouse.move(0, 0);
  await overlay.gone('dialog', t('card_label', 'Dear customer'));
  await sendIsHeld(stage, album, 'dark-held');
}

/** The tour in English. */
export async function englishTour(stage: Stage, album: Album): Promise<void> {
  await writing(stage, album);
  await cooling(stage, album);
  await sendingAnyway(stage, album);
  await darkMode(stage, album);
}
