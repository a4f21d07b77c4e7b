import { readFileSync } from 'node:fs';

interface Event {
  readonly type: number;
  readonly params?: { readonly url?: unknown; readonly initiator?: unknown };
}

/** What Chromium writes for a request that a page, its content scripts or an extension made; its own have none. */
const ASKED_BY = /^(?:https?|chrome-extension):/u;

/**
 * The addresses of the requests in a file written by Chromium's `--log-net-log` that pages, content scripts
 * and extensions made.
 * @throws when the file holds no log
 */
export function requestsIn(file: string): string[] {
  const { constants, events }: { constants: { logEventTypes: Record<string, number> }; events: Event[] } =
    JSON.parse(readFileSync(file, 'utf8'));
  const start = constants.logEventTypes['URL_REQUEST_START_JOB'];
  if (start === undefined) throw new Error(`${file} is no network log`);
  return events.flatMap(({ type, params }) =>
    type === start && typeof params?.url === 'string' && ASKED_BY.test(String(params.initiator))
      ? [params.url]
      : [],
  );
}

/**
 * The requests over the network that lead elsewhere than to the pages that were visited. What an extension's
 * content script asks for bears the page's name, so who asked does not tell; where it leads does.
 */
export function strayRequests(requests: readonly string[], visited: ReadonlySet<string>): string[] {
  return requests.filter((url) => /^(?:https?|wss?|ftp):/u.test(url) && !visited.has(new URL(url).origin));
}
