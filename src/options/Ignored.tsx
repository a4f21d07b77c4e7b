import { t } from '../shared/i18n.ts';
import { RemovableList } from './RemovableList.tsx';
import { change, settings } from './settings.ts';

/** The passages that the rep never wants marked. */
export function Ignored() {
  return (
    <section class="card" aria-labelledby="ignored">
      <h2 id="ignored">{t('options_ignored')}</h2>
      <RemovableList
        items={settings.value.phrasesOff}
        none={t('options_ignored_none')}
        button={t('popup_turn_on')}
        remove={(phrase) =>
          change(({ phrasesOff }) => ({ phrasesOff: phrasesOff.filter((other) => other !== phrase) }))
        }
      />
    </section>
  );
}
