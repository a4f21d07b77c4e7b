import { contenteditable, fill } from './lab.ts';

await fill(contenteditable);
