import { render } from 'preact';
import { t } from '../shared/i18n.ts';
import { speakAlong } from '../shared/speak-along.ts';
import { App } from './App.tsx';
import { settings, watchSettings } from './settings.ts';
import './welcome.css';

void speakAlong(
  watchSettings(),
  () => settings.value.interfaceLanguage,
  (language) => {
    document.title = t('welcome_title');
    render(<App key={language} />, document.body);
  },
);
