import { ADVICE_IDS, type AdviceId, RULE_IDS, type RuleId } from '../engine/types.ts';
import { t } from '../shared/i18n.ts';
import { ruleName } from '../shared/names.ts';
import { Figure } from './Figure.tsx';
import { count } from './formats.ts';
import { sum } from './state.ts';

/** What replies can go out with: advice that is still open, and marks. */
const KINDS = {
  advice: {
    ids: ADVICE_IDS,
    counts: (): Readonly<Partial<Record<RuleId | AdviceId, number>>> => sum.value.advice,
    texts: { title: 'insights_advice', hint: 'insights_advice_hint', empty: 'insights_advice_empty' },
    color: 'accent',
  },
  marks: {
    ids: RULE_IDS,
    counts: (): Readonly<Partial<Record<RuleId | AdviceId, number>>> => sum.value.rules,
    texts: { title: 'insights_marks', hint: 'insights_marks_hint', empty: 'insights_marks_empty' },
    color: 'warm',
  },
} as const;

/** What replies went out with, the most frequent first; what never happened is left out. */
export function LeftOpen({ kind }: { readonly kind: keyof typeof KINDS }) {
  const { ids, counts, texts, color } = KINDS[kind];
  const times = counts();
  const met = ids
    .map((id) => ({ name: ruleName(id), times: times[id] ?? 0 }))
    .filter((one) => one.times > 0)
    .sort((a, b) => b.times - a.times);
  const most = Math.max(1, ...met.map((one) => one.times));
  const title = t(texts.title);
  return (
    <Figure
      id={kind}
      title={title}
      hint={t(texts.hint)}
      empty={met.length === 0 ? t(texts.empty) : null}
      table={{
        columns: [
          { title, kind: 'text' },
          { title: t('insights_replies'), kind: 'count' },
        ],
        rows: met.map((one) => [one.name, one.times]),
      }}
      drawing={{
        bars: met.map((one) => ({
          label: one.name,
          length: one.times / most,
          value: count(one.times),
          color,
        })),
      }}
    />
  );
}
