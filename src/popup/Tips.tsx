import { useComputed, useSignal } from '@preact/signals';
import { FACETS } from '../engine/types.ts';
import { numeral, t } from '../shared/i18n.ts';
import { facetName } from '../shared/names.ts';
import { tabDraft } from './draft.ts';
import { favourites } from './favourites.ts';
import { now } from './now.ts';
import { said } from './status.tsx';
import { TeamTips } from './TeamTips.tsx';
import { Star, TipList, TipText } from './Tip.tsx';
import { fittingTips, hasWords, TIPS, type Tip, tipOfTheDay } from './tips.ts';

/** All that can be read of a tip. */
const wordsOf = ({ slug, facet }: Tip): string =>
  [t(`tip_${slug}`), t(`tip_${slug}_text`), t(`tip_${slug}_why`), facetName(facet)].join(' ');

const search = (wanted: string) => TIPS.filter((tip) => hasWords(wordsOf(tip), wanted));

const howMany = ({ length }: readonly Tip[]): string =>
  length === 0 ? t('popup_tips_none') : t('popup_tips_found', numeral(length));

/** Up to three tips for what was found in the draft and what it lacks; one is open at a time. */
function Fitting() {
  const draft = tabDraft.value;
  if (draft.at !== 'draft') return null;
  const { findings, advice } = draft.summary;
  const tips = fittingTips([...findings.map(({ rule }) => rule), ...advice]);
  const [first] = tips;
  if (first === undefined) return null;
  return (
    <section class="card" aria-labelledby="fitting">
      <h2 id="fitting">{t('popup_tips_fit')}</h2>
      <TipList tips={tips} open={first} name="fitting" />
    </section>
  );
}

/** One tip a day, in turn. */
function OfTheDay() {
  const tip = useComputed(() => tipOfTheDay(new Date(now.value))).value;
  return (
    <section class="card card-tip" aria-labelledby="tip">
      <h2 id="tip">
        {t('popup_tip_day')} <span class="facet">{facetName(tip.facet)}</span>
      </h2>
      <div class="tip-head">
        <h3>{t(`tip_${tip.slug}`)}</h3>
        <Star tip={tip} />
      </div>
      <TipText key={tip.slug} tip={tip} />
    </section>
  );
}

/** The tips that the rep keeps. Nothing when there are none. */
function Favourites() {
  const tips = favourites.value.flatMap((slug) => TIPS.find((tip) => tip.slug === slug) ?? []);
  if (tips.length === 0) return null;
  return (
    <section class="card" aria-labelledby="favourites">
      <h2 id="favourites">{t('popup_tips_favourites')}</h2>
      <TipList tips={tips} />
    </section>
  );
}

/** Every tip, by the quality of good service that it is about. */
function All() {
  return (
    <section class="card" aria-labelledby="all-tips">
      <h2 id="all-tips">{t('popup_tips_all')}</h2>
      {FACETS.map((facet) => {
        const tips = TIPS.filter((tip) => tip.facet === facet);
        return (
          <details key={facet} class="shelf">
            <summary>
              {facetName(facet)} <span class="count">{numeral(tips.length)}</span>
            </summary>
            <TipList tips={tips} />
          </details>
        );
      })}
    </section>
  );
}

/** The tips with some words in them. */
function Found({ tips }: { readonly tips: readonly Tip[] }) {
  return (
    <section class="card" aria-labelledby="found">
      <h2 id="found">{howMany(tips)}</h2>
      <TipList tips={tips} />
    </section>
  );
}

/** What fits the draft, the day's tip, those the rep keeps, the team's own, and all; or those that are looked for. */
export function Tips() {
  const wanted = useSignal('');
  return (
    <>
      <input
        type="search"
        class="field-input"
        aria-label={t('popup_tips_search')}
        placeholder={t('popup_tips_search')}
        // Or the browser keeps what is typed with its session.
        autoComplete="off"
        onInput={({ currentTarget }) => {
          wanted.value = currentTarget.value.trim();
          said.value = wanted.value === '' ? '' : howMany(search(wanted.value));
        }}
      />
      {wanted.value !== '' ? (
        <>
          <Found tips={search(wanted.value)} />
          <TeamTips wanted={wanted.value} />
        </>
      ) : (
        <>
          <Fitting />
          <OfTheDay />
          <Favourites />
          <TeamTips />
          <All />
        </>
      )}
    </>
  );
}
