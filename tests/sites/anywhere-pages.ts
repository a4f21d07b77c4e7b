import type { Language } from '../../src/engine/types.ts';

/** What a page's controls say, in the language of the people who work with it. */
export interface Words {
  readonly send: string;
  readonly sendAndClose: string;
  readonly reply: string;
  readonly submit: string;
  readonly cancel: string;
  readonly preview: string;
  readonly bold: string;
  readonly attach: string;
  readonly search: string;
  readonly signIn: string;
  /** Beside a chat's box. */
  readonly enterSends: string;
  /** Beside a box that only Control and Enter send. */
  readonly controlEnterSends: string;
  /** What stands in an empty box. */
  readonly replyTo: string;
  /** What the customer wrote. */
  readonly message: string;
  readonly heated: string;
  readonly calm: string;
}

/** The customer of every page. */
export const CUSTOMER = { name: 'Maria Santos', address: 'maria@customer.example' };

export const WORDS: Record<Language, Words> = {
  en: {
    send: 'Send',
    sendAndClose: 'Send and close',
    reply: 'Reply',
    submit: 'Submit',
    cancel: 'Cancel',
    preview: 'Preview',
    bold: 'Bold',
    attach: 'Attach a file',
    search: 'Search',
    signIn: 'Sign in',
    enterSends: 'Press Enter to send',
    controlEnterSends: 'Ctrl+Enter to send',
    replyTo: 'Reply to Maria Santos…',
    message: 'Where is my parcel?',
    heated: 'Maria, are you stupid or what? Stop wasting my time.',
    calm: 'Hi Maria, thank you for asking. Your parcel left this morning. Regards, Sam',
  },
  fil: {
    send: 'Ipadala',
    sendAndClose: 'Ipadala at isara',
    reply: 'Sagutin',
    submit: 'Isumite',
    cancel: 'Kanselahin',
    preview: 'I-preview',
    bold: 'Makapal',
    attach: 'Maglakip ng file',
    search: 'Maghanap',
    signIn: 'Mag-sign in',
    enterSends: 'Pindutin ang Enter para ipadala',
    controlEnterSends: 'Ctrl+Enter para ipadala',
    replyTo: 'Sagutin si Maria Santos…',
    message: 'Nasaan na po ang padala ko?',
    heated: 'Ang tanga mo naman, bulag ka ba?',
    calm: 'Magandang araw po, Maria. Salamat po sa mensahe ninyo. Umalis na po kaninang umaga ang padala ninyo.',
  },
  sv: {
    send: 'Skicka',
    sendAndClose: 'Skicka och stäng',
    reply: 'Svara',
    submit: 'Skicka in',
    cancel: 'Avbryt',
    preview: 'Förhandsgranska',
    bold: 'Fet',
    attach: 'Bifoga fil',
    search: 'Sök',
    signIn: 'Logga in',
    enterSends: 'Tryck på Enter för att skicka',
    controlEnterSends: 'Ctrl+Enter för att skicka',
    replyTo: 'Svara Maria Santos…',
    message: 'Var är mitt paket?',
    heated: 'Är du helt dum? Sluta gnälla.',
    calm: 'Hej Maria! Tack för ditt meddelande. Paketet skickades i morse. Vänliga hälsningar, Sam',
  },
  id: {
    send: 'Kirim',
    sendAndClose: 'Kirim dan tutup',
    reply: 'Balas',
    submit: 'Kirim',
    cancel: 'Batal',
    preview: 'Pratinjau',
    bold: 'Tebal',
    attach: 'Lampirkan berkas',
    search: 'Cari',
    signIn: 'Masuk',
    enterSends: 'Tekan Enter untuk mengirim',
    controlEnterSends: 'Ctrl+Enter untuk mengirim',
    replyTo: 'Balas ke Maria Santos…',
    message: 'Di mana paket saya?',
    heated: 'Kamu bodoh ya? Dasar tolol.',
    calm: 'Halo Ibu Maria, terima kasih atas pesannya. Paketnya sudah dikirim tadi pagi. Salam, Sam',
  },
  bn: {
    send: 'পাঠান',
    sendAndClose: 'পাঠান এবং বন্ধ করুন',
    reply: 'জবাব দিন',
    submit: 'জমা দিন',
    cancel: 'বাতিল করুন',
    preview: 'প্রিভিউ',
    bold: 'মোটা',
    attach: 'ফাইল সংযুক্ত করুন',
    search: 'অনুসন্ধান',
    signIn: 'সাইন ইন',
    enterSends: 'পাঠাতে Enter চাপুন',
    controlEnterSends: 'পাঠাতে Ctrl+Enter চাপুন',
    replyTo: 'Maria Santos-কে উত্তর দিন…',
    message: 'আমার পার্সেল কোথায়?',
    heated: 'আপনি কি পাগল? আপনি একটা গাধা।',
    calm: 'নমস্কার মারিয়া, যোগাযোগ করার জন্য ধন্যবাদ। আপনার পার্সেল আজ সকালে পাঠানো হয়েছে।',
  },
};

