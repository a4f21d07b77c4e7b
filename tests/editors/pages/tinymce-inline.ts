import { fillTinymce } from './tinymce.ts';

await fillTinymce(true);
