import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Arrivals, type Arrived } from './arrivals.ts';
import { type Asset, bundle } from './bundle.ts';
import { Refusal, readReply } from './reply.ts';

export type { Arrived } from './arrivals.ts';

export interface Inbox {
  /** With a trailing slash. */
  readonly url: string;
  readonly port: number;
  /** Every reply that has reached a customer, oldest first. */
  arrived(): Arrived[];
  /** The first reply that matches, also one that is here already; rejects after `ms`. */
  waitForArrival(predicate: (arrived: Arrived) => boolean, ms: number): Promise<Arrived>;
  close(): Promise<void>;
}

// As strict as a careful helpdesk would have it: what works here works under any policy.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** Starts the sample support inbox on this machine only; without a port, on any free one. */
export async function startInbox({ port = 0 }: { port?: number } = {}): Promise<Inbox> {
  const assets = await bundle();
  const arrivals = new Arrivals();
  const server = createServer((request, response) => {
    answer(request, response, assets, arrivals).catch((error: unknown) => {
      if (error instanceof Refusal) sendJson(response, error.status, { error: error.message });
      else response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The inbox has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    port: address.port,
    arrived: () => arrivals.list(),
    waitForArrival: (predicate, ms) => arrivals.waitFor(predicate, ms),
    close: () =>
      new Promise((resolve, reject) => {
        arrivals.close();
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  assets: ReadonlyMap<string, Asset>,
  arrivals: Arrivals,
): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (path === '/api/replies') {
    if (reads) return sendJson(response, 200, { arrived: arrivals.list() });
    if (request.method !== 'POST') throw new Refusal(405, 'Use GET or POST.');
    return sendJson(response, 201, {
      arrived: arrivals.add(await readReply(request)),
    });
  }
  if (!reads) throw new Refusal(405, 'Use GET.');
  const asset = assets.get(path);
  if (!asset) throw new Refusal(404, 'There is no such page.');
  response.writeHead(200, { ...HEADERS, 'content-type': asset.type }).end(asset.content);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response
    .writeHead(status, {
      ...HEADERS,
      'content-type': 'application/json; charset=utf-8',
    })
    .end(JSON.stringify(value));
}
