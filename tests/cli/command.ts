import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { root } from '../../scripts/root.ts';

/** Milliseconds that a test may take which starts the command several times on a busy machine. */
export const PATIENCE = 120_000;

/** What came of a run of the command. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the command as a user would. @param env over our own environment */
export function startCheck(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  const child = spawn('npm', ['run', '--silent', 'check', '--', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  // A command that ends without reading its input breaks the pipe; the test looks at what it said.
  child.stdin.on('error', () => {});
  return child;
}

/** Waits for a started command to end. */
export async function ended(child: ChildProcessWithoutNullStreams): Promise<Run> {
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, out, err };
}

/** Runs the command. @param input what it reads from standard input */
export function check(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  const child = startCheck(args);
  child.stdin.end(input);
  return ended(child);
}

/** A folder for a test file's own files. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'take-five-check-'));

  /** Writes a file. @returns its path */
  file(name: string, content: string | Uint8Array): string {
    const path = join(this.path, name);
    writeFileSync(path, content);
    return path;
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
