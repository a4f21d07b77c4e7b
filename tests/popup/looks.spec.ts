import type { Page } from '@playwright/test';
import { ADVICE_IDS, LANGUAGES, RULE_IDS } from '../../src/engine/types.ts';
import { axeOn } from '../pages/axe.ts';
import { ALL_OFF, expect, HEATED, openTab, type PopupWorld, section, test } from './extension.ts';
import { Texts } from './texts.ts';

// No test needs what another left.
test.describe.configure({ mode: 'parallel' });

/** What is wider than the place it has. */
const cutOff = (popup: Page): Promise<string[]> =>
  popup.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main *:not(svg *):not(.unseen)')]
      .filter((element) => element.scrollWidth > element.clientWidth && element.clientWidth > 0)
      .map((element) => `${element.className}: ${element.textContent}`),
  );

/** Where the parts of the popup's head are that no language changes. */
const headOf = (popup: Page) =>
  popup.locator('.head-icon, .head h1').evaluateAll((parts) =>
    parts.map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return { text: part.textContent, x, y, width, height };
    }),
  );

/** The texts of the tabs. */
const TABS = ['popup_tab_now', 'popup_tab_tips', 'popup_tab_follow', 'popup_tab_ideas'] as const;

async function everything(world: PopupWorld): Promise<Page> {
  await world.seedFollowUps({ 'Maria Fernández': -2, Thomas: 3 });
  await world.seedHolds({ 'Maria Fernández': 252_000, Thomas: -1000 });
  await world.seedSettings(ALL_OFF);
  await world.draft(HEATED);
  const popup = await world.open();
  await expect(section(popup, 'Switched off by you')).toBeVisible();
  await expect(section(popup, 'This reply')).toContainText('Heated');
  return popup;
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 800]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 600 } });

      test('has no fault that axe knows, and nothing sticks out', async ({ world }) => {
        const popup = await everything(world);
        const dark = await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
        expect(dark).toBe(colorScheme === 'dark');
        for (const tab of TABS) {
          await openTab(popup, new Texts('en').say(tab));
          const { violations } = await axeOn(popup).analyze();
          expect(violations).toEqual([]);
          const root = popup.locator('html');
          expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
        }
      });
    });
  }
}

test('is no taller than a popup: its head stays, the rest scrolls', async ({ world }) => {
  const popup = await everything(world);
  await popup.setViewportSize({ width: 380, height: 1000 });
  const main = popup.locator('main');
  expect(await main.evaluate((element: HTMLElement) => element.offsetHeight)).toBe(600);
  const last = popup.getByRole('button', { name: /^Turn on again/u }).last();
  await last.focus();
  await expect(last).toBeInViewport();
  const { y = 0, height = 0 } = (await last.boundingBox()) ?? {};
  expect(y + height).toBeLessThanOrEqual(600);
  await expect(popup.getByRole('heading', { level: 1 })).toBeInViewport();
});

test.describe('at 200 %', () => {
  test.use({ viewport: { width: 400, height: 300 } });

  test('the page scrolls as a whole, and its tabs stay', async ({ world }) => {
    const popup = await everything(world);
    const last = popup.getByRole('button', { name: /^Turn on again/u }).last();
    await last.focus();
    await expect(last).toBeInViewport();
    await expect(popup.getByRole('tab', { name: 'Now' })).toBeInViewport();
    const panel = popup.getByRole('tabpanel');
    expect(await panel.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
    expect(await cutOff(popup)).toEqual([]);
  });
});

for (const language of LANGUAGES)
  test.describe(`in ${language}`, () => {
    test.use({ language, viewport: { width: 320, height: 600 } });

    test('speaks it, nothing sticks out, and its head was there before any script', async ({ world }) => {
      const texts = new Texts(language);
      await world.seedFollowUps({ 'Maria Fernández': -2, Thomas: 3 });
      await world.seedHolds({ 'Maria Fernández': 252_000, Thomas: -1000 });
      await world.seedSettings({ ...ALL_OFF, rulesOff: [...RULE_IDS, ...ADVICE_IDS] });
      await world.draft({
        ...HEATED,
        findings: RULE_IDS.map((rule) => ({ rule, quote: 'Maria' })),
        advice: ADVICE_IDS,
      });
      const popup = await world.open();
      await expect(popup.locator('html')).toHaveAttribute('lang', language);
      const reply = section(popup, texts.say('popup_reply'));
      await expect(reply).toContainText(texts.say('popup_to', 'Maria Fernández'));
      await expect(reply).toContainText(texts.say('popup_heated'));
      for (const id of [...RULE_IDS, ...ADVICE_IDS]) {
        await expect(reply).toContainText(texts.rule(id).name);
        await expect(reply).toContainText(texts.rule(id).why);
      }
      await expect(popup.getByRole('button', { name: texts.say('popup_pause_hour') })).toBeVisible();
      await expect(section(popup, texts.say('popup_off'))).toBeVisible();
      await expect(section(popup, texts.say('popup_cooling'))).toBeVisible();
      for (const tab of TABS) {
        await openTab(popup, texts.say(tab));
        expect(await cutOff(popup)).toEqual([]);
      }
      // The tabs stand in one row.
      const tops = await popup
        .getByRole('tab')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      expect(new Set(tops).size).toBe(1);
      const head = await headOf(popup);
      const cdp = await world.context.newCDPSession(popup);
      await cdp.send('Emulation.setScriptExecutionDisabled', { value: true });
      await popup.reload();
      await expect(popup.getByRole('heading')).toHaveText(['Take Five']);
      expect(await headOf(popup)).toEqual(head);
    });
  });
