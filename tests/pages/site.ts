import { createServer, type IncomingMessage } from 'node:http';

/** A page of our own for one test. */
export interface OwnPage {
  readonly head?: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Small pages with the oddities of real ones, served on this machine only. */
export interface Site {
  /** Makes a page; every one has an address of its own. @returns its address */
  add(page: OwnPage): string;
  /** What pages sent to an address below `/sent`, oldest first. */
  sent(to: string): string[];
  close(): Promise<void>;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Starts the server of such pages. */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, OwnPage>();
  const sent: { to: string; text: string }[] = [];
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (request.method === 'POST') {
      sent.push({ to: path, text: await textOf(request) });
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<title>Sent</title>');
      return;
    }
    const page = pages.get(path);
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${page.head ?? ''}<body>${page.body}</body></html>`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site has no port.');
  return {
    add(page) {
      const path = `/${pages.size + 1}`;
      pages.set(path, page);
      return `http://127.0.0.1:${address.port}${path}`;
    },
    sent: (to) => sent.filter((one) => one.to === to).map(({ text }) => text),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