/** A page that nobody wrote a site for. What it sends it appends to `window.sentTexts`. */
export interface UnknownPage {
  readonly html: (words: Words) => string;
  /** Selector of the box; it pierces open shadow roots. */
  readonly box: string;
  /** Selectors of all that sends. */
  readonly sends: readonly string[];
  readonly keys?: readonly string[];
  /** Selectors of what does not send the box, and leaves it as it is. */
  readonly sendsNot?: readonly string[];
}

const SIZE = 'style="width: 420px; height: 90px"';
const BOX = `<div class="box" contenteditable role="textbox" ${SIZE}></div>`;
const ICON = '<svg width="16" height="16"><path d="M0 0L16 8L0 16Z"></path></svg>';
const RICH = "document.querySelector('.box').innerText";

/** A script that lets something send a text, on click. */
const sending = (selector: string, text: string) =>
  `for (const one of document.querySelectorAll('${selector}')) one.addEventListener('click', () => sentTexts.push(${text}));`;
const script = (code: string) => `<script>window.sentTexts = []; ${code}</script>`;
/** A script that records what a form is submitted with. */
const submitting = (selector: string) =>
  `document.querySelector('${selector}').addEventListener('submit', (event) => {
    event.preventDefault();
    sentTexts.push(event.target.querySelector('textarea').value);
  });`;

export const UNKNOWN: Readonly<Record<string, UnknownPage>> = {
  'a form with a textarea': {
    html: ({ send, bold }) =>
      `<form><div role="toolbar"><button>${bold}</button></div><textarea name="body" ${SIZE}></textarea><button class="send">${send}</button></form>${script(submitting('form'))}`,
    box: 'textarea',
    sends: ['.send'],
  },
  'buttons that are no buttons, named by a label': {
    html: ({ send, attach, sendAndClose }) =>
      `<main><div><div>${BOX}</div><div><div role="button" tabindex="0" class="x1" aria-label="${attach}">${ICON}</div><div role="button" tabindex="0" class="x2" aria-label="${send}">${ICON}</div></div></div>
      <div role="menu"><div role="menuitem" tabindex="-1" class="x3">${sendAndClose}</div></div></main>${script(sending('.x2, .x3', RICH))}`,
    box: '.box',
    sends: ['.x2', '.x3'],
    sendsNot: ['.x1'],
  },
  'a button with no more than a picture and a title': {
    html: ({ send, attach }) =>
      `<section>${BOX}<footer><button type="button" class="x1" title="${attach}">${ICON}</button><button type="button" class="x2" title="${send}">${ICON}</button></footer></section>${script(sending('.x2', RICH))}`,
    box: '.box',
    sends: ['.x2'],
    sendsNot: ['.x1'],
  },
  'a button with a picture and no words at all': {
    html: () =>
      `<section>${BOX}<footer><button type="button" class="x1"><i class="icon icon-paperclip"></i>📎</button><button type="button" class="btn"><i class="fa fa-paper-plane" aria-hidden="true"></i><span style="display: inline-block; width: 16px; height: 16px"></span></button></footer></section>${script(sending('.btn', RICH))}`,
    box: '.box',
    sends: ['.btn'],
    sendsNot: ['.x1'],
  },
  'a send button outside the form': {
    html: ({ send, cancel }) =>
      `<form id="reply" onsubmit="return false"><textarea ${SIZE}></textarea></form><div><button type="button" class="x1">${cancel}</button><button type="button" class="x2">${send}</button><button form="reply" class="x3">${send}</button></div>${script(
        `${sending('.x2', "document.querySelector('textarea').value")} ${submitting('form')}`,
      )}`,
    box: 'textarea',
    sends: ['.x2', '.x3'],
    sendsNot: ['.x1'],
  },
  'an editor in a modal dialog': {
    html: ({ send, cancel }) =>
      `<dialog><div>${BOX}<button type="button" class="x1">${cancel}</button><button type="button" class="x2">${send}</button></div></dialog>${script(
        `${sending('.x2', RICH)} document.querySelector('dialog').showModal();`,
      )}`,
    box: '.box',
    sends: ['.x2'],
    sendsNot: ['.x1'],
  },
  'an editor in a shadow root, its button in another': {
    html: ({ send, attach }) =>
      `<my-composer></my-composer>${script(`
      for (const [name, html] of Object.entries({
        'my-editor': '${BOX}',
        'my-button': '<button type="button"><slot></slot></button>',
        'my-composer': '<my-editor></my-editor><my-button class="x1">${attach}</my-button><my-button class="x2" aria-label="${send}">${send}</my-button>',
      }))
        customElements.define(name, class extends HTMLElement {
          connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = html; }
        });
      const composer = document.querySelector('my-composer').shadowRoot;
      const box = composer.querySelector('my-editor').shadowRoot.querySelector('.box');
      composer.querySelector('.x2').addEventListener('click', () => sentTexts.push(box.innerText));`)}`,
    box: '.box',
    sends: ['.x2'],
    sendsNot: ['.x1'],
  },
  'a chat that Enter sends': {
    html: ({ enterSends, attach }) =>
      `<section><div><textarea ${SIZE}></textarea><small>${enterSends}</small></div><button type="button" class="x1">${attach}</button></section>${script(`
      const box = document.querySelector('textarea');
      box.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        sentTexts.push(box.value);
      });`)}`,
    box: 'textarea',
    sends: [],
    keys: ['Enter'],
    sendsNot: ['.x1'],
  },
  'a comment form that can be cancelled and previewed': {
    html: ({ cancel, preview, submit }) =>
      `<form><textarea name="comment" ${SIZE}></textarea><button name="x1">${cancel}</button><button name="x2">${preview}</button><button name="x3">${submit}</button></form>${script(`
      document.querySelector('form').addEventListener('submit', (event) => {
        event.preventDefault();
        if (event.submitter.name === 'x3') sentTexts.push(event.target.querySelector('textarea').value);
      });`)}`,
    box: 'textarea',
    sends: ['[name="x3"]'],
    sendsNot: ['[name="x1"]', '[name="x2"]'],
  },
  'a reply that a word opens and sends': {
    html: ({ reply, attach }) =>
      `<article><p>…</p><button type="button" class="x1">${reply}</button></article><div>${BOX}<button type="button" class="x2">${attach}</button><button type="button" class="x3">${reply}</button></div>${script(sending('.x3', RICH))}`,
    box: '.box',
    sends: ['.x3'],
    sendsNot: ['.x1', '.x2'],
  },
};

