import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../scripts/root.ts';
import { type Editor, type EditorId, ROWS } from './editors.ts';

/** The pages of all editors, on this machine only. */
export interface EditorPages {
  /** The address of an editor's page. */
  address(editor: EditorId): string;
  /** What was sent from a box of an editor's page since the last call, oldest first. */
  takeSent(editor: EditorId, box: number): string[];
  close(): Promise<void>;
}

const PAGES = fileURLToPath(new URL('./pages/', import.meta.url));
const PACKAGES = join(root, 'node_modules');
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

// Room above and below a box: toolbars of editors may lie there.
const STYLE = `section { display: flex; gap: 40px; align-items: end; margin: 100px 0; } .place { width: 700px; min-height: 60px; } .box, .ProseMirror, .squire { box-sizing: border-box;
  width: 700px; min-height: 120px; border: 1px solid #888; font: 16px/24px sans-serif; }
  .line { min-height: 0; height: 44px; padding: 0 10px; }
  .public-DraftEditor-content, .ql-editor, trix-editor, .ck-editor__editable { min-height: 120px !important; }`;

/** Editors draw their keys at random; two loads of a page must give the same ones. */
const SAME_NUMBERS = `{ let seed = 1; Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647; }`;

function html({ id, page = id, files = [] }: Editor): string {
  const loaded = files.map((file) =>
    file.endsWith('.css')
      ? `<link rel="stylesheet" href="/npm/${file}">`
      : `<script src="/npm/${file}"></script>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${id}</title><style>${STYLE}</style>
<script>${SAME_NUMBERS}</script>${loaded.join('')}<link rel="stylesheet" href="/bundle/${page}.css">
<body><textarea id="clipboard" readonly rows="1" aria-label="Something to copy"></textarea>
<script type="module" src="/bundle/${page}.js"></script></body></html>`;
}

const bundles = new Map<string, Promise<ReadonlyMap<string, string>>>();

/** Script and styles of a page by their ending; each is built once per process. */
function bundle(page: string): Promise<ReadonlyMap<string, string>> {
  const known = bundles.get(page);
  if (known !== undefined) return known;
  const built = build({
    absWorkingDir: PAGES,
    entryPoints: [`./${page}`],
    outdir: PAGES,
    write: false,
    bundle: true,
    format: 'esm',
    target: 'es2023',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: {
      '.woff': 'dataurl',
      '.woff2': 'dataurl',
      '.ttf': 'dataurl',
      '.eot': 'dataurl',
      '.svg': 'dataurl',
    },
  }).then(({ outputFiles }) => new Map(outputFiles.map(({ path, text }) => [extname(path), text])));
  bundles.set(page, built);
  return built;
}

/** A page's file. @returns undefined when there is none */
async function fileAt(path: string): Promise<{ type: string; content: string | Buffer } | undefined> {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const [, kind, ...rest] = path.split('/');
  const name = rest.join('/');
  if (kind === 'npm') return { type, content: await readFile(join(PACKAGES, name)) };
  if (kind === 'bundle') {
    const ending = extname(name);
    return { type, content: (await bundle(name.slice(0, -ending.length))).get(ending) ?? '' };
  }
  const editor = ROWS.find(({ id }) => id === kind);
  return editor && { type: TYPES['.html'] ?? '', content: html(editor) };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Starts the server of the editors' pages on any free port. */
export async function startEditorPages(): Promise<EditorPages> {
  let sent: { to: string; text: string }[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname);
    if (request.method === 'POST') {
      sent.push({ to: path, text: await textOf(request) });
      response.writeHead(204).end();
      return;
    }
    const file = await fileAt(path).catch(() => undefined);
    if (file === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': file.type }).end(file.content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    address: (editor) => `http://127.0.0.1:${address.port}/${editor}`,
    takeSent(editor, box) {
      const to = `/sent/${editor}/${box}`;
      const own = sent.filter((one) => one.to === to).map(({ text }) => text);
      sent = sent.filter((one) => one.to !== to);
      return own;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
