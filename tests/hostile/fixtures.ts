import type { OwnPage } from '../pages/site.ts';

/** A page that is hostile, or only strange. */
export interface Fixture extends Omit<OwnPage, 'body'> {
  /** What it does. */
  readonly name: string;
  /** The page; `SENT` stands for the address to send to. The usual form when left out. */
  readonly body?: string;
  /** What the first press of Send does; where that depends on the moment, either. */
  readonly first: 'held' | 'goes' | 'either';
  /** The dialog stands for as long as nobody answers it, whatever the page does. */
  readonly stands?: true;
  /** The page puts the text in, and nobody types. */
  readonly filled?: true;
  /** Whether `npm test` shows it, too. */
  readonly always?: true;
}

/** Where things are on these pages: nothing that a page redefined is asked for it. */
export const BOX_AT = { x: 100, y: 60 };
export const SEND_AT = { x: 60, y: 155 };

const PLACES = `<style>
  #box { position: absolute; left: 20px; top: 20px; width: 400px; height: 100px; box-sizing: border-box; margin: 0; }
  #send { position: absolute; left: 20px; top: 140px; width: 80px; height: 30px; box-sizing: border-box; margin: 0; }
</style>`;
const BOX = '<textarea id="box" name="text" aria-label="Reply"></textarea>';
const SEND = '<button id="send">Send</button>';
export const FORM = `<form id="form" action="SENT" method="post">${BOX}${SEND}</form>`;

/** The whole page of a fixture. */
export const pageOf = ({ head = '', body = FORM, headers }: Fixture, to: string): OwnPage => ({
  head: PLACES + head,
  body: body.replaceAll('SENT', to),
  ...(headers && { headers }),
});

const script = (text: string) => `<script>${text}</script>`;
const eachFrame = (text: string) =>
  script(`{ const next = () => { requestAnimationFrame(next); ${text} }; requestAnimationFrame(next); }`);
/** What is added to the document beside head and body: ours, as the page sees it. */
const OURS = `document.querySelectorAll('html > :not(head):not(body)')`;
const HEATED_LINE = 'Maria, are you stupid or what?';

const FAKE_EVENTS = `
  const make = {
    pointerdown: PointerEvent, pointerup: PointerEvent, mousedown: MouseEvent, mouseup: MouseEvent,
    click: MouseEvent, keydown: KeyboardEvent, keyup: KeyboardEvent, cancel: Event, close: Event, toggle: Event,
  };
  const trust = (event) => {
    try { Object.defineProperty(event, 'isTrusted', { value: true }); } catch {}
    try { event.__proto__ = Object.create(event.__proto__, { isTrusted: { value: true } }); } catch {}
    return event;
  };
  const fake = () => {
    const targets = new Set(${OURS});
    for (let x = 300; x < 1000; x += 100) for (let y = 200; y < 800; y += 50) {
      const under = document.elementFromPoint(x, y);
      // Not what is the page's own: where that gets the focus (Firefox), nobody can type, with us or without.
      if (under !== null && under !== document.body && under !== document.documentElement) targets.add(under);
    }
    for (const target of targets)
      for (const [type, Kind] of Object.entries(make))
        for (const key of ['Enter', ' ', 'Escape'])
          target.dispatchEvent(trust(new Kind(type, { key, code: key, bubbles: true, composed: true, cancelable: true, clientX: 600, clientY: 400, button: 0, isPrimary: true })));
    for (const target of targets) { target.click?.(); target.blur?.(); target.focus?.(); target.close?.(); target.hidePopover?.apply?.(target); }
  };
  setInterval(() => { try { fake(); } catch {} }, 50);`;