/** Two replies on a page, each with a button of its own. */
export const twoReplies = ({ send }: Words): string =>
  `${['first', 'second'].map((name) => `<section class="${name}"><textarea ${SIZE}></textarea><button type="button">${send}</button></section>`).join('')}${script(
    "for (const one of document.querySelectorAll('section')) one.querySelector('button').addEventListener('click', () => sentTexts.push(one.querySelector('textarea').value));",
  )}`;

/** Pages on which nothing is a reply: what is pressed last, and the box. */
export const NO_REPLIES: Readonly<Record<string, { html: (words: Words) => string; box: string }>> = {
  'a search page': {
    html: ({ search, send }) =>
      `<form action="/results" method="get"><textarea name="q" aria-label="${search}" ${SIZE}></textarea><button>${send}</button></form>${script(submitting('form'))}`,
    box: 'textarea',
  },
  'a search without a form': {
    html: ({ search, send }) =>
      `<div><textarea placeholder="${search}…" ${SIZE}></textarea><button type="button">${send}</button></div>${script(sending('button', "document.querySelector('textarea').value"))}`,
    box: 'textarea',
  },
  'a login page': {
    html: ({ signIn, send }) =>
      `<form><h1>${signIn}</h1><input type="password"><textarea name="answer" ${SIZE}></textarea><button>${send}</button></form>${script(submitting('form'))}`,
    box: 'textarea',
  },
};

/** A reply that shows whom it goes to and what they wrote, one way for each part of structure that tells. */
export const PEOPLE: Readonly<Record<string, (words: Words) => string>> = {
  'a field with its address': ({ send }) =>
    `<form><input name="to" value="${CUSTOMER.name} &lt;${CUSTOMER.address}&gt;"><textarea ${SIZE}></textarea><button>${send}</button></form>`,
  'a link with its address': ({ send }) =>
    `<p><a href="mailto:${CUSTOMER.address}">${CUSTOMER.name}</a></p><form><textarea ${SIZE}></textarea><button>${send}</button></form>`,
  'what stands in the empty box': ({ send, replyTo }) =>
    `<form><textarea placeholder="${replyTo}" ${SIZE}></textarea><button>${send}</button></form>`,
};
export const CONVERSATIONS: Readonly<Record<string, (words: Words) => string>> = {
  'classes of messages': ({ send, message }) =>
    `<main><ol><li class="message message--incoming"><b>${CUSTOMER.name}</b><time datetime="2026-11-20T09:15:00Z">9:15</time><div class="message-body">${message}</div></li><li class="message message--outgoing"><div class="message-body">…</div></li></ol><form><textarea ${SIZE}></textarea><button>${send}</button></form></main>`,
  'directions of messages': ({ send, message }) =>
    `<main><form><textarea ${SIZE}></textarea><button>${send}</button></form><div><article data-direction="outbound"><p>…</p></article><article data-direction="inbound"><time datetime="2026-11-20T09:15:00Z">9:15</time><p class="message-body">${message}</p></article></div></main>`,
};
