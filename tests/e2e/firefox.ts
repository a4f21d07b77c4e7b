import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import { type Browser, type Frame, type Page, ProtocolError, launch as startBrowser } from 'puppeteer-core';
import { strayRequests } from '../../scripts/browser/net-log.ts';
import { manifestFor } from '../../scripts/build.ts';
import { root } from '../../scripts/root.ts';
import type { browser as extensionApi } from '../../src/shared/browser.ts';
import { itemsOf, type Kept, readKept } from '../../src/shared/kept.ts';

export const EXTENSION = join(root, 'dist', 'firefox');

/** One thing in the overlay. */
export interface Seen {
  readonly role: string;
  readonly name: string;
  readonly focused: boolean;
  /** The middle, in viewport coordinates. */
  readonly x: number;
  readonly y: number;
}

/** A Firefox with the built extension in it. */
export interface Firefox {
  readonly browser: Browser;
  /** Opens a page in a tab of its own, at the front. */
  open(url: string): Promise<Page>;
  /** An empty tab at the front. */
  newTab(): Promise<Page>;
  /** Goes to an address in a tab. */
  go(page: Page, url: string): Promise<void>;
  /** Lets an input method compose a text where the focus is; `ends`: the text stays. */
  compose(text: string, ends?: 'ends'): Promise<void>;
  /** Changes settings, and resolves when they are stored. */
  settings(change: Kept): Promise<void>;
  /** Opens a page of the extension's own in a tab. */
  openOwn(name: string): Promise<Page>;
  /** The last that kept the extension's event page from its sleep; nothing while it sleeps. */
  keptAwakeBy(): Promise<string>;
  /** Closes the browser. @throws when something made a request to elsewhere than the pages opened */
  close(): Promise<void>;
}

/** What BiDi answers of a node; the rest is left out. */
interface RemoteNode {
  readonly sharedId: string;
  readonly value: { readonly attributes?: Record<string, string>; readonly shadowRoot?: RemoteNode | null };
}

/** The part of puppeteer's BiDi connection that is used here; puppeteer does not export its type. */
interface Connection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

const connectionOf = (browser: Browser) => (browser as Browser & { connection: Connection }).connection;
const contextOf = (frame: Frame) => (frame as unknown as { _id: string })._id;

