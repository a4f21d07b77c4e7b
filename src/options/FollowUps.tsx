import { t } from '../shared/i18n.ts';
import { MOST_DAYS, MOST_HOURS } from '../shared/shapes.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { change, lockOf, settings } from './settings.ts';

/** When a customer is to hear of us: follow-ups, and a first word after a long wait. */
export function FollowUps() {
  const { followUpDays, waitedHours } = settings.value;
  return (
    <section class="card" aria-labelledby="follow-ups">
      <h2 id="follow-ups">{t('popup_follow_ups')}</h2>
      <NumberField
        label={t('options_follow_up_days')}
        value={followUpDays}
        least={1}
        most={MOST_DAYS}
        {...lockOf('followUpDays')}
        onChange={(value) => void change(() => ({ followUpDays: value }))}
      />
      <NumberField
        label={t('options_waited_hours')}
        detail={t('options_waited_never')}
        value={waitedHours}
        least={0}
        most={MOST_HOURS}
        onChange={(value) => void change(() => ({ waitedHours: value }))}
      />
    </section>
  );
}
