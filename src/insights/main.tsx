import { render } from 'preact';
import { t } from '../shared/i18n.ts';
import { selectionItem } from '../shared/store.ts';
import { App } from './App.tsx';
import { followColors } from './colors.ts';
import './insights.css';
import { attempt } from '../shared/trouble.ts';
import { NoteWindow } from './NoteWindow.tsx';
import { follow } from './state.ts';

// The language of our texts, which need not be the browser's: there may be no translation for that.
document.documentElement.lang = t('language_code');
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

if (location.hash === '#note') {
  document.title = t('idea_menu');
  void takeSelection().then((text) => render(<NoteWindow text={text} />, document.body));
} else {
  document.title = t('insights_title');
  render(<App />, document.body);
}
