import { render } from 'preact';
import { t } from '../shared/i18n.ts';
import { selectionItem } from '../shared/store.ts';
import { App } from './App.tsx';
import { followColors } from './colors.ts';
import './insights.css';
import { attempt } from '../shared/trouble.ts';
import { speakChosen } from '../shared/words-script.ts';
import { NoteWindow } from './NoteWindow.tsx';
import { follow } from './state.ts';

followColors();
follow();

/** What was selected, for the form alone: it is forgotten as soon as it is there. */
async function takeSelection(): Promise<string> {
  let text = '';
  await attempt('insights_not_read', async () => {
    text = await selectionItem.get();
    await selectionItem.set('');
  });
  return text;
}

async function show(): Promise<void> {
  const form = location.hash === '#note';
  await speakChosen();
  // The language of our texts, which need not be the browser's: there may be no translation for that.
  document.documentElement.lang = t('language_code');
  document.title = t(form ? 'idea_menu' : 'insights_title');
  render(form ? <NoteWindow text={await takeSelection()} /> : <App />, document.body);
}

void show();
