import type { Page } from '@playwright/test';
import { InsightsWorld } from '../../tests/insights/extension.ts';
import { heardIdeas, workedDays } from '../../tests/insights/seeds.ts';
import type { Stage } from '../tour-stage.ts';
import type { Shots } from './shots.ts';

/** Twelve weeks of work. */
const DAYS = 84;
/** The popup's tabs, in their order. */
const TABS = ['now', 'tips', 'follow-ups', 'ideas'];

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
  const { running } = stage;
  await running.settings({ holdMinutes: 5 });
  const world = new InsightsWorld(running.context, await running.worker());
  await world.seed({ days: workedDays(DAYS), ideas: heardIdeas() });
  await stage.page.bringToFront();
  const popup = await stage.openPopup();
  for (const [at, name] of TABS.entries()) {
    await popup.getByRole('tab').nth(at).click();
    await popup.getByRole('tabpanel').getByRole('heading').first().waitFor();
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
