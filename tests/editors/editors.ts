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
}

const tinymce = (folder: string) => ({ files: [`${folder}/tinymce.min.js`] });

/**
 * The editors that webmail and helpdesks are built on, as npm has them. Froala is not among them: its licence
 * allows no use without a key.
 */
export const EDITORS = [
  { id: 'textarea' },
  { id: 'contenteditable' },
  { id: 'nested' },
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

export type EditorId = (typeof EDITORS)[number]['id'];
