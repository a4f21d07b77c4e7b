import { computed, signal } from '@preact/signals';
import type { BoxAbout } from '../shared/beside.ts';
import { browser } from '../shared/browser.ts';

import { type BoxSummary, DRAFT_PORT, type DraftSummary, type StaysOut } from '../shared/messages.ts';

import { matchPattern, webUrl } from '../shared/web-url.ts';

/** The site in the active tab. */
export interface Site {
  readonly tabId: number;
  readonly origin: string;
  readonly host: string;
  /** What to ask permission for. */
  readonly pattern: string;
}

/**
 * What is known of the active tab. `barred`: no extension may run there. `absent`: Take Five could run there
 * but does not. `empty`: it runs and sees no draft; `about` is the box in use, if there
 * is one. `asked-out`: the page asks checkers to stay out of the box.
 */
export type TabDraft =
  | { readonly at: 'looking' }
  | { readonly at: 'barred' }
  | { readonly at: 'absent'; readonly site: Site }
  | { readonly at: 'empty'; readonly site: Site; readonly about: BoxAbout | null }
  | { readonly at: 'asked-out'; readonly host: string }
  | { readonly at: 'draft'; readonly site: Site; readonly about: BoxAbout; readonly summary: DraftSummary };

/** The draft in the active tab. */
export const tabDraft = signal<TabDraft>({ at: 'looking' });

/** The thread and the customer of the box in use there; null when there is none. */
export const boxInUse = computed(() => {
  const draft = tabDraft.value;
  return draft.at === 'empty' || draft.at === 'draft' ? draft.about : null;
});

/** The host on which Take Five runs there, with the port: the frame's that has the draft, else the tab's. */
export function hostInUse(draft: TabDraft): string | undefined {
  if (draft.at === 'draft') return draft.summary.host;
  if (draft.at === 'asked-out') return draft.host;
  return draft.at === 'empty' ? draft.site.host : undefined;
}

// A page without the content script hangs up within a few milliseconds; one with it may have nothing to say.
const PATIENCE = 150;

const CLOSED_HOSTS = [
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
  'microsoftedge.microsoft.com',
];

function siteOf(id: number | undefined, address = ''): Site | undefined {
  const url = webUrl(address);
  if (id === undefined || url === undefined || CLOSED_HOSTS.includes(url.host)) return undefined;
  const pattern = matchPattern(url.origin);
  if (pattern === undefined) return undefined;
  return { tabId: id, origin: url.origin, host: url.host, pattern };
}

function isSummary(message: unknown): message is BoxSummary {
  return typeof message === 'object' && message !== null && 'about' in message && 'draft' in message;
}

/** What is known of the tab when a frame says something: the last words of another frame stay good. */
function heard(before: TabDraft, site: Site, { about, draft }: BoxSummary): TabDraft {
  if (draft !== null) return { at: 'draft', site, about, summary: draft };
  return before.at === 'draft' && before.about.key !== about.key ? before : { at: 'empty', site, about };
}

const isStaysOut = (message: unknown): message is StaysOut =>
  typeof message === 'object' && message !== null && 'host' in message && 'staysOut' in message;

let hangUp: () => void = () => undefined;

function connect(site: Site): void {
  const port = browser.tabs.connect(site.tabId, { name: DRAFT_PORT });
  const waiting = setTimeout(() => {
    tabDraft.value = { at: 'empty', site, about: null };
  }, PATIENCE);
  port.onMessage.addListener((message: unknown) => {
    // A frame in which no box is in use says null.
    if (!isSummary(message) && !isStaysOut(message)) return;
    clearTimeout(waiting);
    tabDraft.value = isSummary(message)
      ? heard(tabDraft.value, site, message)
      : { at: 'asked-out', host: message.host };
  });
  port.onDisconnect.addListener(() => {
    // Read so that Chrome does not report "nobody at the other end" as an error of ours.
    void browser.runtime.lastError;
    clearTimeout(waiting);
    tabDraft.value = { at: 'absent', site };
  });
  hangUp = () => {
    clearTimeout(waiting);
    port.disconnect();
  };
}

/** Looks at the active tab and connects to the page in it. */
export async function lookAtTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const site = siteOf(tab?.id, tab?.url);
  hangUp();
  hangUp = () => undefined;
  if (site === undefined) tabDraft.value = { at: 'barred' };
  else connect(site);
}

/** Follows the draft in the active tab, also when its page loads anew. */
export async function followDraft(): Promise<void> {
  browser.tabs.onUpdated.addListener((_id, changed, tab) => {
    if (tab.active && changed.status === 'complete') void lookAtTab();
  });
  await lookAtTab();
}
