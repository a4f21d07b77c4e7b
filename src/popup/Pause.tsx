import { t } from '../shared/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Switch } from '../ui/Switch.tsx';
import { hostInUse, tabDraft } from './draft.ts';
import { now } from './now.ts';
import { change, settings } from './settings.ts';

const HOUR = 3_600_000;

const timeOfDay = (ms: number) => new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(ms);

function PauseAnHour() {
  const { pausedUntil } = settings.value;
  if (pausedUntil <= now.value) {
    return (
      <Button onClick={() => void change(() => ({ pausedUntil: Date.now() + HOUR }))}>
        {t('popup_pause_hour')}
      </Button>
    );
  }
  return (
    <div class="row">
      <p>{t('popup_paused_until', timeOfDay(pausedUntil))}</p>
      <Button look="primary" onClick={() => void change(() => ({ pausedUntil: 0 }))}>
        {t('popup_go_on')}
      </Button>
    </div>
  );
}

/** The two ways to have peace for a while: on this site, or everywhere for an hour. */
export function Pause() {
  const host = hostInUse(tabDraft.value);
  return (
    <section class="card" aria-labelledby="pause">
      <h2 id="pause">{t('popup_pause')}</h2>
      {host !== undefined && (
        <Switch
          label={t('popup_pause_site')}
          detail={host}
          on={settings.value.hostsOff.includes(host)}
          onChange={(on) =>
            void change(({ hostsOff }) => {
              const others = hostsOff.filter((other) => other !== host);
              return { hostsOff: on ? [...others, host] : others };
            })
          }
        />
      )}
      <PauseAnHour />
    </section>
  );
}
