/** The ways by which a text can be put in place of the selection so that an editor's model and undo follow. */
export type Way = 'command' | 'paste';

interface Editor {
  readonly name: string;
  /** Matches the editing host. */
  readonly host: string;
  readonly way: Way;
}

/**
 * Editors that need another way than `document.execCommand('insertText')`, or are known to take it.
 * Measured in Chromium and Firefox with real content scripts: TinyMCE forgets its undo on the command.
 */
const EDITORS: readonly Editor[] = [
  { name: 'tinymce', host: 'body#tinymce, .mce-content-body', way: 'paste' },
  { name: 'prosemirror', host: '.ProseMirror', way: 'command' },
];

/** The way to replace text in an editing host. */
export function wayOf(host: HTMLElement): Way {
  return EDITORS.find((editor) => host.matches(editor.host))?.way ?? 'command';
}

/** Puts text in place of the selection of the focused host, in one of the ways. */
export function putText(host: HTMLElement, way: Way, text: string): void {
  if (way === 'command') {
    const page = host.ownerDocument;
    // An empty insertText is ignored by Firefox: https://github.com/fregante/text-field-edit/issues/16
    if (text === '') page.execCommand('delete');
    else page.execCommand('insertText', false, text);
    return;
  }
  host.dispatchEvent(pasteEvent(text));
}

/**
 * A paste that carries text. Gecko ignores `clipboardData` in the init and would paste nothing over the
 * selection; it takes `dataType` and `data` instead. https://github.com/w3c/clipboard-apis/issues/33
 */
function pasteEvent(text: string): ClipboardEvent {
  const init = { bubbles: true, cancelable: true, composed: true };
  const gecko: ClipboardEventInit = { ...init, ...{ dataType: 'text/plain', data: text } };
  const event = new ClipboardEvent('paste', gecko);
  if (event.clipboardData?.getData('text/plain') === text) return event;
  const data = new DataTransfer();
  data.setData('text/plain', text);
  return new ClipboardEvent('paste', { ...init, clipboardData: data });
}
