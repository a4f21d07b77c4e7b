import type { Page } from '@playwright/test';
import {
  CALM,
  expect,
  expectMarks,
  expectNever,
  forEachKind,
  HEATED,
  HEATED_MARKS,
  marks,
  openBox,
  replyBox,
  settled,
  test,
  textOf,
} from './world.ts';

const METER = /Open the list of findings$/u;
const HELD = 'Take five first?';
const SIZE = 'style="width: 400px; height: 100px"';
const TWO = `<textarea aria-label="Reply" ${SIZE}></textarea><p></p><div id="second" contenteditable ${SIZE}></div>`;

const NO_BOXES: Record<string, string> = {
  'a search field': `<textarea ${SIZE} role="searchbox"></textarea>`,
  'a field of a search': `<div role="search"><textarea ${SIZE}></textarea></div>`,
  'a field named search': `<textarea ${SIZE} name="search_query"></textarea>`,
  'a one-line field': '<input style="width: 400px; height: 60px">',
  'a tiny field': '<textarea style="width: 400px; height: 18px"></textarea>',
  'a narrow field': '<textarea style="width: 90px; height: 100px"></textarea>',
  'a code editor': `<div class="cm-editor"><div contenteditable ${SIZE}></div></div>`,
  'another code editor': `<div class="monaco-editor"><textarea ${SIZE}></textarea></div>`,
};

for (const [name, html] of Object.entries(NO_BOXES))
  test(`is not on ${name}`, async ({ page, site, overlay }) => {
    await page.goto(
      site.add({ body: `<p>Page</p>${html}<p></p><textarea aria-label="Reply" ${SIZE}></textarea>` }),
    );
    await page.locator('textarea, input, [contenteditable]').first().click();
    await page.keyboard.type(HEATED);
    await settled(page);
    await expectMarks(page, {});
    expect(await overlay.find('button', METER)).toBeUndefined();
    // The same page's real box is met: it was no matter of time.
    await replyBox(page).click();
    await page.keyboard.type(HEATED);
    await expectMarks(page, HEATED_MARKS);
  });

test('is not on a field that cannot be written in', async ({ page, site, overlay }) => {
  const body = `<textarea ${SIZE} readonly>${HEATED}</textarea><div contenteditable="false" tabindex="0" ${SIZE}>${HEATED}</div>`;
  await page.goto(site.add({ body }));
  await page.locator('textarea').click();
  await page.locator('div').click();
  await expectNever(overlay, 'button', METER);
  await expectMarks(page, {});
});

const FILLED: Record<string, string> = {
  textarea: `<form action="/sent/never" method="post"><textarea aria-label="Reply" name="text" ${SIZE}></textarea><button>Send</button></form>
    <script>document.querySelector('textarea').value = ${JSON.stringify(HEATED)}</script>`,
  contenteditable: `<div><div contenteditable role="textbox" aria-label="Reply" ${SIZE}></div><button onclick="fetch('/sent/never', { method: 'POST' })">Send</button></div>
    <script>document.querySelector('[contenteditable]').textContent = ${JSON.stringify(HEATED)}</script>`,
};

for (const [name, body] of Object.entries(FILLED)) {
  test(`a ${name} that was never focused is found when Send is clicked`, async ({ page, site, overlay }) => {
    await page.goto(site.add({ body }));
    // The way to the button is long enough for the language to come.
    await page.getByRole('button', { name: 'Send' }).hover();
    await expectMarks(page, HEATED_MARKS);
    await page.mouse.down();
    await page.mouse.up();
    await overlay.wait('dialog', HELD);
    expect(site.sent('/sent/never')).toEqual([]);
  });

  test(`a ${name} that was never focused is found when Send is pressed by keyboard`, async ({
    page,
    site,
    overlay,
  }) => {
    await page.goto(site.add({ body }));
    await page.getByRole('button', { name: 'Send' }).focus();
    await expectMarks(page, HEATED_MARKS);
    await page.keyboard.press('Enter');
    await overlay.wait('dialog', HELD);
    expect(site.sent('/sent/never')).toEqual([]);
  });
}

