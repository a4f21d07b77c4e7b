// Runs scripts/<name>.ts; installs the npm packages first when they are missing or out of date.
// Plain .mjs on purpose: it has to work before `npm ci`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const name = process.argv[2];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Take Five needs Node 20.19 or newer; this is ${process.version}. Install it from https://nodejs.org.`,
  );
  process.exit(1);
}

/** The packages that npm recorded in node_modules are those of the lockfile. */
function installed() {
  const stamp = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(stamp)) return false;
  const have = JSON.parse(readFileSync(stamp, 'utf8')).packages;
  const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(want).every(
    ([path, info]) => path === '' || info.optional || have[path]?.version === info.version,
  );
}

if (!installed()) {
  console.error('Installing the npm packages (npm ci) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    // Standard input and output are the script's alone.
    stdio: ['ignore', process.stderr.fd, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
}
// In this process, as if Node had been called with the script: a second one would only take longer to start.
const script = join(root, 'scripts', `${name}.ts`);
process.argv.splice(1, 2, script);
process.chdir(root);
await import('tsx');
await import(pathToFileURL(script).href);
