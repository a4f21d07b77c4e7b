import { render } from 'preact';
import { t } from '../shared/i18n.ts';
import { App } from './App.tsx';
import { followDraft } from './draft.ts';
import { lookAtFollowUps } from './follow-ups.ts';
import { keepTime } from './now.ts';
import './popup.css';
import { speakChosen } from '../shared/words-script.ts';
import { watchSettings } from './settings.ts';

keepTime();
void watchSettings();
void followDraft();
void speakChosen().then(() => {
  // The language of our texts, which need not be the browser's: there may be no translation for that.
  document.documentElement.lang = t('language_code');
  document.title = t('name');
  render(<App />, document.body);
  // After the first paint, because it may wake the background. Where they cannot be read there are none to show.
  setTimeout(() => lookAtFollowUps().catch(() => undefined));
});