test('two boxes on one page have marks of their own', async ({ page, site, overlay }) => {
  await page.goto(site.add({ body: TWO }));
  await replyBox(page).click();
  await page.keyboard.type(HEATED);
  await expectMarks(page, HEATED_MARKS);
  await page.locator('#second').click();
  await overlay.wait('button', /^Calm/u);
  await page.keyboard.type('Hi {{name}}. Are you stupid?');
  await expectMarks(page, {
    hostile: [...HEATED_MARKS.hostile, 'Are you stupid'],
    placeholder: ['{{name}}'],
  });
  await replyBox(page).fill(CALM);
  await expectMarks(page, { hostile: ['Are you stupid'], placeholder: ['{{name}}'] });
  await page.locator('#second').click();
  await page.locator('#second').evaluate((box) => box.remove());
  await replyBox(page).click();
  await expectMarks(page, {});
});

/** Two boxes, of which the first is written in and left. In one task: what serves boxes cannot have come. */
async function leaveFirst(page: Page, url: string, to: 'second' | 'nowhere'): Promise<void> {
  await page.goto(url);
  await page.evaluate(
    ([text, goesTo]) => {
      const [first, second] = document.querySelectorAll<HTMLElement>('textarea, #second');
      first?.focus();
      document.execCommand('insertText', false, text);
      second?.focus();
      if (goesTo === 'second') return;
      first?.focus();
      first?.blur();
    },
    [HEATED, to] as const,
  );
}

test('a box that was left before anything could serve it is met', async ({ page, site }) => {
  await leaveFirst(page, site.add({ body: TWO }), 'second');
  await expectMarks(page, HEATED_MARKS);
  await expect(page.locator('#second')).toBeFocused();
});

test('of the boxes left before anything could serve them the last is where the rep is', async ({
  page,
  site,
  overlay,
}) => {
  await leaveFirst(page, site.add({ body: TWO }), 'nowhere');
  await overlay.wait('button', /^Heated/u);
});

test('a box that is added late is met, also when it has the focus at once', async ({ page, site }) => {
  await page.goto(site.add({ body: '<p>Nothing here</p>' }));
  await page.evaluate((size) => {
    document.body.insertAdjacentHTML('beforeend', `<textarea aria-label="Reply" ${size}></textarea>`);
    document.querySelector('textarea')?.focus();
  }, SIZE);
  await page.keyboard.type(HEATED);
  await expectMarks(page, HEATED_MARKS);
});

test('a box inside a web component is met', async ({ page, site, overlay }) => {
  const body = `<my-box></my-box><script>
    customElements.define('my-box', class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML =
          '<div><textarea aria-label="Reply" style="width: 400px; height: 100px"></textarea><button>Send</button></div>';
        const [box, button] = this.shadowRoot.querySelectorAll('textarea, button');
        button.onclick = () => fetch('/sent/component', { method: 'POST', body: box.value });
      }
    });
  </script>`;
  await page.goto(site.add({ body }));
  await replyBox(page).click();
  await page.keyboard.type(HEATED);
  await expectMarks(page, HEATED_MARKS);
  await page.getByRole('button', { name: 'Send' }).click();
  await overlay.wait('dialog', HELD);
  expect(site.sent('/sent/component')).toEqual([]);
});

