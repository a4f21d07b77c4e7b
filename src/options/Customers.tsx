import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Contact, MOST_NOTE } from '../shared/contact.ts';
import { sinceThen, t } from '../shared/i18n.ts';
import { sendMessage } from '../shared/messages.ts';
import { save, textFile } from '../shared/save-file.ts';
import { MOST_DAYS } from '../shared/shapes.ts';
import { Button } from '../ui/Button.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useHeir } from './heir.ts';
import { attempt, change, settings } from './settings.ts';

/** Everybody that is remembered, the last written to first. */
const contacts = signal<readonly Contact[]>([]);

/** Shows that nobody is remembered any more. */
export const showNobody = (): void => {
  contacts.value = [];
};

async function lookAtContacts(): Promise<void> {
  contacts.value = await sendMessage('contacts', undefined);
}

/** Changes what is remembered and reads it anew. */
const act = (work: () => Promise<unknown>) =>
  attempt('popup_follow_failed', async () => {
    await work();
    await lookAtContacts();
  });

const exportAll = () =>
  save('customers.json', textFile(`${JSON.stringify(contacts.value, null, 2)}\n`, 'application/json'));

function Row({ contact, forget }: { readonly contact: Contact; readonly forget: () => void }) {
  const { id, name, lastAt, count, note } = contact;
  return (
    <li class="row">
      <div class="row-text">
        <p>
          {name} {count > 0 && <span class="hint">{t('line_last', sinceThen(lastAt, Date.now()))}</span>}
        </p>
        <input
          type="text"
          autoComplete="off"
          aria-label={t('options_customer_note', name)}
          value={note}
          maxLength={MOST_NOTE}
          onChange={({ currentTarget: { value } }) =>
            void act(() => sendMessage('rewriteNote', { id, note: value }))
          }
        />
      </div>
      <Button label={t('popup_button_about', t('options_forget'), name)} onClick={forget}>
        {t('options_forget')}
      </Button>
    </li>
  );
}

/** Whether customers are remembered, and all that is: to be seen, changed, taken along and forgotten. */
export function Customers() {
  useEffect(() => {
    // Nobody is shown where they cannot be read; the list is only looked at.
    lookAtContacts().catch(() => undefined);
  }, []);
  const { memory, retentionDays } = settings.value;
  const { list, vacate } = useHeir(contacts.value.length);
  return (
    <section class="card" aria-labelledby="customers">
      <h2 id="customers">{t('options_customers')}</h2>
      <Switch
        label={t('options_memory')}
        on={memory}
        onChange={(on) => void change(() => ({ memory: on }))}
      />
      <p class="hint">{t('options_memory_hint')}</p>
      <NumberField
        label={t('options_retention')}
        value={retentionDays}
        least={1}
        most={MOST_DAYS}
        onChange={(value) => void change(() => ({ retentionDays: value }))}
      />
      {contacts.value.length === 0 ? (
        <p>{t('options_customers_none')}</p>
      ) : (
        <>
          <ul class="plain" ref={list} tabIndex={-1}>
            {contacts.value.map((contact, at) => (
              <Row
                key={contact.id}
                contact={contact}
                forget={() => vacate(at, () => act(() => sendMessage('forgetContact', contact.id)))}
              />
            ))}
          </ul>
          <div class="buttons">
            <Button onClick={exportAll}>{t('options_customers_export')}</Button>
            <Button onClick={() => void act(() => sendMessage('forgetContacts', undefined))}>
              {t('options_forget_all')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
