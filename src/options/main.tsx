import { effect } from '@preact/signals';
import { render } from 'preact';
import { t } from '../shared/i18n.ts';
import { soon } from '../shared/soon.ts';
import { PATIENCE, speakIn } from '../shared/words-script.ts';
import { App } from './App.tsx';
import './options.css';
import { settings, watchSettings } from './settings.ts';

/** Shows all of it anew, in another language; what had the focus has it again. */
function show(language: string): void {
  const focused = document.activeElement?.id;
  document.documentElement.lang = t('language_code');
  document.title = `${t('options_title')} – ${t('name')}`;
  render(<App key={language} />, document.body);
  if (focused) document.getElementById(focused)?.focus();
}

void soon(watchSettings(), PATIENCE).then(() => {
  let shown: string | undefined;
  effect(() => {
    const { interfaceLanguage } = settings.value;
    if (interfaceLanguage === shown) return;
    shown = interfaceLanguage;
    void speakIn(interfaceLanguage).then(() => {
      // The last choice stands, in whatever order the words came.
      if (interfaceLanguage === shown) show(interfaceLanguage);
    });
  });
});
