import { t } from '../shared/i18n.ts';
import { Checked } from './Checked.tsx';
import { Customers } from './Customers.tsx';
import { Data } from './Data.tsx';
import { FollowUps } from './FollowUps.tsx';
import { Goodwill } from './Goodwill.tsx';
import { Ignored } from './Ignored.tsx';
import { OwnWording } from './OwnWording.tsx';
import { RuleOfFive } from './RuleOfFive.tsx';
import { Sites } from './Sites.tsx';
import { Speaks } from './Speaks.tsx';
import { outcome } from './settings.ts';
import { Team } from './Team.tsx';

/** The options: all that can be set, and what the team has set. */
export function App() {
  const { text, bad } = outcome.value ?? { text: '', bad: false };
  return (
    <main>
      <header class="head">
        <img class="head-icon" src="icons/icon.svg" alt="" width="28" height="28" />
        <h1>{t('options_title')}</h1>
        <Speaks />
      </header>
      <div class="outcomes">
        <div role="status">
          {!bad && text !== '' && (
            <p key={outcome.value} class="outcome">
              {text}
            </p>
          )}
        </div>
        <div role="alert">
          {bad && (
            <p key={outcome.value} class="trouble">
              {text}
            </p>
          )}
        </div>
      </div>
      <Team />
      <RuleOfFive />
      <Checked />
      <OwnWording />
      <Ignored />
      <Sites />
      <FollowUps />
      <Goodwill />
      <Customers />
      <Data />
      <p class="hint">
        <a href="welcome.html">{t('welcome_again')}</a>
      </p>
    </main>
  );
}
