import type { Customer, Incoming } from '../../src/sites/site.ts';

/**
 * What a page shows and how it sends, known from how it was made: the site's file must find the same.
 *
 * The page is `pages/<page>.html`. It needs no network, begins with a comment on how it was made and how sure
 * that is, and records every text it sends in `window.sentTexts`, on the events the system really sends on; a
 * form that is submitted is answered with 204 and leaves the page be. Its script looks elements up once, when it
 * loads, and listens on themselves, and sizes are given by tag or inline: the tests take the names away by which
 * the site knows them. Menus are shown open. A box is empty or begins with an empty line.
 */
export interface SiteFacts {
  /** The site's id. */
  readonly site: string;
  /** The file in `pages/`, without `.html`. */
  readonly page: string;
  /** The address that the page is served at: for closed systems the real host, else `http://127.0.0.1/…`. */
  readonly url: string;
  /** Selector of the box: the textarea, the editing host, or the iframe. */
  readonly box: string;
  /** Selectors of every control that sends, each pressed in turn. */
  readonly sends: readonly string[];
  /**
   * The controls that send are known by words or roles that `anywhere` knows too, or by their place: they are not
   * lost with their names.
   */
  readonly sendsByWords?: true;
  /** The controls do not say that they send: without their names nothing tells it. */
  readonly sendsUnsaid?: true;
  /** Why `anywhere` cannot know the first control that sends, once its names are lost: the reply goes. */
  readonly goesWhenLost?: string;
  /** Selectors of controls that look like sending and are not. */
  readonly sendsNot: readonly string[];
  /** Selectors of editable fields that look like reply boxes and are none. */
  readonly decoys?: readonly string[];
  /** Keys that send, as Playwright names them; pressed in the box. */
  readonly keys: readonly string[];
  readonly customers: readonly Customer[];
  /** Undefined when the page does not show it. */
  readonly incoming: Incoming | undefined;
  readonly thread: string;
  /** What to press to turn the box into an internal note, or the option to choose; undefined when there is none. */
  readonly note: string | undefined;
  /** The box of the note, where it is another. */
  readonly noteBox?: string;
  /** What sends the note, where it is another control than the first of `sends`. */
  readonly noteSend?: string;
}
