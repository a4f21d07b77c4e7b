import { readFileSync } from 'node:fs';
import { expect, openTab, section, test } from './extension.ts';

// No test needs what another left.
test.describe.configure({ mode: 'parallel' });

const NAMES = ['Now', 'Tips', 'Follow-ups', 'Ideas'];

test.describe('the tabs', () => {
  test('open on what is going on now, and say how many follow-ups are due', async ({ world }) => {
    const now = Date.now();
    await world.setClock(now);
    await world.seedFollowUps({ Maria: -2, Thomas: -0.5, Ruth: 3 }, now);
    const popup = await world.open();
    await expect(popup.getByRole('tab', { selected: true })).toHaveAccessibleName('Now');
    await expect(popup.getByRole('tabpanel')).toHaveAccessibleName('Now');
    const followUps = popup.getByRole('tab', { name: 'Follow-ups' });
    await expect(followUps).toHaveAccessibleName('Follow-ups 2 due');
    await world.setClock(now + 4 * 86_400_000);
    await expect(followUps).toHaveAccessibleName('Follow-ups 3 due');
  });

  test('are one stop for the keyboard: arrows, Home and End choose', async ({ world }) => {
    const popup = await world.open();
    const selected = popup.getByRole('tab', { selected: true });
    await selected.focus();
    for (const [key, at] of [
      ['ArrowRight', 1],
      ['ArrowRight', 2],
      ['End', 3],
      ['ArrowRight', 0],
      ['ArrowLeft', 3],
      ['Home', 0],
    ] as const) {
      await popup.keyboard.press(key);
      await expect(selected).toHaveText(NAMES[at] ?? '');
      await expect(selected).toBeFocused();
      await expect(popup.getByRole('tabpanel')).toHaveAccessibleName(NAMES[at] ?? '');
    }
    await popup.keyboard.press('Tab');
    await expect(popup.getByRole('tabpanel')).toBeFocused();
  });

  test('keep what was begun in them', async ({ world }) => {
    const popup = await world.open();
    await openTab(popup, 'Ideas');
    await popup.getByLabel('What customers say').fill('Nobody finds the size table');
    await openTab(popup, 'Now');
    await expect(popup.getByLabel('What customers say')).toBeHidden();
    await openTab(popup, 'Ideas');
    await expect(popup.getByLabel('What customers say')).toHaveValue('Nobody finds the size table');
    await popup.getByRole('button', { name: 'Note it' }).click();
    await expect(popup.getByRole('status')).toHaveText('Noted.');
    expect(await world.told()).toEqual([
      ['noteIdea', { text: 'Nobody finds the size table', theme: 'other' }],
    ]);
  });
});

test('the six qualities are bars with their names and shares', async ({ world }) => {
  await world.draft({
    facets: {
      reliability: 0.4,
      timeliness: 0.8,
      personalization: 1,
      approachability: 0,
      flexibility: 0.4,
      'above-and-beyond': 0.25,
    },
  });
  const popup = await world.open();
  await expect(popup.getByRole('heading', { name: 'Six qualities of good service' })).toBeAttached();
  const bars = section(popup, 'This reply').locator('.bar');
  await expect(bars).toHaveText([
    'Reliable 40%',
    'Prompt 80%',
    'Personal 100%',
    'Approachable 0%',
    'Flexible 40%',
    'Above and beyond 25%',
  ]);
  const lengths = await bars.evaluateAll((all) =>
    all.map((bar) => {
      const [level, track] = [bar.querySelector('.bar-level'), bar.querySelector('.bar-track')];
      return (level?.clientWidth ?? 0) / (track?.clientWidth ?? 1);
    }),
  );
  for (const [at, share] of [0.4, 0.8, 1, 0, 0.4, 0.25].entries()) expect(lengths[at]).toBeCloseTo(share, 1);
  await expect(bars.nth(5).locator('.bar-level')).toHaveClass(/ground-warm/u);
  await expect(bars.nth(0).locator('.bar-level')).toHaveClass(/ground-calm/u);
});

test('the checklist ticks what is met, in its place, and only what is not switched off', async ({
  world,
}) => {
  await world.seedSettings({ rulesOff: ['curt'] });
  await world.draft({ advice: ['missing-name', 'missing-follow-up'], met: ['missing-thanks', 'curt'] });
  const popup = await world.open();
  const items = section(popup, 'This reply').locator('.lacking');
  await expect(items).toHaveText([/^Use their name/u, 'Thank them Done', /^Say when they hear from you/u]);
  await expect(items.nth(1).getByRole('button')).toHaveCount(0);
  await world.draft({ advice: [], met: ['missing-name', 'missing-thanks', 'missing-follow-up'] });
  await expect(items).toHaveText([
    'Use their name Done',
    'Thank them Done',
    'Say when they hear from you Done',
  ]);
  await expect(section(popup, 'This reply')).toContainText('Nothing stands out. Good to go.');
});

