import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { plusDays } from '../shared/day.ts';
import { t } from '../shared/i18n.ts';
import { type Idea, MOST_IDEA, MOST_THEME, timesMet } from '../shared/idea.ts';
import { sendMessage } from '../shared/messages.ts';
import { ideaFormTexts } from '../shared/names.ts';
import { shorten } from '../shared/shorten.ts';
import { attempt } from '../shared/trouble.ts';
import { Button } from '../ui/Button.tsx';
import { IdeaForm } from '../ui/IdeaForm.tsx';
import { count, dayOfTime } from './formats.ts';
import { themeChoices } from './NoteIdea.tsx';
import { loadIdeas, said, today } from './state.ts';
import { mondayOf } from './stretches.ts';

/** Changes an idea, says so, and reads the board anew. */
async function change(what: string, work: () => Promise<unknown>): Promise<boolean> {
  if (!(await attempt('idea_not_changed', work))) return false;
  said.value = what;
  await loadIdeas();
  return true;
}

function Facts({ idea }: { readonly idea: Idea }) {
  const monday = mondayOf(today.value);
  const now = timesMet(idea, monday, plusDays(monday, 6));
  const facts = [
    t('idea_noted_on', dayOfTime(idea.notedAt)),
    t('idea_times', count(timesMet(idea))),
    ...(now > 0 ? [t('idea_this_week', count(now))] : []),
  ];
  return <p class="hint">{facts.join(' · ')}</p>;
}

/** One idea: how often it was met, and what can be done with it. */
export function IdeaRow({ idea }: { readonly idea: Idea }) {
  const state = useSignal<'shown' | 'edited' | 'asked'>('shown');
  const { id, text, theme } = idea;
  const about = (button: string) => t('popup_button_about', button, shorten(text, 60));
  const edit = useRef<HTMLSpanElement>(null);
  const edited = useRef(false);
  const { value: now } = state;
  // The form had the focus and is gone.
  useLayoutEffect(() => {
    if (edited.current && now === 'shown') edit.current?.querySelector('button')?.focus();
    edited.current = now === 'edited';
  }, [now]);
  const back = () => {
    state.value = 'shown';
  };
  const drop = async () => {
    if (await change(t('idea_dropped'), () => sendMessage('dropIdea', id)))
      document.querySelector<HTMLElement>('#ideas')?.focus();
  };

  if (state.value === 'edited')
    return (
      <li class="idea">
        <IdeaForm
          texts={ideaFormTexts(t('idea_rewrite'))}
          themes={themeChoices()}
          initial={{ text, theme }}
          mostText={MOST_IDEA}
          mostTheme={MOST_THEME}
          focused
          onSave={async (written) => {
            const done = await change(t('idea_saved'), () => sendMessage('rewriteIdea', { id, ...written }));
            if (done) back();
            return done;
          }}
        />
        <Button look="text" onClick={back}>
          {t('idea_back')}
        </Button>
      </li>
    );
  return (
    <li class="idea">
      <p class="idea-text">{text}</p>
      <Facts idea={idea} />
      <div class="idea-ways">
        {state.value === 'asked' ? (
          <>
            <span>{t('idea_drop_sure')}</span>
            <Button label={about(t('idea_drop_yes'))} onClick={() => void drop()}>
              {t('idea_drop_yes')}
            </Button>
            <Button label={about(t('idea_back'))} onClick={back}>
              {t('idea_back')}
            </Button>
          </>
        ) : (
          <>
            <Button
              label={about(t('idea_meet'))}
              onClick={() => void change(t('idea_saved'), () => sendMessage('meetIdea', id))}
            >
              {t('idea_meet')}
            </Button>
            <span ref={edit}>
              <Button
                look="text"
                label={about(t('idea_edit'))}
                onClick={() => {
                  state.value = 'edited';
                }}
              >
                {t('idea_edit')}
              </Button>
            </span>
            <Button
              look="text"
              label={about(t('idea_drop'))}
              onClick={() => {
                state.value = 'asked';
              }}
            >
              {t('idea_drop')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
