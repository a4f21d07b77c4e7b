import { render } from 'preact';
import { t } from '../shared/i18n.ts';
import { speakChosen } from '../shared/words-script.ts';
import { App } from './App.tsx';
import { watchSettings } from './settings.ts';
import './welcome.css';

void watchSettings();
void speakChosen().then(() => {
  document.documentElement.lang = t('language_code');
  document.title = t('welcome_title');
  render(<App />, document.body);
});
