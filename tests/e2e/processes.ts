import { readdirSync, readFileSync } from 'node:fs';

/** What can be read of every process, by its id; those that end meanwhile are left out. */
function read(what: 'cmdline' | 'stat'): Map<number, string> {
  const found = new Map<number, string>();
  for (const id of readdirSync('/proc')) {
    if (!/^\d+$/u.test(id)) continue;
    try {
      found.set(Number(id), readFileSync(`/proc/${id}/${what}`, 'utf8'));
    } catch {
      // It has ended since.
    }
  }
  return found;
}

/** The process of a browser by its profile, which no other has. @throws when there is none */
export function processOf(profile: string): number {
  for (const [id, line] of read('cmdline')) {
    const args = line.split('\0');
    const has = args.includes(`--user-data-dir=${profile}`) || args.includes(profile);
    if (has && !args.some((arg) => arg.startsWith('--type=') || arg === '-contentproc')) return id;
  }
  throw new Error('no browser has this profile');
}

/** A process and all that it started, and so on, itself first. */
export function familyOf(id: number): number[] {
  // The name, in brackets, may hold blanks; behind it come the state and the parent.
  const parents = [...read('stat')].map(
    ([of, stat]) => [of, Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2])] as const,
  );
  const family = [id];
  for (const member of family) for (const [of, parent] of parents) if (parent === member) family.push(of);
  return family;
}
