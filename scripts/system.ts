// What the machine must have beside Node: browsers, and the mail servers that the end-to-end tests talk to.
// Found first, installed only where that can be done without asking (root, apt); else the reader is told how.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { aptInstall, canInstall, hasPackage, offers } from './apt.ts';

/** Something the tests can do without: where it is, or in one sentence why it is not there. */
export type Found = { path: string; missing?: never } | { path?: never; missing: string };

const CHROMIUM_PACKAGES = ['chromium', 'fonts-noto-core'];
const FIREFOX_PACKAGES = ['firefox-esr', 'fonts-noto-core'];
// php-cgi stands first: it fulfils what `php` asks for, which would otherwise bring Apache along.
// All are unversioned names, so that apt picks the PHP of its release.
const ROUNDCUBE_PACKAGES = ['php-cgi', 'php-cli', 'roundcube-core', 'roundcube-sqlite3', 'dovecot-imapd'];
const ROUNDCUBE_ANSWERS = [
  'roundcube-core roundcube/dbconfig-install boolean false',
  'roundcube-core roundcube/reconfigure-webserver multiselect ',
];
const ROUNDCUBE_WEB_ROOT = '/var/lib/roundcube/public_html';
const RT_PACKAGES = ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone'];
const RT_ANSWERS = ['request-tracker5 request-tracker5/dbconfig-install boolean false'];
const RT_FOLDER = '/usr/share/request-tracker5';

/**
 * Absolute path of a Chromium that loads unpacked extensions: CHROMIUM_PATH, one on PATH, or Playwright's own.
 * Branded Google Chrome is passed over: since 137 it ignores --load-extension.
 * @throws Error when CHROMIUM_PATH is set but is no executable file.
 */
export function findChromium(): string | undefined {
  const onPath = findOnPath(
    ['chromium', 'chromium-browser', 'chrome', 'google-chrome-for-testing'],
    (version) => /^(Chromium|Google Chrome for Testing) \d/m.test(version),
  );
  const ofPlaywright = chromium.executablePath();
  return (
    fromEnvironment('CHROMIUM_PATH') ?? onPath ?? (isExecutable(ofPlaywright) ? ofPlaywright : undefined)
  );
}

/**
 * Like findChromium, and installs the package `chromium` when nothing was found.
 * @throws Error with the command to run, when there is no Chromium and it cannot be installed from here.
 */
export async function ensureChromium(): Promise<string> {
  const path = findChromium();
  if (path) return path;
  const byHand = isUbuntu()
    ? 'On Ubuntu the package "chromium" only points to a snap, which does not run in containers. ' +
      'Run "npx playwright install --with-deps chromium", or set CHROMIUM_PATH.'
    : canInstall()
      ? 'Run "npx playwright install chromium", or set CHROMIUM_PATH.'
      : `Run "sudo apt-get install ${CHROMIUM_PACKAGES.join(' ')}" (Debian) or ` +
        '"npx playwright install chromium" (elsewhere), or set CHROMIUM_PATH.';
  if (isUbuntu() || !canInstall()) throw new Error(`There is no Chromium here. ${byHand}`);
  await aptInstall(CHROMIUM_PACKAGES);
  const installed = findChromium();
  if (!installed) throw new Error(`The package chromium was installed but brought no Chromium. ${byHand}`);
  return installed;
}

/**
 * Absolute path of a Firefox: FIREFOX_PATH, else firefox-esr or firefox on PATH.
 * @throws Error when FIREFOX_PATH is set but is no executable file.
 */
export function findFirefox(): string | undefined {
  const onPath = findOnPath(['firefox-esr', 'firefox'], (version) => /^Mozilla Firefox \d/m.test(version));
  return fromEnvironment('FIREFOX_PATH') ?? onPath;
}

/**
 * Like findFirefox, and installs the package `firefox-esr` when nothing was found and apt offers it.
 * @throws Error when FIREFOX_PATH is set but is no executable file; every other failure is a reason in `missing`.
 */
export function ensureFirefox(): Promise<Found> {
  const find = (): Found => {
    const path = findFirefox();
    const command = isUbuntu()
      ? 'on Ubuntu install the deb of packages.mozilla.org, since the snap does not run in containers'
      : `run "sudo apt-get install ${FIREFOX_PACKAGES.join(' ')}"`;
    return path ? { path } : { missing: `There is no Firefox: ${command}, or set FIREFOX_PATH.` };
  };
  return ensure(find, FIREFOX_PACKAGES);
}

/** The folder Roundcube is served from, when all that a Roundcube test server needs is there. */
export function findRoundcube(): Found {
  const absent = ROUNDCUBE_PACKAGES.filter((name) => !hasPackage(name));
  if (absent.length > 0) {
    return { missing: `Roundcube needs: sudo apt-get install ${absent.join(' ')} (Debian 12).` };
  }
  if (process.getuid?.() !== 0)
    return { missing: 'Roundcube needs root: Dovecot changes to the user www-data.' };
  const dovecot = execFileSync('/usr/sbin/dovecot', ['--version'], { encoding: 'utf8' });
  if (!dovecot.startsWith('2.3.')) {
    return { missing: `Roundcube needs Dovecot 2.3; ${dovecot.trim()} reads another kind of configuration.` };
  }
  return { path: ROUNDCUBE_WEB_ROOT };
}

/** Like findRoundcube, and installs Roundcube and Dovecot when they are not there. Nothing is started. */
export function ensureRoundcube(): Promise<Found> {
  return ensure(findRoundcube, ROUNDCUBE_PACKAGES, ROUNDCUBE_ANSWERS);
}

/** The folder of Request Tracker 5, when all that a test server of it needs is there. */
export function findRt(): Found {
  const absent = RT_PACKAGES.filter((name) => !hasPackage(name));
  if (absent.length === 0) return { path: RT_FOLDER };
  return { missing: `Request Tracker needs: sudo apt-get install ${absent.join(' ')} (Debian 12).` };
}

/** Like findRt, and installs Request Tracker with SQLite when it is not there. Nothing is started. */
export function ensureRt(): Promise<Found> {
  // It asks for a program that sends mail, which the tests do not use: the smallest, unless one is there.
  const sender = existsSync('/usr/sbin/sendmail') ? [] : ['msmtp-mta'];
  return ensure(findRt, [...RT_PACKAGES, ...sender], RT_ANSWERS);
}

/** Finds, else installs and finds again. A failed installation is a reason like any other. */
async function ensure(
  find: () => Found,
  packages: readonly string[],
  answers: readonly string[] = [],
): Promise<Found> {
  const found = find();
  if (found.path || !canInstall()) return found;
  try {
    if (!(await offers(packages))) return found;
    await aptInstall(packages, answers);
  } catch (error) {
    return { missing: `${found.missing} Trying it failed: ${String(error)}` };
  }
  return find();
}

function fromEnvironment(name: string): string | undefined {
  const path = process.env[name];
  if (path && !isExecutable(path))
    throw new Error(`${name} is set to "${path}", which is not an executable file.`);
  return path || undefined;
}

/** The first of these programs on PATH whose answer to --version is accepted. */
function findOnPath(names: readonly string[], accepts: (version: string) => boolean): string | undefined {
  const { PATH = '' } = process.env;
  const folders = PATH.split(delimiter).filter(Boolean);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.filter(isExecutable).find((path) => accepts(versionOf(path)));
}

/** A program is asked who it is, since its name may lie: Ubuntu's chromium-browser only says "install the snap". */
function versionOf(path: string): string {
  try {
    return execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isUbuntu(): boolean {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID="?ubuntu"?$/m.test(readFileSync(release, 'utf8'));
}
