import { browser } from '../shared/browser.ts';
import { contain } from './contain.ts';
import { queue } from './in-turn.ts';

const SCRIPT = 'content.js';
const STYLE = 'marks.css';
const IDS = ['content', 'popout', 'marks'];

const inTurn = queue();

/** Hosts that need no registration: the manifest names them. */
const builtIn = (): string[] => [
  ...new Set((browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches ?? [])),
];

/** Firefox paints an author's highlights in no shadow root. */
const USER = { cssOrigin: 'user' } as const;

/** The same entries as in the manifest, for the hosts the rep allowed. */
function registrations(matches: string[], origin: Partial<typeof USER>) {
  const common = {
    matches,
    excludeMatches: builtIn(),
    allFrames: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  } as const;
  return [
    { ...common, id: 'content', js: [SCRIPT] },
    { ...common, id: 'popout', js: [SCRIPT], allFrames: false, matchOriginAsFallback: true },
    { ...common, ...origin, id: 'marks', css: [STYLE], matchOriginAsFallback: true },
  ];
}

/** Chromium, and Firefox before it took an origin here, refuse what they do not know; Chromium needs none. */
async function put(how: 'registerContentScripts' | 'updateContentScripts', matches: string[]): Promise<void> {
  try {
    await browser.scripting[how](registrations(matches, USER));
  } catch {
    await browser.scripting[how](registrations(matches, {}));
  }
}

/** Every host pattern the rep allowed. */
async function allowed(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const known = builtIn();
  return origins.filter((pattern) => /^(?:https?|\*):\/\//u.test(pattern) && !known.includes(pattern));
}

/**
 * Makes the registered scripts match what the rep allowed. One set for all hosts, so that overlapping
 * patterns cannot run it twice in a page. Browsers forget registrations when the extension is updated.
 * @throws what the browser throws
 */
export function syncHosts(): Promise<void> {
  return inTurn(async () => {
    const matches = await allowed();
    const known = await browser.scripting.getRegisteredContentScripts({ ids: IDS });
    if (matches.length > 0 && known.length === IDS.length) return put('updateContentScripts', matches);
    if (known.length > 0)
      await browser.scripting.unregisterContentScripts({ ids: known.map((script) => script.id) });
    if (matches.length > 0) await put('registerContentScripts', matches);
  });
}

/** The frames that came from a server. Unlike a registration, an injection would enter blank frames too. */
async function servedFrames(tabId: number): Promise<number[]> {
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting.executeScript({ target, func: () => location.protocol });
  return frames.filter(({ result }) => result !== 'about:').map(({ frameId }) => frameId);
}

async function inject(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({
    target: { tabId, allFrames: true },
    files: [STYLE],
    origin: 'USER',
  });
  const frameIds = await servedFrames(tabId);
  await browser.scripting.executeScript({
    target: { tabId, frameIds },
    files: [SCRIPT],
    injectImmediately: true,
  });
}

/**
 * Runs on a host from now on, and in the tab at once.
 * @param request the host's match pattern, and the tab
 * @throws when the rep has not allowed the host, or the tab cannot be reached (it then works after a reload)
 */
export async function useHost(request: { readonly pattern: string; readonly tabId: number }): Promise<void> {
  if (!(await browser.permissions.contains({ origins: [request.pattern] })))
    throw new Error('Take Five: this host has not been allowed');
  await syncHosts();
  await inject(request.tabId);
}

/**
 * Runs on hosts that were just allowed, in their open tabs too. The browser's question may close the popup
 * before it can ask for this.
 * @throws what the browser throws
 */
export async function hostsAllowed(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  await syncHosts();
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && contain('run in an open tab', () => inject(id))),
  );
}
