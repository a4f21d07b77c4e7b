import type { Page } from '@playwright/test';
import { InsightsWorld } from '../../tests/insights/extension.ts';
import { heardIdeas, workedDays } from '../../tests/insights/seeds.ts';
import type { Stage } from '../tour-stage.ts';
import type { Shots } from './shots.ts';

/** Twelve weeks of work. */
const DAYS = 84;
const TABS = [
  ['now', 'popup_tab_now'],
  ['tips', 'popup_tab_tips'],
  ['follow-ups', 'popup_tab_follow'],
  ['ideas', 'insights_board'],
] as const;

/** A page of the extension's own, in a tab as wide as a laptop's window. */
async function open(stage: Stage, address: string): Promise<Page> {
  const page = await stage.running.context.newPage();
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto(new URL(address, (await stage.running.worker()).url()).href);
  await page.locator('h1, h2').first().waitFor();
  return page;
}

/** Every tab of the popup, the welcome page, the options, and the insights with the board. */
export async function ownPagePictures(stage: Stage, shots: Shots): Promise<void> {
  const { t, running } = stage;
  const world = new InsightsWorld(running.context, await running.worker());
  await world.seed({ days: workedDays(DAYS), ideas: heardIdeas() });
  await stage.page.bringToFront();
  const popup = await stage.openPopup();
  for (const [name, label] of TABS) {
    // A number of what is due may stand behind it.
    await popup.getByRole('tab', { name: new RegExp(`^${t(label)}`, 'u') }).click();
    await popup.getByRole('tabpanel').locator('> *').first().waitFor();
    await shots.take(popup, `popup-${name}`);
  }
  await popup.close();

  for (const name of ['welcome', 'options']) {
    const page = await open(stage, `${name}.html`);
    await shots.take(page, name, true);
    await page.close();
  }

  const insights = await open(stage, 'insights.html');
  await insights.locator('.plot canvas').first().waitFor();
  await shots.take(insights, 'insights', true);
  await insights.close();
}
