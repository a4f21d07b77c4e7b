import { browser } from '../shared/browser.ts';
import { t } from '../shared/i18n.ts';
import { trouble } from '../shared/trouble.ts';
import { Button } from '../ui/Button.tsx';
import { Cooling } from './Cooling.tsx';
import { FollowUps } from './FollowUps.tsx';
import { Ideas } from './Ideas.tsx';
import { Pause } from './Pause.tsx';
import { SwitchedOff } from './SwitchedOff.tsx';
import { Status } from './status.tsx';
import { TeamTips } from './TeamTips.tsx';
import { ThisReply } from './ThisReply.tsx';
import { TipOfTheDay } from './TipOfTheDay.tsx';

/** The popup: what cools down, what is being written, a tip, and every way to switch off and on again. */
export function App() {
  return (
    <main>
      <header class="head">
        <img class="head-icon" src="icons/icon.svg" alt="" width="28" height="28" />
        <h1>{t('name')}</h1>
        <Button look="text" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('options_title')}
        </Button>
      </header>
      <div role="alert">{trouble.value !== null && <p class="trouble">{t(trouble.value)}</p>}</div>
      <Status />
      <div class="columns">
        <div class="column">
          <Cooling />
          <ThisReply />
          <FollowUps />
        </div>
        <div class="column">
          <TipOfTheDay />
          <TeamTips />
          <Ideas />
          <Pause />
          <SwitchedOff />
        </div>
      </div>
    </main>
  );
}
