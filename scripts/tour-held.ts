import { type Album, expect, until } from './tour-album.ts';
import type { Stage } from './tour-stage.ts';

/** Names of everything of a role that the overlay shows now. */
async function names(stage: Stage, role: string): Promise<string[]> {
  return (await stage.overlay.all()).filter((seen) => seen.role === role).map(({ name }) => name);
}

/** The name of the dialog while a reply cools down, whatever its clock shows. */
export function coolingTitle({ t }: Stage): RegExp {
  const [before = '', after = ''] = t('hold_cooling_title', t('popup_time_left', '#')).split('#');
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`^${literal(before)}\\p{N}+:\\p{N}{2}${literal(after)}$`, 'u');
}

/** Send is pressed, and the reply is held: nothing arrives and the dialog says why. */
export async function sendIsHeld(stage: Stage, album: Album, name: string): Promise<void> {
  await album.step(stage.page, name, async () => {
    const before = await stage.arrivedCount();
    await stage.send();
    await stage.overlay.still('dialog', stage.t('hold_title'));
    const texts = new Set(await names(stage, 'StaticText'));
    const held = (await stage.quotes()).filter((quote) => texts.has(quote));
    expect(held.length > 0, 'the dialog shows no passage of the reply');
    expect((await stage.arrivedCount()) === before, 'the reply arrived although it was held');
    return `“${stage.t('hold_title')}” shows ${held.map((quote) => `“${quote}”`).join(', ')}; nothing has arrived`;
  });
}

/** The button is held down for two seconds; then the page's own Send lets the reply go. */
export async function sendAnyway(stage: Stage, album: Album): Promise<void> {
  const { overlay, page, t } = stage;
  await album.step(page, 'send-anyway-held', async () => {
    const { x, y } = await overlay.still('button', t('hold_anyway'));
    await page.mouse.move(x, y);
    await page.mouse.down();
    const began = Date.now();
    await until('half of the two seconds', async () => Date.now() - began > 1200);
    expect(await overlay.find('button', t('hold_anyway')), 'the button acted before its time');
    return `the button “${t('hold_anyway')}” fills up under the pointer`;
  });
  await album.step(page, 'send-anyway-ready', async () => {
    await overlay.wait('dialog', t('hold_anyway_ready'));
    await page.mouse.up();
    await page.mouse.move(0, 0);
    return `“${t('hold_anyway_ready')}”`;
  });
  await album.step(page, 'send-anyway-arrived', async () => {
    const before = await stage.arrivedCount();
    await stage.send();
    await until('the reply arrives', async () => (await stage.arrivedCount()) === before + 1);
    return `it went: ${before + 1} replies have arrived`;
  });
}
