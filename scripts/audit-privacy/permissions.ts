import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

interface Reason {
  readonly why: string;
  /** What in the source needs it. */
  readonly use: RegExp;
}

/** Why the extension asks for each permission. */
export const REASONS: Readonly<Record<string, Reason>> = {
  activeTab: { why: 'the popup sees the address of the tab it was opened on', use: /\btabs\.query\(/u },
  alarms: { why: 'the end of a pause, and follow-ups that are due', use: /\balarms\.create\(/u },
  contextMenus: {
    why: 'noting selected text as an idea; a first word and a follow-up at a box',
    use: /\bcontextMenus\.create\(/u,
  },
  notifications: { why: 'telling that the time is up', use: /\bnotifications\.create\(/u },
  scripting: {
    why: 'the engine and languages go into a page as needed',
    use: /\bscripting\.executeScript\(/u,
  },
  storage: { why: 'settings, cooling replies, a team’s policy', use: /\bstorage\.(?:sync|managed)\.get\(/u },
};

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
}

const sources = (): string => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
    .join('\n');
};

/** A pattern for one host, or for the subdomains of one: `https://*.zendesk.com/*`. */
const NARROW = /^https?:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\/\*$/u;

/** What is wrong with the permissions of a manifest, in words; nothing when all are used and narrow. */
export function wrongPermissions(manifest: Manifest, source = sources()): string[] {
  const listed = new Set(manifest.content_scripts.flatMap(({ matches }) => matches));
  return [
    ...manifest.permissions.flatMap((name) => {
      const reason = REASONS[name];
      if (reason === undefined) return [`${name}: nobody says why`];
      return reason.use.test(source) ? [] : [`${name}: nothing uses it`];
    }),
    ...manifest.host_permissions.flatMap((host) => {
      if (!NARROW.test(host)) return [`${host}: more than one system’s hosts`];
      return listed.has(host) ? [] : [`${host}: no script runs there`];
    }),
  ];
}
