import { t } from '../shared/i18n.ts';
import { coversHost } from '../shared/settings.ts';
import { Button } from '../ui/Button.tsx';
import { Switch } from '../ui/Switch.tsx';
import { hostInUse, tabDraft } from './draft.ts';
import { now } from './now.ts';
import { change, settings } from './settings.ts';

const HOUR = 3_600_000;

/** When the rep's own day ends, in epoch milliseconds. */
function midnight(): number {
  const today = new Date();
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1).getTime();
}

const timeOfDay = (ms: number) => new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(ms);

function PauseAWhile() {
  const { pausedUntil } = settings.value;
  if (pausedUntil <= now.value) {
    const pause = (until: () => number) => () => void change(() => ({ pausedUntil: until() }));
    return (
      <div class="hold-ways">
        <Button onClick={pause(() => Date.now() + HOUR)}>{t('popup_pause_hour')}</Button>
        <Button onClick={pause(midnight)}>{t('popup_pause_today')}</Button>
      </div>
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

/** The ways to have peace for a while: on this site, or everywhere for an hour or for today. */
export function Pause() {
  const host = hostInUse(tabDraft.value);
  return (
    <section class="card" aria-labelledby="pause">
      <h2 id="pause">{t('popup_pause')}</h2>
      {host !== undefined && (
        <Switch
          label={t('popup_pause_site')}
          detail={host}
          on={settings.value.hostsOff.some((entry) => coversHost(entry, host))}
          onChange={(on) =>
            void change(({ hostsOff }) => {
              const others = hostsOff.filter((other) => !coversHost(other, host));
              return { hostsOff: on ? [...others, host] : others };
            })
          }
        />
      )}
      <PauseAWhile />
    </section>
  );
}
