import type { Finding } from '../../engine/types.ts';
import { numeral, t } from '../../shared/i18n.ts';
import { ruleName } from '../../shared/names.ts';
import { shorten } from '../../shared/shorten.ts';

const MOST = 5;

/** Passages of a draft with what they are. */
export function Passages({ findings }: { findings: readonly Finding[] }) {
  const more = findings.length - MOST;
  return (
    <ul class="passages">
      {findings.slice(0, MOST).map((finding) => (
        <li key={`${finding.start} ${finding.quote}`}>
          <q>{shorten(finding.quote)}</q> <span class="kind">{ruleName(finding.rule)}</span>
        </li>
      ))}
      {more > 0 && <li class="more">{t('hold_more', numeral(more))}</li>}
    </ul>
  );
}
