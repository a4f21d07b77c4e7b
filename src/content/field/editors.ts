/**
 * The ways by which a text can be put in place of the selection so that an editor's model and undo follow:
 * the browser's command, the event that comes before typed text, or a paste.
 */
type Way = 'command' | 'typed' | 'paste';

/** How an editing host takes a text. */
interface Taking {
  readonly way: Way;
  /** A mouse event on which the editor notes the present state as a step of its history. */
  readonly notes?: string;
  /** A paste without HTML is ignored. */
  readonly html?: true;
}

interface Editor extends Taking {
  readonly name: string;
  /** Matches the editing host. */
  readonly host: string;
}

/**
 * Editors that need another way than the command, which is the browsers' own and for all others. Measured by
 * `tests/editors` in Chromium and Firefox; Froala, whose licence allows no such test, by hand.
 */
const EDITORS: readonly Editor[] = [
  // On the command these forget their undo, and CKEditor 4 makes two steps of it.
  { name: 'tinymce', host: 'body#tinymce, .mce-content-body', way: 'paste' },
  { name: 'ckeditor4', host: '.cke_editable', way: 'paste' },
  // As Proton and Outlook have it; it leaves nothing of its own in the page.
  { name: 'roosterjs', host: '#rooster-editor, [data-testid^="rooster-editor"] *', way: 'paste' },
  { name: 'froala', host: '.fr-element', way: 'paste', html: true },
  // Their own history knows nothing of what was typed since the last click, or the last space. Squire is known
  // as SnappyMail has it.
  { name: 'summernote', host: '.note-editable', way: 'command', notes: 'mouseup' },
  { name: 'squire', host: '.squire-wysiwyg', way: 'paste' },
  // The command damages what stands in several nodes.
  { name: 'draft', host: '.public-DraftEditor-content', way: 'paste' },
  // These do not hear of the command, in Chromium, or undo it wrongly.
  { name: 'ckeditor5', host: '.ck-editor__editable', way: 'typed' },
  { name: 'slate', host: '[data-slate-editor]', way: 'typed' },
  { name: 'lexical', host: '[data-lexical-editor]', way: 'typed' },
  { name: 'trix', host: 'trix-editor', way: 'typed' },
  { name: 'quill', host: '.ql-editor', way: 'typed' },
];

/** How a host takes a text in place of another. */
export function takingOf(host: HTMLElement): Taking {
  return EDITORS.find((editor) => host.matches(editor.host)) ?? { way: 'command' };
}

/** Puts text in place of a range that is selected. @param part the focused editing host */
export function putText(part: HTMLElement, { way, notes, html }: Taking, range: Range, text: string): void {
  if (notes !== undefined) part.dispatchEvent(new MouseEvent(notes));
  if (way === 'paste') part.dispatchEvent(pasteEvent(text, html));
  // Typed text has one line: the next lines come as paragraphs by a paste only.
  else if (way === 'typed' && text.includes('\n')) part.dispatchEvent(pasteEvent(text));
  else if (way === 'typed') part.dispatchEvent(typedEvent(range, text));
  // An empty insertText is ignored by Firefox: https://github.com/fregante/text-field-edit/issues/16
  else if (text === '') part.ownerDocument.execCommand('delete');
  else part.ownerDocument.execCommand('insertText', false, text);
}

const EVENT = { bubbles: true, cancelable: true, composed: true };

/** What an editor hears before text is typed over a range. Firefox hides a `dataTransfer` of ours from pages. */
function typedEvent(range: Range, data: string): InputEvent {
  return new InputEvent('beforeinput', {
    ...EVENT,
    inputType: 'insertText',
    data,
    targetRanges: [new StaticRange(range)],
  });
}

const paragraphsOf = (html: string): string =>
  html
    .split(/\n+/u)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');

/**
 * A paste that carries text. Gecko ignores `clipboardData` in the init and would paste nothing over the
 * selection; it takes `dataType` and `data` instead. https://github.com/w3c/clipboard-apis/issues/33
 */
function pasteEvent(text: string, html?: true): ClipboardEvent {
  const gecko: ClipboardEventInit = { ...EVENT, ...{ dataType: 'text/plain', data: text } };
  const event = new ClipboardEvent('paste', gecko);
  if (event.clipboardData?.getData('text/plain') === text) return event;
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const escaped = text.replace(/[&<>]/gu, (sign) => `&#${sign.codePointAt(0)};`);
  if (html) data.setData('text/html', escaped.includes('\n') ? paragraphsOf(escaped) : escaped);
  return new ClipboardEvent('paste', { ...EVENT, clipboardData: data });
}
