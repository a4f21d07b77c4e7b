/** Reads an http or https address; anything else (script, file, extension pages, not an address) is undefined. */
export function webUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

/**
 * The match pattern for the pages of an origin: what to ask permission for, and what to run on.
 * Match patterns know no port (in Firefox a port is an error), so it covers every port of the host.
 * @returns undefined when the text is not an http or https origin
 */
export function matchPattern(origin: string): string | undefined {
  const url = webUrl(origin);
  // `https://*` is an address too, but as a pattern it would mean every host.
  return url?.origin === origin && !url.hostname.includes('*')
    ? `${url.protocol}//${url.hostname}/*`
    : undefined;
}
