import { readFileSync } from 'node:fs';

interface Event {
  readonly type: number;
  readonly params?: { readonly url?: unknown; readonly initiator?: unknown };
}

/** A request as Chromium's network stack saw it. */
export interface LoggedRequest {
  readonly url: string;
  /** Origin of the page, or of the extension, that asked for it. */
  readonly initiator: string;
}

/**
 * The requests in a file written by Chromium's `--log-net-log`: all of the browser's, whoever made them.
 * @throws when the file holds no log
 */
export function requestsIn(file: string): LoggedRequest[] {
  const { constants, events }: { constants: { logEventTypes: Record<string, number> }; events: Event[] } =
    JSON.parse(readFileSync(file, 'utf8'));
  const start = constants.logEventTypes['URL_REQUEST_START_JOB'];
  if (start === undefined) throw new Error(`${file} is no network log`);
  return events.flatMap(({ type, params }) =>
    type === start && typeof params?.url === 'string'
      ? [{ url: params.url, initiator: String(params.initiator ?? '') }]
      : [],
  );
}

/** Requests over the network that an extension made. */
export function requestsOfExtensions(file: string): LoggedRequest[] {
  return requestsIn(file).filter(
    ({ url, initiator }) => /^(?:https?|wss?|ftp):/u.test(url) && initiator.startsWith('chrome-extension:'),
  );
}
