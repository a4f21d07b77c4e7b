// What a page can learn of us: no more than src/README.md says, and nothing before there is a box.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { EXTENSION, launch } from '../../scripts/browser/launch.ts';
import { expect, expectMarks, HEATED, HEATED_MARKS, replyBox, test } from './world.ts';

const BOX = '<textarea name="text" aria-label="Reply" style="width: 400px; height: 100px"></textarea>';
const BODY = `<form action="/sent/unseen" method="post">${BOX}<button>Send</button></form>`;

/** All that a script of the page finds by looking around: names, nodes, styles, what was loaded, what it was told. */
const look = (page: Page) =>
  page.evaluate(() => {
    const namesOf = (object: object) => Reflect.ownKeys(object).map(String).sort();
    const prototypes = [
      Element,
      HTMLElement,
      HTMLTextAreaElement,
      Node,
      EventTarget,
      Event,
      Document,
      Window,
    ];
    const all = [...document.querySelectorAll('*')];
    return {
      names: [window, document, navigator, document.documentElement, document.body, ...all].map(namesOf),
      prototypes: prototypes.map(({ prototype }) => namesOf(prototype)),
      native: [fetch, addEventListener, Element.prototype.attachShadow, Event.prototype.preventDefault].map(
        String,
      ),
      html: document.documentElement.outerHTML,
      styles: [document.styleSheets.length, document.adoptedStyleSheets.length],
      ranges: [...(CSS.highlights as unknown as Map<string, unknown>).keys()],
      loaded: performance.getEntriesByType('resource').map(({ name }) => name),
      runtime: typeof (window as { chrome?: { runtime?: unknown } }).chrome?.runtime,
      frames: window.length,
      heard: (window as { heard?: unknown }).heard,
    };
  });

/** Notes what reaches a page that could come from somebody else. Its icon is none that a browser asks for some time. */
const EARS = `<link rel="icon" href="data:,"><script>
  window.heard = [];
  for (const type of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'storage', 'toggle', 'close'])
    window.addEventListener(type, (event) => heard.push(type), true);
  new MutationObserver((records) => heard.push(...records.map(({ type }) => type)))
    .observe(document, { attributes: true, childList: true, subtree: true, characterData: true });
  addEventListener('load', () => { heard.length = 0; });
</script>`;

test('a page sees of us what is written, and nothing before a box is met', async ({ page, site }) => {
  const url = site.add({ head: EARS, body: BODY });
  const plain = await launch({ extension: undefined });
  try {
    for (const one of [page, plain.page]) {
      await one.goto(url);
      await one.mouse.move(600, 600);
      await one.mouse.click(600, 600);
      await one.keyboard.press('Control+Enter');
    }
    expect(await look(page)).toEqual(await look(plain.page));
    for (const one of [page, plain.page]) {
      await replyBox(one).click();
      await one.keyboard.type(HEATED);
    }
    await expectMarks(page, HEATED_MARKS);
    const [without, seen] = [await look(plain.page), await look(page)];
    // Beside the body: an empty element, and the lines of the textarea in another whose inside is closed.
    const rest = seen.html.slice(without.html.lastIndexOf('</html>'));
    expect(seen.html.slice(0, without.html.lastIndexOf('</html>'))).toBe(
      without.html.slice(0, without.html.lastIndexOf('</html>')),
    );
    expect(rest.replaceAll(/ (?:inert|aria-hidden|style)="[^"]*"/gu, '')).toMatch(
      /^(?:<div><\/div>){1,2}<\/html>$/u,
    );
    expect(rest).toContain('<div></div>');
    expect(seen.ranges).toEqual(['take-five-hostile']);
    const ours = (seen.heard as string[]).filter((type) => type !== 'childList');
    expect(ours).toEqual([]);
    const { html: _, ranges: __, heard: ___, names, ...others } = seen;
    expect(others).toMatchObject({
      prototypes: without.prototypes,
      native: without.native,
      styles: without.styles,
      loaded: without.loaded,
      runtime: without.runtime,
      frames: without.frames,
    });
    expect(names.slice(0, without.names.length)).toEqual(without.names);
    expect(names.slice(without.names.length).flat()).toEqual([]);
  } finally {
    await plain.close();
  }
});

test('no file of ours can be asked for by a page', async ({ page, site, running }) => {
  const id = new URL((await running.worker()).url()).host;
  const files = readdirSync(EXTENSION, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(EXTENSION, join(entry.parentPath, entry.name)));
  expect(files).toContain('manifest.json');
  await page.goto(site.add({ body: BODY }));
  const got = await page.evaluate(
    async ({ base, names }) => {
      const loads = (tag: 'img' | 'script' | 'link', url: string) =>
        new Promise<boolean>((resolve) => {
          const element = document.createElement(tag);
          element.addEventListener('load', () => resolve(true));
          element.addEventListener('error', () => resolve(false));
          if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: url });
          else element.src = url;
          document.head.append(element);
        });
      const found: string[] = [];
      for (const name of names) {
        const url = base + name;
        const asked = await fetch(url, { mode: 'no-cors' }).then(
          () => true,
          () => false,
        );
        if (asked) found.push(`fetch ${name}`);
        for (const tag of ['img', 'script', 'link'] as const)
          if (await loads(tag, url)) found.push(`${tag} ${name}`);
      }
      return found;
    },
    { base: `chrome-extension://${id}/`, names: files },
  );
  expect(got).toEqual([]);
  const manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'));
  expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
  expect(Object.keys(manifest)).not.toContain('externally_connectable');
});
