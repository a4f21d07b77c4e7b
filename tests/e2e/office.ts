import type { Page } from '@playwright/test';
import type { Sink } from '../servers/sink.ts';

/** A system that agents reply in, as one of its editors shows it. */
export interface System {
  /** The system and the editor. */
  readonly name: string;
  /** Why it cannot run on this machine. */
  readonly missing: string | undefined;
  /** Id of its site. */
  readonly site: string;
  /** Whether agents also write notes for colleagues in it. */
  readonly hasNotes: boolean;
  /**
   * Starts one with a single letter in it.
   * @param letter the whole message
   */
  start(letter: string): Promise<Office>;
}

/** A running system, and the steps of an agent in it. */
export interface Office {
  readonly sink: Sink;
  /** Selector of the textarea, or of the editor's iframe. */
  readonly box: string;
  /** Selector of Send. */
  readonly send: string;
  login(page: Page): Promise<void>;
  /** Opens the reply to the letter, with the caret in front of what it quotes. */
  openReply(page: Page): Promise<void>;
  /** Waits until the page says that what was sent went out. */
  waitUntilSent(page: Page): Promise<void>;
  /** What tells the thread of the open reply from others. */
  thread(page: Page): string;
  /** Notes for colleagues, where the system `hasNotes`. */
  readonly notes?: {
    /** Opens one about the letter, with the caret in it. */
    open(page: Page): Promise<void>;
    /** Makes a reply of the note that is open, or a note of the reply. */
    turnInto(page: Page, kind: 'reply' | 'note'): Promise<void>;
  };
  /** Ends it and removes its files. */
  stop(): Promise<void>;
}
