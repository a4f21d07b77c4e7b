// `npm start`: the practice inbox in a browser with Take Five. `npm run dev` is `start --watch`.
import { openWindow } from './browser/window.ts';
import { buildExtension } from './build.ts';
import { reloader, watchBuilds } from './dev.ts';
import { type Inbox, startInbox } from './inbox/server.ts';
import { type StartOptions, startOptions, USAGE } from './start-options.ts';
import { ensureChromium } from './system.ts';
import { runTour } from './tour.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Resolves when the user ends us; a second time kills at once, as ever. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.once(signal, () => resolve());
  });
}

function printHints(url: string): void {
  console.log(`The practice inbox is open at ${url}. Close the window or press Ctrl+C to end.
  Beside it is the page that welcomes whoever has just installed Take Five.
  1. Answer Maria: "Hi Peter, as I already told you, you should have read the confirmation. Are you blind?"
  2. Rest the pointer on an underlined passage, or press Alt+Shift+T for the list of all.
  3. Press Send: nothing goes out. Start the five minutes, or hold “send anyway” for two seconds.
  4. Rewrite it kindly and press Send again: it arrives at once, on the right.`);
}

/** A busy port is the one thing that often goes wrong here. */
async function openInbox(port: number): Promise<Inbox> {
  try {
    return await startInbox({ port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    throw new Error(`Port ${port} ${code === 'EACCES' ? 'may not be used' : 'is taken'}: choose another.`);
  }
}

/** The window, until it is closed or `stop` resolves. */
async function showWindow(headless: boolean, inbox: Inbox, stop: Promise<void>): Promise<void> {
  await buildExtension();
  const window = await openWindow(inbox.url, { headless });
  try {
    printHints(inbox.url);
    await Promise.race([stop, window.closed]);
  } finally {
    await window.close();
  }
}

/** The same, with the extension built and loaded again at every change. */
async function showAndWatch(headless: boolean, inbox: Inbox, stop: Promise<void>): Promise<void> {
  const rebuilds = await watchBuilds();
  try {
    if (!(await Promise.race([rebuilds.first.then(() => true), stop.then(() => false)]))) return;
    const window = await openWindow(inbox.url, { headless, debugging: true });
    try {
      const reload = await reloader(window, inbox.url);
      rebuilds.onBuilt(() => void reload().catch((error: unknown) => console.error(messageOf(error))));
      printHints(inbox.url);
      console.log('Watching src/, public/ and manifest.json: a change reloads the extension and the inbox.');
      await Promise.race([stop, window.closed]);
    } finally {
      await window.close();
    }
  } finally {
    await rebuilds.stop();
  }
}

async function main(options: StartOptions): Promise<void> {
  await ensureChromium();
  const inbox = await openInbox(options.port);
  try {
    if (options.noDisplay) console.log('There is no display here, so no window opens.');
    if (options.headless && !options.watch) {
      await buildExtension();
      await runTour(inbox);
    } else await (options.watch ? showAndWatch : showWindow)(options.headless, inbox, interrupted());
  } finally {
    await inbox.close();
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

let options: StartOptions;
try {
  options = startOptions(process.argv.slice(2));
} catch (error) {
  console.error(`${messageOf(error)}\n\n${USAGE}`);
  process.exit(2);
}
try {
  await main(options);
  process.exit(0);
} catch (error) {
  console.error(messageOf(error));
  process.exit(1);
}
