// Uses everything in a browser that records its network, then looks for every word that was typed.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { REASONS, wrongPermissions } from './audit-privacy/permissions.ts';
import { occurrences, wordsIn } from './audit-privacy/search.ts';
import { FILLED, KEPT, SAVED, TEXTS } from './audit-privacy/texts.ts';
import { deleteEverything, useEverything } from './audit-privacy/use.ts';
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
const typed = wordsIn([FILLED, ...TEXTS.flatMap(({ heated, calm }) => [heated, calm])]);
for (const folder of [EXTENSION, join(root, 'scripts', 'inbox'), running.profile])
  for (const word of occurrences(folder, typed).keys()) typed.delete(word);
const sought = new Set<string>([...typed, SAVED, ...Object.values(KEPT)]);

/** All that the extension has stored. */
const storedNow = async () =>
  (await running.worker()).evaluate(async () => {
    // No function in here has a name: tsx would look for a helper of its own in the browser.
    const databases: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const opening = indexedDB.open(name);
      await new Promise((done) => opening.addEventListener('success', done));
      for (const table of opening.result.objectStoreNames) {
        const all = opening.result.transaction(table).objectStore(table).getAll();
        await new Promise((done) => all.addEventListener('success', done));
        databases.push([table, all.result]);
      }
      opening.result.close();
    }
    const { local, session, sync } = chrome.storage;
    return JSON.stringify({
      local: await local.get(),
      session: await session.get(),
      sync: await sync.get(),
      databases,
      notifications: Object.keys(await chrome.notifications.getAll()),
      badge: await chrome.action.getBadgeText({}),
    });
  });

await useEverything(running, inbox.url);
const stored = await storedNow();
await deleteEverything(running);
const left = await storedNow();
await running.close(true).catch((error: unknown) => wrong.push(String(error)));
await inbox.close();

if (!stored.includes('"holds":{"')) wrong.push('no reply was cooling: the extension was not used');
const { sync, databases, ...rest } = JSON.parse(stored);
const kept = Object.values(KEPT);
for (const word of kept)
  if (!JSON.stringify(databases).includes(word))
    wrong.push(`the database does not hold “${word}”, which was saved`);
const places: readonly (readonly [string, string, readonly string[]])[] = [
  ['storage.local, storage.session', JSON.stringify(rest), []],
  ['IndexedDB', JSON.stringify(databases), kept],
  ['the console', logged.join('\n'), []],
];
for (const [place, text, fine] of places)
  for (const word of sought)
    if (!fine.includes(word) && text.toLowerCase().includes(word)) wrong.push(`${place} holds “${word}”`);
const NOTHING = { local: {}, session: {}, sync: {}, databases: [], notifications: [], badge: '' };
if (left !== JSON.stringify(NOTHING)) wrong.push(`after everything was deleted there is ${left}`);
for (const word of [...typed, ...kept])
  if (JSON.stringify(sync).toLowerCase().includes(word)) wrong.push(`storage.sync holds “${word}”`);
if (!JSON.stringify(sync).includes(SAVED))
  wrong.push(`storage.sync does not hold “${SAVED}”, which was saved`);
/** The folder in which a word that was saved on purpose may lie, also once it is deleted: browsers tidy up later. */
const folderOf = (word: string) => {
  if (word === SAVED) return 'Sync Extension Settings';
  return (kept as readonly string[]).includes(word) ? 'IndexedDB' : undefined;
};
for (const [word, files] of occurrences(running.profile, sought)) {
  const folder = folderOf(word);
  for (const file of files)
    if (folder === undefined || !file.includes(folder)) wrong.push(`${file} holds “${word}”`);
}
rmSync(running.profile, { recursive: true, force: true, maxRetries: 5 });

const manifest = manifestFor('chrome') as unknown as Parameters<typeof wrongPermissions>[0];
wrong.push(...wrongPermissions(manifest));
console.log('Permissions:');
for (const name of manifest.permissions) console.log(`  ${name}: ${REASONS[name]?.why ?? '?'}`);
console.log(`  ${manifest.host_permissions.length} hosts of known systems; others are asked for on demand`);
console.log(
  `Words typed and looked for: ${typed.size}, in storage, databases, logs and all files of the profile`,
);
console.log(`Saved on purpose: “${SAVED}” in storage.sync, “${kept.join('”, “')}” in the database`);
if (wrong.length === 0) console.log('Deleted everything: nothing is left in storage and databases.');
for (const what of wrong) console.error(`wrong: ${what}`);
console.log(wrong.length === 0 ? 'No request by us, no word where none belongs.' : `${wrong.length} wrong`);
process.exitCode = wrong.length === 0 ? 0 : 1;
