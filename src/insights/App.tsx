import { share, t } from '../shared/i18n.ts';
import { trouble } from '../shared/trouble.ts';
import { Choice } from '../ui/Choice.tsx';
import { Board } from './Board.tsx';
import { FollowUps } from './FollowUps.tsx';
import { count } from './formats.ts';
import { Heat } from './Heat.tsx';
import { Held } from './Held.tsx';
import { LeftOpen } from './LeftOpen.tsx';
import { Qualities } from './Qualities.tsx';
import { days, grain, ideas, said, span, sum } from './state.ts';
import { average, GRAINS, SPANS, type Span } from './stretches.ts';
import { Themes } from './Themes.tsx';

/** What went wrong, and what was done for those who do not see it. */
export function Notices() {
  return (
    <>
      <div role="alert">{trouble.value !== null && <p class="trouble">{t(trouble.value)}</p>}</div>
      <p role="status" class="unseen">
        {said.value}
      </p>
    </>
  );
}

function Choices() {
  const spans = Object.keys(SPANS) as Span[];
  return (
    <div class="choices">
      <Choice
        name={t('insights_span')}
        ways={spans.map((id) => ({ id, label: t(`insights_${id}`) }))}
        chosen={span.value}
        onChoose={(id) => {
          span.value = id;
        }}
      />
      <Choice
        name={t('insights_grain')}
        ways={GRAINS.map((id) => ({ id, label: t(`insights_${id}`) }))}
        chosen={grain.value}
        onChoose={(id) => {
          grain.value = id;
        }}
      />
    </div>
  );
}

/** The few numbers that tell most. */
function Figures() {
  const { sent, heat, holds, followUps } = sum.value;
  const mean = average(heat, sum.value);
  const figures = [
    [t('insights_sent'), count(sent)],
    [t('insights_mean_heat'), mean === null ? '–' : share(mean)],
    [t('insights_hold_begun'), count(holds.begun)],
    [t('insights_hold_calm'), count(holds.calm)],
    [t('insights_kept'), count(followUps.kept + followUps.late)],
  ] as const;
  return (
    <dl class="tiles">
      {figures.map(([name, value]) => (
        <div key={name} class="tile">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How service goes, in counts, and what customers bring up. For the rep alone. */
export function App() {
  return (
    <main>
      <header class="head">
        <img class="head-icon" src="icons/icon.svg" alt="" width="36" height="36" />
        <div>
          <h1>{t('insights_title')}</h1>
          <p class="hint">{t('insights_private')}</p>
        </div>
      </header>
      <Notices />
      {days.value !== undefined && ideas.value !== undefined && (
        <>
          <Choices />
          <Figures />
          <div class="figures">
            <Heat />
            <Held />
            <Qualities />
            <FollowUps />
            <LeftOpen kind="advice" />
            <LeftOpen kind="marks" />
            <Themes />
          </div>
          <Board />
        </>
      )}
    </main>
  );
}
