// The pages that are typed into.
import { createServer } from 'node:http';
import { textOf } from '../bench/texts.ts';
import { replies } from '../corpus.ts';

export const BOXES = ['textarea', 'contenteditable'] as const;
export type Box = (typeof BOXES)[number];

const STYLE = 'font: 16px/1.4 sans-serif; width: 700px; height: 500px; overflow: auto; white-space: pre-wrap';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** `few`: calm replies with one mark in each of three paragraphs; `many`: replies of every heat. */
export const MARKS = ['few', 'many'] as const;
export type Marks = (typeof MARKS)[number];

const MARKED = 'As I already told you, it is on its way.';

/** A text of so many words. */
function draftOf(words: number, marks: Marks): string {
  if (marks === 'many') return textOf('en', words, 1);
  const calm = replies('train', 'en').filter(({ heat, issues }) => heat === 0 && issues.length === 0);
  const texts = calm.map(({ text }) => text);
  for (const at of [2, 5, 8]) texts[at] += ` ${MARKED}`;
  const gaps = [...texts.join('\n\n').matchAll(/\s+/gu)];
  return texts.join('\n\n').slice(0, gaps[words - 1]?.index);
}

function bodyOf(path: string): string {
  const [, kind = '', words = '1000', marks = 'few'] = path.split('/');
  const text = escaped(draftOf(Number(words), marks === 'many' ? 'many' : 'few'));
  if (kind === 'textarea')
    return `<form><textarea aria-label="Reply" style="${STYLE}">${text}</textarea><button>Send</button></form>`;
  if (kind === 'contenteditable') {
    const blocks = text.split('\n').map((line) => `<div>${line === '' ? '<br>' : line}</div>`);
    return `<div><div contenteditable role="textbox" aria-label="Reply" style="${STYLE}">${blocks.join('')}</div><button type="button">Send</button></div>`;
  }
  return `<h1>A page without a box</h1><p>${text.replaceAll('\n', '<br>')}</p>`;
}

export interface Pages {
  /** The address of a page with a box that holds so many words of English replies. */
  box(kind: Box, words: number, marks?: Marks): string;
  /** The address of a page of text without any box. */
  readonly none: string;
  close(): Promise<void>;
}

/** Serves the pages, on this machine only. */
export async function startPages(): Promise<Pages> {
  const server = createServer((request, response) => {
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body>${bodyOf(request.url ?? '/')}</body></html>`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The pages have no port.');
  // By this name others serve a page on their own, too.
  const base = `http://localhost:${address.port}`;
  return {
    box: (kind, words, marks = 'few') => `${base}/${kind}/${words}/${marks}`,
    none: `${base}/none`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
