import type { Page } from '@playwright/test';
import type { OverlayReader } from '../../scripts/browser/overlay.ts';
import {
  CALM,
  expect,
  expectMarks,
  focused,
  openBox,
  replyBox,
  settled,
  storedSettings,
  test,
} from './world.ts';

const LIST = 'What stands out';
const ADVICE = 'Before you send';
/** A few words to Maria's long mail. */
const CURT = 'It left this morning.';

async function openList(page: Page, overlay: OverlayReader): Promise<void> {
  await overlay.wait('button', /Open the list of findings$/u);
  await page.keyboard.press('Alt+Shift+T');
  await overlay.wait('dialog', LIST);
}

test('stands in the list below what was found, is never underlined, and never in the way', async ({
  page,
  inbox,
  overlay,
}) => {
  const before = inbox.arrived().length;
  await openBox(page, inbox, 'textarea');
  await page.keyboard.type(CURT);
  await overlay.wait('button', 'Calm. Open the list of findings');
  await expectMarks(page, {});
  await openList(page, overlay);
  await overlay.wait('heading', ADVICE);
  await overlay.wait('StaticText', 'Say a little more');
  expect(await overlay.find('StaticText', /^Nothing stands out/u)).toBeUndefined();
  await page.keyboard.press('Escape');
  await overlay.gone('dialog', LIST);
  await page.locator('button.send').click();
  await expect.poll(() => inbox.arrived().length).toBe(before + 1);
});

test('is switched off by keyboard, for good, and comes back', async ({ page, inbox, overlay, running }) => {
  await openBox(page, inbox, 'contenteditable');
  await page.keyboard.type(CURT);
  await openList(page, overlay);
  await overlay.wait('heading', ADVICE);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('button Turn this rule off');
  await page.keyboard.press('Enter');
  await overlay.gone('heading', ADVICE);
  expect(await focused(page)).toBe(`dialog ${LIST}`);
  await overlay.wait('StaticText', 'Nothing stands out. Good to go.');
  expect((await storedSettings(running)).rulesOff).toEqual(['curt']);
  await running.settings({ rulesOff: [] });
  await overlay.wait('heading', ADVICE);
});

test('goes when the reply has what it lacked', async ({ page, inbox, overlay }) => {
  await openBox(page, inbox, 'prosemirror');
  await page.keyboard.type(CURT);
  await openList(page, overlay);
  await overlay.wait('heading', ADVICE);
  await page.keyboard.press('Escape');
  await overlay.gone('dialog', LIST);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(CALM);
  await openList(page, overlay);
  await overlay.wait('StaticText', 'Nothing stands out. Good to go.');
});

test('says nothing of a customer whose message is not known', async ({ page, site, overlay }) => {
  await page.goto(
    site.add({
      body: `<p>${'Where is my order? It is late and I am angry. '.repeat(5)}</p><textarea aria-label="Reply" rows="5" cols="60"></textarea>`,
    }),
  );
  await replyBox(page).click();
  await page.keyboard.type('It left this morning.');
  await openList(page, overlay);
  await overlay.wait('StaticText', 'Nothing stands out. Good to go.');
});

test.describe('in Roundcube, where the reply quotes the customer', () => {
  const HEAD = '<style>body { margin: 20px; } textarea, iframe { width: 500px; height: 200px; }</style>';
  const compose = (box: string) =>
    `<script>document.body.className = 'task-mail action-compose'</script><form>${box}</form>`;
  const QUOTED = `On 2026-11-10 09:12, Maria Fernández wrote:
> Hello,
> where is my order 10442? It should have been here a week ago.
>> An older mail of ours: who is this?
`;

  test('the message is read from a plain reply', async ({ page, site, overlay }) => {
    const box = `<textarea id="composebody" name="_message" aria-label="Reply">\n\n\n${QUOTED}</textarea>`;
    await page.goto(site.add({ head: HEAD, body: compose(box) }));
    await replyBox(page).click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('It left our warehouse this morning.');
    await openList(page, overlay);
    await overlay.wait('heading', ADVICE);
    await overlay.wait('StaticText', 'Say sorry');
    await page.keyboard.press('Escape');
    await overlay.gone('dialog', LIST);
    await replyBox(page).fill('It left our warehouse this morning.');
    await settled(page);
    await openList(page, overlay);
    await overlay.wait('StaticText', 'Nothing stands out. Good to go.');
  });

  test('no more of it is read than its first 20,000 characters', async ({ page, site, overlay }) => {
    const filler = '> The lamp stands on the table.\n'.repeat(800);
    const quoted = (message: string) =>
      `<textarea id="composebody" name="_message" aria-label="Reply">\n\n\n${message}</textarea>`;
    const adviceOn = async (message: string) => {
      await page.goto(site.add({ head: HEAD, body: compose(quoted(message)) }));
      await replyBox(page).click({ position: { x: 5, y: 5 } });
      await page.keyboard.press('Control+Home');
      await page.keyboard.type('The lamp left our warehouse early this morning.');
      await openList(page, overlay);
    };
    await adviceOn(`> Where is my order?\n${filler}`);
    await overlay.wait('StaticText', 'Say sorry');
    await adviceOn(`${filler}> Where is my order?\n`);
    await overlay.wait('StaticText', 'Nothing stands out. Good to go.');
  });

  test('the message is read from a reply in HTML', async ({ page, site, overlay }) => {
    const html = `<p id="top">&nbsp;</p><p id="reply-intro">On 2026-11-10 09:12, Maria wrote:</p><blockquote><p>Hello,</p><p>where is my order 10442? It should have been here a week ago.</p><blockquote>An older mail of ours.</blockquote></blockquote>`;
    const box = `<textarea id="composebody" name="_message" style="display: none"></textarea><iframe id="composebody_ifr" title="Reply"></iframe>
      <script>{
        const inner = document.querySelector('iframe').contentDocument;
        inner.open();
        inner.write('<!doctype html><body contenteditable="true"></body>');
        inner.close();
        inner.body.innerHTML = ${JSON.stringify(html)};
      }</script>`;
    await page.goto(site.add({ head: HEAD, body: compose(box) }));
    await page.frameLocator('iframe').locator('#top').click();
    await page.keyboard.type('It left our warehouse this morning.');
    await openList(page, overlay);
    await overlay.wait('heading', ADVICE);
    await overlay.wait('StaticText', 'Say sorry');
  });
});
