import { type Hold, isOver, left, nextEvent } from '../shared/hold.ts';
import { clock, numeral, t } from '../shared/i18n.ts';
import { sendMessage } from '../shared/messages.ts';
import { holdsItem } from '../shared/store.ts';
import { storedSignal } from '../shared/stored-signal.ts';
import { attempt } from '../shared/trouble.ts';
import { Button } from '../ui/Button.tsx';
import { Ring } from '../ui/Ring.tsx';
import { now } from './now.ts';

const { value: holds } = storedSignal(holdsItem);

async function open(hold: Hold): Promise<void> {
  if (await attempt('popup_not_opened', () => sendMessage('openHold', hold.key))) window.close();
}

const drop = (hold: Hold) => sendMessage('endHold', { key: hold.key, how: 'dropped' });

/** How much of a hold is left: a ring for its minutes, one for the others, or both. */
function Rings({ hold, who }: { readonly hold: Hold; readonly who: string }) {
  const { until, others, startedAt } = hold;
  const { ms, others: missing } = left(hold, now.value);
  // Once it is over, `until` says when that was, whatever it waited for.
  const timed = until !== null && (others === null || !isOver(hold, now.value));
  const [done, needed] = [numeral((others?.needed ?? 0) - missing), numeral(others?.needed ?? 0)];
  return (
    <div class="rings">
      {timed && (
        <Ring
          left={ms / (until - startedAt)}
          text={clock(ms)}
          label={`${who}: ${t('popup_time_left', clock(ms))}`}
        />
      )}
      {others !== null && (
        <Ring
          of="count"
          left={missing / others.needed}
          text={`${done}/${needed}`}
          label={`${who}: ${t('hold_others_left', done, needed)}`}
        />
      )}
    </div>
  );
}

function CoolingReply({ hold }: { readonly hold: Hold }) {
  const over = isOver(hold, now.value);
  const who = hold.customer ?? t('popup_no_customer');
  const overSays = hold.others === null ? 'popup_time_up' : 'popup_wait_over';
  return (
    <li class={over ? 'hold hold-over' : 'hold'}>
      <Rings hold={hold} who={who} />
      <div class="hold-text">
        <h3 class="hold-who">{who}</h3>
        <p class="hold-state">{t(over ? overSays : 'popup_cooling_hint')}</p>
        <div class="hold-ways">
          <Button
            look={over ? 'primary' : 'quiet'}
            label={t('popup_button_about', t('popup_back'), who)}
            onClick={() => void open(hold)}
          >
            {t('popup_back')}
          </Button>
          <Button
            look="quiet"
            label={t('popup_button_about', t('popup_drop'), who)}
            onClick={() => void attempt('popup_not_dropped', () => drop(hold))}
          >
            {t('popup_drop')}
          </Button>
        </div>
      </div>
    </li>
  );
}

/** The replies that are cooling down, the one that is due first on top. Nothing when there is none. */
export function Cooling() {
  const waiting = Object.values(holds.value).sort((a, b) => nextEvent(a) - nextEvent(b));
  if (waiting.length === 0) return null;
  return (
    <section class="card card-cooling" aria-labelledby="cooling">
      <h2 id="cooling">{t('popup_cooling')}</h2>
      <ul class="plain">
        {waiting.map((hold) => (
          <CoolingReply key={hold.key} hold={hold} />
        ))}
      </ul>
    </section>
  );
}
