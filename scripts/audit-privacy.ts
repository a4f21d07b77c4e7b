// Uses everything in a browser that records its network, then looks for every word that was typed.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { REASONS, wrongPermissions } from './audit-privacy/permissions.ts';
import { occurrences, wordsIn } from './audit-privacy/search.ts';
import { SAVED, TEXTS } from './audit-privacy/texts.ts';
import { useEverything } from './audit-privacy/use.ts';
import { EXTENSION, launch } from './browser/launch.ts';
import { buildExtension, manifestFor } from './build.ts';
import { startInbox } from './inbox/server.ts';
import { root } from './root.ts';

// The worker's own; `evaluate` runs there.
declare const chrome: typeof import('../src/shared/browser.ts').browser;

const wrong: string[] = [];
if (!process.argv.includes('--built')) await buildExtension();
const inbox = await startInbox();
const running = await launch();
const logged: string[] = [];
running.context.on('console', (message) => void logged.push(message.text()));
(await running.worker()).on('console', (message) => void logged.push(message.text()));

// A word that stands in our own files, the inbox or a fresh profile tells nothing.
const typed = wordsIn(TEXTS.flatMap(({ heated, calm }) => [heated, calm]));
for (const folder of [EXTENSION, join(root, 'scripts', 'inbox'), running.profile])
  for (const word of occurrences(folder, typed).keys()) typed.delete(word);
const sought = new Set([...typed, SAVED]);

await useEverything(running, inbox.url);
// No function in here has a name: tsx would look for a helper of its own in the browser.
const stored = await (await running.worker()).evaluate(async () => {
  const databases: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const opening = indexedDB.open(name);
    await new Promise((done) => opening.addEventListener('success', done));
    for (const table of opening.result.objectStoreNames) {
      const all = opening.result.transaction(table).objectStore(table).getAll();
      await new Promise((done) => all.addEventListener('success', done));
      databases.push(all.result);
    }
    opening.result.close();
  }
  const { local, session, sync } = chrome.storage;
  const areas = { local: await local.get(), session: await session.get(), sync: await sync.get() };
  return JSON.stringify({ ...areas, databases });
});
await running.close(true).catch((error: unknown) => wrong.push(String(error)));
await inbox.close();

if (!stored.includes('"holds":{"')) wrong.push('no reply was cooling: the extension was not used');
const { sync, ...rest } = JSON.parse(stored);
const places: readonly (readonly [string, string])[] = [
  ['storage.local, storage.session, IndexedDB', JSON.stringify(rest)],
  ['the console', logged.join('\n')],
];
for (const [place, text] of places)
  for (const word of sought) if (text.toLowerCase().includes(word)) wrong.push(`${place} holds “${word}”`);
for (const word of typed)
  if (JSON.stringify(sync).toLowerCase().includes(word)) wrong.push(`storage.sync holds “${word}”`);
if (!JSON.stringify(sync).includes(SAVED))
  wrong.push(`storage.sync does not hold “${SAVED}”, which was saved`);
for (const [word, files] of occurrences(running.profile, sought))
  for (const file of files)
    if (word !== SAVED || !file.includes('Sync Extension Settings')) wrong.push(`${file} holds “${word}”`);
rmSync(running.profile, { recursive: true, force: true, maxRetries: 5 });

const manifest = manifestFor('chrome') as unknown as Parameters<typeof wrongPermissions>[0];
wrong.push(...wrongPermissions(manifest));
console.log('Permissions:');
for (const name of manifest.permissions) console.log(`  ${name}: ${REASONS[name]?.why ?? '?'}`);
console.log(`  ${manifest.host_permissions.length} hosts of known systems; others are asked for on demand`);
console.log(
  `Words typed and looked for: ${typed.size}, in storage, databases, logs and all files of the profile`,
);
console.log(`Saved on purpose, in storage.sync: “${SAVED}”`);
for (const what of wrong) console.error(`wrong: ${what}`);
console.log(wrong.length === 0 ? 'No request by us, no word where none belongs.' : `${wrong.length} wrong`);
process.exitCode = wrong.length === 0 ? 0 : 1;
