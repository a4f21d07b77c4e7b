import { FOLLOW_UP_COUNTS } from '../shared/day.ts';
import { t } from '../shared/i18n.ts';
import { timeTable } from './along.ts';
import { Figure } from './Figure.tsx';
import { count } from './formats.ts';
import { stretches, sum } from './state.ts';

const COLORS = { made: 'edge', kept: 'calm', late: 'warm' } as const;

/** Follow-ups that were made, and kept on their day or later. */
export function FollowUps() {
  const all = sum.value.followUps;
  const most = Math.max(1, ...FOLLOW_UP_COUNTS.map((name) => all[name]));
  const label = (name: (typeof FOLLOW_UP_COUNTS)[number]) => t(`insights_follow_up_${name}`);
  return (
    <Figure
      id="follow-ups"
      title={t('insights_follow_ups')}
      hint={t('insights_follow_ups_hint')}
      empty={FOLLOW_UP_COUNTS.every((name) => all[name] === 0) ? t('insights_follow_ups_empty') : null}
      table={timeTable(
        FOLLOW_UP_COUNTS.map((name) => ({ title: label(name), kind: 'count' })),
        stretches.value.map(({ counts }) => FOLLOW_UP_COUNTS.map((name) => counts.followUps[name])),
      )}
      drawing={{
        bars: FOLLOW_UP_COUNTS.map((name) => ({
          label: label(name),
          length: all[name] / most,
          value: count(all[name]),
          color: COLORS[name],
        })),
      }}
    />
  );
}
