import { t } from '../shared/i18n.ts';
import { Notices } from './App.tsx';
import { NoteIdea } from './NoteIdea.tsx';
import { ideas } from './state.ts';

/** The window that the context menu and the keyboard command open: the form alone. @param text what was selected */
export function NoteWindow({ text }: { readonly text: string }) {
  return (
    <main class="note-window">
      <h1>{t('idea_menu')}</h1>
      <Notices />
      <section class="card" aria-label={t('idea_menu')}>
        {ideas.value !== undefined && <NoteIdea text={text} focused onNoted={() => window.close()} />}
        <p class="hint">{t('idea_note_hint')}</p>
      </section>
    </main>
  );
}
