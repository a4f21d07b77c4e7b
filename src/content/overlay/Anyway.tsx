import { useRef, useState } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import { MOST_REASON } from '../../shared/reasons.ts';
import type { Anyway as May } from '../../shared/settings.ts';
import { LongPress } from './LongPress.tsx';

/** How long "send anyway" is held down, in milliseconds. */
const HELD_DOWN = 2000;

/** The way out of a pause, two seconds long: open, open to who says why, or closed, and then it says what opens it. */
export function Anyway(props: { may: May; send: (reason: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  if (props.may === 'no') return <p class="no-anyway">{t('hold_no_anyway')}</p>;
  const reason = () => field.current?.value.trim() ?? '';
  const isGiven = () => {
    const given = props.may !== 'reason' || reason() !== '';
    setMissing(!given);
    if (!given) field.current?.focus();
    return given;
  };
  return (
    <div class="anyway">
      {props.may === 'reason' && (
        <label class="reason">
          <span>{t('hold_reason')}</span>
          <input
            ref={field}
            type="text"
            autocomplete="off"
            maxLength={MOST_REASON}
            aria-invalid={missing}
            onInput={() => setMissing(false)}
          />
        </label>
      )}
      <LongPress
        label={t('hold_anyway')}
        ms={HELD_DOWN}
        may={isGiven}
        act={() => isGiven() && props.send(reason())}
      />
      {missing && (
        <p class="missing" role="alert">
          {t('hold_reason_needed')}
        </p>
      )}
    </div>
  );
}
