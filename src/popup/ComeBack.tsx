import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { BoxAbout } from '../shared/beside.ts';
import { type FollowUp, MOST_WHAT } from '../shared/follow-up.ts';
import { inDays, onDay, t } from '../shared/i18n.ts';
import { sendMessage } from '../shared/messages.ts';
import { MOST_DAYS } from '../shared/shapes.ts';
import { Button } from '../ui/Button.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { boxInUse } from './draft.ts';
import { act, openFollowUps } from './follow-ups.ts';
import { settings } from './settings.ts';
import { said, statusLine } from './status.tsx';

/** What is promised already to the customer of a box; none where that cannot be read. */
const promisedTo = (thread: string, address: string | null): Promise<readonly FollowUp[]> =>
  sendMessage('followUpsFor', { thread, address }).catch(() => []);

async function make(about: BoxAbout, days: number, what: string): Promise<void> {
  const { key, empty: _, heardAt: _at, ...rest } = about;
  const made = await act(() => sendMessage('makeFollowUp', { ...rest, thread: key, days, what }));
  if (!made) return;
  said.value = t('line_made', inDays(days));
  // The button is gone with the form.
  statusLine.current?.focus();
}

function Form({ about }: { readonly about: BoxAbout }) {
  /** Null: as the settings have it. */
  const days = useSignal<number | null>(null);
  const what = useSignal('');
  const id = useId();
  const chosen = useComputed(() => days.value ?? settings.value.followUpDays);
  return (
    <div class="come-back">
      <NumberField
        label={t('popup_follow_days')}
        value={chosen.value}
        least={1}
        most={MOST_DAYS}
        onChange={(value) => {
          days.value = value;
        }}
      />
      <div class="field">
        <label class="field-name" for={id}>
          {t('popup_follow_what')}
        </label>
        <input
          id={id}
          class="field-input"
          type="text"
          autoComplete="off"
          maxLength={MOST_WHAT}
          value={what.value}
          onInput={({ currentTarget }) => {
            what.value = currentTarget.value;
          }}
        />
      </div>
      <Button look="primary" onClick={() => void make(about, chosen.value, what.value.trim())}>
        {t('popup_follow_make', inDays(chosen.value))}
      </Button>
    </div>
  );
}

/** A promise to come back to the customer in the tab: what is promised already, else the way to make one. */
export function ComeBack() {
  const about = boxInUse.value;
  const thread = useComputed(() => boxInUse.value?.key);
  const address = useComputed(() => boxInUse.value?.address ?? null);
  /** Of which thread it was asked, and what is promised there. */
  const promised = useSignal<{ readonly of: string; readonly all: readonly FollowUp[] } | null>(null);
  useSignalEffect(() => {
    const of = thread.value;
    // Asked anew whenever they change.
    void openFollowUps.value;
    if (of === undefined) return;
    let late = false;
    void promisedTo(of, address.value).then((all) => {
      if (!late) promised.value = { of, all };
    });
    return () => {
      late = true;
    };
  });
  const known = promised.value?.of === thread.value ? promised.value?.all : undefined;
  return (
    <section class="card" aria-labelledby="come-back">
      <h2 id="come-back">
        {about === null || about.customer === null
          ? t('popup_follow_here')
          : t('popup_follow_to', about.customer)}
      </h2>
      {about === null ? (
        <p>{t('popup_follow_where')}</p>
      ) : (
        <>
          {known?.[0] !== undefined && <p>{t('popup_follow_already', onDay(known[0].dueAt))}</p>}
          {known?.every((one) => one.thread !== about.key) && <Form key={about.key} about={about} />}
        </>
      )}
    </section>
  );
}
