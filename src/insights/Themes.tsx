import { t } from '../shared/i18n.ts';
import { themeName } from '../shared/names.ts';
import { timeTable } from './along.ts';
import { Figure } from './Figure.tsx';
import { count } from './formats.ts';
import { ideas, stretches } from './state.ts';
import { tallies } from './tallies.ts';

/** What customers bring up, by theme, over the time. */
export function Themes() {
  const met = tallies(ideas.value ?? [], stretches.value).filter(({ times }) => times > 0);
  const most = Math.max(1, ...met.map(({ times }) => times));
  return (
    <Figure
      id="themes"
      title={t('insights_themes')}
      hint={t('insights_themes_hint')}
      empty={met.length === 0 ? t('insights_themes_empty') : null}
      table={timeTable(
        met.map(({ theme }) => ({ title: themeName(theme), kind: 'count' })),
        stretches.value.map((_, at) => met.map(({ along }) => along[at] ?? 0)),
      )}
      drawing={{
        bars: met.map(({ theme, times }) => ({
          label: themeName(theme),
          length: times / most,
          value: count(times),
          color: 'accent',
        })),
      }}
    />
  );
}
