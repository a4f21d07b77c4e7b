import type { Finding } from '../../engine/types.ts';
import { t } from '../../shared/i18n.ts';
import { ruleName } from '../../shared/names.ts';

const MOST = 4;

/** The hottest passages of a held draft. */
export function Passages({ carriers }: { carriers: readonly Finding[] }) {
  const more = carriers.length - MOST;
  return (
    <ul class="passages">
      {carriers.slice(0, MOST).map((finding) => (
        <li key={`${finding.start} ${finding.quote}`}>
          <q>{finding.quote}</q> <span class="kind">{ruleName(finding.rule)}</span>
        </li>
      ))}
      {more > 0 && <li class="more">{t('hold_more', String(more))}</li>}
    </ul>
  );
}
