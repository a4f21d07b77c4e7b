import { type Hold, left } from '../../shared/hold.ts';
import { clock, numeral, t } from '../../shared/i18n.ts';

/** A length of time for a button: "5 minutes", "1 minute", "30 seconds". @param minutes may be fractional */
export function lengthOf(minutes: number): string {
  if (minutes === 1) return t('hold_minute');
  if (minutes < 1) return t('hold_seconds', numeral(Math.max(1, Math.round(minutes * 60))));
  return t('hold_minutes', numeral(Math.round(minutes)));
}

/** A number of others for a button: "5 others". */
export const othersOf = (count: number): string =>
  count === 1 ? t('hold_count_other') : t('hold_count_others', numeral(count));

/** How far a hold has come, for the eye: "4:12", "2/5", or both. @param now epoch milliseconds */
export function glance(hold: Hold, now: number): string {
  const { ms, others } = left(hold, now);
  const needed = hold.others?.needed ?? 0;
  const parts = others > 0 ? [`${numeral(needed - others)}/${numeral(needed)}`] : [];
  return [...(ms > 0 ? [clock(ms)] : []), ...parts].join(' · ');
}

/** What a hold still waits for, in words: "4:12 left, 2 of 5 others answered". @param now epoch milliseconds */
export function leftInWords(hold: Hold, now: number): string {
  const { ms, others } = left(hold, now);
  const needed = hold.others?.needed ?? 0;
  const answered = t('hold_others_left', numeral(needed - others), numeral(needed));
  return [...(ms > 0 ? [t('popup_time_left', clock(ms))] : []), ...(others > 0 ? [answered] : [])].join(', ');
}
