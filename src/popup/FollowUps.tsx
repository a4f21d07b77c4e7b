import { type FollowUp, MOST_WHAT, SNOOZES } from '../shared/follow-up.ts';
import { inDays, onDay, ownLanguage, sinceThen, t } from '../shared/i18n.ts';
import { sendMessage } from '../shared/messages.ts';
import { save, textFile } from '../shared/save-file.ts';
import { attempt } from '../shared/trouble.ts';
import { Button } from '../ui/Button.tsx';
import { act, openFollowUps } from './follow-ups.ts';
import { useHeir } from './heir.ts';
import { now } from './now.ts';
import { said } from './status.tsx';

async function copyNote({ language, given, what }: FollowUp): Promise<void> {
  const done = await attempt('popup_follow_failed', async () => {
    const letter = await sendMessage('letter', {
      kind: 'check-in',
      language: language ?? ownLanguage(),
      given,
      what,
      goodwill: '',
    });
    await navigator.clipboard.writeText(letter.join('\n\n'));
  });
  if (done) said.value = t('popup_follow_copied');
}

const saveCalendar = () =>
  attempt('popup_follow_failed', async () => {
    save('follow-ups.ics', textFile(await sendMessage('followUpCalendar', { id: null }), 'text/calendar'));
  });

interface RowProps {
  readonly one: FollowUp;
  /** The row goes. */
  readonly leave: (work: () => Promise<unknown>) => void;
}

function Row({ one, leave }: RowProps) {
  const { id, customer, dueAt, what } = one;
  const who = customer ?? t('popup_no_customer');
  const due = dueAt <= now.value;
  const about = (label: string) => t('popup_button_about', label, who);
  const ways: readonly (readonly [string, () => void])[] = [
    [t('popup_follow_copy'), () => void copyNote(one)],
    [t('line_done'), () => leave(() => sendMessage('endFollowUp', { id, state: 'done' }))],
    ...SNOOZES.map(
      (days) => [inDays(days), () => void act(() => sendMessage('snoozeFollowUp', { id, days }))] as const,
    ),
    [t('line_no_need'), () => leave(() => sendMessage('endFollowUp', { id, state: 'cancelled' }))],
  ];
  return (
    <li class="follow-up">
      <h3 class="hold-who">{who}</h3>
      <p class="hint">
        {due ? t('popup_follow_due', sinceThen(dueAt, now.value)) : t('popup_follow_on', onDay(dueAt))}
      </p>
      <label class="follow-what">
        <span class="hint">{t('popup_follow_what')}</span>
        <input
          type="text"
          value={what}
          maxLength={MOST_WHAT}
          onChange={(event) => {
            const words = event.currentTarget.value;
            void act(() => sendMessage('rewordFollowUp', { id, what: words }));
          }}
        />
      </label>
      <div class="hold-ways">
        <Button
          look={due ? 'primary' : 'quiet'}
          label={about(t('popup_follow_open'))}
          onClick={() => void attempt('popup_not_opened', () => sendMessage('openFollowUp', id))}
        >
          {t('popup_follow_open')}
        </Button>
        {ways.map(([label, onClick]) => (
          <Button key={label} look="quiet" label={about(label)} onClick={onClick}>
            {label}
          </Button>
        ))}
      </div>
    </li>
  );
}

/** The promises to come back to customers. */
export function FollowUps() {
  const open = openFollowUps.value;
  const { list, vacate } = useHeir(open.length);
  return (
    <section class="card" aria-labelledby="follow-ups">
      <h2 id="follow-ups">{t('popup_follow_ups')}</h2>
      {open.length === 0 && <p>{t('popup_follow_none')}</p>}
      <ul class="plain" ref={list}>
        {open.map((one, at) => (
          <Row
            key={one.id}
            one={one}
            leave={(work) => {
              vacate(at);
              void act(work).then((done) => {
                if (!done) vacate(null);
              });
            }}
          />
        ))}
      </ul>
      {open.length > 0 && (
        <Button look="text" onClick={() => void saveCalendar()}>
          {t('popup_follow_calendar')}
        </Button>
      )}
    </section>
  );
}
