import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from '../shared/browser.ts';
import { t } from '../shared/i18n.ts';
import { RemovableList } from './RemovableList.tsx';
import { attempt, change, lockOf, settings } from './settings.ts';

/** The hosts that the rep allowed beside those that the manifest names, as match patterns. */
const allowed = signal<readonly string[]>([]);

async function look(): Promise<void> {
  const named = new Set(browser.runtime.getManifest().host_permissions);
  const { origins = [] } = await browser.permissions.getAll();
  allowed.value = origins.filter((pattern) => !named.has(pattern));
}

const removeHost = (pattern: string) =>
  attempt('popup_not_saved', async () => {
    await browser.permissions.remove({ origins: [pattern] });
    await look();
  });

/** Where Take Five runs beside the known systems, and where it rests. */
export function Sites() {
  useEffect(() => {
    const again = () => void look().catch(() => undefined);
    again();
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
  }, []);
  return (
    <section class="card" aria-labelledby="sites">
      <h2 id="sites">{t('options_sites')}</h2>
      <h3>{t('options_hosts')}</h3>
      <RemovableList
        items={allowed.value}
        none={t('options_hosts_none')}
        button={t('options_remove')}
        remove={removeHost}
      />
      <h3>{t('options_hosts_off')}</h3>
      <RemovableList
        items={settings.value.hostsOff}
        none={t('options_hosts_off_none')}
        button={t('popup_turn_on')}
        locked={lockOf('hostsOff').detail}
        remove={(host) =>
          change(({ hostsOff }) => ({ hostsOff: hostsOff.filter((other) => other !== host) }))
        }
      />
      {settings.value.hostsAnyway.length > 0 && (
        <>
          <h3>{t('options_hosts_anyway')}</h3>
          <RemovableList
            items={settings.value.hostsAnyway}
            none=""
            button={t('options_remove')}
            remove={(host) =>
              change(({ hostsAnyway }) => ({ hostsAnyway: hostsAnyway.filter((other) => other !== host) }))
            }
          />
        </>
      )}
    </section>
  );
}
