import { editedDocument, isTag } from './editable.ts';
import { plainText } from './plain-text.ts';
import { QUOTES_AND_SIGNATURES, type Site } from './site.ts';

const BOX = 'textarea#composebody, iframe#composebody_ifr';
/** The toolbar's button, and its twin in the phone's footer. */
const SEND = 'button.send, a.send.button';

const compose = (document: Document) =>
  document.querySelector('body.task-mail.action-compose textarea#composebody[name="_message"]');

/** What the customer wrote, as a reply in plain text quotes it; what they quote themselves is left out. */
function quotedLines(text: string): string {
  const lines = text.split('\n').filter((line) => /^>(?! ?>)/u.test(line));
  return lines.map((line) => line.replace(/^> ?/u, '')).join('\n');
}

/** The same in a reply in HTML. */
function quotedBlocks(frame: HTMLIFrameElement): string {
  const blocks = [...(editedDocument(frame)?.querySelectorAll('blockquote') ?? [])];
  const outer = blocks.filter((block) => block.parentElement?.closest('blockquote') === null);
  return outer.map((block) => plainText(block, QUOTES_AND_SIGNATURES)).join('\n');
}

/** Roundcube webmail 1.4 to 1.6. Selectors read in its source: skins/elastic/templates/compose.html, program/js/app.js. */
export const roundcube: Site = {
  id: 'roundcube',
  recognises: (document) => compose(document) !== null,
  isBox: (element) => element.matches(BOX),
  sendControl: (path) => path.find((element): element is HTMLElement => element.matches(SEND)),
  // In HTML mode the textarea stays in the page, hidden, behind the iframe.
  boxesOf: (control) => {
    const { ownerDocument: page } = control;
    const frame = page.querySelector<HTMLElement>('iframe#composebody_ifr');
    const text = page.querySelector<HTMLElement>('textarea#composebody');
    return [frame, text].filter((box) => box !== null && box.getClientRects().length > 0) as HTMLElement[];
  },
  sendsByKey: () => false,
  // The chips that stand for the addresses of the hidden textarea #_to.
  customers: (box) =>
    [...box.ownerDocument.querySelectorAll('#compose_to li.recipient .name')].flatMap((chip) => {
      const name = chip.textContent.trim().replace(/,$/u, '');
      return name === '' ? [] : [name];
    }),
  // The message that is answered is in the page only as far as the reply quotes it.
  incoming: (box) => {
    const quoted = isTag(box, 'iframe')
      ? quotedBlocks(box)
      : isTag(box, 'textarea')
        ? quotedLines(box.value)
        : '';
    return quoted.trim() === '' ? undefined : quoted;
  },
  // The compose id lives as long as the draft.
  thread: (box) => box.ownerDocument.querySelector<HTMLInputElement>('input[name="_id"]')?.value ?? '',
  notTheReps: QUOTES_AND_SIGNATURES,
};
