import { browser } from '../shared/browser.ts';
import { DRAFT_PORT } from '../shared/messages.ts';

type Connected = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/** The popup's connections to this frame, also those made before there was anything to say. */
export interface Ports {
  /** Calls back with each that is open and each to come. */
  follow(met: (port: Connected) => void): void;
}

/** Takes the popup's connections: they tell it that Take Five runs here. @param signal ends it */
export function takePorts(signal: AbortSignal): Ports {
  const open = new Set<Connected>();
  let met: (port: Connected) => void = () => undefined;
  const onConnect = (port: Connected) => {
    if (port.name !== DRAFT_PORT) return;
    open.add(port);
    port.onDisconnect.addListener(() => open.delete(port));
    met(port);
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(onConnect));
  return {
    follow(to) {
      met = to;
      for (const port of open) met(port);
    },
  };
}
