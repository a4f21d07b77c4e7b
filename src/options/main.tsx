import { render } from 'preact';
import { t } from '../shared/i18n.ts';
import { speakAlong } from '../shared/speak-along.ts';
import { App } from './App.tsx';
import './options.css';
import { settings, watchSettings } from './settings.ts';

void speakAlong(
  watchSettings(),
  () => settings.value.interfaceLanguage,
  (language) => {
    document.title = `${t('options_title')} – ${t('name')}`;
    render(<App key={language} />, document.body);
  },
);
