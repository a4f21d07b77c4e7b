import { numeral, t } from '../../shared/i18n.ts';

/** A length of time for a button: "5 minutes", "1 minute", "30 seconds". @param minutes may be fractional */
export function lengthOf(minutes: number): string {
  if (minutes === 1) return t('hold_minute');
  if (minutes < 1) return t('hold_seconds', numeral(Math.max(1, Math.round(minutes * 60))));
  return t('hold_minutes', numeral(Math.round(minutes)));
}
