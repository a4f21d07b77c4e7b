// Listeners only, and all of them before anything is awaited: the browser may start this script for any one of them.
import { browser } from '../shared/browser.ts';
import { onMessage } from '../shared/messages.ts';
import { contain } from './contain.ts';
import { endHold, forgetTabs, reconcile, startHold } from './holds.ts';
import { hostsAllowed, syncHosts, useHost } from './hosts.ts';
import { unnotify } from './notify.ts';
import { openHold } from './open-hold.ts';
import { loadParts } from './parts.ts';
import {
  readFrame,
  readHoldEnd,
  readHoldRequest,
  readHostRequest,
  readKey,
  readParts,
  readSender,
  requireOwnPage,
} from './requests.ts';

const settle = () => contain('look after the replies', () => reconcile(Date.now()));
const sync = () => contain('register the hosts', syncHosts);

onMessage('startHold', ({ data, sender }) =>
  startHold(readHoldRequest(data), readSender(sender), Date.now()),
);
onMessage('endHold', ({ data }) => endHold(readHoldEnd(data).key, Date.now()));
onMessage('openHold', ({ data, sender }) => {
  requireOwnPage(readSender(sender));
  return openHold(readKey(data));
});
onMessage('useHost', ({ data, sender }) => {
  requireOwnPage(readSender(sender));
  return useHost(readHostRequest(data));
});
onMessage('loadParts', ({ data, sender }) => {
  const { tabId, frameId } = readFrame(sender);
  return loadParts(readParts(data), tabId, frameId);
});

browser.alarms.onAlarm.addListener(settle);
browser.notifications.onClicked.addListener(async (key) => {
  await Promise.all([unnotify(key), contain('open the reply', () => openHold(key))]);
});
browser.runtime.onStartup.addListener(async () => {
  await Promise.all([contain('forget the tabs', () => forgetTabs(Date.now())), sync()]);
});
browser.runtime.onInstalled.addListener(sync);
browser.permissions.onAdded.addListener(({ origins = [] }) =>
  contain('run on the host', () => hostsAllowed(origins)),
);
browser.permissions.onRemoved.addListener(sync);

void settle();
