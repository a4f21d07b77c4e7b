import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from '../system.ts';
import { EXTENSION, QUIET_FLAGS } from './launch.ts';

const POLL = 50;
const PATIENCE = 20_000;

/** A Chromium as a user has it: nothing drives it, so nothing in it behaves differently. */
export interface BrowserWindow {
  /** Resolves when the browser has ended, by whatever cause. */
  readonly closed: Promise<void>;
  /** Where its DevTools answer. @throws when it was not opened with `debugging`, or ended */
  devTools(): Promise<string>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/**
 * Opens a Chromium with the built extension and a profile of its own.
 * @param options.debugging lets this machine's programs drive it, over any free port
 * @throws when there is no Chromium
 */
export async function openWindow(
  url: string,
  options: { headless?: boolean; debugging?: boolean } = {},
): Promise<BrowserWindow> {
  const program = await ensureChromium();
  const profile = mkdtempSync(join(tmpdir(), 'take-five-'));
  // Outside developer mode Chromium switches an unpacked extension off when it is reloaded.
  mkdirSync(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const flags = [
    ...QUIET_FLAGS,
    `--user-data-dir=${profile}`,
    `--load-extension=${EXTENSION}`,
    '--no-default-browser-check',
    // The profile lives for minutes: no key ring needs to be asked for it.
    '--password-store=basic',
    '--use-mock-keychain',
    ...(options.headless ? ['--headless=new', '--window-size=1280,900'] : []),
    ...(options.debugging ? ['--remote-debugging-port=0'] : []),
  ];
  const child = spawn(program, [...flags, url], { stdio: 'ignore' });
  const closed = new Promise<void>((resolve, reject) => {
    child.once('exit', () => resolve());
    child.once('error', reject);
  });
  closed.catch(() => undefined);
  return {
    closed,
    devTools: () => devToolsOf(child, profile),
    async close() {
      await end(child);
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** Chromium writes the port it chose into its profile. */
async function devToolsOf(child: ChildProcess, profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  const latest = Date.now() + PATIENCE;
  while (child.exitCode === null && child.signalCode === null && Date.now() < latest) {
    const port = existsSync(file) ? /^(\d+)\n/u.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
    if (port !== undefined) return `http://127.0.0.1:${port}`;
    await new Promise((next) => setTimeout(next, POLL));
  }
  throw new Error('The browser did not say where its DevTools answer.');
}

/** Asks a process to end, and makes it end when it does not. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(force);
}
