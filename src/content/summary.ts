import { effect } from '@preact/signals';
import type { Report } from '../engine/types.ts';
import { isOver } from '../shared/hold.ts';
import { type BoxSummary, DRAFT_PORT, type DraftSummary, type StaysOut } from '../shared/messages.ts';
import { aboutBox } from './about-box.ts';
import type { Boxes } from './boxes.ts';
import { rememberLacks } from './lacked.ts';
import type { Ports } from './ports.ts';
import type { ReplyBox } from './reply-box.ts';
import type { HoldDesk } from './send/hold.ts';
import { addressOf } from './surroundings.ts';
import { toneOf } from './tone.ts';

/** Tells the popup, while it is open, of the box in use and the draft in it. */
export function tellPopup(ports: Ports, boxes: Boxes, desk: HoldDesk): () => void {
  const lacked = rememberLacks();
  function draftIn(box: ReplyBox, report: Report, thread: string, host: string): DraftSummary | null {
    const { text } = box.field.read();
    if (!/\S/u.test(text)) return null;
    const hold = desk.holdOf(box);
    const { heated, findings, incomingHeat } = report;
    const { heat, facets, advice } = toneOf(report);
    return {
      host,
      customer: box.customers.value[0]?.name ?? null,
      note: box.note.value,
      rough: !box.site.fits(box.element),
      heat,
      heated: heated && !box.note.value,
      cooling: hold !== undefined && !isOver(hold, Date.now()),
      findings: findings.map(({ rule, quote }) => ({ rule, quote })),
      advice,
      met: lacked.met(box, { thread, advice, length: text.length }),
      facets,
      incomingHeat,
    };
  }
  const forget = effect(() => {
    const box = boxes.current.value;
    if (box?.report.value.written === false) lacked.forget(box);
  });
  ports.follow(DRAFT_PORT, (port) => {
    const stop = effect(() => {
      const { host } = new URL(addressOf(document));
      if (boxes.avoided.value?.isConnected) {
        port.postMessage({ host, staysOut: true } satisfies StaysOut);
        return;
      }
      const box = boxes.current.value;
      const report = box?.report.value;
      if (!box?.live || report === undefined) {
        port.postMessage(null);
        return;
      }
      const about = aboutBox(box);
      const summary: BoxSummary = { about, draft: draftIn(box, report, about.key, host) };
      port.postMessage(summary);
    });
    port.onDisconnect.addListener(stop);
  });
  return () => {
    forget();
    ports.follow(DRAFT_PORT, () => undefined);
  };
}
