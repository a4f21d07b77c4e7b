import type { Tab } from '../editors/tab.ts';

/** One way by which pages send. */
export interface Way {
  readonly name: string;
  /** The page's body. `post()` sends the box's text; `SENT` stands for the address that it is sent to. */
  readonly body: string;
  /** Whether `npm test` shows it in every browser and more states. */
  readonly always?: true;
  /** What the rep does to send. */
  press(tab: Tab): Promise<void>;
}

const BOX =
  '<textarea id="box" name="text" aria-label="Reply" style="width: 400px; height: 100px"></textarea>';
const SUBJECT = '<input id="subject" name="subject" aria-label="Subject">';

/** The middle of an element, in viewport coordinates. */
const middle = (tab: Tab, selector: string) =>
  tab.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (element === null) throw new Error(`no ${wanted}`);
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);

/** Clicks an element of the page. */
export async function clickOn(tab: Tab, selector: string): Promise<void> {
  const { x, y } = await middle(tab, selector);
  await tab.click(x, y);
}

const click = (tab: Tab) => clickOn(tab, '#send');

async function tap(tab: Tab): Promise<void> {
  const { x, y } = await middle(tab, '#send');
  await tab.tap(x, y);
}

/** Puts the focus on an element and presses keys. */
const keysOn = (selector: string, keys: string) => async (tab: Tab) => {
  await tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
  await tab.press(keys);
};

/** A button that sends when it hears an event. */
const button = (event: string) =>
  `<div>${BOX}<button type="button" id="send">Send</button></div>
  <script>document.querySelector('#send').addEventListener('${event}', () => post())</script>`;

/** A page that acts on a key, wherever it is pressed. */
const onKey = (type: 'keydown' | 'keyup', condition: string, act: string) =>
  `<script>window.addEventListener('${type}', (event) => { if (${condition}) { event.preventDefault(); ${act} } }, true)</script>`;

/** A menu that a small button beside Send opens. Its item is pressed as `#send`. */
const menu = (item: string) =>
  `<div>${BOX}<button type="button">Send</button><button type="button" id="more" aria-haspopup="menu" aria-label="More ways">…</button></div>
  <div id="menu" role="menu" hidden>${item}</div>
  <script>
    document.querySelector('#more').onclick = () => { document.querySelector('#menu').hidden = false; };
    document.querySelector('#send').onclick = () => { document.querySelector('#menu').hidden = true; post(); };
  </script>`;

async function pickFromMenu(tab: Tab): Promise<void> {
  await clickOn(tab, '#more');
  await clickOn(tab, '#send');
}

const form = (inside: string, attributes = '') =>
  `<form id="form" action="SENT" method="post" ${attributes}>${inside}</form>`;

const WITH_CTRL_ENTER = `event.ctrlKey && event.key === 'Enter'`;

