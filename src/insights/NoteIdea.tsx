import { t } from '../shared/i18n.ts';
import { MOST_IDEA, MOST_THEME, type NewIdea, themesOf } from '../shared/idea.ts';
import { ideaFormTexts, themeName } from '../shared/names.ts';
import { noteIdea } from '../shared/note-idea.ts';
import { IdeaForm } from '../ui/IdeaForm.tsx';
import { ideas, loadIdeas, said } from './state.ts';

/** The themes as the form shows them. */
export const themeChoices = () => themesOf(ideas.value ?? []).map((id) => ({ id, name: themeName(id) }));

async function note(idea: NewIdea): Promise<boolean> {
  if (!(await noteIdea(idea))) return false;
  said.value = t('idea_saved');
  await loadIdeas();
  return true;
}

interface Props {
  /** What stands in the form to begin with. */
  readonly text?: string;
  readonly focused?: boolean;
  readonly onNoted?: () => void;
}

/** Writes a new idea down. */
export function NoteIdea({ text = '', focused = false, onNoted }: Props) {
  return (
    <IdeaForm
      texts={ideaFormTexts(t('idea_save'))}
      themes={themeChoices()}
      initial={{ text, theme: 'other' }}
      mostText={MOST_IDEA}
      mostTheme={MOST_THEME}
      focused={focused}
      onSave={async (idea) => {
        const noted = await note(idea);
        if (noted) onNoted?.();
        return noted;
      }}
    />
  );
}
