// What stands in for the other two parts of the extension, so that the popup is tested alone.

/** In the page: answers the popup with the draft in <html data-draft>, and again whenever that changes. */
export const CONTENT = `
const draft = () => document.documentElement.dataset.draft;
chrome.runtime.onConnect.addListener((port) => {
  if (port.name !== 'draft') return;
  const say = () => { if (draft() !== undefined) port.postMessage(JSON.parse(draft())); };
  const watch = new MutationObserver(say);
  watch.observe(document.documentElement, { attributes: true });
  port.onDisconnect.addListener(() => watch.disconnect());
  say();
});
`;

/** In the background: keeps what it was told; fails when the test asks for it. */
export const BACKGROUND = `
import { onMessage } from './src/shared/messages.ts';
const keep = (type) => async ({ data }) => {
  const { broken, told = [] } = await chrome.storage.local.get();
  if (broken) throw new Error('as the test asked');
  await chrome.storage.local.set({ told: [...told, [type, data]] });
};
onMessage('openHold', keep('openHold'));
onMessage('endHold', keep('endHold'));
onMessage('useHost', keep('useHost'));
onMessage('noteIdea', keep('noteIdea'));
onMessage('readIdeas', () => []);
const followUps = async () => (await chrome.storage.local.get('followUps')).followUps ?? [];
onMessage('followUps', followUps);
onMessage('followUpsFor', async ({ data }) =>
  (await followUps()).filter(({ thread, customerId }) => thread === data.thread || customerId === data.address));
for (const type of ['makeFollowUp', 'endFollowUp', 'snoozeFollowUp', 'rewordFollowUp', 'openFollowUp'])
  onMessage(type, keep(type));
onMessage('followUpCalendar', ({ data: { id } }) => 'BEGIN:VCALENDAR of ' + id);
`;
