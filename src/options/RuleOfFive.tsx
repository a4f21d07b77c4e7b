import { t } from '../shared/i18n.ts';
import { ANYWAYS, HOLD_WAYS } from '../shared/settings.ts';
import { MOST_HOLDS, MOST_MINUTES, MOST_OTHERS } from '../shared/shapes.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { Switch } from '../ui/Switch.tsx';
import { change, lockOf, settings } from './settings.ts';

const WAYS = {
  either: 'options_way_either',
  minutes: 'options_way_minutes',
  others: 'options_way_others',
  both: 'options_way_both',
} as const;
const ANYWAY = {
  yes: 'options_anyway_yes',
  reason: 'options_anyway_reason',
  no: 'options_anyway_no',
} as const;

/** How the pause goes. */
export function RuleOfFive() {
  const { holdWay, holdMinutes, holdOthers, anyway, mostHoldsADay, mostHoldsAThread, notifyByName, meter } =
    settings.value;
  const uncapped = t('options_no_cap');
  const daily = lockOf('mostHoldsADay');
  const threadly = lockOf('mostHoldsAThread');
  const named = lockOf('notifyByName');
  return (
    <section class="card" aria-labelledby="rule">
      <h2 id="rule">{t('options_rule')}</h2>
      <RadioGroup
        label={t('options_way')}
        options={HOLD_WAYS.map((value) => ({ value, text: t(WAYS[value]) }))}
        value={holdWay}
        {...lockOf('holdWay')}
        onChange={(value) => void change(() => ({ holdWay: value }))}
      />
      <NumberField
        label={t('options_minutes')}
        value={holdMinutes}
        least={Math.min(1, holdMinutes)}
        most={MOST_MINUTES}
        {...lockOf('holdMinutes')}
        onChange={(value) => void change(() => ({ holdMinutes: value }))}
      />
      <NumberField
        label={t('options_others')}
        value={holdOthers}
        least={1}
        most={MOST_OTHERS}
        {...lockOf('holdOthers')}
        onChange={(value) => void change(() => ({ holdOthers: value }))}
      />
      <RadioGroup
        label={t('options_anyway')}
        options={ANYWAYS.map((value) => ({ value, text: t(ANYWAY[value]) }))}
        value={anyway}
        {...lockOf('anyway')}
        onChange={(value) => void change(() => ({ anyway: value }))}
      />
      <NumberField
        label={t('options_most_day')}
        value={mostHoldsADay}
        least={0}
        most={MOST_HOLDS}
        locked={daily.locked}
        detail={daily.detail ?? uncapped}
        onChange={(value) => void change(() => ({ mostHoldsADay: value }))}
      />
      <NumberField
        label={t('options_most_thread')}
        value={mostHoldsAThread}
        least={0}
        most={MOST_HOLDS}
        locked={threadly.locked}
        detail={threadly.detail ?? uncapped}
        onChange={(value) => void change(() => ({ mostHoldsAThread: value }))}
      />
      <Switch
        label={t('options_by_name')}
        on={notifyByName}
        locked={named.locked}
        detail={named.detail ?? t('options_by_name_hint')}
        onChange={(on) => void change(() => ({ notifyByName: on }))}
      />
      <Switch
        label={t('popup_off_meter')}
        on={meter}
        {...lockOf('meter')}
        onChange={(on) => void change(() => ({ meter: on }))}
      />
    </section>
  );
}
