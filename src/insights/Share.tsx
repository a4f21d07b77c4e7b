import { t } from '../shared/i18n.ts';
import type { Idea } from '../shared/idea.ts';
import { save, textFile } from '../shared/save-file.ts';
import { leadItem } from '../shared/store.ts';
import { storedSignal } from '../shared/stored-signal.ts';
import { attempt } from '../shared/trouble.ts';
import { Button } from '../ui/Button.tsx';
import { ideasCsv, ideasJson, ideasMarkdown, mailto } from './idea-files.ts';

const { value: lead } = storedSignal(leadItem);

/** What each button is called, and the file that it makes. */
const FILES = [
  { name: 'CSV', file: 'take-five-ideas.csv', type: 'text/csv', of: ideasCsv },
  { name: 'JSON', file: 'take-five-ideas.json', type: 'application/json', of: ideasJson },
  { name: 'Markdown', file: 'take-five-ideas.md', type: 'text/markdown', of: ideasMarkdown },
] as const;

/** Passes the ideas on: as a file, or in a mail that the rep's own program opens. Nothing is sent by us. */
export function Share({ ideas }: { readonly ideas: readonly Idea[] }) {
  return (
    <div class="share">
      <h3>{t('idea_share')}</h3>
      <div class="row">
        {FILES.map(({ name, file, type, of }) => (
          <Button
            key={name}
            label={t('popup_button_about', name, t('idea_share'))}
            onClick={() => save(file, textFile(of(ideas), type))}
          >
            {name}
          </Button>
        ))}
      </div>
      <form
        class="mail"
        onSubmit={(event) => {
          event.preventDefault();
          location.href = mailto(ideas, lead.value, Date.now());
        }}
      >
        <div class="field">
          <label class="field-name" for="lead">
            {t('idea_lead')}
          </label>
          <input
            id="lead"
            class="field-input"
            type="email"
            autoComplete="off"
            maxLength={254}
            value={lead.value}
            onChange={({ currentTarget }) =>
              currentTarget.validity.valid &&
              void attempt('insights_not_saved', () => leadItem.set(currentTarget.value))
            }
          />
        </div>
        <button type="submit" class="button button-quiet">
          {t('idea_mail')}
        </button>
      </form>
      <p class="hint">{t('idea_mail_hint')}</p>
    </div>
  );
}
