import { browser } from '../shared/browser.ts';
import { t } from '../shared/i18n.ts';
import { type DraftSummary, sendMessage } from '../shared/messages.ts';
import { resting } from '../shared/settings.ts';
import { attempt } from '../shared/trouble.ts';
import { Button } from '../ui/Button.tsx';
import { Advice } from './Advice.tsx';
import { hostInUse, lookAtTab, type Site, tabDraft } from './draft.ts';
import { Findings } from './Findings.tsx';
import { Heat } from './Heat.tsx';
import { NoSolution } from './NoSolution.tsx';
import { now } from './now.ts';
import { Qualities } from './Qualities.tsx';
import { change, settings } from './settings.ts';

/** Asks first of all: browsers answer this question only straight from the click. */
function useSite({ origin, pattern, tabId }: Site): void {
  const asked = browser.permissions.request({ origins: [pattern] });
  void attempt('popup_not_used', async () => {
    if (!(await asked)) return;
    await sendMessage('useHost', { origin, tabId });
    await lookAtTab();
  });
}

function Draft({ summary }: { readonly summary: DraftSummary }) {
  return (
    <>
      {summary.customer !== null && <p class="to">{t('popup_to', summary.customer)}</p>}
      {summary.note && <p class="hint">{t('popup_note')}</p>}
      <Heat heat={summary.heat} heated={summary.heated} cooling={summary.cooling} />
      <Qualities facets={summary.facets} />
      {summary.findings.length + summary.advice.length === 0 && <p>{t('list_none')}</p>}
      <Findings findings={summary.findings} />
      <Advice advice={summary.advice} met={summary.met} />
      {summary.rough && <p class="hint rough">{t('popup_rough')}</p>}
    </>
  );
}

/** A box that its page asks checkers to stay out of, and the way to have it checked all the same. */
function StaysOut({ host }: { readonly host: string }) {
  if (settings.value.hostsAnyway.includes(host)) return <p>{t('popup_empty')}</p>;
  const check = () => change(({ hostsAnyway }) => ({ hostsAnyway: [...hostsAnyway, host] }));
  return (
    <>
      <p>{t('popup_stays_out')}</p>
      <Button onClick={() => void check()}>{t('popup_check_anyway')}</Button>
    </>
  );
}

function Content() {
  const draft = tabDraft.value;
  if (draft.at === 'looking') return null;
  if (draft.at === 'barred') return <p>{t('popup_barred')}</p>;
  if (draft.at === 'absent') {
    return (
      <>
        <p>{t('popup_absent', draft.site.host)}</p>
        <Button look="primary" onClick={() => useSite(draft.site)}>
          {t('popup_use')}
        </Button>
        <p class="hint">{t('popup_use_hint')}</p>
      </>
    );
  }
  if (resting(settings.value, hostInUse(draft) ?? '', now.value)) return <p>{t('popup_resting')}</p>;
  if (draft.at === 'empty') {
    return (
      <>
        <p>{t('popup_empty')}</p>
        {draft.about !== null && <NoSolution site={draft.site} />}
      </>
    );
  }
  if (draft.at === 'asked-out') return <StaysOut host={draft.host} />;
  return (
    <>
      <Draft summary={draft.summary} />
      {!draft.summary.note && <NoSolution site={draft.site} />}
    </>
  );
}

/** The draft in the active tab: how it stands, what was found, what may help. */
export function ThisReply() {
  return (
    <section class="card" aria-labelledby="reply">
      <h2 id="reply">{t('popup_reply')}</h2>
      <Content />
    </section>
  );
}