/** Every way to press Send; the rows of the table. */
export const WAYS = [
  { name: 'mouse', always: true, body: button('click'), press: click },
  { name: 'Enter on the button', body: button('click'), press: keysOn('#send', 'Enter') },
  { name: 'Space on the button', body: button('click'), press: keysOn('#send', ' ') },
  {
    name: 'Ctrl+Enter in the box',
    always: true,
    body: `<div>${BOX}</div>${onKey('keydown', WITH_CTRL_ENTER, 'post();')}`,
    press: keysOn('#box', 'Control+Enter'),
  },
  {
    name: 'Cmd+Enter in the box',
    body: `<div>${BOX}</div>${onKey('keydown', `event.metaKey && event.key === 'Enter'`, 'post();')}`,
    press: keysOn('#box', 'Meta+Enter'),
  },
  {
    name: 'Ctrl+Enter, on keyup',
    body: `<div>${BOX}</div>${onKey('keyup', WITH_CTRL_ENTER, 'post();')}`,
    press: keysOn('#box', 'Control+Enter'),
  },
  {
    name: 'Ctrl+Enter in the subject',
    body: `<div>${SUBJECT}${BOX}</div>${onKey('keydown', WITH_CTRL_ENTER, 'post();')}`,
    press: keysOn('#subject', 'Control+Enter'),
  },
  {
    name: 'Enter in the box',
    body: `<div>${BOX.replace('aria-label', 'placeholder="Press Enter to send" aria-label')}</div>${onKey('keydown', `event.key === 'Enter' && !event.shiftKey`, 'post();')}`,
    press: keysOn('#box', 'Enter'),
  },
  {
    name: 'Enter in the subject',
    body: form(`${SUBJECT}${BOX}<button>Send</button>`),
    press: keysOn('#subject', 'Enter'),
  },
  {
    name: 'Enter in the subject, no button',
    body: form(`${SUBJECT}${BOX}`),
    press: keysOn('#subject', 'Enter'),
  },
  { name: 'submit button', body: form(`${BOX}<button id="send">Send</button>`), press: click },
  {
    name: 'submit input',
    body: form(`${BOX}<input id="send" type="submit" value="Go">`),
    press: click,
  },
  {
    name: 'submit, page fetches',
    body: form(`${BOX}<button id="send">Send</button>`, 'onsubmit="event.preventDefault(); post()"'),
    press: click,
  },
  {
    name: 'button outside its form',
    body: `${form(BOX)}<footer><button id="send" form="form">Send</button></footer>`,
    press: click,
  },
  {
    name: 'form.submit() on click',
    body: form(`${BOX}<button id="send" type="button" onclick="this.form.submit()">Send</button>`),
    press: click,
  },
  {
    name: 'requestSubmit() by a link',
    body: form(
      `${BOX}<a id="send" role="button" tabindex="0" onclick="this.closest('form').requestSubmit()">Send</a>`,
    ),
    press: click,
  },
  {
    name: 'requestSubmit() by own key',
    body: `${form(`${BOX}<button>Send</button>`)}${onKey('keydown', `event.key === 'F8'`, `document.querySelector('form').requestSubmit();`)}`,
    press: keysOn('#box', 'F8'),
  },
  {
    name: 'click() by own key',
    body: `${button('click')}${onKey('keydown', `event.key === 'F8'`, `document.querySelector('#send').click();`)}`,
    press: keysOn('#box', 'F8'),
  },
  {
    name: 'menu item',
    body: menu('<div id="send" role="menuitem" tabindex="0">Send and set as pending</div>'),
    press: pickFromMenu,
  },
  {
    name: 'menu that acts on mouseup',
    body: `<div>${BOX}<div role="menu"><div id="send" role="button" tabindex="0">Send and close</div></div></div>
      <script>document.querySelector('[role="menu"]').addEventListener('mouseup', () => post())</script>`,
    press: click,
  },
  {
    name: 'split button, send and close',
    body: menu('<button id="send" type="button">Send and close</button>'),
    press: pickFromMenu,
  },
  {
    name: 'schedule send',
    body: menu('<div id="send" role="menuitem" tabindex="0">Schedule send</div>'),
    press: pickFromMenu,
  },
  { name: 'tap', body: button('click'), press: tap },
  { name: 'tap, on touchstart', body: button('touchstart'), press: tap },
  { name: 'tap, on touchend', always: true, body: button('touchend'), press: tap },
  { name: 'on pointerdown', body: button('pointerdown'), press: click },
  { name: 'on mousedown', body: button('mousedown'), press: click },
  { name: 'on pointerup', body: button('pointerup'), press: click },
  { name: 'on mouseup', body: button('mouseup'), press: click },
  {
    name: 'click heard by the document',
    body: `<div>${BOX}<button type="button" id="send"><span>Send</span></button></div>
      <script>document.addEventListener('click', (event) => { if (event.target.closest('button')) post(); }, true)</script>`,
    press: click,
  },
] as const satisfies readonly Way[];

export type WayName = (typeof WAYS)[number]['name'];
