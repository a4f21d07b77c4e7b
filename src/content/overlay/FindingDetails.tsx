import { useState } from 'preact/hooks';
import type { Finding } from '../../engine/types.ts';
import { t } from '../../shared/i18n.ts';
import { ruleName, ruleWhy } from '../../shared/names.ts';
import type { Outcome } from '../field/field.ts';
import type { ReplyBox } from '../reply-box.ts';
import { type Actions, trusted } from './actions.ts';
import { useSaving } from './saving.tsx';

const MOST_FIXES = 2;

/** What a finding is, why, what to say instead, and the ways to be rid of it. */
export function FindingDetails(props: {
  box: ReplyBox;
  finding: Finding;
  actions: Actions;
  /** Called after a fix was put in, or refused, with the button that asked for it. */
  fixed: (outcome: Outcome, button: HTMLElement) => void;
  /** Called after the finding was dismissed. */
  dismissed: () => void;
}) {
  const { box, finding, actions } = props;
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const fix = async (text: string, button: HTMLElement) => {
    const outcome = await actions.fix(box, finding, text).catch(() => 'refused' as const);
    setRefused(outcome === 'done' ? undefined : text);
    props.fixed(outcome, button);
  };
  const saving = useSaving();
  const dismiss = (act: () => Promise<boolean>) =>
    trusted(() => void saving.attempt(act).then((saved) => saved && props.dismissed()));
  return (
    <>
      <p class="kind">
        <span class={`swatch ${finding.rule}`} aria-hidden="true" />
        {ruleName(finding.rule)}
      </p>
      <p class="quote">“{finding.quote}”</p>
      <p class="why">{finding.why ?? ruleWhy(finding.rule)}</p>
      {finding.fixes.length > 0 && (
        <div class="fixes">
          {finding.fixes.slice(0, MOST_FIXES).map((text) => (
            <button
              type="button"
              key={text}
              class="fix"
              aria-label={t('card_fix_with', text)}
              onClick={trusted((event) => void fix(text, event.currentTarget))}
            >
              {text}
            </button>
          ))}
        </div>
      )}
      {refused !== undefined && (
        <p class="refused" role="alert">
          {t('card_fix_failed')}{' '}
          <button
            type="button"
            class="quiet"
            onClick={trusted(() => void navigator.clipboard.writeText(refused).catch(() => undefined))}
          >
            {t('card_copy')}
          </button>
        </p>
      )}
      <div class="dismiss">
        <button
          type="button"
          class="quiet"
          onClick={trusted(() => {
            actions.notHere(box, finding);
            props.dismissed();
          })}
        >
          {t('card_not_here')}
        </button>
        {actions.mayNeverPhrase(finding) && (
          <button type="button" class="quiet" onClick={dismiss(() => actions.neverPhrase(finding))}>
            {t('card_never_phrase')}
          </button>
        )}
        {actions.mayRuleOff(finding) && (
          <button type="button" class="quiet" onClick={dismiss(() => actions.ruleOff(finding))}>
            {t('card_rule_off')}
          </button>
        )}
      </div>
      {saving.failed}
    </>
  );
}
