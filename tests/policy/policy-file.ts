import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A policy with something of everything, and one item that is wrong. */
export const POLICY = {
  setBy: 'Acme Support',
  holdMinutes: { value: 12, mode: 'locked' },
  anyway: { value: 'reason', mode: 'default' },
  holdWay: { value: 'never', mode: 'locked' },
  phrases: { value: [{ text: 'ticket', fix: 'question', why: 'Nobody is a ticket.' }], mode: 'locked' },
  tips: { value: ['Say **thank you** <img src=x onerror=alert(1)> first.'], mode: 'default' },
} as const;

/** What the options page says of it. */
export const WRONG = 'holdWay: must be one of: either, minutes, others, both; it is ignored';

/** A policy file of this machine, for the time of a test. */
export interface PolicyFile {
  write(content: unknown): void;
  /** Takes the file away, and the folders that were made for it. */
  remove(): void;
}

/**
 * Claims a policy file.
 * @throws when somebody else's file is there, or the folder cannot be written
 */
export function claim(path: string): PolicyFile {
  if (existsSync(path)) throw new Error(`${path} is there already and is left alone`);
  const made = mkdirSync(dirname(path), { recursive: true });
  return {
    write: (content) => writeFileSync(path, JSON.stringify(content)),
    remove() {
      rmSync(path, { force: true });
      if (made !== undefined) rmSync(made, { recursive: true });
    },
  };
}

/** Why no policy file can be written here, if so. */
export const barred = (): string | undefined =>
  process.getuid?.() === 0 ? undefined : 'a policy file can be written by root only';
