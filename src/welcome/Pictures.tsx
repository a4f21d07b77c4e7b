import type { ComponentChildren } from 'preact';
import { clock, t } from '../shared/i18n.ts';

/** A line of text, as far as it can be seen from afar. */
const Bar = (props: { x: number; y: number; width: number; class?: string }) => (
  <rect x={props.x} y={props.y} width={props.width} height="6" rx="3" class={props.class ?? 'text'} />
);

/** The line beneath what may hurt. */
const Wave = ({ x, y, width }: { x: number; y: number; width: number }) => (
  <path class="wave" d={`M${x} ${y}${'q3 -4 6 0t6 0'.repeat(width / 12)}`} />
);

const Mark = () => (
  <>
    <rect class="sheet" x="20" y="12" width="200" height="126" rx="8" />
    <Bar x={34} y={28} width={150} />
    <Bar x={34} y={44} width={44} />
    <Bar x={84} y={44} width={72} class="said" />
    <Wave x={84} y={56} width={72} />
    <Bar x={162} y={44} width={40} />
    <rect class="panel" x="76" y="66" width="130" height="60" rx="8" />
    <Bar x={88} y={78} width={64} class="said" />
    <Bar x={88} y={90} width={104} />
    <rect class="primary" x="88" y="103" width="58" height="14" rx="7" />
    <Bar x={98} y={107} width={38} class="on-primary" />
  </>
);

const Pause = () => (
  <>
    <rect class="sheet" x="20" y="12" width="200" height="126" rx="8" />
    <Bar x={34} y={28} width={92} />
    <Bar x={34} y={44} width={74} />
    <Bar x={34} y={60} width={86} />
    <rect class="quiet" x="34" y="108" width="58" height="20" rx="6" />
    <path class="plane" d="M54 112l18 6-18 6 4-6z" />
    <circle class="panel" cx="170" cy="75" r="44" />
    <circle class="track" cx="170" cy="75" r="34" />
    <circle class="left" cx="170" cy="75" r="34" pathLength={1} stroke-dasharray="0.8 2" />
    <text class="time" x="170" y="81">
      {clock(240_000)}
    </text>
  </>
);

const Help = () => (
  <>
    <rect class="sheet" x="20" y="12" width="200" height="126" rx="8" />
    <path class="rule" d="M20 36h200" />
    <Bar x={34} y={21} width={90} />
    <image href="icons/icon.svg" x="190" y="16" width="16" height="16" />
    <rect class="panel" x="88" y="42" width="118" height="86" rx="8" />
    <Bar x={98} y={52} width={20} class="said" />
    <path class="chosen" d="M98 64h20" />
    <Bar x={124} y={52} width={20} />
    <Bar x={150} y={52} width={20} />
    <Bar x={176} y={52} width={20} />
    <path class="star" d="M185 74l2.3 4.6 5.1.7-3.7 3.6.9 5.1-4.6-2.4-4.6 2.4.9-5.1-3.7-3.6 5.1-.7z" />
    <Bar x={98} y={78} width={60} class="said" />
    <Bar x={98} y={92} width={94} />
    <Bar x={98} y={104} width={78} />
  </>
);

function Picture(props: { name: string; text: string; children: ComponentChildren }) {
  return (
    <li class="picture card">
      <svg viewBox="0 0 240 150" aria-hidden="true">
        {props.children}
      </svg>
      <h2>{props.name}</h2>
      <p>{props.text}</p>
    </li>
  );
}

/** What Take Five does, in three pictures. */
export function Pictures() {
  return (
    <ul class="plain pictures">
      <Picture name={t('welcome_mark')} text={t('welcome_mark_text')}>
        <Mark />
      </Picture>
      <Picture name={t('welcome_pause')} text={t('welcome_pause_text')}>
        <Pause />
      </Picture>
      <Picture name={t('welcome_help')} text={t('welcome_help_text')}>
        <Help />
      </Picture>
    </ul>
  );
}
