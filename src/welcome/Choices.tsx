import { SYSTEMS } from 'systems';
import { LANGUAGES } from '../engine/types.ts';
import { t } from '../shared/i18n.ts';
import { languageName } from '../shared/language-names.ts';
import { toggled } from '../shared/settings.ts';
import { Switch } from '../ui/Switch.tsx';
import { change, lockedBy, settings } from './settings.ts';

/** On which of the known systems Take Five runs. */
export function Sites() {
  const { hostsOff } = settings.value;
  const locked = lockedBy('hostsOff');
  return (
    <section class="card" aria-labelledby="sites">
      <h2 id="sites">{t('welcome_sites')}</h2>
      <p class="hint">{locked ?? t('welcome_sites_hint')}</p>
      <div class="switches">
        {SYSTEMS.map(({ name, hosts }) => (
          <Switch
            key={name}
            label={name}
            on={!hosts.every((host) => hostsOff.includes(host))}
            locked={locked !== undefined}
            onChange={(on) =>
              void change((current) => {
                const others = current.hostsOff.filter((host) => !hosts.includes(host));
                return { hostsOff: on ? others : [...others, ...hosts] };
              })
            }
          />
        ))}
      </div>
      <p class="hint">{t('welcome_own_host', t('popup_use'))}</p>
    </section>
  );
}

/** Which languages are checked; one stays on. */
export function Languages() {
  const { languages } = settings.value;
  const locked = lockedBy('languages');
  return (
    <section class="card" aria-labelledby="languages">
      <h2 id="languages">{t('welcome_languages')}</h2>
      <p class="hint">{locked ?? t('options_languages_hint')}</p>
      <div class="switches">
        {LANGUAGES.map((code) => {
          const on = languages.includes(code);
          return (
            <Switch
              key={code}
              label={languageName(code)}
              on={on}
              locked={locked !== undefined || (on && languages.length === 1)}
              onChange={() => void change((current) => ({ languages: toggled(current.languages, code) }))}
            />
          );
        })}
      </div>
    </section>
  );
}

/** Whether customers are remembered: not before the rep says yes. */
export function Memory() {
  return (
    <section class="card" aria-labelledby="memory">
      <h2 id="memory">{t('welcome_memory')}</h2>
      <Switch
        label={t('options_memory')}
        on={settings.value.memory}
        onChange={(on) => void change(() => ({ memory: on }))}
      />
      <p class="hint">{t('options_memory_hint')}</p>
    </section>
  );
}
