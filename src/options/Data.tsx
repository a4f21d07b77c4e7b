import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { sendMessage } from '../shared/messages.ts';
import { keptItem, replaceSettings } from '../shared/store.ts';
import { Button } from '../ui/Button.tsx';
import { showNobody } from './Customers.tsx';
import { says } from './problem.ts';
import { attempt, outcome } from './settings.ts';
import { fromFile, type Read, toFile } from './transfer.ts';

function whyNot(wrong: Extract<Read, { wrong: unknown }>['wrong']): string {
  if (wrong === 'no-json') return t('import_no_json');
  if (wrong === 'not-ours') return t('import_not_ours');
  if (wrong === 'newer') return t('import_newer');
  return wrong.map(({ name, is }) => `${name}: ${says(is)}`).join('; ');
}

const exportFile = () =>
  attempt(
    'popup_not_read',
    async () => {
      const file = new Blob([toFile(await keptItem.get())], { type: 'application/json' });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = 'take-five-settings.json';
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    },
    t('options_exported'),
  );

async function importFile(file: File): Promise<void> {
  const read = fromFile(await file.text());
  if ('wrong' in read) outcome.value = { text: t('options_not_imported', whyNot(read.wrong)), bad: true };
  else await attempt('popup_not_saved', () => replaceSettings(read.kept), t('options_imported'));
}

function DeleteEverything() {
  const asked = useSignal(false);
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(asked.value);
  useLayoutEffect(() => {
    // The focus goes where the rep goes on: to Cancel, and back to what asked.
    if (before.current !== asked.value)
      [...(place.current?.querySelectorAll('button') ?? [])].at(-1)?.focus();
    before.current = asked.value;
  }, [asked.value]);
  if (!asked.value)
    return (
      <div ref={place}>
        <Button
          onClick={() => {
            asked.value = true;
          }}
        >
          {t('options_delete')}
        </Button>
      </div>
    );
  return (
    <div
      ref={place}
      class="sure"
      role="alertdialog"
      aria-labelledby="sure"
      onKeyDown={({ key }) => {
        if (key === 'Escape') asked.value = false;
      }}
    >
      <p id="sure">{t('options_delete_sure')}</p>
      <div class="buttons">
        <Button
          onClick={async () => {
            asked.value = false;
            const gone = await attempt(
              'options_not_deleted',
              () => sendMessage('deleteEverything', undefined),
              t('options_deleted'),
            );
            if (gone) showNobody();
          }}
        >
          {t('options_delete_yes')}
        </Button>
        <Button
          look="primary"
          onClick={() => {
            asked.value = false;
          }}
        >
          {t('options_cancel')}
        </Button>
      </div>
    </div>
  );
}

/** The rep's settings as a file, and the way to be rid of all that is stored. */
export function Data() {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <section class="card" aria-labelledby="data">
      <h2 id="data">{t('options_data')}</h2>
      <p class="hint">{t('options_data_hint')}</p>
      <div class="buttons">
        <Button onClick={() => void exportFile()}>{t('options_export')}</Button>
        <Button onClick={() => chooser.current?.click()}>{t('options_import')}</Button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file !== undefined) void importFile(file);
          }}
        />
        <DeleteEverything />
      </div>
    </section>
  );
}
