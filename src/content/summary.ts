import { effect } from '@preact/signals';
import { isOver } from '../shared/hold.ts';
import { DRAFT_PORT, type DraftSummary, type StaysOut } from '../shared/messages.ts';
import type { Boxes } from './boxes.ts';
import type { Ports } from './ports.ts';
import type { HoldDesk } from './send/hold.ts';
import { addressOf } from './surroundings.ts';
import { toneOf } from './tone.ts';

/** Tells the popup, while it is open, of the current draft. */
export function tellPopup(ports: Ports, boxes: Boxes, desk: HoldDesk): () => void {
  ports.follow(DRAFT_PORT, (port) => {
    const stop = effect(() => {
      const { host } = new URL(addressOf(document));
      if (boxes.avoided.value?.isConnected) {
        port.postMessage({ host, staysOut: true } satisfies StaysOut);
        return;
      }
      const box = boxes.current.value;
      const report = box?.report.value;
      if (!box?.live || report === undefined || !/\S/u.test(box.field.read().text)) {
        port.postMessage(null);
        return;
      }
      const hold = desk.holdOf(box);
      const { heated, findings, incomingHeat } = report;
      const { heat, facets, advice } = toneOf(report);
      const summary: DraftSummary = {
        host,
        customer: box.customers.value[0]?.name ?? null,
        note: box.note.value,
        rough: !box.site.fits(box.element),
        heat,
        heated: heated && !box.note.value,
        cooling: hold !== undefined && !isOver(hold, Date.now()),
        findings: findings.map(({ rule, quote }) => ({ rule, quote })),
        advice,
        facets,
        incomingHeat,
      };
      port.postMessage(summary);
    });
    port.onDisconnect.addListener(stop);
  });
  return () => ports.follow(DRAFT_PORT, () => undefined);
}
