import { siteBySelectors } from './by-selectors.ts';
import { editedDocument, isTag } from './editable.ts';
import { plainText } from './plain-text.ts';
import { QUOTES_AND_SIGNATURES, type Site } from './site.ts';

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
  ...siteBySelectors({
    id: 'roundcube',
    name: 'Roundcube',
    confidence: 'source',
    hosts: [],
    page: 'body.task-mail.action-compose textarea#composebody[name="_message"]',
    // In HTML mode the textarea stays in the page, hidden, behind the iframe.
    box: 'textarea#composebody, iframe#composebody_ifr',
    root: 'body',
    // The toolbar's button, and its twin in the phone's footer.
    send: 'button.send, a.send.button',
    // The chips that stand for the addresses of the hidden textarea #_to.
    customer: { each: '#compose_to li.recipient', name: ['.name'], address: ['.email'] },
    // The compose id lives as long as the draft.
    thread: [['input[name="_id"]', 'value']],
  }),
  // The message that is answered is in the page only as far as the reply quotes it.
  incoming(box) {
    const quoted = isTag(box, 'iframe')
      ? quotedBlocks(box)
      : isTag(box, 'textarea')
        ? quotedLines(box.value)
        : '';
    return quoted.trim() === '' ? undefined : { text: quoted };
  },
};
