/** Whom a reply goes to, as the page shows them. */
export interface Customer {
  /** Display name; never an address. */
  readonly name: string;
  /** Mail address, where the page shows it. */
  readonly address?: string;
}

/** The customer's last message. */
export interface Incoming {
  /** Plain text, quotes and signature left out. */
  readonly text: string;
  /** When it was written, in epoch milliseconds; absent when the page does not say so exactly. */
  readonly at?: number;
}

/**
 * How a site's selectors were learned: `source` read in the system's own source, `reported` read in other
 * people's programs for it, `structure` recognised by role, form and words alone.
 */
export type Confidence = 'source' | 'reported' | 'structure';

/**
 * What is known of a page's reply boxes. Everything here reads the page and never writes to it; every
 * answer may be wrong on a page that changed, so each is asked for anew and "unknown" is an answer.
 *
 * A box's `element` is the textarea (or the field of one line), the editing host, or the iframe whose document is edited.
 */
export interface Site {
  /** The file's name, and the settings key. */
  readonly id: string;
  /** The system's own name, as its users know it. */
  readonly name: string;
  readonly confidence: Confidence;
  /** Match patterns of the hosts it lives on; empty for systems that are known by their page, on any host. */
  readonly hosts: readonly string[];
  /** Whether this document is one of the site's pages. */
  recognises(document: Document): boolean;
  /** Whether an editable element (or an editor's iframe) is a reply box or an internal note. */
  isBox(element: HTMLElement): boolean;
  /** Selector of what is known to be no reply box, whatever it looks like: fields of a ticket, search, settings. */
  readonly decoys?: string;
  /** Whether the page around a box is as this site knows it: a control that sends is there. */
  fits(box: HTMLElement): boolean;
  /**
   * The control that sends, when one is on the path of an event.
   * @param path the event's composed path, innermost first
   */
  sendControl(path: readonly Element[]): HTMLElement | undefined;
  /**
   * The boxes that a send control or a submitted form would send, nearest first.
   * @param current the box that last had the focus: menus lie far from the box they send
   */
  boxesOf(control: Element, current?: HTMLElement): HTMLElement[];
  /** Whether this key sends, pressed in the box or near it. */
  sendsByKey(event: KeyboardEvent): boolean;
  /** Whether what is written goes to colleagues only; false when unknown. */
  isNote(box: HTMLElement): boolean;
  /** Those the reply goes to; empty when unknown. */
  customers(box: HTMLElement): Customer[];
  /** The customer's last message; undefined when the page does not show it. */
  incoming(box: HTMLElement): Incoming | undefined;
  /** Where the thread is found again, when that is not the page's own address. */
  link?(box: HTMLElement): string | undefined;
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
