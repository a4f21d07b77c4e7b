/**
 * What is known of a page's reply boxes. Everything here reads the page and never writes to it; every
 * answer may be wrong on a page that changed, so each is asked for anew and "unknown" is an answer.
 *
 * A box's `element` is the textarea, the editing host, or the iframe whose document is edited.
 */
export interface Site {
  /** The file's name, and the settings key. */
  readonly id: string;
  /** Whether this document is one of the site's pages. */
  recognises(document: Document): boolean;
  /** Whether an editable element (or an editor's iframe) is a reply box. */
  isBox(element: HTMLElement): boolean;
  /**
   * The control that sends, when one is on the path of an event.
   * @param path the event's composed path, innermost first
   */
  sendControl(path: readonly Element[]): HTMLElement | undefined;
  /** The boxes that a send control or a submitted form would send, nearest first. */
  boxesOf(control: Element): HTMLElement[];
  /** Whether this key, pressed in the box, sends it. */
  sendsByKey(event: KeyboardEvent): boolean;
  /** Display names of those the reply goes to; empty when unknown. */
  customers(box: HTMLElement): string[];
  /** The customer's last message as plain text; undefined when the page does not show it. */
  incoming(box: HTMLElement): string | undefined;
  /** What tells this thread from others on the page's origin. */
  thread(box: HTMLElement): string;
  /** Selector of quoted history and signature inside the box. */
  readonly notTheReps: string;
}

/** How much of the customer's message is looked at, in UTF-16 units. */
export const MOST_INCOMING = 20_000;

/** Quotes and signatures as mail programs mark them. Sources: Proton's messageBlockquote.ts and the systems' own code. */
export const QUOTES_AND_SIGNATURES = [
  'blockquote',
  '.gmail_quote',
  '.gmail_quote_container',
  '.gmail_attr',
  '.gmail_extra',
  '.gmail_signature',
  '.protonmail_quote',
  '.protonmail_signature_block',
  '.yahoo_quoted',
  '.zmail_extra',
  '.moz-cite-prefix',
  '.moz-signature',
  '.freshdesk_quote',
  '#appendonsend',
  '#divRplyFwdMsg',
  '#reply-intro',
  '#Signature',
  '#_rc_sig',
  '.rl-signature',
  'div.signature',
  '[data-signature]',
  '[type="cite"]',
].join(',');