test('of two boxes inside one web component each is met, where nothing outside hears the focus move', async ({
  page,
  site,
  overlay,
}) => {
  const to = '/sent/second-inside';
  const body = `<my-app></my-app><script>
    const root = document.querySelector('my-app').attachShadow({ mode: 'open' });
    root.innerHTML = '<div><textarea aria-label="Note" ${SIZE}></textarea><button>Save</button></div>' +
      '<div><textarea aria-label="Reply" ${SIZE}></textarea><button>Send</button></div>';
    const reply = root.querySelector('[aria-label=Reply]');
    reply.onkeydown = (event) => { if (event.ctrlKey && event.key === 'Enter') fetch('${to}', { method: 'POST' }); };
  </script>`;
  await page.goto(site.add({ body }));
  await page.getByRole('textbox', { name: 'Note' }).click();
  await page.keyboard.type('To be looked at: ');
  await page.getByRole('textbox', { name: 'Reply' }).click();
  await page.keyboard.type(HEATED);
  await overlay.wait('button', /^Heated/u);
  await page.keyboard.press('Control+Enter');
  await overlay.wait('dialog', HELD);
  expect(site.sent(to)).toEqual([]);
});

/** Replies in iframes that the page fills: each may be written in as a whole or in one part, and goes to an address of its own. */
const framed = (parts: Record<string, string>) => `${Object.entries(parts)
  .map(
    ([name, html]) =>
      `<div><iframe title="${name}" ${SIZE}></iframe><button>Send ${name}</button></div><template>${html}</template>`,
  )
  .join('')}<script>
  for (const frame of document.querySelectorAll('iframe')) {
    const { body } = frame.contentDocument;
    body.append(frame.parentElement.nextElementSibling.content);
    const host = body.querySelector('[contenteditable]') ?? body;
    host.contentEditable = 'true';
    const send = () => fetch('/sent/' + frame.title, { method: 'POST', body: host.innerText });
    frame.nextElementSibling.onclick = send;
    host.onkeydown = (event) => { if (event.ctrlKey && event.key === 'Enter') send(); };
  }
</script>`;

test('a box that is only a part of its iframe is met', async ({ page, site, overlay }) => {
  await page.goto(site.add({ body: framed({ part: `<p>Above</p><div contenteditable ${SIZE}></div>` }) }));
  await page.frameLocator('iframe').locator('div').click();
  await page.keyboard.type(HEATED);
  await expect.poll(() => marks(page, page.frames()[1])).toEqual(HEATED_MARKS);
  await page.getByRole('button', { name: 'Send' }).click();
  await overlay.wait('dialog', HELD);
  expect(site.sent('/sent/part')).toEqual([]);
});

test('an iframe with two parts to write in is no box', async ({ page, site, overlay }) => {
  const part = '<div contenteditable style="height: 40px"></div>';
  await page.goto(site.add({ body: framed({ parts: part + part }) }));
  await page.frameLocator('iframe').locator('div').first().click();
  await page.keyboard.type(HEATED);
  await expectNever(overlay, 'button', METER);
});

test('the focus is followed from one iframe into another', async ({ page, site, overlay }) => {
  await page.goto(site.add({ body: framed({ first: '', second: '' }) }));
  await page.frameLocator('iframe').first().locator('body').click();
  await page.keyboard.type(CALM);
  await overlay.wait('button', METER);
  await page.frameLocator('iframe').last().locator('body').click();
  await page.keyboard.type(HEATED);
  await expect.poll(() => marks(page, page.frames()[2])).toEqual(HEATED_MARKS);
  await page.keyboard.press('Control+Enter');
  await overlay.wait('dialog', HELD);
  expect(site.sent('/sent/second')).toEqual([]);
  await page.keyboard.press('Escape');
  await overlay.gone('dialog', HELD);
  await page.frameLocator('iframe').first().locator('body').click();
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => site.sent('/sent/first')).toEqual([CALM]);
});

