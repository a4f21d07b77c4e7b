import { t } from '../shared/i18n.ts';

const WORDS = { calm: 'popup_calm', warm: 'popup_warm', heated: 'popup_heated' } as const;

/** From here on a draft is called warm: below what one `nudge` heats. */
const WARM = 0.2;

interface Props {
  /** 0 to 1. */
  readonly heat: number;
  readonly heated: boolean;
  readonly cooling: boolean;
}

/** How heated the draft is, in words and as a bar. */
export function Heat({ heat, heated, cooling }: Props) {
  const state = heated ? 'heated' : heat >= WARM ? 'warm' : 'calm';
  return (
    <div class={`heat heat-${state}`}>
      <p class="heat-word">{t(WORDS[state])}</p>
      <div class="heat-bar" aria-hidden="true">
        <div class="heat-level" style={{ width: `${Math.round(heat * 100)}%` }} />
      </div>
      {heated && !cooling && <p class="hint">{t('popup_heated_hint')}</p>}
    </div>
  );
}
