import { t } from '../shared/i18n.ts';
import { trouble } from '../shared/trouble.ts';
import { Languages, Memory, Sites } from './Choices.tsx';
import { Pictures } from './Pictures.tsx';
import { TryIt } from './TryIt.tsx';

/** What is shown once, after the installation, and whenever the rep wants to see it again. */
export function App() {
  return (
    <main>
      <header class="head">
        <img class="head-icon" src="icons/icon.svg" alt="" width="44" height="44" />
        <div>
          <h1>{t('welcome_title')}</h1>
          <p>{t('welcome_lead')}</p>
        </div>
      </header>
      <Pictures />
      <div role="alert" class="alert">
        {trouble.value !== null && <p class="trouble">{t(trouble.value)}</p>}
      </div>
      <TryIt />
      <Sites />
      <Languages />
      <Memory />
      <p class="end">
        {t('welcome_end')} <a href="options.html">{t('options_title')}</a>
      </p>
    </main>
  );
}
