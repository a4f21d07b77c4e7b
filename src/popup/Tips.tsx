import { tabDraft } from './draft.ts';
import { FittingTips } from './FittingTips.tsx';
import { TeamTips } from './TeamTips.tsx';
import { TipOfTheDay } from './TipOfTheDay.tsx';

/** What fits the draft, the day's tip, and the team's own. */
export function Tips() {
  const draft = tabDraft.value;
  const findings = draft.at === 'draft' ? draft.summary.findings : [];
  return (
    <>
      {findings.length > 0 && <FittingTips findings={findings} />}
      <TipOfTheDay />
      <TeamTips />
    </>
  );
}
