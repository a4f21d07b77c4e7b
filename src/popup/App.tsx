import { browser } from '../shared/browser.ts';
import { numeral, t } from '../shared/i18n.ts';
import { trouble } from '../shared/trouble.ts';
import { Button } from '../ui/Button.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { Cooling } from './Cooling.tsx';
import { FollowUps } from './FollowUps.tsx';
import { dueCount } from './follow-ups.ts';
import { Ideas } from './Ideas.tsx';
import { Pause } from './Pause.tsx';
import { SwitchedOff } from './SwitchedOff.tsx';
import { Status } from './status.tsx';
import { ThisReply } from './ThisReply.tsx';
import { Tips } from './Tips.tsx';
import { openTab } from './tabs.ts';

/** What cools down, what is being written, and every way to switch off and on again. */
function Now() {
  return (
    <>
      <Cooling />
      <ThisReply />
      <Pause />
      <SwitchedOff />
    </>
  );
}

/** The popup: what is going on now, tips, the promises to come back to customers, and ideas. */
export function App() {
  const due = dueCount.value;
  const waiting = due === 0 ? undefined : { count: numeral(due), said: t('popup_tab_due', numeral(due)) };
  return (
    <main>
      <header class="head">
        <img class="head-icon" src="icons/icon.svg" alt="" width="28" height="28" />
        <h1 lang="en">{t('name')}</h1>
        <Button look="text" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('options_title')}
        </Button>
      </header>
      <div role="alert">{trouble.value !== null && <p class="trouble">{t(trouble.value)}</p>}</div>
      <Status />
      <Tabs
        name={t('name')}
        tabs={[
          { id: 'now', label: t('popup_tab_now'), content: () => <Now /> },
          { id: 'tips', label: t('popup_tab_tips'), content: () => <Tips /> },
          { id: 'follow-ups', label: t('popup_tab_follow'), waiting, content: () => <FollowUps /> },
          { id: 'ideas', label: t('popup_tab_ideas'), content: () => <Ideas /> },
        ]}
        chosen={openTab.value}
        onChoose={(id) => {
          openTab.value = id;
        }}
      />
    </main>
  );
}
