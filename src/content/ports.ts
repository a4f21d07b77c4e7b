import { browser } from '../shared/browser.ts';
import { AFTER_PORT, DRAFT_PORT, WISH_PORT } from '../shared/messages.ts';

type Connected = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/** The connections to this frame, also those made before there was anything to say. */
export interface Ports {
  /** Calls back with each of a name that is open and each to come. */
  follow(name: PortName, met: (port: Connected) => void): void;
}

/** The popup's, the background's after a send, and those of what the rep wishes for. */
const NAMES = [DRAFT_PORT, AFTER_PORT, WISH_PORT] as const;
type PortName = (typeof NAMES)[number];

/**
 * Takes connections: the popup's tell it that Take Five runs here.
 * @param signal ends it
 * @param after called when there is something to say after a send, whether anything can be written here or not
 */
export function takePorts(signal: AbortSignal, after: () => void): Ports {
  const open = new Set<Connected>();
  const followers = new Map<string, (port: Connected) => void>();
  const onConnect = (port: Connected) => {
    if (!NAMES.some((name) => name === port.name)) return;
    // A wish is for the frame that has the rep's box.
    if (port.name === WISH_PORT && !followers.has(WISH_PORT)) {
      port.disconnect();
      return;
    }
    open.add(port);
    port.onDisconnect.addListener(() => open.delete(port));
    followers.get(port.name)?.(port);
    if (port.name === AFTER_PORT) after();
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(onConnect));
  return {
    follow(name, met) {
      followers.set(name, met);
      for (const port of open) if (port.name === name) met(port);
    },
  };
}
