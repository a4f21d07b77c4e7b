import { t } from '../shared/i18n.ts';
import { ownNameOf } from '../shared/language-names.ts';
import { INTERFACE_LANGUAGES } from '../shared/settings.ts';
import { change, settings } from './settings.ts';

/** The language of all that we say ourselves; each is named as its speakers name it. */
export function Speaks() {
  return (
    <p class="text speaks">
      <label for="speaks">{t('options_interface')}</label>
      <select
        id="speaks"
        value={settings.value.interfaceLanguage}
        onChange={({ currentTarget: { value } }) => {
          const chosen = INTERFACE_LANGUAGES.find((one) => one === value);
          void change(() => ({ interfaceLanguage: chosen }));
        }}
      >
        {INTERFACE_LANGUAGES.map((one) =>
          one === 'browser' ? (
            <option key={one} value={one}>
              {t('options_interface_browser')}
            </option>
          ) : (
            <option key={one} value={one} lang={one}>
              {ownNameOf(one)}
            </option>
          ),
        )}
      </select>
    </p>
  );
}