type Evaluated =
  | { type: 'success'; result: { value: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Calls a function and gives back what it returned, as BiDi wrote it. @throws what the function throws */
async function call(
  browser: Browser,
  context: string,
  functionDeclaration: string,
  options: object = {},
): Promise<unknown> {
  const { result } = await connectionOf(browser).send('script.callFunction', {
    functionDeclaration,
    target: { context },
    awaitPromise: true,
    ...options,
  });
  const evaluated = result as unknown as Evaluated;
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
  return evaluated.result.value;
}

/** Closes the page that the extension opens once it is installed. @throws when it does not open */
async function closeWelcome(browser: Browser): Promise<void> {
  for (const until = Date.now() + 20_000; Date.now() < until; ) {
    const { result } = await connectionOf(browser).send('browsingContext.getTree', {});
    const tabs = result['contexts'] as { context: string; url: string }[];
    const welcome = tabs.find(({ url }) => url.endsWith('/welcome.html'));
    if (welcome !== undefined) {
      await connectionOf(browser).send('browsingContext.close', { context: welcome.context });
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Take Five did not open its welcome page');
}

/** Runs in Firefox's own window: notes the address of every request over HTTP but those of Firefox itself. */
const WATCH_REQUESTS = `() => {
  window.requestsSeen = [];
  Services.obs.addObserver((channel) => {
    const { URI, loadInfo } = channel.QueryInterface(Ci.nsIHttpChannel);
    if (!loadInfo.triggeringPrincipal.isSystemPrincipal) window.requestsSeen.push(URI.spec);
  }, 'http-on-modify-request');
}`;

/** Runs in Firefox's own window: notes what puts off the sleep of the extension's event page. */
const WATCH_SLEEP = `(id) => {
  window.sleepPutOff = ['its start'];
  WebExtensionPolicy.getByID(id)?.extension.on('background-script-reset-idle', (_, { reason, eventName, path }) => {
    window.sleepPutOff.push([reason, eventName ?? path ?? ''].join(' '));
  });
}`;

/** Runs in Firefox's own window. */
const KEPT_AWAKE_BY = `(id) =>
  WebExtensionPolicy.getByID(id).extension.backgroundState === 'running' ? window.sleepPutOff.slice(-12).join(', ') : ''`;

/** Runs in Firefox's own window: what an input method does. */
const COMPOSE = `(text, ends) => {
  window.inputMethod ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  const method = window.inputMethod;
  if (!method.beginInputTransactionForTests(window)) throw new Error('Firefox takes no input method');
  if (ends) {
    method.commitCompositionWith(text);
    return;
  }
  method.setPendingCompositionString(text);
  method.appendClauseToPendingComposition(text.length, Ci.nsITextInputProcessor.ATTR_RAW_CLAUSE);
  method.setCaretInPendingComposition(text.length);
  method.flushPendingComposition();
}`;

/** Runs in the page, with the closed shadow root that only the protocol can hand it. */
function look(shadow: ShadowRoot): string {
  const roles: Record<string, string> = {
    BUTTON: 'button',
    DIALOG: 'dialog',
    H2: 'heading',
    Q: 'quote',
    P: 'paragraph',
  };
  const text = (element: Element) => (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
  const seen = [...shadow.querySelectorAll('button, dialog, h2, p, q, [role]')].flatMap((element) => {
    if (!element.checkVisibility({ visibilityProperty: true })) return [];
    const labelled = element.getAttribute('aria-labelledby');
    const label = labelled === null ? null : shadow.getElementById(labelled);
    const { left, top, width, height } = element.getBoundingClientRect();
    return {
      role: element.getAttribute('role') ?? roles[element.tagName] ?? '',
      name: label ? text(label) : (element.getAttribute('aria-label') ?? text(element)),
      focused: shadow.activeElement === element,
      x: left + width / 2,
      y: top + height / 2,
    };
  });
  return JSON.stringify(seen);
}

/** How far the viewport of a frame is from that of its page, in the frame's own world. */
function distance(): string {
  let [x, y] = [0, 0];
  for (let realm: Window = window; realm !== realm.parent; realm = realm.parent) {
    const { left, top } = realm.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
    x += left + (realm.frameElement?.clientLeft ?? 0);
    y += top + (realm.frameElement?.clientTop ?? 0);
  }
  return JSON.stringify({ x, y });
}

/** A world beside the page's own, which sees the page's nodes as the browser has them, whatever the page redefined. */
const asideOf = (context: string) => ({ target: { context, sandbox: 'tests' } });

/** Nothing, where a node was taken away between two calls. @throws every other failure */
function nothingOfGone(error: unknown): undefined {
  if (!(error instanceof ProtocolError && /\): no such node /u.test(error.message))) throw error;
}

/** Everything to be seen in the extension's overlays on a page and in its frames, in order. */
export async function overlay(page: Page): Promise<Seen[]> {
  const browser = page.browser();
  const seen: Seen[] = [];
  for (const frame of page.frames()) {
    const context = contextOf(frame);
    const aside = asideOf(context);
    const children = (await call(
      browser,
      context,
      `() => [...document.querySelectorAll(':root > *, dialog > *, [popover] > *')]`,
      { ...aside, serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 } },
    )) as RemoteNode[];
    for (const { value } of children) {
      // The inert one is the layer of marks.
      if (!value.shadowRoot || value.attributes?.['inert'] !== undefined) continue;
      const { sharedId } = value.shadowRoot;
      const text = await call(browser, context, look.toString(), {
        ...aside,
        arguments: [{ sharedId }],
      }).catch(nothingOfGone);
      if (text === undefined) continue;
      const from = JSON.parse(String(await call(browser, context, distance.toString(), aside))) as Pick<
        Seen,
        'x' | 'y'
      >;
      const found = JSON.parse(String(text)) as Seen[];
      seen.push(...found.map((one) => ({ ...one, x: one.x + from.x, y: one.y + from.y })));
    }
  }
  return seen;
}

/** A profile with the extension in it for good, as a user has it: one that the protocol installs goes with the browser. */
export interface Profile {
  readonly folder: string;
  /** By which the addresses of the extension's own pages begin. */
  readonly uuid: string;
}

/** Puts the extension into a profile where Firefox finds it as it starts. */
function keepIn({ folder }: Profile, extension: string, id: string): void {
  const files = readdirSync(extension, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => relative(extension, join(parentPath, name)));
  const packed = zipSync(
    Object.fromEntries(files.map((file) => [file, readFileSync(join(extension, file))])),
  );
  mkdirSync(join(folder, 'extensions'), { recursive: true });
  writeFileSync(join(folder, 'extensions', `${id}.xpi`), packed);
}

/**
 * Starts a headless Firefox, with the built extension unless told another folder, or none.
 * System access lets the protocol open the extension's own page, and ask whether its event page runs.
 */
export async function launch(
  executablePath: string,
  {
    extension = EXTENSION,
    prefs = {},
    profile,
  }: { extension?: string | false; prefs?: Readonly<Record<string, string>>; profile?: Profile } = {},
): Promise<Firefox> {
  const manifest = (
    extension ? JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) : manifestFor('firefox')
  ) as { browser_specific_settings: { gecko: { id: string } } };
  const { id } = manifest.browser_specific_settings.gecko;
  const uuid = profile?.uuid ?? randomUUID();
  const isNew = profile === undefined || !existsSync(join(profile.folder, 'extensions'));
  if (profile !== undefined && extension && isNew) keepIn(profile, extension, id);
  const browser = await startBrowser({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--width=1280', '--height=900', '--remote-allow-system-access'],
    defaultViewport: null,
    ...(profile && { userDataDir: profile.folder }),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'intl.locale.requested': 'en-US',
      ...(profile && {
        'xpinstall.signatures.required': false,
        'extensions.autoDisableScopes': 0,
        'extensions.startupScanScopes': 1,
      }),
      // The event page is put to sleep as soon as it may be, not after half a minute.
      'extensions.background.idle.timeout': 500,
      ...prefs,
    },
  });
  const chromeContext = async () => {
    const { result } = await connectionOf(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [first] = result['contexts'] as { context: string }[];
    if (first === undefined) throw new Error('Firefox shows no window of its own');
    return first.context;
  };
  try {
    const visited = new Set<string>();
    const own = await chromeContext();
    await call(browser, own, WATCH_REQUESTS);
    if (extension) {
      if (profile === undefined) await browser.installExtension(extension);
      if (isNew) await closeWelcome(browser);
      await call(browser, own, WATCH_SLEEP, { arguments: [{ type: 'string', value: id }] });
    }
    const newTab = async () => {
      const page = await browser.newPage();
      await page.bringToFront();
      return page;
    };
    const go = async (page: Page, url: string) => {
      visited.add(new URL(url).origin);
      await page.goto(url);
    };
    const openOwn = async (name: string) => {
      const page = await browser.newPage();
      // Its load event is not reported across the change of process.
      await connectionOf(browser).send('browsingContext.navigate', {
        context: contextOf(page.mainFrame()),
        url: `moz-extension://${uuid}/${name}`,
        wait: 'none',
      });
      await page.waitForFunction(() => 'browser' in globalThis && document.readyState === 'complete');
      return page;
    };
    return {
      browser,
      newTab,
      go,
      async open(url) {
        const page = await newTab();
        await go(page, url);
        return page;
      },
      openOwn,
      async compose(text, ends) {
        const values = [
          { type: 'string', value: text },
          { type: 'boolean', value: ends === 'ends' },
        ];
        await call(browser, await chromeContext(), COMPOSE, { arguments: values });
      },
      async settings(change) {
        const page = await openOwn('popup.html');
        const before = await page.evaluate(() =>
          (globalThis as unknown as { browser: typeof extensionApi }).browser.storage.sync.get(),
        );
        await page.evaluate(
          (values) =>
            (globalThis as unknown as { browser: typeof extensionApi }).browser.storage.sync.set(values),
          itemsOf({ ...readKept(before), ...change }, before),
        );
        await page.close();
      },
      keptAwakeBy: async () =>
        String(await call(browser, own, KEPT_AWAKE_BY, { arguments: [{ type: 'string', value: id }] })),
      async close() {
        const seen = String(await call(browser, own, "() => window.requestsSeen.join('\\n')")).split('\n');
        await browser.close();
        // The pages of the test are among them: an empty list would prove nothing.
        if (!seen.some((url) => visited.has(new URL(url).origin)))
          throw new Error('Firefox noted no request');
        const strays = strayRequests(seen, visited);
        if (strays.length > 0) throw new Error(`Something used the network: ${strays.join(', ')}`);
      },
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
