import { RULE_IDS, type RuleId } from '../engine/types.ts';
import { numeral, t } from '../shared/i18n.ts';
import type { DraftSummary } from '../shared/messages.ts';
import { ruleName, ruleWhy } from '../shared/names.ts';
import { shorten } from '../shared/shorten.ts';

const MOST_QUOTES = 3;

interface Props {
  readonly findings: DraftSummary['findings'];
}

function Kind({ rule, quotes }: { readonly rule: RuleId; readonly quotes: readonly string[] }) {
  const more = quotes.length - MOST_QUOTES;
  return (
    <li class="kind">
      <h3>
        {ruleName(rule)} {quotes.length > 1 && <span class="count">{numeral(quotes.length)}</span>}
      </h3>
      <p class="hint">{ruleWhy(rule)}</p>
      <ul class="quotes">
        {quotes.slice(0, MOST_QUOTES).map((quote, at) => (
          // The same words may be found twice, so they are no key.
          <li key={at}>
            <q>{shorten(quote)}</q>
          </li>
        ))}
        {more > 0 && <li class="hint">{t('hold_more', numeral(more))}</li>}
      </ul>
    </li>
  );
}

/** What was found, by kind. */
export function Findings({ findings }: Props) {
  return (
    <ul class="plain">
      {RULE_IDS.map((rule) => {
        const quotes = findings.filter((finding) => finding.rule === rule).map(({ quote }) => quote);
        return quotes.length > 0 && <Kind key={rule} rule={rule} quotes={quotes} />;
      })}
    </ul>
  );
}
