import { untilOneDay } from '../midnight.ts';
import { ALL_OFF, ELSEWHERE, expect, HEATED, INBOX, openTab, section, test } from './extension.ts';

// No test needs what another left.
test.describe.configure({ mode: 'parallel' });

test.describe('cooling down', () => {
  test('counts down and says when the time is up', async ({ world }) => {
    const start = Date.now();
    await world.setClock(start);
    await world.seedHolds({ 'Maria Fernández': 252_000, 'Thomas Berg': 61_000 }, start);
    const popup = await world.open();
    const rings = popup.getByRole('timer');
    await expect(rings).toHaveText(['1:01', '4:12']);
    await expect(rings.last()).toHaveAccessibleName('Maria Fernández: 4:12 left');
    await world.setClock(start + 2000);
    await expect(rings).toHaveText(['0:59', '4:10']);
    await world.setClock(start + 62_000);
    await expect(rings).toHaveText(['0:00', '3:10']);
    await expect(popup.getByText('Time is up: read it once more')).toHaveCount(1);
  });

  test('shows how many others are answered, beside the minutes or alone', async ({ world }) => {
    const start = Date.now();
    await world.setClock(start);
    const others = { needed: 5, done: ['a', 'b'] };
    await world.seedHolds({ Maria: 61_000 }, start, { others });
    const popup = await world.open();
    const ring = popup.getByRole('img', { name: 'Maria: 2 of 5 others answered' });
    await expect(ring).toHaveText('2/5');
    await expect(popup.getByRole('timer')).toHaveText('1:01');
    await world.seedHolds({ Maria: 61_000 }, start, { others, until: null });
    await expect(popup.getByRole('timer')).toHaveCount(0);
    await expect(ring).toHaveText('2/5');
    const done = [...others.done, 'c', 'd', 'e'];
    await world.seedHolds({ Maria: 0 }, start, { others: { needed: 5, done }, told: true });
    await expect(popup.getByRole('img', { name: 'Maria: 5 of 5 others answered' })).toHaveText('5/5');
    await expect(popup.getByRole('timer')).toHaveCount(0);
    await expect(popup.getByText('The wait is over: read it once more')).toBeVisible();
  });

  test('leads back to the reply', async ({ world }) => {
    await world.seedHolds({ Maria: 60_000 });
    const popup = await world.open();
    await popup.getByRole('button', { name: 'Back to the reply: Maria' }).click();
    await expect.poll(() => world.told()).toEqual([['openHold', 'key of Maria']]);
  });

  test('forgets a reply that will not be sent', async ({ world }) => {
    await world.seedHolds({ Maria: 60_000 });
    const popup = await world.open();
    await popup.getByRole('button', { name: 'Not sending it: Maria' }).click();
    await expect.poll(() => world.told()).toEqual([['endHold', { key: 'key of Maria', how: 'dropped' }]]);
  });

  test('says what to do when the reply cannot be brought up', async ({ world }) => {
    await world.seedHolds({ Maria: 60_000 });
    await world.breakBackground();
    const popup = await world.open();
    await popup.getByRole('button', { name: 'Back to the reply' }).click();
    await expect(popup.getByRole('alert')).toHaveText(/still in its tab/u);
    await expect(section(popup, 'Cooling down')).toBeVisible();
  });

  test('is not there when nothing cools down', async ({ world }) => {
    const popup = await world.open();
    await expect(section(popup, 'This reply')).toBeVisible();
    await expect(section(popup, 'Cooling down')).toHaveCount(0);
  });
});

