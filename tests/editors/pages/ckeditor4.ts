import { fill } from './lab.ts';

interface Editor {
  getData(): string;
  on(event: string, heard: () => void): void;
  editable(): { readonly $: HTMLElement };
}
declare const CKEDITOR: { replace(area: HTMLTextAreaElement, config: object): Editor };

await fill(async (place) => {
  const area = document.createElement('textarea');
  place.append(area);
  const editor = CKEDITOR.replace(area, { customConfig: '', versionCheck: false, height: 150 });
  await new Promise<void>((ready) => editor.on('instanceReady', ready));
  return { root: () => editor.editable().$, value: () => editor.getData() };
});
