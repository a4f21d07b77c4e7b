import type { CDPSession, Page } from '@playwright/test';

/** One thing in the overlay as a screen reader meets it. */
export interface Seen {
  readonly role: string;
  readonly name: string;
  readonly node: number;
}

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly backendDOMNodeId?: number;
}

const POLL = 50;

/**
 * Reads and works the extension's overlay. Its shadow root is closed, to scripts of the page and to
 * Playwright's locators alike: the browser's accessibility tree shows what users get.
 */
export class OverlayReader {
  private readonly page: Page;
  private session: Promise<CDPSession> | undefined;

  constructor(page: Page) {
    this.page = page;
  }

  private cdp(): Promise<CDPSession> {
    this.session ??= this.page.context().newCDPSession(this.page);
    return this.session;
  }

  /** Everything with a role and name in the accessibility trees of the page and its frames, in order. */
  async all(): Promise<Seen[]> {
    const cdp = await this.cdp();
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const nodes: AxNode[] = [];
    for (const frames = [frameTree]; frames.length > 0; ) {
      const { frame, childFrames = [] } = frames.shift() as typeof frameTree;
      frames.push(...childFrames);
      // A frame may go meanwhile.
      const tree = cdp.send('Accessibility.getFullAXTree', { frameId: frame.id });
      const read = frame === frameTree.frame ? await tree : await tree.catch(() => ({ nodes: [] }));
      nodes.push(...(read.nodes as AxNode[]));
    }
    return nodes.flatMap(({ ignored, role, name, backendDOMNodeId }) =>
      ignored || backendDOMNodeId === undefined
        ? []
        : [{ role: String(role?.value ?? ''), name: String(name?.value ?? ''), node: backendDOMNodeId }],
    );
  }

  /** The first thing of a role whose name fits, if it is there now. */
  async find(role: string, name: string | RegExp): Promise<Seen | undefined> {
    const fits = (seen: Seen) =>
      seen.role === role && (typeof name === 'string' ? seen.name === name : name.test(seen.name));
    return (await this.all()).find(fits);
  }

  /** Waits for something. @throws with what is there instead, after `ms` milliseconds */
  async wait(role: string, name: string | RegExp, ms = 10_000): Promise<Seen> {
    const end = Date.now() + ms;
    for (;;) {
      const seen = await this.find(role, name);
      if (seen !== undefined) return seen;
      if (Date.now() > end) {
        const there = (await this.all()).filter((other) => other.name !== '').slice(-40);
        throw new Error(
          `no ${role} ${name}; there is\n${there.map((o) => `  ${o.role}: ${o.name}`).join('\n')}`,
        );
      }
      await new Promise((next) => setTimeout(next, POLL));
    }
  }

  /** Waits until something is gone. @throws after `ms` milliseconds */
  async gone(role: string, name: string | RegExp, ms = 10_000): Promise<void> {
    const end = Date.now() + ms;
    while ((await this.find(role, name)) !== undefined) {
      if (Date.now() > end) throw new Error(`${role} ${name} is still there`);
      await new Promise((next) => setTimeout(next, POLL));
    }
  }

  /** The middle of something, in viewport coordinates. */
  async middle(seen: Seen): Promise<{ x: number; y: number; width: number; height: number }> {
    const cdp = await this.cdp();
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: seen.node });
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.border;
    return { x: (x1 + x2) / 2, y: (y1 + y2) / 2, width: x2 - x1, height: y2 - y1 };
  }

  /** Runs a function in the page on the element of something. @returns what it returns, as JSON has it */
  async evaluate<T>(seen: Seen, run: (element: HTMLElement) => T): Promise<T> {
    const cdp = await this.cdp();
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: seen.node });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: `function () { return (${run})(this); }`,
      objectId: object.objectId ?? '',
      returnByValue: true,
    });
    return result.value as T;
  }

  /** Clicks something with the mouse, when it is there, scrolled to and has stopped moving. */
  async click(role: string, name: string | RegExp): Promise<void> {
    const { node } = await this.wait(role, name);
    await (await this.cdp()).send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node });
    const { x, y } = await this.still(role, name);
    await this.page.mouse.click(x, y);
  }

  /** Holds the mouse down on something. @param ms milliseconds */
  async hold(role: string, name: string | RegExp, ms: number): Promise<void> {
    const { x, y } = await this.still(role, name);
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    const end = Date.now() + ms;
    while (Date.now() < end) await new Promise((next) => setTimeout(next, POLL));
    await this.page.mouse.up();
  }

  /** Where something is, in viewport coordinates, once it is there and has stopped moving. */
  async still(role: string, name: string | RegExp): Promise<{ x: number; y: number }> {
    let before = await this.middle(await this.wait(role, name));
    for (;;) {
      const now = await this.middle(await this.wait(role, name));
      if (now.x === before.x && now.y === before.y) return now;
      before = now;
    }
  }
}

/** The passages underlined in a frame, by rule, as the browser paints them. */
export async function marks(page: Page, frame = page.mainFrame()): Promise<Record<string, string[]>> {
  return frame.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<Range>>)
      if (name.startsWith('take-five-'))
        found[name.slice('take-five-'.length)] = [...highlight].map((range) => range.toString());
    return found;
  });
}
