import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { type Idea, MOST_IDEA, MOST_THEME, type NewIdea, themesOf } from '../shared/idea.ts';
import { sendMessage } from '../shared/messages.ts';
import { ideaFormTexts, themeName } from '../shared/names.ts';
import { noteIdea } from '../shared/note-idea.ts';
import { IdeaForm } from '../ui/IdeaForm.tsx';
import { said } from './status.tsx';

/** What was noted before, for the themes that the rep named. */
const noted = signal<readonly Idea[]>([]);

/** Without them the form has the themes that every board has. */
async function readNoted(): Promise<void> {
  noted.value = await sendMessage('readIdeas', undefined).catch(() => []);
}

async function note(idea: NewIdea): Promise<boolean> {
  if (!(await noteIdea(idea))) return false;
  said.value = t('idea_saved');
  await readNoted();
  return true;
}

/** A line for what customers say, and the way to the page that shows how it all goes. */
export function Ideas() {
  useEffect(() => void readNoted(), []);
  return (
    <section class="card" aria-labelledby="ideas">
      <h2 id="ideas">{t('insights_board')}</h2>
      <IdeaForm
        texts={ideaFormTexts(t('idea_save'))}
        themes={themesOf(noted.value).map((id) => ({ id, name: themeName(id) }))}
        initial={{ text: '', theme: 'other' }}
        mostText={MOST_IDEA}
        mostTheme={MOST_THEME}
        onSave={note}
      />
      <p class="hint to-insights">
        <a href="insights.html" target="_blank" rel="noreferrer">
          {t('insights_open')}
        </a>
      </p>
    </section>
  );
}
