// Server processes of the tests: each in its own process group, none outlives the test run.
import { execFile, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';

/**
 * Runs a command to its end and returns what it printed.
 * Never the Sync kind here: the SMTP sink lives in this process, and would stand still meanwhile.
 * @param env added to the environment of this process
 * @throws Error with the exit code and stderr
 */
export async function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  return (await promisify(execFile)(command, args, { env: { ...process.env, ...env } })).stdout;
}

/** A server that was started and is, or was, running. */
export interface ServerProcess {
  readonly name: string;
  /** The server's process has ended, by itself or by `stop`. */
  ended(): boolean;
  /** The last 2000 characters it printed to stdout and stderr. */
  output(): string;
  /** Ends the server and all its workers; resolves when it has ended. May be called twice. */
  stop(): Promise<void>;
}

/**
 * The shell becomes the server, after leaving a guard behind in the same process group. The guard reads a pipe whose
 * other end this process holds: when the pipe closes, because the server ended or this process did (even by SIGKILL,
 * where no exit handler runs), the guard kills the whole group.
 */
const GUARDED = 'exec 3<&0; (read -r _ <&3; kill -KILL 0) & exec "$@" </dev/null 3<&-';

/**
 * Starts a server in a process group of its own, so that the workers it forks can be ended with it.
 * @param command absolute path or a name on PATH, followed by its arguments
 * @param log file that its stdout and stderr are appended to
 * @param env added to the environment of this process
 */
export function startProcess(
  command: readonly [string, ...string[]],
  log: string,
  env: Readonly<Record<string, string>> = {},
): ServerProcess {
  const file = openSync(log, 'a');
  const child = spawn('sh', ['-c', GUARDED, 'sh', ...command], {
    detached: true,
    stdio: ['pipe', file, file],
    env: { ...process.env, ...env },
  });
  closeSync(file);
  const end = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return {
    name: command[0],
    ended: () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined,
    output: () => readFileSync(log, 'utf8').slice(-2000),
    async stop() {
      // No courtesy: all they could still write is about to be thrown away.
      if (child.pid !== undefined) killGroup(child.pid);
      await end;
    },
  };
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // ESRCH: everybody in the group has ended already.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
