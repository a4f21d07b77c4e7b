import type { Settings } from '../../src/shared/settings.ts';

/** What the suite does with a tab, in whichever browser. */
export interface Tab {
  goto(url: string): Promise<void>;
  /** Runs a function in the page's own world. Values go in and out as JSON has them. */
  evaluate<A, T>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** Types with real keys. */
  type(text: string): Promise<void>;
  /**
   * Writes with an input method, which composes a word in steps.
   * @param meanwhile what happens while the last step stands there
   */
  compose(steps: readonly string[], word: string, meanwhile: () => Promise<void>): Promise<void>;
  /** Presses keys together, as `Control+Shift+KeyZ`: modifiers first. */
  press(keys: string): Promise<void>;
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Touches a point with one finger and lets go. */
  tap(x: number, y: number): Promise<void>;
  /** The window that is opened by what is done meanwhile. It is closed with this tab. */
  popup(open: () => Promise<void>): Promise<Tab>;
  /** What a part of the page's viewport looks like. */
  picture(part: { x: number; y: number; width: number; height: number }): Promise<string>;
  /** The extension's own panels, which the page cannot see. */
  readonly overlay: Overlay;
}

/** Waits for what the extension shows, by role and name; throws when it does not come. */
export interface Overlay {
  wait(role: string, name: string | RegExp): Promise<unknown>;
  /** Whether it is there now. */
  shows(role: string, name: string | RegExp): Promise<boolean>;
  gone(role: string, name: string | RegExp): Promise<void>;
  /** Clicks something once it stands still. */
  click(role: string, name: string | RegExp): Promise<void>;
  /** Holds the mouse down on something. @param ms milliseconds */
  hold(role: string, name: string | RegExp, ms: number): Promise<void>;
}

interface Closable {
  close(): Promise<void>;
}

/** A tab for a page; the windows that it opens are closed with it. @param tabOf adds what it opens to the windows */
export function closing<P extends Closable>(page: P, tabOf: (page: P, windows: P[]) => Tab): Tab & Closable {
  const windows: P[] = [];
  return {
    ...tabOf(page, windows),
    async close() {
      // First, and waited for: Firefox never answers when a tab is to open in a window that goes.
      for (const one of windows) await one.close();
      await page.close();
    },
  };
}

/** A browser of the matrix. Its tabs are closed by the one who opened them. */
export interface Driver {
  open(): Promise<Tab & Closable>;
  /** Changes settings as the rep would; resolves when they are stored. */
  settings(change: Partial<Settings>): Promise<void>;
  close(): Promise<void>;
}