forEachKind((kind) => {
  test('an input method’s composition is not interrupted', async ({ page, inbox }) => {
    await openBox(page, inbox, kind);
    await page.keyboard.type('Are you stupid ');
    await expectMarks(page, { hostile: ['Are you stupid'] });
    await replyBox(page).evaluate((box) => {
      const seen: string[] = [];
      for (const type of ['compositionstart', 'compositionend'])
        box.addEventListener(type, () => seen.push(type));
      Object.assign(window, { seen });
    });
    const cdp = await page.context().newCDPSession(page);
    for (const text of ['ম', 'মা', 'মার']) {
      await cdp.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await settled(page);
    }
    expect(await textOf(page)).toBe('Are you stupid মার');
    await cdp.send('Input.insertText', { text: 'মারিয়া {{a}}' });
    await expectMarks(page, { hostile: ['Are you stupid'], placeholder: ['{{a}}'] });
    expect(await textOf(page)).toBe('Are you stupid মারিয়া {{a}}');
    expect(await page.evaluate(() => (window as { seen?: string[] }).seen)).toEqual([
      'compositionstart',
      'compositionend',
    ]);
  });
});

test('a box that grows only when it is written in is met', async ({ page, site }) => {
  const body = `<textarea aria-label="Reply" style="width: 400px; height: 18px" oninput="this.style.height = '100px'"></textarea>`;
  await page.goto(site.add({ body }));
  await replyBox(page).click();
  await page.keyboard.type(HEATED);
  await expectMarks(page, HEATED_MARKS);
});

test('editors that come and go are not kept in memory', async ({ page, site }) => {
  await page.goto(site.add({ body: `<textarea aria-label="Reply" ${SIZE}></textarea>` }));
  const cdp = await page.context().newCDPSession(page);
  const documents = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Memory.getDOMCounters')).documents;
  };
  /** Opens an editor in an iframe, writes in it and closes it again. */
  const edit = async () => {
    await page.evaluate((size) => {
      document.body.insertAdjacentHTML('beforeend', `<iframe ${size}></iframe>`);
      const inner = document.querySelector('iframe')?.contentDocument;
      inner?.open();
      inner?.write('<body contenteditable></body>');
      inner?.close();
    }, SIZE);
    await page.frameLocator('iframe').locator('body').click();
    await page.keyboard.type(HEATED);
    await expect.poll(async () => (await page.frames()[1]?.evaluate(() => CSS.highlights.size)) ?? 0).toBe(1);
    await page.locator('iframe').evaluate((frame) => frame.remove());
    await replyBox(page).click();
    await settled(page);
  };
  await edit();
  const before = await documents();
  for (let times = 0; times < 5; times++) await edit();
  await expect.poll(documents).toBeLessThan(before + 3);
});

test('a reply in a closed shadow root is held, by its key and by its button', async ({
  page,
  site,
  overlay,
}) => {
  const to = '/sent/closed-root';
  const body = `<div id="host"></div><script>
    const root = document.querySelector('#host').attachShadow({ mode: 'closed' });
    root.innerHTML = '<textarea aria-label="Reply" ${SIZE}></textarea><button type="button">Send</button>';
    const send = () => fetch('${to}', { method: 'POST', body: root.querySelector('textarea').value });
    root.querySelector('button').onclick = send;
    root.querySelector('textarea').onkeydown = (event) => { if (event.ctrlKey && event.key === 'Enter') send(); };
    const place = root.querySelector('button').getBoundingClientRect();
    document.title = [place.left + 5, place.top + 5];
  </script>`;
  await page.goto(site.add({ body }));
  const host = page.locator('#host');
  // Fonts decide where it stands.
  const [x = 0, y = 0] = (await page.title()).split(',').map(Number);
  await host.click({ position: { x: 50, y: 50 } });
  await page.keyboard.type(HEATED);
  await overlay.wait('button', /^Heated/u);
  for (const press of [
    () => page.keyboard.press('Control+Enter'),
    () => page.mouse.click(x, y),
    async () => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    },
  ]) {
    await press();
    await overlay.wait('dialog', HELD);
    await page.keyboard.press('Escape');
    await overlay.gone('dialog', HELD);
  }
  expect(site.sent(to)).toEqual([]);
});