const REDEFINE = `
  const broken = () => { throw new Error('overridden'); };
  const protos = [Array.prototype, String.prototype, Map.prototype, Set.prototype, WeakMap.prototype, Promise.prototype, RegExp.prototype, Function.prototype];
  for (const proto of protos)
    for (const name of Object.getOwnPropertyNames(proto))
      if (name !== 'constructor' && typeof Object.getOwnPropertyDescriptor(proto, name).value === 'function') proto[name] = broken;
  JSON.parse = JSON.stringify = broken;
  window.Promise = window.Map = window.Set = window.MutationObserver = window.AbortController = broken;
  for (const name of ['preventDefault', 'stopImmediatePropagation', 'stopPropagation', 'composedPath']) Event.prototype[name] = broken;
  for (const name of ['getBoundingClientRect', 'attachShadow', 'matches', 'closest', 'querySelector', 'querySelectorAll', 'append', 'checkVisibility']) Element.prototype[name] = broken;
  Object.defineProperty(Event.prototype, 'type', { get: broken });
  Object.defineProperty(Event.prototype, 'target', { get: broken });
  Object.defineProperty(Node.prototype, 'isConnected', { get: () => false });
  Object.defineProperty(HTMLTextAreaElement.prototype, 'value', { get: () => 'All is well, thank you.' });
  HTMLDialogElement.prototype.showModal = broken;
  document.createElement = document.createRange = window.getComputedStyle = window.requestAnimationFrame = window.setTimeout = window.setInterval = broken;
  EventTarget.prototype.addEventListener = broken;`;

const HIDING = `html > :not(head):not(body) { display: none !important; visibility: hidden !important; opacity: 0 !important;
  pointer-events: none !important; position: fixed !important; left: -9999px !important; font-size: 0 !important;
  zoom: 0.01 !important; clip-path: inset(50%) !important; color: transparent !important; --card: transparent !important; --ink: transparent !important; }
  * { direction: rtl !important; }`;

