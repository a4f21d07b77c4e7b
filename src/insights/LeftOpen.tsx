import { ADVICE_IDS, type AdviceId, RULE_IDS, type RuleId } from '../engine/types.ts';
import { t } from '../shared/i18n.ts';
import { ruleName } from '../shared/names.ts';
import type { Bar } from '../ui/Bars.tsx';
import { Figure } from './Figure.tsx';
import { count } from './formats.ts';
import { sum } from './state.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly empty: string;
  readonly ids: readonly (RuleId | AdviceId)[];
  readonly counts: Readonly<Partial<Record<RuleId | AdviceId, number>>>;
  readonly color: Bar['color'];
}

/** What replies went out with, the most frequent first; what never happened is left out. */
function Frequent({ id, title, hint, empty, ids, counts, color }: Props) {
  const met = ids
    .map((rule) => ({ name: ruleName(rule), times: counts[rule] ?? 0 }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times);
  const most = Math.max(1, ...met.map(({ times }) => times));
  return (
    <Figure
      id={id}
      title={title}
      hint={hint}
      empty={met.length === 0 ? empty : null}
      table={{
        columns: [
          { title, kind: 'text' },
          { title: t('insights_replies'), kind: 'count' },
        ],
        rows: met.map(({ name, times }) => [name, times]),
      }}
      drawing={{
        bars: met.map(({ name, times }) => ({
          label: name,
          length: times / most,
          value: count(times),
          color,
        })),
      }}
    />
  );
}

/** The advice that replies most often went out without. */
export function OpenAdvice() {
  return (
    <Frequent
      id="advice"
      title={t('insights_advice')}
      hint={t('insights_advice_hint')}
      empty={t('insights_advice_empty')}
      ids={ADVICE_IDS}
      counts={sum.value.advice}
      color="accent"
    />
  );
}

/** The kinds of marks that replies most often went out with. */
export function LeftMarks() {
  return (
    <Frequent
      id="marks"
      title={t('insights_marks')}
      hint={t('insights_marks_hint')}
      empty={t('insights_marks_empty')}
      ids={RULE_IDS}
      counts={sum.value.rules}
      color="warm"
    />
  );
}
