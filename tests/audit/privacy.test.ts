import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wrongPermissions } from '../../scripts/audit-privacy/permissions.ts';
import { occurrences, wordsIn } from '../../scripts/audit-privacy/search.ts';
import { root } from '../../scripts/root.ts';

describe('npm run audit:privacy', () => {
  it('finds no request by us and no word where none belongs', () => {
    const args = ['--import', 'tsx', 'scripts/audit-privacy.ts', '--built'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect(`${stdout}${stderr}`).toContain('No request by us, no word where none belongs.');
    expect(status).toBe(0);
  }, 180_000);
});

describe('the search', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'take-five-search-'));
    writeFileSync(join(folder, 'log'), Buffer.concat([Buffer.from([0, 255, 7]), Buffer.from('xQavortimx')]));
    writeFileSync(join(folder, 'wide'), Buffer.from('brevmåfta কাভোর্তিম্বল', 'utf16le'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('finds words in any file, in UTF-8 and UTF-16', () => {
    const words = wordsIn(['The qavortim left.', 'din brevmåfta', 'কাভোর্তিম্বল গেছে', 'nowhere']);
    expect(Object.fromEntries(occurrences(folder, words))).toEqual({
      qavortim: ['log'],
      brevmåfta: ['wide'],
      কাভোর্তিম্বল: ['wide'],
    });
  });
});

describe('permissions', () => {
  const manifest = (permissions: string[], host_permissions: string[]) => ({
    permissions,
    host_permissions,
    content_scripts: [{ matches: ['https://desk.example/*', 'https://*/*'] }],
  });

  it('are wrong when nothing uses them or nobody says why', () => {
    expect(wrongPermissions(manifest(['alarms', 'history'], []), 'no call')).toEqual([
      'alarms: nothing uses it',
      'history: nobody says why',
    ]);
    expect(wrongPermissions(manifest(['alarms'], []), 'browser.alarms.create(x)')).toEqual([]);
  });

  it('are wrong for hosts beyond the listed ones', () => {
    const hosts = ['https://desk.example/*', 'https://other.example/*', 'https://*/*', '<all_urls>'];
    expect(wrongPermissions(manifest([], hosts))).toEqual([
      'https://other.example/*: no script runs there',
      'https://*/*: more than one system’s hosts',
      '<all_urls>: more than one system’s hosts',
    ]);
  });
});