test.describe('this reply', () => {
  test('says how to begin', async ({ world }) => {
    const popup = await world.open();
    await expect(section(popup, 'This reply')).toContainText('Click into a reply box and start typing.');
  });

  test('follows the draft', async ({ world }) => {
    const popup = await world.open();
    const reply = section(popup, 'This reply');
    await world.draft({ customer: 'Maria Fernández' });
    await expect(reply).toContainText('To Maria Fernández');
    await expect(reply).toContainText('Calm');
    await expect(reply).toContainText('Nothing stands out. Good to go.');
    await world.draft(HEATED);
    await expect(reply).toContainText('Heated');
    await expect(reply.getByRole('heading', { level: 3 })).toHaveText([
      'Six qualities of good service',
      'Hostile',
      'Blame 2',
      'Before you send',
    ]);
    await expect(reply.locator('q')).toHaveText(['stop whining', 'you should have read', 'your own fault']);
    await expect(reply.getByRole('heading', { level: 4 })).toHaveText([
      'Thank them',
      'Say when they hear from you',
    ]);
    await expect(reply).toContainText('Something is still open. Say when you will write again.');
    await world.draft({ heat: 0.22, findings: [{ rule: 'refusal', quote: 'no refunds' }] });
    await expect(reply).toContainText('A little warm');
    await expect(reply.locator('q')).toHaveText(['no refunds']);
    await expect(reply.getByRole('heading', { level: 4 })).toHaveCount(0);
  });

  test('a draft that only lacks something is calm, and says what', async ({ world }) => {
    await world.draft({ heat: 0.15, advice: ['missing-name'] });
    const popup = await world.open();
    const reply = section(popup, 'This reply');
    await expect(reply.getByRole('heading')).toHaveText([
      'This reply',
      'Six qualities of good service',
      'Before you send',
      'Use their name',
    ]);
    await expect(reply).toContainText('Calm');
    await expect(reply).not.toContainText('Nothing stands out');
  });

  test('switches advice off and on again, and keeps the focus', async ({ world }) => {
    await world.draft({ advice: ['missing-name', 'missing-thanks', 'curt'] });
    const popup = await world.open();
    const off = (name: string) => popup.getByRole('button', { name: `Turn this rule off: ${name}` });
    await off('Use their name').focus();
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('status')).toHaveText('Switched off: Use their name');
    expect((await world.settings()).rulesOff).toEqual(['missing-name']);
    await world.draft({ advice: ['missing-thanks', 'curt'] });
    await expect(off('Thank them')).toBeFocused();
    await popup.getByRole('button', { name: 'Turn on again: Use their name' }).click();
    await expect(section(popup, 'Switched off by you')).toHaveCount(0);
    await expect(popup.getByRole('status')).toBeFocused();
    expect((await world.settings()).rulesOff).toEqual([]);
  });

  test('shortens a long passage', async ({ world }) => {
    const quote = `${'Honestly I wonder whether you read '.repeat(5)}anything.`;
    await world.draft({ findings: [{ rule: 'hostile', quote }] });
    const popup = await world.open();
    await expect(popup.locator('q')).toHaveText(/^Honestly I .{60,90}…$/u);
  });

  test('gives tips that fit what was found', async ({ world }) => {
    await world.draft({ findings: [{ rule: 'refusal', quote: 'no refunds' }] });
    const popup = await world.open();
    await openTab(popup, 'Tips');
    const fitting = section(popup, 'This may help');
    const tips = fitting.locator('.tip > summary');
    await expect(tips).toHaveText(['A no with a door in it', 'Decide it yourself', 'Rules have reasons']);
    await tips.nth(1).click();
    await expect(fitting.getByText('If it lies within what you may give')).toBeVisible();
    await expect(fitting.getByText('What is the nearest thing')).toBeHidden();
  });

  test('follows a page that loads anew', async ({ world }) => {
    const popup = await world.open();
    await world.draft({ customer: 'Maria' });
    await expect(section(popup, 'This reply')).toContainText('To Maria');
    await world.site.reload();
    await expect(section(popup, 'This reply')).toContainText('Click into a reply box');
  });

  test('asks for a site it does not run on, straight from the click', async ({ world }) => {
    await world.site.goto(`${ELSEWHERE}/tickets/7`);
    const popup = await world.open();
    await popup.evaluate(() => {
      const { permissions } = (
        globalThis as unknown as { browser: typeof import('../../src/shared/browser.ts').browser }
      ).browser;
      permissions.request = async ({ origins }) => {
        document.documentElement.dataset['asked'] = `${origins} ${navigator.userActivation.isActive}`;
        return true;
      };
    });
    await expect(section(popup, 'This reply')).toContainText(
      'Take Five is not running on help.example.com:8443.',
    );
    await expect(popup.getByRole('switch')).toHaveCount(0);
    await popup.getByRole('button', { name: 'Use Take Five on this site' }).click();
    await expect(popup.locator('html')).toHaveAttribute('data-asked', 'https://help.example.com/* true');
    await expect
      .poll(() => world.told())
      .toEqual([['useHost', { origin: ELSEWHERE, tabId: expect.any(Number) }]]);
  });

  test('is honest about pages closed to extensions', async ({ world }) => {
    await world.site.goto('chrome://version');
    const popup = await world.open();
    await expect(section(popup, 'This reply')).toContainText('lets no extension run on this page');
    await expect(popup.getByRole('button', { name: 'Use Take Five' })).toHaveCount(0);
  });
});

