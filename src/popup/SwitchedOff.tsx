import { t } from '../shared/i18n.ts';
import { ruleName } from '../shared/names.ts';
import { isLocked, isRuleLocked, type Policy } from '../shared/policy.ts';
import type { Settings } from '../shared/settings.ts';
import { Button } from '../ui/Button.tsx';
import { useHeir } from './heir.ts';
import { change, policy, settings } from './settings.ts';
import { said } from './status.tsx';

interface Off {
  readonly id: string;
  readonly kind: string;
  readonly what: string;
  readonly turnOn: (current: Settings) => Partial<Settings>;
}

/** What is off and can be turned on: not what the team has locked. */
function allOff({ rulesOff, phrasesOff, hostsOff, hostsAnyway, meter }: Settings, team: Policy): Off[] {
  const free = rulesOff.filter((rule) => !isRuleLocked(team, rule));
  const hosts = isLocked(team, 'hostsOff') ? [] : hostsOff;
  return [
    ...free.map((rule) => ({
      id: `rule ${rule}`,
      kind: t('popup_off_rule'),
      what: ruleName(rule),
      turnOn: (current: Settings) => ({ rulesOff: current.rulesOff.filter((other) => other !== rule) }),
    })),
    ...phrasesOff.map((phrase) => ({
      id: `phrase ${phrase}`,
      kind: t('popup_off_phrase'),
      what: phrase,
      turnOn: (current: Settings) => ({
        phrasesOff: current.phrasesOff.filter((other) => other !== phrase),
      }),
    })),
    ...hosts.map((host) => ({
      id: `host ${host}`,
      kind: t('popup_off_host'),
      what: host,
      turnOn: (current: Settings) => ({ hostsOff: current.hostsOff.filter((other) => other !== host) }),
    })),
    ...hostsAnyway.map((host) => ({
      id: `wish ${host}`,
      kind: t('popup_off_wish'),
      what: host,
      turnOn: (current: Settings) => ({
        hostsAnyway: current.hostsAnyway.filter((other) => other !== host),
      }),
    })),
    ...(meter || isLocked(team, 'meter')
      ? []
      : [
          {
            id: 'meter',
            kind: t('popup_off_display'),
            what: t('popup_off_meter'),
            turnOn: () => ({ meter: true }),
          },
        ]),
  ];
}

/** Everything the rep has switched off, each with its way back. Nothing when there is none. */
export function SwitchedOff() {
  const off = allOff(settings.value, policy.value);
  const { list, vacate } = useHeir(off.length);

  const turnOn = async ({ what, turnOn }: Off, at: number) => {
    if (await vacate(at, () => change(turnOn))) said.value = t('popup_turned_on', what);
  };

  if (off.length === 0) return null;
  return (
    <section class="card" aria-labelledby="off">
      <h2 id="off">{t('popup_off')}</h2>
      <ul class="plain" ref={list}>
        {off.map((item, at) => (
          <li key={item.id} class="row">
            <p class="off-what">
              <span class="hint">{item.kind}</span> {item.what}
            </p>
            <Button
              label={t('popup_button_about', t('popup_turn_on'), item.what)}
              onClick={() => void turnOn(item, at)}
            >
              {t('popup_turn_on')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