test.describe('follow-ups', () => {
  const MADE = {
    site: 'practice',
    customer: 'Maria Fernández',
    given: 'Maria',
    address: 'maria@shop.example',
    language: 'en',
    heard: 17,
    what: 'whether the parcel came',
    days: 5,
  };

  test('one is made for the thread in the tab, with the days and the words wanted', async ({ world }) => {
    await world.seedSettings({ followUpDays: 4 });
    await world.draft({ customer: 'Maria Fernández' });
    const popup = await world.open();
    await openTab(popup, 'Follow-ups');
    const form = section(popup, 'Come back to Maria Fernández');
    const days = form.getByLabel('In how many days');
    await expect(days).toHaveValue('4');
    await expect(form.getByRole('button', { name: 'Remind me in 4 days' })).toBeVisible();
    await days.fill('5');
    await form.getByLabel('What about').fill('whether the parcel came');
    await form.getByRole('button', { name: 'Remind me in 5 days' }).click();
    await expect(popup.getByRole('status')).toHaveText('You will be reminded in 5 days.');
    await expect(popup.getByRole('status')).toBeFocused();
    expect(await world.told()).toEqual([['makeFollowUp', expect.objectContaining(MADE)]]);
  });

  test('a box without a draft will do; without a box it says what to do', async ({ world }) => {
    const popup = await world.open();
    await openTab(popup, 'Follow-ups');
    await expect(section(popup, 'This customer')).toContainText('click into the reply box');
    await expect(popup.getByLabel('In how many days')).toHaveCount(0);
    await world.box({ customer: 'Dale' });
    await expect(section(popup, 'Come back to Dale').getByLabel('In how many days')).toHaveValue('3');
    await openTab(popup, 'Now');
    await expect(section(popup, 'This reply')).toContainText('Click into a reply box and start typing.');
  });

  test('what is promised already is said, and not promised twice', async ({ world }) => {
    const now = new Date(2026, 0, 6, 12).getTime();
    await world.setClock(now);
    await world.seedFollowUps({ Maria: 3 }, now, { customerId: 'maria@shop.example' });
    await world.box({ customer: 'Maria' });
    const popup = await world.open();
    await openTab(popup, 'Follow-ups');
    const form = section(popup, 'Come back to Maria');
    await expect(form).toContainText('You will be reminded on Friday, January 9.');
    // It is another thread of the same customer.
    await expect(form.getByRole('button', { name: /^Remind me/u })).toBeVisible();
    await world.box({ customer: 'Maria', key: 'thread of Maria' });
    await expect(form.getByRole('button', { name: /^Remind me/u })).toHaveCount(0);
  });

  test('each can be opened, put off, ended and saved', async ({ world }) => {
    const now = new Date(2026, 0, 6, 12).getTime();
    await world.setClock(now);
    await world.seedFollowUps({ Maria: -1, Ruth: 3 }, now);
    const popup = await world.open();
    await openTab(popup, 'Follow-ups');
    const rows = section(popup, 'Follow-ups').getByRole('listitem');
    await expect(rows).toHaveText([/^Maria\s*Was due yesterday/u, /^Ruth\s*On Friday, January 9/u]);
    const maria = rows.first();
    await maria.getByRole('button', { name: 'Open the thread: Maria' }).click();
    await maria.getByRole('group', { name: 'Put off' }).getByRole('button', { name: 'in 3 days' }).click();
    await maria.getByLabel('What about').fill('the refund');
    await popup.keyboard.press('Tab');
    await expect.poll(async () => (await world.told()).length).toBe(3);
    await maria.getByRole('button', { name: 'Done: Maria' }).click();
    await expect.poll(async () => (await world.told()).length).toBe(4);
    await rows.last().getByRole('button', { name: 'No need any more: Ruth' }).click();
    await expect
      .poll(() => world.told())
      .toEqual([
        ['openFollowUp', 'id of Maria'],
        ['snoozeFollowUp', { id: 'id of Maria', days: 3 }],
        ['rewordFollowUp', { id: 'id of Maria', what: 'the refund' }],
        ['endFollowUp', { id: 'id of Maria', state: 'done' }],
        ['endFollowUp', { id: 'id of Ruth', state: 'cancelled' }],
      ]);
    const saved = async (button: string) => {
      const [download] = await Promise.all([
        popup.waitForEvent('download'),
        popup.getByRole('button', { name: button, exact: true }).click(),
      ]);
      return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')];
    };
    expect(await saved('Save as a calendar file: Ruth')).toEqual([
      'follow-up.ics',
      'BEGIN:VCALENDAR of id of Ruth',
    ]);
    expect(await saved('Save all as a calendar file')).toEqual(['follow-ups.ics', 'BEGIN:VCALENDAR of null']);
  });

  test('what is being typed stays while the time goes by and follow-ups come in', async ({ world }) => {
    const now = Date.now();
    await world.setClock(now);
    await world.seedFollowUps({ Maria: -1, Ruth: 1 }, now);
    await world.box({ customer: 'Dale' });
    const popup = await world.open();
    await openTab(popup, 'Follow-ups');
    const days = popup.getByLabel('In how many days');
    const what = section(popup, 'Follow-ups').getByLabel('What about').first();
    // Both are due then, or none.
    for (const [field, ahead, tab] of [
      [days, 2, 'Follow-ups 2 due'],
      [what, -2, 'Follow-ups'],
    ] as const) {
      await field.click();
      await popup.keyboard.press('ControlOrMeta+A');
      await popup.keyboard.type('1');
      await world.setClock(now + ahead * 86_400_000);
      await expect(popup.getByRole('tab', { name: /^Follow-ups/u })).toHaveAccessibleName(tab);
      await popup.keyboard.type('2');
      await expect(field).toHaveValue('12');
    }
    await expect(days).toHaveValue('12');
  });

  test('says so when one could not be made, and keeps what was written', async ({ world }) => {
    await world.box({ customer: 'Maria' });
    const popup = await world.open();
    await openTab(popup, 'Follow-ups');
    await popup.getByLabel('What about').fill('the refund');
    await world.breakBackground();
    await popup.getByRole('button', { name: /^Remind me/u }).click();
    await expect(popup.getByRole('alert')).toHaveText(/could not be done/u);
    await expect(popup.getByLabel('What about')).toHaveValue('the refund');
  });
});
