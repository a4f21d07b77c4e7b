// Debian packages, installed without questions and without starting a service.
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);
const APT = '/usr/bin/apt-get';
const SERVICE_POLICY = '/usr/sbin/policy-rc.d';
const OPTIONS = ['-y', '-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];

let updated: Promise<void> | undefined;
let last: Promise<void> = Promise.resolve();

/** Packages can be installed without asking for a password: apt is there and we are root. */
export function canInstall(): boolean {
  return existsSync(APT) && process.getuid?.() === 0;
}

/** The Debian package is installed, all of it (not merely unpacked, or removed with its configuration left). */
export function hasPackage(name: string): boolean {
  try {
    const answer = execFileSync('dpkg', ['-s', name], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /^Status: \S+ ok installed$/m.test(answer);
  } catch {
    return false;
  }
}

/** Every one of these packages can be had from the machine's package sources; reads their lists once. */
export async function offers(packages: readonly string[]): Promise<boolean> {
  await update();
  const { stdout } = await run('apt-cache', ['policy', ...packages]);
  return stdout.match(/^ {2}Candidate: (?!\(none\))/gm)?.length === packages.length;
}

/**
 * Installs Debian packages, one call after the other. Prints one line.
 * @param answers lines for debconf-set-selections, so that no package asks anything
 * @throws Error with the end of what apt said
 */
export function aptInstall(packages: readonly string[], answers: readonly string[] = []): Promise<void> {
  // One after the other, so that the first call does not lift the ban on services while the second is at work.
  const mine = last.then(() => install(packages, answers));
  last = mine.catch(() => undefined);
  return mine;
}

async function install(packages: readonly string[], answers: readonly string[]): Promise<void> {
  console.log(`Installing Debian packages (apt-get): ${packages.join(' ')} …`);
  await update();
  const banned = existsSync(SERVICE_POLICY);
  if (!banned) {
    // 101 tells every package's script "not allowed to start this service".
    writeFileSync(SERVICE_POLICY, '#!/bin/sh\nexit 101\n');
    chmodSync(SERVICE_POLICY, 0o755);
  }
  try {
    if (answers.length > 0)
      await apt('sh', ['-c', 'printf "%s\\n" "$@" | debconf-set-selections', 'sh', ...answers]);
    await apt(APT, [...OPTIONS, '--no-install-recommends', 'install', ...packages]);
  } finally {
    if (!banned) rmSync(SERVICE_POLICY, { force: true });
  }
}

function update(): Promise<void> {
  updated ??= apt(APT, [...OPTIONS, 'update']);
  return updated;
}

async function apt(command: string, args: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
  try {
    await run(command, args, { env, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')} failed:\n${`${stdout}${stderr}`.slice(-2000)}`, {
      cause: error,
    });
  }
}
