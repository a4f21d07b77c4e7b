import { render } from 'preact';
import { t } from '../shared/i18n.ts';
import { soon } from '../shared/soon.ts';
import { speakAlong } from '../shared/speak-along.ts';
import { PATIENCE } from '../shared/words-script.ts';
import { App } from './App.tsx';
import './options.css';
import { settings, watchSettings } from './settings.ts';

void soon(watchSettings(), PATIENCE).then(() =>
  speakAlong(
    () => settings.value.interfaceLanguage,
    (language) => {
      document.title = `${t('options_title')} – ${t('name')}`;
      render(<App key={language} />, document.body);
    },
  ),
);
