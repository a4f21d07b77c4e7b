import { browser } from '../shared/browser.ts';
import { t } from '../shared/i18n.ts';
import { WISH_PORT, type Wish } from '../shared/messages.ts';
import { contain } from './contain.ts';
import { NOTE_IDEA, openIdeaForm } from './idea-menu.ts';
import { queue } from './in-turn.ts';
import { speaking } from './speaking.ts';

/** What can be wished for at a box, each an entry of the context menu. */
const WISHES: readonly Wish[] = ['first-word', 'follow-up'];

const inTurn = queue();

/** Fills the context menu: of selected text anywhere, of boxes where Take Five runs. Never rejects. */
export function offerMenu(): Promise<void> {
  return contain('fill the context menu', () =>
    inTurn(async () => {
      await speaking();
      const { origins = [] } = await browser.permissions.getAll();
      await browser.contextMenus.removeAll();
      browser.contextMenus.create({
        id: NOTE_IDEA,
        title: t('idea_menu'),
        contexts: ['selection'],
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      });
      const titles = { 'first-word': t('first_word'), 'follow-up': t('follow_up_menu') };
      for (const id of WISHES)
        browser.contextMenus.create({
          id,
          title: titles[id],
          contexts: ['editable'],
          documentUrlPatterns: origins,
        });
    }),
  );
}

/** Tells the frame of a tab that has the rep's box what the rep wishes for there. Never rejects. */
function tellWish(wish: Wish, tabId: number): Promise<void> {
  return contain('pass a wish on', () => {
    const port = browser.tabs.connect(tabId, { name: WISH_PORT });
    port.onDisconnect.addListener(() => void browser.runtime.lastError);
    port.postMessage(wish);
  });
}

/** Does what was chosen in the context menu. @param selected the selected text. Never rejects. */
export async function chooseFromMenu(
  entry: string | number,
  selected: string,
  tabId: number | undefined,
): Promise<void> {
  if (entry === NOTE_IDEA) await openIdeaForm(selected);
  const wish = WISHES.find((one) => one === entry);
  if (wish !== undefined && tabId !== undefined) await tellWish(wish, tabId);
}
