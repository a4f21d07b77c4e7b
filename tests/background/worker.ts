import { vi } from 'vitest';
import { commanded, fakeBrowser, idle, menuClicked, permissionsAdded, permissionsRemoved } from './fake.ts';

export const POPUP = { url: 'chrome-extension://test-extension-id/popup.html' };
export const PAGE = { url: 'https://desk.example/tickets/12', tab: { id: 7, windowId: 2 } };

/** Starts the background anew, as the browser does: what was in memory is gone, the storage and the alarms are not. */
export async function startWorker(): Promise<void> {
  const { runtime, alarms, notifications } = fakeBrowser;
  for (const event of [
    runtime.onMessage,
    runtime.onStartup,
    runtime.onInstalled,
    alarms.onAlarm,
    notifications.onClicked,
  ])
    event.removeAllListeners();
  permissionsAdded.removeAllListeners();
  permissionsRemoved.removeAllListeners();
  menuClicked.removeAllListeners();
  commanded.removeAllListeners();
  vi.resetModules();
  await import('../../src/background/main.ts');
  await idle();
}

/** Says something to the background. @returns what the sender would get; rejects as it would for the sender */
export async function say(type: string, data: unknown, sender: unknown): Promise<unknown> {
  const message = { id: 1, type, data, timestamp: Date.now() };
  const answer = await new Promise((resolve, reject) => {
    fakeBrowser.runtime.onMessage.trigger(message, Object(sender), resolve).catch(reject);
  });
  const { res, err } = Object(answer);
  await idle();
  if (err) throw new Error(err.message);
  return res;
}

/** Sets the clock to a time (epoch milliseconds) and fires what is due, as the browser does. */
export async function at(now: number): Promise<void> {
  vi.setSystemTime(now);
  for (const alarm of await fakeBrowser.alarms.getAll()) {
    if (alarm.scheduledTime > now) continue;
    await fakeBrowser.alarms.clear(alarm.name);
    await fakeBrowser.alarms.onAlarm.trigger(alarm);
    await idle();
  }
}
