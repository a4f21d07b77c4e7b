import { browser } from '../shared/browser.ts';
import { MOST_IDEA, oneLine } from '../shared/idea.ts';
import { selectionItem } from '../shared/store.ts';
import { contain } from './contain.ts';

/** The context menu's entry and the keyboard command. */
export const NOTE_IDEA = 'note-idea';

/** Room for the form, in CSS pixels. */
const SIZE = { width: 480, height: 480 };

/**
 * Opens the form for an idea with what was selected in it; nothing is kept before the rep saves it there.
 * Never rejects.
 */
export async function openIdeaForm(selected: string): Promise<void> {
  await contain('pass the selection on', () => selectionItem.set(oneLine(selected).slice(0, MOST_IDEA)));
  await contain('open the form for an idea', () =>
    browser.windows.create({ ...SIZE, url: 'insights.html#note', type: 'popup' }),
  );
}

/** What is selected in a tab, in whichever of its frames; nothing where we may not look. */
async function selectedIn(tabId: number): Promise<string> {
  let selected = '';
  await contain('look for a selection', async () => {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => String(getSelection()),
    });
    selected = frames.map(({ result }) => String(result ?? '')).find((text) => oneLine(text) !== '') ?? '';
  });
  return selected;
}

/** Opens the form for an idea with what is selected in a tab. Never rejects. */
export async function noteFromTab(tabId: number | undefined): Promise<void> {
  await openIdeaForm(tabId === undefined ? '' : await selectedIn(tabId));
}
