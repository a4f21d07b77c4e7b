import type { Page } from '@playwright/test';
import type { Language } from '../src/engine/types.ts';
import { type LaunchOptions, launch, type Running } from './browser/launch.ts';
import { marks, OverlayReader } from './browser/overlay.ts';
import type { Inbox } from './inbox/server.ts';
import { expect, until } from './tour-album.ts';
import { messagesOf } from './tour-messages.ts';

/** A browser with the inbox in it, and hands and eyes for both. */
export class Stage {
  readonly running: Running;
  readonly inbox: Inbox;
  readonly overlay: OverlayReader;
  readonly t: ReturnType<typeof messagesOf>;

  private constructor(running: Running, inbox: Inbox, t: ReturnType<typeof messagesOf>) {
    this.running = running;
    this.inbox = inbox;
    this.overlay = new OverlayReader(running.page);
    this.t = t;
  }

  /** Starts the browser in one language. @throws what `launch` throws */
  static async open(inbox: Inbox, locale: Language, options: LaunchOptions = {}): Promise<Stage> {
    const running = await launch({ ...options, locale });
    return new Stage(running, inbox, messagesOf(locale));
  }

  get page(): Page {
    return this.running.page;
  }

  get box() {
    return this.page.getByRole('textbox', { name: 'Reply' });
  }

  /** Opens a conversation with one kind of reply box and goes into the box. */
  async openConversation(id: string, box: 'textarea' | 'contenteditable' | 'prosemirror'): Promise<void> {
    await this.page.goto(`${this.inbox.url}#/c/${id}/${box}`);
    await this.box.click();
  }

  /** Types as a person does, key by key. */
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text, { delay: 8 });
  }

  /** The text in the box, whatever kind it is. */
  text(): Promise<string> {
    return this.box.evaluate((box) =>
      box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? ''),
    );
  }

  /** The underlined passages. */
  async quotes(): Promise<string[]> {
    return Object.values(await marks(this.page)).flat();
  }

  /** The underlined passages with their rules. */
  async underlined(): Promise<string[]> {
    return Object.entries(await marks(this.page)).flatMap(([rule, quotes]) =>
      quotes.map((quote) => `“${quote}” ${rule}`),
    );
  }

  /** Waits until all of these are underlined. @returns all that is, for a line of the tour */
  async waitForMarks(...wanted: string[]): Promise<string> {
    const all = await until(`underlined: ${wanted.join(', ')}`, async () => {
      const now = await this.underlined();
      return wanted.every((part) => now.some((mark) => mark.includes(part))) && now;
    });
    return all.join(', ');
  }

  /** Rests the pointer on an underlined passage. */
  async pointAt(quote: string): Promise<void> {
    const at = await this.page.evaluate((wanted) => {
      for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<Range>>)
        if (name.startsWith('take-five-'))
          for (const range of highlight)
            if (range.toString() === wanted) {
              const { left, top, width, height } = range.getBoundingClientRect();
              return { x: left + width / 2, y: top + height / 2 };
            }
      return undefined;
    }, quote);
    expect(at, `“${quote}” is not underlined`);
    await this.page.mouse.move(at.x, at.y, { steps: 4 });
  }

  /** Presses the page's own Send. */
  send(): Promise<void> {
    return this.page.locator('button.send').click();
  }

  /** How many replies have arrived; page and server must come to agree on it. */
  arrivedCount(): Promise<number> {
    return until('the page shows as many arrived replies as the server has', async () => {
      const shown = await this.page.locator('#arrived > li').count();
      return shown === this.inbox.arrived().length && shown;
    });
  }

  /** Opens the popup in a tab behind the page, so that the page stays the one that it speaks of. */
  async openPopup(): Promise<Page> {
    const worker = await this.running.worker();
    const opened = this.running.context.waitForEvent('page');
    const address = worker.url().replace(/[^/]*$/u, 'popup.html');
    await worker.evaluate(
      (url) =>
        (
          globalThis as unknown as { chrome: typeof import('../src/shared/browser.ts').browser }
        ).chrome.tabs.create({ url, active: false }),
      address,
    );
    const popup = await opened;
    await popup.setViewportSize({ width: 380, height: 600 });
    return popup;
  }
}
