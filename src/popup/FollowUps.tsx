import { useSignal } from '@preact/signals';
import type { Language } from '../engine/types.ts';
import { type FollowUp, MOST_WHAT, SNOOZES } from '../shared/follow-up.ts';
import { inDays, onDay, ownLanguage, sinceThen, t } from '../shared/i18n.ts';
import { sendMessage } from '../shared/messages.ts';
import { anyOf, giftsIn } from '../shared/policy.ts';
import { save, textFile } from '../shared/save-file.ts';
import { attempt } from '../shared/trouble.ts';
import { Button } from '../ui/Button.tsx';
import { ComeBack } from './ComeBack.tsx';
import { act, openFollowUps } from './follow-ups.ts';
import { useHeir } from './heir.ts';
import { now } from './now.ts';
import { settings } from './settings.ts';
import { said } from './status.tsx';

/** What the note on a follow-up is written in. */
const languageOf = ({ language }: FollowUp): Language => language ?? ownLanguage();

/** @param goodwill a line of what may be given, or nothing */
async function copyNote(one: FollowUp, goodwill: string): Promise<void> {
  const { given, what } = one;
  const done = await attempt('popup_follow_failed', async () => {
    const language = languageOf(one);
    const letter = await sendMessage('letter', { kind: 'check-in', language, given, what, goodwill });
    await navigator.clipboard.writeText(letter.join('\n\n'));
  });
  if (done) said.value = t('popup_follow_copied');
}

/** Saves one as a calendar file, or all. @param id null for all */
const saveCalendar = (id: string | null) =>
  attempt('popup_follow_failed', async () => {
    const name = id === null ? 'follow-ups.ics' : 'follow-up.ics';
    save(name, textFile(await sendMessage('followUpCalendar', { id }), 'text/calendar'));
  });

/** What one is about. What is being typed stays, whatever is shown anew meanwhile. */
function What({ id, what }: Pick<FollowUp, 'id' | 'what'>) {
  const typed = useSignal<string | null>(null);
  return (
    <label class="field">
      <span class="hint">{t('popup_follow_what')}</span>
      <input
        type="text"
        autoComplete="off"
        class="field-input"
        value={typed.value ?? what}
        maxLength={MOST_WHAT}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
        }}
        onChange={({ currentTarget }) => {
          const words = currentTarget.value;
          void act(() => sendMessage('rewordFollowUp', { id, what: words })).then((done) => {
            // Where it could not be saved it stays, to be tried again.
            if (done && typed.value === words) typed.value = null;
          });
        }}
      />
    </label>
  );
}

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
  const gifts = giftsIn(settings.value, languageOf(one));
  const end = (state: 'done' | 'cancelled') => () => leave(() => sendMessage('endFollowUp', { id, state }));
  return (
    <li class="follow-up">
      <h3 class="hold-who">{who}</h3>
      <p class="hint">
        {due ? t('popup_follow_due', sinceThen(dueAt, now.value)) : t('popup_follow_on', onDay(dueAt))}
      </p>
      <What id={id} what={what} />
      <div class="hold-ways">
        <Button
          look={due ? 'primary' : 'quiet'}
          label={about(t('popup_follow_open'))}
          onClick={() => void attempt('popup_not_opened', () => sendMessage('openFollowUp', id))}
        >
          {t('popup_follow_open')}
        </Button>
        <Button label={about(t('line_done'))} onClick={end('done')}>
          {t('line_done')}
        </Button>
      </div>
      <fieldset class="put-off">
        <legend>{t('popup_follow_put_off')}</legend>
        {SNOOZES.map((days) => (
          <Button
            key={days}
            look="text"
            label={about(inDays(days))}
            onClick={() => void act(() => sendMessage('snoozeFollowUp', { id, days }))}
          >
            {inDays(days)}
          </Button>
        ))}
      </fieldset>
      <div class="put-off">
        <Button look="text" label={about(t('popup_follow_copy'))} onClick={() => void copyNote(one, '')}>
          {t('popup_follow_copy')}
        </Button>
        {gifts.length > 0 && (
          <Button
            look="text"
            label={about(t('popup_follow_copy_gift'))}
            onClick={() => void copyNote(one, anyOf(gifts))}
          >
            {t('popup_follow_copy_gift')}
          </Button>
        )}
        <Button look="text" label={about(t('line_no_need'))} onClick={end('cancelled')}>
          {t('line_no_need')}
        </Button>
        <Button look="text" label={about(t('popup_follow_calendar'))} onClick={() => void saveCalendar(id)}>
          {t('popup_follow_calendar')}
        </Button>
      </div>
    </li>
  );
}

function List() {
  const open = openFollowUps.value;
  const { list, vacate } = useHeir(open.length);
  return (
    <section class="card" aria-labelledby="follow-ups">
      <h2 id="follow-ups">{t('popup_follow_ups')}</h2>
      {open.length === 0 && <p>{t('popup_follow_none')}</p>}
      <ul class="plain" ref={list}>
        {open.map((one, at) => (
          <Row key={one.id} one={one} leave={(work) => void vacate(at, () => act(work))} />
        ))}
      </ul>
      {open.length > 1 && (
        <p class="all-follow-ups">
          <Button look="text" onClick={() => void saveCalendar(null)}>
            {t('popup_follow_calendar_all')}
          </Button>
        </p>
      )}
    </section>
  );
}

/** The promises to come back to customers, and the way to make one. */
export function FollowUps() {
  return (
    <>
      <ComeBack />
      <List />
    </>
  );
}
