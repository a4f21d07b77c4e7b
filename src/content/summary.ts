import { effect } from '@preact/signals';
import { FACETS, type Facet } from '../engine/types.ts';
import { browser } from '../shared/browser.ts';
import { isOver } from '../shared/hold.ts';
import { DRAFT_PORT, type DraftSummary } from '../shared/messages.ts';
import type { Boxes } from './boxes.ts';
import type { HoldDesk } from './send/hold.ts';

/** Tells the popup, while it is open, of the current draft. */
export function tellPopup(boxes: Boxes, desk: HoldDesk): () => void {
  const onConnect: Parameters<typeof browser.runtime.onConnect.addListener>[0] = (port) => {
    if (port.name !== DRAFT_PORT) return;
    const stop = effect(() => {
      const box = boxes.current.value;
      const report = box?.report.value;
      if (!box?.live || report === undefined || !/\S/u.test(box.field.read().text)) {
        port.postMessage(null);
        return;
      }
      const hold = desk.holdOf(box);
      const { heat, heated, findings, advice, facets, incomingHeat } = report;
      const summary: DraftSummary = {
        host: location.host,
        customer: box.customers.value[0]?.name ?? null,
        note: box.note.value,
        rough: !box.site.fits(box.element),
        heat,
        heated: heated && !box.note.value,
        cooling: hold !== undefined && !isOver(hold, Date.now()),
        findings: findings.map(({ rule, quote }) => ({ rule, quote })),
        advice: advice.map(({ rule }) => rule),
        facets: Object.fromEntries(FACETS.map((facet) => [facet, facets[facet].value])) as Record<
          Facet,
          number
        >,
        incomingHeat,
      };
      port.postMessage(summary);
    });
    port.onDisconnect.addListener(stop);
  };
  browser.runtime.onConnect.addListener(onConnect);
  return () => browser.runtime.onConnect.removeListener(onConnect);
}
