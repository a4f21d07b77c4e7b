import type { Language } from '../engine/types.ts';
import type { ReplyTone } from './day.ts';
import type { Letter } from './letter.ts';

/** What a page knows of a reply box and of whom it is for. */
export interface BoxAbout {
  /** The id of the site. */
  readonly site: string;
  /** Where the thread is found again. */
  readonly url: string;
  /** Site and thread, as holds are tied to them. */
  readonly key: string;
  /** The customer's display name, the name to greet them by, and their address, as far as the page shows them. */
  readonly customer: string | null;
  readonly given: string | null;
  readonly address: string | null;
  /** What the reply is written in, or the customer's message. */
  readonly language: Language | null;
  /** A hash of the customer's last message; null when the page does not show it. */
  readonly heard: number | null;
  /** When it was written, epoch milliseconds; null when the page does not say. */
  readonly heardAt: number | null;
  /** Nothing has been written in the box. */
  readonly empty: boolean;
}

/** A reply that was let go. */
export interface Reply extends BoxAbout {
  /** When that was, or is asked, by the page's own clock (`performance`); epoch milliseconds. */
  readonly at: number;
  /** As `sketchOf` makes it; empty for a reply of few words, which may well be like others. */
  readonly sketch: readonly number[];
  /** What it was like; null when the diary has that already. */
  readonly tone: ReplyTone | null;
}

/** A quiet line at the box: what is said, and what can be done about it. */
export interface BoxLine {
  /** What kind of line, with the id of what it is about. */
  readonly id: string;
  readonly text: string;
  /** Said more quietly; may be empty. */
  readonly detail: string;
  readonly ways: readonly { readonly id: string; readonly label: string }[];
}

/** What the background says to a box. */
export interface BoxAnswer {
  /** Whether no reply to this customer is remembered; null when the rep has not said yes to memory. */
  readonly first: boolean | null;
  readonly line: BoxLine | null;
}

/** What comes of a way that the rep took. */
export interface WayTaken {
  /** To be put into the box. */
  readonly insert: Letter | null;
  /** What is said next. */
  readonly line: BoxLine | null;
}
