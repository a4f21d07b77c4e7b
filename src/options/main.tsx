import { render } from 'preact';
import { t } from '../shared/i18n.ts';
import { App } from './App.tsx';
import './options.css';
import { watchSettings } from './settings.ts';

document.documentElement.lang = t('language_code');
document.title = `${t('options_title')} – ${t('name')}`;
void watchSettings();
render(<App />, document.body);
