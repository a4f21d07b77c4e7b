import { build } from 'esbuild';
import { root } from '../../scripts/root.ts';
import type * as walks from '../../src/content/field/walk.ts';
import { expect, test } from './world.ts';

// What the bundle leaves in the page.
declare const takeFiveWalk: typeof walks;

/** An editing host as editors make them: blocks, wrapped ones, bare lines, a quotation, fillers. */
const HOST = `<div id="host" contenteditable style="white-space: normal">
  <p>Hello <b>Maria</b>,</p><p><br></p><div>One<br>two <i>three\u200b</i>\u00a0</div>bare text<br>and more
  <ul><li>first</li><li><p>second</p>behind</li></ul>
  <div class="wrap"><div>inside</div><span>inline <div>block</div> end</span><blockquote class="quote"><p>theirs</p>
  <p>quoted</p></blockquote></div><pre>  kept
 lines</pre><style>p { color: red }</style><div></div><p>last</p></div>`;

const STEPS = 120;
const SEEDS = [1, 2, 3, 4];

test('what is read of an edited text is what a walk through all of it reads', async ({ page }) => {
  const { outputFiles } = await build({
    entryPoints: [`${root}/src/content/field/walk.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'takeFiveWalk',
  });
  await page.setContent(HOST);
  const wrong: string[] = [];
  for (const seed of SEEDS) {
    await page.setContent(HOST);
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    const differs = await page.evaluate(
      async ([start, steps]) => {
        let state = start;
        const random = (below: number) => {
          state = (state * 16807) % 2147483647;
          return state % below;
        };
        const host = document.getElementById('host') as HTMLElement;
        const MASK = '.quote, .quote ~ *, blockquote';
        const walker = takeFiveWalk.walkerOf(host, MASK, () => undefined);
        const all = (type: number): Node[] => {
          const found: Node[] = [];
          const tree = document.createTreeWalker(host, type);
          while (tree.nextNode()) found.push(tree.currentNode);
          return found;
        };
        const one = <T>(list: readonly T[]): T | undefined => list[random(Math.max(1, list.length))];
        const some = ['a', ' and ', '\u00a0', '\u200b', '\n', 'x\ny', ''];
        const made = () => {
          const element = document.createElement(
            one(['p', 'div', 'span', 'b', 'br', 'ul', 'blockquote']) ?? 'p',
          );
          if (element.localName !== 'br') element.append(one(some) ?? '');
          return element;
        };
        /** Taken out, to be changed and put in again. */
        const taken: Node[] = [];
        const edits: readonly ((text: Text | undefined, element: Element | undefined) => void)[] = [
          (text) => text?.insertData(random(text.length + 1), one(some) ?? ''),
          (text) => text?.insertData(random(text.length + 1), 'letter'),
          (text) => text?.deleteData(random(text.length + 1), 2),
          (text) => text && text.length > 1 && text.splitText(1),
          (text) => text?.replaceWith(new Text('anew')),
          (text) => text?.remove(),
          (_, element) => element?.append(new Text(one(some))),
          (_, element) => element?.before(made()),
          (_, element) => element?.after(new Text(' behind ')),
          (_, element) => element?.append(made()),
          (_, element) => element?.normalize(),
          (_, element) => element?.classList.toggle('quote'),
          (_, element) => {
            if (element) taken.push(element);
            element?.remove();
          },
          (text) => {
            const back = taken.pop();
            if (back?.firstChild) back.firstChild.textContent = `changed ${random(100)}`;
            if (back && text) text.after(back);
          },
          () => {
            host.style.whiteSpace = random(2) === 0 ? 'normal' : 'pre-wrap';
          },
          () => host.append(new Comment('nothing')),
        ];
        const told = ({ text, masked, locate, emptyLine, offsetOf }: walks.Walked): unknown[] => {
          const places: unknown[] = [];
          for (let at = 0; at <= text.length; at++) {
            for (const side of ['before', 'after'] as const) {
              const place = locate(at, side);
              places.push(place?.node, place?.offset);
            }
            const line = emptyLine(at);
            places.push(line?.node, line?.offset);
          }
          for (const node of all(NodeFilter.SHOW_ALL)) places.push(offsetOf(node, 0), offsetOf(node, 1));
          return [text, JSON.stringify(masked), ...places];
        };
        for (let step = 0; step < steps; step++) {
          for (let n = random(3); n >= 0; n--)
            one(edits)?.(
              one(all(NodeFilter.SHOW_TEXT) as Text[]),
              one(all(NodeFilter.SHOW_ELEMENT) as Element[]),
            );
          if (random(4) === 0) await Promise.resolve();
          const fresh = takeFiveWalk.walkerOf(host, MASK, () => undefined);
          const [known, whole] = [told(walker.read()), told(fresh.read())];
          fresh.dispose();
          if (known.length !== whole.length || known.some((value, at) => value !== whole[at]))
            return `step ${step}: ${JSON.stringify(known[0])} instead of ${JSON.stringify(whole[0])}`;
        }
        return host.textContent?.length === 0 ? 'nothing is left to read' : undefined;
      },
      [seed, STEPS] as const,
    );
    if (differs !== undefined) wrong.push(`seed ${seed}, ${differs}`);
  }
  expect(wrong).toEqual([]);
});
