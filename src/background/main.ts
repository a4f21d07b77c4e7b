// Listeners only, and all of them before anything is awaited: the browser may start this script for any one of them.
import { browser } from '../shared/browser.ts';
import { onMessage } from '../shared/messages.ts';
import { contain } from './contain.ts';
import { deleteEverything } from './delete.ts';
import { countHold, diary } from './diary.ts';
import { FOLLOW_UPS, reconcileFollowUps } from './follow-ups.ts';
import { endHold, forgetTabs, reconcile, startHold } from './holds.ts';
import { hostsAllowed, syncHosts, useHost } from './hosts.ts';
import { NOTE_IDEA, noteFromTab } from './idea-menu.ts';
import { dropIdea, ideas, meetIdea, noteIdea, rewriteIdea } from './ideas.ts';
import { countAsk, keepReason } from './kept.ts';
import { chooseFromMenu, offerMenu } from './menu.ts';
import { unnotify } from './notify.ts';
import { DUE, unnotifyDue } from './notify-due.ts';
import { openDueFollowUp } from './open-follow-up.ts';
import { openHold } from './open-hold.ts';
import { loadParts } from './parts.ts';
import { listenToPeople } from './people.ts';
import { PURGE, purge, purgeDaily } from './purge.ts';
import {
  isOwnPage,
  readFrame,
  readHoldEnd,
  readHoldRequest,
  readHostRequest,
  readIdeaChange,
  readKey,
  readNewIdea,
  readParts,
  readReason,
  readSender,
  readThread,
  requireOwnPage,
} from './requests.ts';
import { followLanguage } from './speaking.ts';

const settle = () => contain('look after the replies', () => reconcile(Date.now()));
const sync = () => contain('register the hosts', syncHosts);

onMessage('startHold', async ({ data, sender }) => {
  const now = Date.now();
  const hold = await startHold(readHoldRequest(data), readSender(sender), now);
  if (hold.startedAt === now) void countHold('begun', now);
  return hold;
});
onMessage('endHold', async ({ data }) => {
  const { key, how } = readHoldEnd(data);
  const now = Date.now();
  if (await endHold(key, now)) void countHold(how, now);
});
onMessage('asked', ({ data }) => countAsk(readThread(data), Date.now()));
onMessage('keepReason', ({ data }) => keepReason(readReason(data), Date.now()));
onMessage('openHold', ({ data, sender }) => {
  requireOwnPage(readSender(sender));
  return openHold(readKey(data));
});
onMessage('useHost', ({ data, sender }) => {
  requireOwnPage(readSender(sender));
  return useHost(readHostRequest(data));
});
onMessage('readDiary', ({ sender }) => {
  requireOwnPage(readSender(sender));
  return diary(Date.now());
});
onMessage('readIdeas', ({ sender }) => {
  requireOwnPage(readSender(sender));
  return ideas();
});
onMessage('noteIdea', ({ data, sender }) => {
  requireOwnPage(readSender(sender));
  return noteIdea(readNewIdea(data), Date.now());
});
onMessage('rewriteIdea', ({ data, sender }) => {
  requireOwnPage(readSender(sender));
  const { id, ...idea } = readIdeaChange(data);
  return rewriteIdea(id, idea);
});
onMessage('meetIdea', ({ data, sender }) => {
  requireOwnPage(readSender(sender));
  return meetIdea(readKey(data), Date.now());
});
onMessage('dropIdea', ({ data, sender }) => {
  requireOwnPage(readSender(sender));
  return dropIdea(readKey(data));
});
onMessage('deleteEverything', ({ sender }) => {
  requireOwnPage(readSender(sender));
  return deleteEverything(Date.now());
});
onMessage('loadParts', ({ data, sender }) => {
  const parts = readParts(data);
  const { tabId, frameId } = readFrame(sender);
  // The welcome page has all of them already.
  if (isOwnPage(readSender(sender))) return;
  return loadParts(parts, tabId, frameId);
});

listenToPeople();

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === PURGE) return purge(Date.now());
  return name === FOLLOW_UPS ? reconcileFollowUps(Date.now()) : settle();
});
browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) =>
  chooseFromMenu(menuItemId, selectionText, tab?.id),
);
browser.commands.onCommand.addListener((command, tab) =>
  command === NOTE_IDEA ? noteFromTab(tab?.id) : undefined,
);
browser.notifications.onClicked.addListener(async (key) => {
  if (key === DUE) await Promise.all([unnotifyDue(), contain('open the thread', openDueFollowUp)]);
  else await Promise.all([unnotify(key), contain('open the reply', () => openHold(key))]);
});
browser.runtime.onStartup.addListener(async () => {
  await Promise.all([contain('forget the tabs', () => forgetTabs(Date.now())), sync(), purgeDaily()]);
});
browser.runtime.onInstalled.addListener(async ({ reason }) => {
  const welcome = () => browser.tabs.create({ url: 'welcome.html' });
  await Promise.all([
    sync(),
    offerMenu(),
    purgeDaily(),
    reason === 'install' ? contain('show the welcome page', welcome) : undefined,
  ]);
});
browser.permissions.onAdded.addListener(({ origins = [] }) =>
  contain('run on the host', () => hostsAllowed(origins)),
);
browser.permissions.onRemoved.addListener(sync);
followLanguage(offerMenu);

void settle();
void reconcileFollowUps(Date.now());
