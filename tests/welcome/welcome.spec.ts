import { type Page, test as plain } from '@playwright/test';
import { isWelcome, launch, type Running } from '../../scripts/browser/launch.ts';
import { marks, OverlayReader } from '../../scripts/browser/overlay.ts';
import { LANGUAGES } from '../../src/engine/types.ts';
import { stored } from '../options/world.ts';
import { axeOn } from '../pages/axe.ts';
import { Texts } from '../popup/texts.ts';

interface Options {
  readonly language: string;
  readonly width: number;
}

/** Tests with a browser that has just got the extension, and the page that it opened. */
const test = plain.extend<Options & { running: Running; welcome: Page }>({
  language: ['en', { option: true }],
  width: [1000, { option: true }],
  running: async ({ language, colorScheme, width }, use) => {
    const running = await launch({
      welcome: true,
      locale: language,
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
      viewport: { width, height: 800 },
    });
    await use(running);
    await running.close();
  },
  welcome: async ({ running: { context } }, use) => {
    const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
    await page.bringToFront();
    await use(page);
  },
});
const { expect } = test;

/** Every passage that is marked in a page. */
const marked = async (page: Page): Promise<string[]> => Object.values(await marks(page)).flat();

/** What is wider than the place it has. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main *:not(svg, svg *)')]
      .filter((element) => element.scrollWidth > element.clientWidth && element.clientWidth > 0)
      .map((element) => `${element.className}: ${element.textContent}`),
  );

const LOOKS = {
  en: ['light', 1000, 1],
  fil: ['dark', 360, 1],
  sv: ['light', 700, 2],
  id: ['dark', 1000, 1],
  bn: ['light', 360, 1],
} as const;

for (const language of LANGUAGES) {
  const [colorScheme, width, zoom] = LOOKS[language];
  test.describe(`in ${language}, ${colorScheme}, ${width} px, zoomed ${zoom} times`, () => {
    test.use({ colorScheme, width, language });

    test('flags an angry reply; nothing sticks out, and axe knows no fault', async ({ running, welcome }) => {
      const texts = new Texts(language);
      await expect(welcome.getByRole('heading', { level: 1 })).toHaveText(texts.say('welcome_title'));
      expect(running.context.pages().filter(isWelcome)).toHaveLength(1);
      await welcome.locator('html').evaluate((html, times) => {
        html.style.fontSize = `${times * 100}%`;
      }, zoom);
      const angry = welcome.getByRole('group', { name: texts.say('welcome_angry') }).getByRole('button');
      await angry.nth(LANGUAGES.indexOf(language)).click();
      await expect.poll(async () => (await marked(welcome)).length).toBeGreaterThanOrEqual(3);
      const { violations } = await axeOn(welcome).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(await cutOff(welcome)).toEqual([]);
    });
  });
}

test('what is chosen is stored and takes effect, by keyboard alone', async ({ running, welcome }) => {
  const { context } = running;
  const press = (key: string) => welcome.keyboard.press(key);
  const onto = async (name: string) => {
    const control = welcome.getByRole('switch', { name, exact: true });
    for (let tabs = 0; tabs < 40 && !(await control.evaluate((one) => one.matches(':focus'))); tabs++)
      await press('Tab');
    await expect(control).toBeFocused();
    return control;
  };
  await welcome.getByRole('heading', { level: 1 }).waitFor();
  for (const name of ['English', 'Filipino', 'Swedish']) {
    await press('Tab');
    await expect(welcome.getByRole('button', { name })).toBeFocused();
  }
  await press('Enter');
  await expect(welcome.getByRole('textbox', { name: 'Your reply' })).toBeFocused();
  await expect.poll(() => marked(welcome)).toContain('du borde ha läst');
  const overlay = new OverlayReader(welcome);
  await press('Alt+Shift+T');
  await overlay.wait('dialog', 'What stands out');
  await press('Escape');
  await overlay.gone('dialog', 'What stands out');

  const desk = await context.newPage();
  await context.route('https://acme.zendesk.com/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<form method="post"><textarea rows="5" cols="60"></textarea><button>Send</button></form>',
    }),
  );
  await desk.goto('https://acme.zendesk.com/agent');
  await desk.locator('textarea').click();
  await desk.keyboard.type('Are you blind? This is your own fault.');
  await expect.poll(() => marked(desk)).toContain('Are you blind');

  await welcome.bringToFront();
  for (const name of ['Zendesk', 'Swedish']) {
    const choice = await onto(name);
    await press('Space');
    await expect(choice).not.toBeChecked();
  }
  const memory = await onto('Remember whom I wrote to');
  await expect(memory).not.toBeChecked();
  await press('Space');
  await expect(memory).toBeChecked();
  expect(await stored(running)).toEqual({
    hostsOff: ['*.zendesk.com'],
    languages: ['en', 'fil', 'id', 'bn'],
    memory: true,
  });
  await expect.poll(() => marked(welcome)).not.toContain('du borde ha läst');
  await expect.poll(() => marked(desk)).toEqual([]);

  await press('Tab');
  await press('Enter');
  await welcome.waitForURL('**/options.html');
  await expect(welcome.getByRole('switch', { name: 'Swedish' })).not.toBeChecked();
  await welcome.getByRole('link', { name: 'Welcome page' }).click();
  const zendesk = welcome.getByRole('switch', { name: 'Zendesk' });
  await expect(zendesk).not.toBeChecked();
  await zendesk.click();
  await expect.poll(() => marked(desk)).toContain('Are you blind');
});
