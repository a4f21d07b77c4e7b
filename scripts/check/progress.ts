/** Milliseconds before there is anything to see, and between two pictures. */
const PATIENCE = 1000;
const PERIOD = 100;
const WIDTH = 24;

/** Where a progress bar is drawn. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A progress bar for work that takes longer than a second; only where a terminal looks. */
export class Progress {
  private readonly total: number | undefined;
  private readonly screen: Screen;
  private readonly now: () => number;
  private next: number;
  private texts = 0;
  private shown = false;

  /**
   * @param total bytes to read; undefined when that is not known
   * @param now milliseconds
   */
  constructor(total: number | undefined, screen: Screen = process.stderr, now: () => number = Date.now) {
    this.total = total;
    this.screen = screen;
    this.now = now;
    this.next = now() + PATIENCE;
  }

  /** One more text is done with. @param bytes of all that is to be read, those done with */
  step(bytes: number): void {
    this.texts++;
    if (!this.screen.isTTY || this.now() < this.next) return;
    this.next = this.now() + PERIOD;
    const share = this.total ? Math.min(1, bytes / this.total) : 0;
    const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
    const percent = `${Math.floor(share * 100)} %`.padStart(5);
    this.screen.write(
      `\r\x1b[2K${this.total ? `${bar} ${percent}  ` : ''}${this.texts} ${this.texts === 1 ? 'text' : 'texts'}`,
    );
    this.shown = true;
  }

  /** Makes room for other output; the bar comes again with a later step. */
  clear(): void {
    if (this.shown) this.screen.write('\r\x1b[2K');
    this.shown = false;
  }
}