test.describe('pause', () => {
  test('an hour, and on again', async ({ world }) => {
    const popup = await world.open();
    await popup.getByRole('button', { name: 'Pause an hour' }).click();
    await expect(popup.getByText(/^Paused everywhere until \d/u)).toBeVisible();
    await expect(section(popup, 'This reply')).toContainText('Take Five is resting here');
    const { pausedUntil = 0 } = await world.settings();
    expect(Math.abs(pausedUntil - Date.now() - 3_600_000)).toBeLessThan(30_000);
    await popup.getByRole('button', { name: 'Go on now' }).click();
    await expect(popup.getByRole('button', { name: 'Pause an hour' })).toBeVisible();
    expect((await world.settings()).pausedUntil).toBe(0);
  });

  test('for today: until the day ends where the rep is', async ({ world }) => {
    await untilOneDay(20_000);
    const popup = await world.open();
    const midnight = await popup.evaluate(() => new Date().setHours(24, 0, 0, 0));
    await popup.getByRole('button', { name: 'Pause for today' }).click();
    await expect(popup.getByText(/^Paused everywhere until/u)).toBeVisible();
    expect((await world.settings()).pausedUntil).toBe(midnight);
  });

  test('ends by itself', async ({ world }) => {
    const pausedUntil = Date.now() + 60_000;
    await world.seedSettings({ pausedUntil });
    const popup = await world.open();
    await expect(popup.getByRole('button', { name: 'Go on now' })).toBeVisible();
    await world.setClock(pausedUntil);
    await expect(popup.getByRole('button', { name: 'Pause an hour' })).toBeVisible();
  });

  test('on this site, beside other settings', async ({ world }) => {
    await world.seedSettings({ rulesOff: ['blame'], hostsOff: ['other.example.com'] });
    const popup = await world.open();
    const pause = popup.getByRole('switch', { name: 'Pause on this site' });
    await pause.click();
    await expect(pause).toBeChecked();
    const { host } = new URL(INBOX);
    expect(await world.settings()).toMatchObject({
      rulesOff: ['blame'],
      hostsOff: ['other.example.com', host],
    });
    await pause.click();
    await expect(pause).not.toBeChecked();
    expect((await world.settings()).hostsOff).toEqual(['other.example.com']);
  });

  test('says so when it cannot be saved, and changes nothing', async ({ world }) => {
    const popup = await world.open();
    await popup.evaluate(() => {
      const { storage } = (
        globalThis as unknown as { browser: typeof import('../../src/shared/browser.ts').browser }
      ).browser;
      storage.sync.set = () => Promise.reject(new Error('quota'));
    });
    await popup.getByRole('switch').click();
    await expect(popup.getByRole('alert')).toHaveText(/could not be saved, so nothing has changed/u);
    await expect(popup.getByRole('switch')).not.toBeChecked();
  });
});

test.describe('switched off by you', () => {
  test('everything can be turned on again', async ({ world }) => {
    await world.seedSettings(ALL_OFF);
    const popup = await world.open();
    const rows = section(popup, 'Switched off by you').getByRole('listitem');
    await expect(rows).toHaveText([
      /Blame/u,
      /Lower your voice/u,
      /as I already told you/u,
      /desk\.example\.com:8443/u,
      /meter/u,
    ]);
    for (const what of [
      'as I already told you',
      'Blame',
      'Lower your voice',
      'desk.example.com:8443',
      'The meter at the reply box',
    ]) {
      await popup.getByRole('button', { name: `Turn on again: ${what}` }).click();
      await expect(popup.getByRole('status')).toHaveText(`On again: ${what}`);
    }
    await expect(section(popup, 'Switched off by you')).toHaveCount(0);
    expect(await world.settings()).toEqual({ rulesOff: [], hostsOff: [], meter: true });
  });

  test('is not there when nothing is off', async ({ world }) => {
    const popup = await world.open();
    await expect(section(popup, 'Pause')).toBeVisible();
    await expect(section(popup, 'Switched off by you')).toHaveCount(0);
  });
});

test('the keyboard reaches and works every control', async ({ world }) => {
  await world.seedHolds({ Maria: 60_000 });
  await world.seedSettings(ALL_OFF);
  await world.draft(HEATED);
  const popup = await world.open();
  await expect(section(popup, 'Switched off by you')).toBeVisible();
  await expect(section(popup, 'Cooling down')).toBeVisible();
  const tab = popup.getByRole('tab', { selected: true });
  await tab.focus();
  const panel = popup.getByRole('tabpanel');
  const inside = panel.locator('a, button, input, select, summary, textarea');
  for (const stop of [panel, ...(await inside.all())]) {
    await popup.keyboard.press('Tab');
    await expect(stop).toBeFocused();
  }
  await popup.getByRole('switch').focus();
  await popup.keyboard.press('Space');
  await expect(popup.getByRole('switch')).toBeChecked();
  const blame = popup.getByRole('button', { name: 'Turn on again: Blame' });
  await blame.focus();
  await popup.keyboard.press('Enter');
  await expect(blame).toHaveCount(0);
  await expect(popup.getByRole('button', { name: 'Turn on again: Lower your voice' })).toBeFocused();
});
