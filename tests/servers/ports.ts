// Ports on 127.0.0.1: a free one for a server, and the moment it answers there.
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { ServerProcess } from './processes.ts';

const given = new Set<number>();

/** A TCP port on 127.0.0.1 that nobody listens on and that this process was not given before. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the server has no port'));
      else resolve(address.port);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  // Two servers that start side by side must not get the same port before either has taken it.
  if (given.has(port)) return freePort();
  given.add(port);
  return port;
}

/**
 * Resolves once something accepts connections on the port.
 * @param process the server that should; when it ends first, waiting is over
 * @param ms give up after so many milliseconds
 * @throws Error with the end of the server's output
 */
export async function waitForPort(port: number, process: ServerProcess, ms = 30_000): Promise<void> {
  const deadline = Date.now() + ms;
  while (!(await accepts(port))) {
    if (process.ended()) throw new Error(`${process.name} ended before it listened:\n${process.output()}`);
    if (Date.now() > deadline)
      throw new Error(`${process.name} did not listen in ${ms} ms:\n${process.output()}`);
    // There is no event for "a port was opened elsewhere": the state is asked for again.
    await pause(20);
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
