import {
  expect,
  expectMarks,
  expectNever,
  forEachKind,
  HEATED,
  HEATED_MARKS,
  openBox,
  test,
} from './world.ts';

const METER = /Open the list of findings$/u;
const HOUR = 3_600_000;

forEachKind((kind) => {
  for (const [name, setting] of [
    ['on this host', (host: string) => ({ hostsOff: [host] })],
    ['for an hour', () => ({ pausedUntil: Date.now() + HOUR })],
  ] as const)
    test(`rests ${name}, and comes back without a reload`, async ({ page, inbox, overlay, running }) => {
      await openBox(page, inbox, kind);
      await page.keyboard.type(HEATED);
      await expectMarks(page, HEATED_MARKS);
      await overlay.wait('button', METER);
      await running.settings(setting(new URL(inbox.url).host));
      await expectMarks(page, {});
      await overlay.gone('button', METER);
      await page.keyboard.press('Alt+Shift+T');
      await expectNever(overlay, 'dialog', /./u);
      const before = inbox.arrived().length;
      await page.locator('button.send').click();
      await expect.poll(() => inbox.arrived().length).toBe(before + 1);
      expect(inbox.arrived().at(-1)?.body).toBe(HEATED);
      await running.settings({ hostsOff: [], pausedUntil: 0 });
      await page.keyboard.press('Shift+Tab');
      await page.getByRole('textbox', { name: 'Reply' }).click();
      await page.keyboard.type(HEATED);
      await expectMarks(page, HEATED_MARKS);
      await page.locator('button.send').click();
      await overlay.wait('dialog', 'Take five first?');
    });
});

test('another host’s pause changes nothing here', async ({ page, inbox, running }) => {
  await running.settings({ hostsOff: ['127.0.0.1', 'desk.example.com'], pausedUntil: Date.now() - 1 });
  await openBox(page, inbox, 'textarea');
  await page.keyboard.type(HEATED);
  await expectMarks(page, HEATED_MARKS);
});

test('a pause ends by itself: what was written meanwhile is marked, with no key more', async ({
  page,
  inbox,
  running,
}) => {
  await openBox(page, inbox, 'textarea');
  await running.settings({ pausedUntil: Date.now() + 4000 });
  await page.keyboard.insertText(HEATED);
  await expectMarks(page, HEATED_MARKS);
});
