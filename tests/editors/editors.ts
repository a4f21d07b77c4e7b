/** An editor of the matrix. */
export interface Editor {
  readonly id: string;
  /** The file in `pages/` that puts it into a page; the id when left out. */
  readonly page?: string;
  /** Files of packages that the page loads by themselves, because they do not bundle. */
  readonly files?: readonly string[];
  /** Milliseconds in which it joins what is typed into one step of its history. */
  readonly joins?: number;
  /** The keys by which it takes an undone step again, where they are not Ctrl+Shift+Z; or the button. */
  readonly redo?: string | { readonly button: string };
  /** What the rep presses to have its boxes: they come into the page, or a window of their own. */
  readonly opens?: 'here' | 'window';
  /** Of one line: Enter makes no other. */
  readonly oneLine?: true;
  /** The keys that go to the start and the end and select all, where the usual ones do not; for a text of two lines, from its end. */
  readonly edges?: { readonly start: string; readonly end: string; readonly all: readonly string[] };
}

const tinymce = (folder: string) => ({ files: [`${folder}/tinymce.min.js`] });

/**
 * The editors that webmail and helpdesks are built on, as npm has them. Froala is not among them: its licence
 * allows no use without a key.
 */
export const EDITORS = [
  { id: 'textarea' },
  { id: 'contenteditable' },
  // Chromium itself neither goes to the start or end of such a part nor selects all of it.
  { id: 'nested', edges: { start: 'Home', end: 'End', all: ['Shift+ArrowUp', 'Shift+Home'] } },
  { id: 'ckeditor4', files: ['ckeditor4/ckeditor.js'] },
  { id: 'ckeditor5' },
  { id: 'tinymce5', page: 'tinymce-iframe', ...tinymce('tinymce-5') },
  { id: 'tinymce5-inline', page: 'tinymce-inline', ...tinymce('tinymce-5') },
  { id: 'tinymce7', page: 'tinymce-iframe', ...tinymce('tinymce-7') },
  { id: 'tinymce8', page: 'tinymce-iframe', ...tinymce('tinymce') },
  { id: 'tinymce8-inline', page: 'tinymce-inline', ...tinymce('tinymce') },
  { id: 'prosemirror', joins: 500 },
  { id: 'tiptap', joins: 500 },
  { id: 'quill', joins: 1000 },
  { id: 'lexical', joins: 300 },
  { id: 'slate' },
  { id: 'draft' },
  // Its Ctrl+Shift+Z waits for a small z, which no browser says while Shift is down.
  { id: 'trix', redo: { button: '.trix-button--icon-redo' } },
  {
    id: 'summernote',
    redo: 'Control+KeyY',
    files: [
      'jquery/dist/jquery.min.js',
      'summernote/dist/summernote-lite.js',
      'summernote/dist/summernote-lite.css',
    ],
  },
  // A second after the last event, that of the caret included.
  { id: 'jodit', joins: 1500 },
  { id: 'squire' },
  { id: 'roosterjs' },
] as const satisfies readonly Editor[];

/** Where a plain field may stand, how it may be laid out and what may stand beside it, and when it may come. */
export const PLACES = [
  { id: 'input', oneLine: true },
  { id: 'shadow', page: 'shadow' },
  { id: 'shadow-textarea', page: 'shadow' },
  { id: 'shadow-closed', page: 'shadow' },
  { id: 'shadow-closed-textarea', page: 'shadow' },
  { id: 'frame-in-frame', page: 'frames' },
  { id: 'blank-in-blank', page: 'frames' },
  { id: 'replaced' },
  { id: 'rtl', page: 'laid' },
  { id: 'rtl-textarea', page: 'laid' },
  { id: 'zoomed', page: 'laid' },
  { id: 'zoomed-textarea', page: 'laid' },
  { id: 'checkers' },
  { id: 'checkers-textarea', page: 'checkers' },
  { id: 'late', page: 'opened', opens: 'here' },
  { id: 'late-textarea', page: 'opened', opens: 'here' },
  { id: 'dialog', page: 'opened', opens: 'here' },
  { id: 'dialog-textarea', page: 'opened', opens: 'here' },
  { id: 'popover', page: 'opened', opens: 'here' },
  { id: 'popover-textarea', page: 'opened', opens: 'here' },
  { id: 'popout', opens: 'window' },
  { id: 'popout-written', page: 'popout', opens: 'window' },
] as const satisfies readonly Editor[];

/** The rows of the matrix. */
export const ROWS = [...EDITORS, ...PLACES];

export type EditorId = (typeof ROWS)[number]['id'];
