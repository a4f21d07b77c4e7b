import type { Customer, Incoming } from '../../src/sites/site.ts';

/** What a page shows and how it sends, known from how it was made: the site's file must find the same. */
export interface SiteFacts {
  /** The site's id. */
  readonly site: string;
  /** The file in `pages/`, without `.html`. */
  readonly page: string;
  /** The address that the page is served at: for closed systems the real host. */
  readonly url: string;
  /** Selector of the box: the textarea, the editing host, or the iframe. */
  readonly box: string;
  /** Selectors of every control that sends, each pressed in turn. */
  readonly sends: readonly string[];
  /** Selectors of controls that look like sending and are not. */
  readonly sendsNot: readonly string[];
  /** Keys that send, as Playwright names them; pressed in the box. */
  readonly keys: readonly string[];
  readonly customers: readonly Customer[];
  /** Undefined when the page does not show it. */
  readonly incoming: Incoming | undefined;
  readonly thread: string;
  /** What to press to turn the box into an internal note; undefined when the system has none. */
  readonly note: string | undefined;
  /** The box of the note, where it is another. */
  readonly noteBox?: string;
}
