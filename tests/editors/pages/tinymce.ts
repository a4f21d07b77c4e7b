import { fill } from './lab.ts';

interface Editor {
  getContent(): string;
  getBody(): HTMLElement;
}
declare const tinymce: { readonly majorVersion: string; init(options: object): Promise<Editor[]> };

/** TinyMCE as its script was loaded, in an iframe or in the page. */
export const fillTinymce = (inline: boolean): Promise<void> =>
  fill(async (place) => {
    const target = document.createElement(inline ? 'div' : 'textarea');
    if (inline) target.className = 'box';
    place.append(target);
    const [editor] = await tinymce.init({
      target,
      inline,
      height: 250,
      menubar: false,
      branding: false,
      promotion: false,
      license_key: 'gpl',
      // Later ones have it built in.
      plugins: tinymce.majorVersion === '5' ? 'paste' : '',
    });
    if (editor === undefined) throw new Error('TinyMCE did not start');
    return { root: () => editor.getBody(), value: () => editor.getContent() };
  });
