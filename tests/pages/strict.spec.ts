import type { OwnPage } from './site.ts';
import {
  CALM,
  expect,
  expectMarks,
  FIX,
  FIXABLE,
  FIXED,
  HEATED,
  HEATED_MARKS,
  replyBox,
  test,
  textOf,
} from './world.ts';

const form = (to: string) =>
  `<form action="/sent/${to}" method="post"><textarea name="text" aria-label="Reply" rows="7" cols="60"></textarea><button>Send</button></form>`;

const PAGES: Record<string, OwnPage> = {
  'forbids all that a policy can forbid': {
    headers: {
      'content-security-policy':
        "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    },
    body: form('policy'),
  },
  'asks for trusted types': {
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    body: form('types'),
  },
  'writes over the language’s own objects': {
    head: `<script>
      const broken = () => { throw new Error('overridden'); };
      for (const proto of [Array.prototype, String.prototype, Map.prototype, Set.prototype, Promise.prototype])
        for (const name of Object.getOwnPropertyNames(proto))
          if (name !== 'constructor' && typeof proto[name] === 'function') proto[name] = broken;
      JSON.parse = JSON.stringify = broken;
      for (const name of ['preventDefault', 'stopImmediatePropagation', 'stopPropagation', 'composedPath']) Event.prototype[name] = broken;
      for (const name of ['getBoundingClientRect', 'attachShadow', 'matches', 'closest', 'querySelectorAll']) Element.prototype[name] = broken;
      document.createElement = document.createRange = window.getComputedStyle = window.requestAnimationFrame = broken;
      EventTarget.prototype.addEventListener = broken;
    </script>`,
    body: form('overridden'),
  },
};

for (const [name, own] of Object.entries(PAGES))
  test(`a page that ${name}`, async ({ page, site, overlay }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
        complaints.push(message.text());
    });
    await page.goto(site.add(own));
    const box = page.locator('textarea');
    const to = `/sent/${/sent\/(\w+)/u.exec(own.body)?.[1]}`;
    await page.mouse.click(100, 60);
    await page.keyboard.type(HEATED);
    await overlay.wait('button', 'Heated: 2 to look at. Open the list of findings');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await overlay.wait('dialog', 'Take five first?');
    await page.keyboard.press('Escape');
    await overlay.gone('dialog', 'Take five first?');
    expect(site.sent(to)).toEqual([]);
    await page.mouse.click(100, 60);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(FIXABLE);
    await overlay.wait('button', /^1 to look at/u);
    await page.keyboard.press('Alt+Shift+T');
    await overlay.click('button', FIX);
    await overlay.gone('button', FIX);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => site.sent(to).map((body) => new URLSearchParams(body).get('text')))
      .toEqual([FIXED]);
    // The answer may still be on its way: a tab that is closed meanwhile may not close.
    await page.waitForURL(`**${to}`);
    expect(complaints).toEqual([]);
    expect(await box.count()).toBe(0);
  });

test('marks are painted under a strict policy', async ({ page, site }) => {
  await page.goto(site.add(PAGES['forbids all that a policy can forbid'] ?? { body: '' }));
  await replyBox(page).fill(HEATED);
  await expectMarks(page, HEATED_MARKS);
  await replyBox(page).fill(CALM);
  await expectMarks(page, {});
  expect(await textOf(page)).toBe(CALM);
});
