import { useSignal } from '@preact/signals';
import { plusDays } from '../shared/day.ts';
import { t } from '../shared/i18n.ts';
import { byTheme, type Idea, timesMet } from '../shared/idea.ts';
import { themeName } from '../shared/names.ts';
import { Button } from '../ui/Button.tsx';
import { count } from './formats.ts';
import { IdeaRow } from './IdeaRow.tsx';
import { NoteIdea } from './NoteIdea.tsx';
import { Share } from './Share.tsx';
import { ideas, today } from './state.ts';
import { mondayOf } from './stretches.ts';
import { byTimes } from './tallies.ts';

/** How many ideas of a theme show at first. */
const FEW = 5;

function Theme({ theme, inTheme }: { readonly theme: string; readonly inTheme: readonly Idea[] }) {
  const all = useSignal(false);
  const monday = mondayOf(today.value);
  const times = (from?: string, to?: string) =>
    inTheme.reduce((sum, idea) => sum + timesMet(idea, from, to), 0);
  const now = times(monday, plusDays(monday, 6));
  const more = inTheme.length - FEW;
  return (
    <li class="theme">
      <h3>
        {themeName(theme)}{' '}
        <span class="tally">
          {t('idea_times', count(times()))}
          {now > 0 && ` · ${t('idea_this_week', count(now))}`}
        </span>
      </h3>
      <ul class="plain">
        {byTimes(inTheme)
          .slice(0, all.value ? undefined : FEW)
          .map((idea) => (
            <IdeaRow key={idea.id} idea={idea} />
          ))}
      </ul>
      {more > 0 && !all.value && (
        <Button
          look="text"
          label={t('popup_button_about', t('idea_more', count(more)), themeName(theme))}
          onClick={() => {
            all.value = true;
          }}
        >
          {t('idea_more', count(more))}
        </Button>
      )}
    </li>
  );
}

/** What reps hear from customers: noting it, how often it was met, and passing it on. */
export function Board() {
  const all = ideas.value ?? [];
  const themes = [...byTheme(all)]
    .map(([theme, inTheme]) => ({
      theme,
      inTheme,
      times: inTheme.reduce((sum, idea) => sum + timesMet(idea), 0),
    }))
    .sort((a, b) => b.times - a.times);
  return (
    <section class="card board" aria-labelledby="ideas">
      <h2 id="ideas" tabIndex={-1}>
        {t('insights_board')}
      </h2>
      <p class="hint">{t('insights_board_hint')}</p>
      <NoteIdea />
      {themes.length > 0 && (
        <>
          <ul class="plain themes">
            {themes.map(({ theme, inTheme }) => (
              <Theme key={theme} theme={theme} inTheme={inTheme} />
            ))}
          </ul>
          <Share ideas={all} />
        </>
      )}
    </section>
  );
}