/** Hostile pages, and faults of pages. */
export const FIXTURES: readonly Fixture[] = [
  { name: 'fakes events on our nodes', always: true, head: script(FAKE_EVENTS), first: 'held', stands: true },
  {
    name: 'redefines Event, Array, JSON, Element, Promise',
    always: true,
    head: script(REDEFINE),
    first: 'held',
    stands: true,
  },
  {
    name: 'removes our nodes each frame',
    head: eachFrame(`for (const added of ${OURS}) added.remove();`),
    first: 'either',
  },
  {
    name: 'moves our nodes out of sight each frame',
    head: eachFrame(`const place = document.querySelector('#away'); if (place) place.append(...${OURS});`),
    body: `${FORM}<div id="away" style="display: none"></div>`,
    first: 'either',
  },
  {
    name: 'covers all with the highest z-index',
    head: eachFrame(`document.querySelector('#over')?.remove();
      if (document.querySelector('html > :not(head):not(body)')) document.body.insertAdjacentHTML('beforeend',
        '<div id="over" style="position: fixed; inset: 200px 0 0; z-index: 2147483647; background: #fff"></div>');`),
    first: 'held',
    stands: true,
  },
  {
    name: 'shows a popover over all, each frame',
    always: true,
    head: eachFrame(
      `const over = document.querySelector('#over'); if (over) { over.hidePopover(); over.showPopover(); }`,
    ),
    body: `${FORM}<div id="over" popover="manual" style="position: fixed; inset: 200px 0 0; margin: 0; width: 100%; height: 600px"></div>`,
    first: 'held',
    stands: true,
  },
  {
    name: 'brings its own modal dialog back on top each frame',
    head: eachFrame(
      `const own = document.querySelector('#own'); if (own) { own.close(); own.showModal(); document.querySelector('#box').focus(); }`,
    ),
    body: `<dialog id="own" style="position: fixed; inset: 0; margin: 0; padding: 0; border: 0; width: 100vw; height: 100vh; max-width: none; max-height: none">${FORM}</dialog>`,
    first: 'either',
  },
  {
    name: 'hides our nodes by its styles',
    always: true,
    head: `<style>${HIDING}</style>`,
    first: 'held',
    stands: true,
  },
  {
    name: 'has 10,000 nested nodes around its box',
    body: `${FORM}${script(`{
      let inner = document.body; const form = document.querySelector('#form');
      for (let i = 0; i < 10000; i++) { const next = document.createElement('div'); next.style.display = 'contents'; inner.append(next); inner = next; }
      inner.append(form); }`)}`,
    first: 'either',
    filled: true,
  },
  {
    name: 'has 1 MB in its box, in lines',
    body: `${FORM}${script(`document.querySelector('#box').value = 'We will look into it today.\\n'.repeat(38000) + '${HEATED_LINE}';`)}`,
    first: 'either',
    filled: true,
  },
  {
    name: 'has 1 MB in its box, in one line',
    body: `${FORM}${script(`document.querySelector('#box').value = 'We will look into it today. '.repeat(38000) + '${HEATED_LINE}';`)}`,
    first: 'either',
    filled: true,
  },
  {
    name: 'renames its Send all the time',
    head: script(
      `setInterval(() => { const send = document.querySelector('#send'); if (send) send.textContent = Math.random().toString(36).replace(/[^a-z]/g, '') || 'x'; }, 20);`,
    ),
    first: 'held',
  },
  {
    name: 'draws its Send anew each frame, and acts on mousedown',
    always: true,
    head: eachFrame(
      `const old = document.querySelector('#send'); if (old) { const fresh = old.cloneNode(true); fresh.onmousedown = () => document.querySelector('#form').submit(); old.replaceWith(fresh); }`,
    ),
    body: FORM.replace('<button id="send"', '<button type="button" id="send"'),
    first: 'held',
  },
  {
    name: 'throws in every listener',
    head: script(`for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'input', 'beforeinput', 'focusin', 'submit', 'scroll', 'selectionchange'])
      for (const capture of [true, false]) window.addEventListener(type, () => { throw new Error('thrown'); }, capture);`),
    first: 'held',
    stands: true,
  },
  {
    name: 'keeps its box and its Send in a closed shadow root',
    body: `<div id="host"></div>${script(`{
      const root = document.querySelector('#host').attachShadow({ mode: 'closed' });
      root.innerHTML = document.querySelector('style').outerHTML + \`${FORM}\`; }`)}`,
    first: 'held',
  },
  {
    name: 'forbids all that a policy can forbid, and asks for trusted types',
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      'permissions-policy': 'idle-detection=(), clipboard-read=(), clipboard-write=()',
    },
    first: 'held',
    stands: true,
  },
  {
    name: 'is isolated across origins (COOP, COEP)',
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
    },
    first: 'held',
    stands: true,
  },
  {
    name: 'is sandboxed without an origin',
    headers: { 'content-security-policy': 'sandbox allow-scripts allow-forms' },
    first: 'held',
    stands: true,
  },
  {
    name: 'is sandboxed without scripts',
    headers: { 'content-security-policy': 'sandbox allow-same-origin allow-forms' },
    first: 'held',
    stands: true,
  },
  {
    name: 'is written anew after it has loaded',
    head: script(`addEventListener('load', () => {
      const all = document.documentElement.outerHTML.replace(/<script>[^]*?<\\/script>/g, '');
      document.open(); document.write('<!doctype html>' + all); document.close();
    });`),
    first: 'held',
  },
  {
    name: 'changes its nodes without an end',
    head: script(`setInterval(() => { for (let i = 0; i < 50; i++) {
      document.body?.setAttribute('data-n', Math.random()); document.querySelector('#box')?.setAttribute('data-n', Math.random());
      document.querySelector('#noise')?.replaceChildren(...Array.from({ length: 20 }, () => document.createElement('i'))); } }, 0);`),
    body: `${FORM}<div id="noise"></div>`,
    first: 'held',
    stands: true,
  },
  {
    name: 'puts the focus elsewhere each frame',
    head: eachFrame(`document.querySelector('#other')?.focus();`),
    body: `${FORM}<input id="other" style="position: absolute; left: 20px; top: 190px">${script(`document.querySelector('#box').value = '${HEATED_LINE}';`)}`,
    first: 'either',
    filled: true,
  },
  {
    name: 'stops its window, and takes its root element out for a moment',
    head: script(`addEventListener('load', () => {
      window.stop(); const root = document.documentElement; root.remove(); document.append(root); });`),
    first: 'held',
  },
  {
    name: 'names its fields as what a form has',
    always: true,
    body: FORM.replace(
      SEND,
      [
        'elements',
        'parentElement',
        'parentNode',
        'localName',
        'matches',
        'closest',
        'contains',
        'querySelectorAll',
        'isConnected',
        'ownerDocument',
        'getRootNode',
        'nodeType',
        'isContentEditable',
      ]
        .map((name) => `<input type="hidden" name="${name}" value="x">`)
        .join('') + SEND,
    ),
    first: 'either',
  },
];
