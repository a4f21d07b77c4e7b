import { anywhere } from './anywhere.ts';
import { chatwoot } from './chatwoot.ts';
import { freescout } from './freescout.ts';
import { freshdesk } from './freshdesk.ts';
import { front } from './front.ts';
import { glpi } from './glpi.ts';
import { gmail } from './gmail.ts';
import { gorgias } from './gorgias.ts';
import { helpscout } from './helpscout.ts';
import { hubspot } from './hubspot.ts';
import { intercom } from './intercom.ts';
import { nextcloudMail } from './nextcloud-mail.ts';
import { osticket } from './osticket.ts';
import { outlook } from './outlook.ts';
import { practiceInbox } from './practice-inbox.ts';
import { proton } from './proton.ts';
import { roundcube } from './roundcube.ts';
import { rt } from './rt.ts';
import { salesforce } from './salesforce.ts';
import type { Site } from './site.ts';
import { snappymail } from './snappymail.ts';
import { yahoo } from './yahoo.ts';
import { zammad } from './zammad.ts';
import { zendesk } from './zendesk.ts';
import { zohoDesk } from './zoho-desk.ts';
import { zohoMail } from './zoho-mail.ts';

/** Every site known by name; a test holds this list against the folder. */
export const SITES: readonly Site[] = [
  chatwoot,
  freescout,
  freshdesk,
  front,
  glpi,
  gmail,
  gorgias,
  helpscout,
  hubspot,
  intercom,
  nextcloudMail,
  osticket,
  outlook,
  proton,
  roundcube,
  rt,
  salesforce,
  snappymail,
  yahoo,
  zammad,
  zendesk,
  zohoDesk,
  zohoMail,
  practiceInbox,
];

const recognised = new WeakMap<Document, Site>();

/** The site that a document belongs to; `anywhere` when none knows it. Asked anew each time: pages change. */
export function siteOf(document: Document): Site {
  const before = recognised.get(document);
  if (before?.recognises(document)) return before;
  const site = SITES.find((one) => one.recognises(document));
  if (site === undefined) recognised.delete(document);
  else recognised.set(document, site);
  return site ?? anywhere;
}

/**
 * The site that serves a box: the document's own, or `anywhere` when that does not know the box (any more).
 * @param element a textarea, an editing host, or an editor's iframe
 * @returns undefined when it is no reply box
 */
export function siteOfBox(element: HTMLElement): Site | undefined {
  const site = siteOf(element.ownerDocument);
  if (site.decoys !== undefined && element.matches(site.decoys)) return undefined;
  return [site, anywhere].find((one) => one.isBox(element));
}

/** A control that sends, with the boxes that it sends. */
export interface Send {
  readonly control: HTMLElement;
  readonly boxes: readonly HTMLElement[];
}

/**
 * What a control that its site knows sends besides the boxes that the site knows: where it knows none, and where
 * the rep last wrote in one beside it that the site does not know (any more).
 */
function unknownBoxes(
  site: Site,
  control: HTMLElement,
  current: HTMLElement | undefined,
  known: readonly HTMLElement[],
): HTMLElement[] {
  if (known.length > 0 && (current === undefined || known.includes(current))) return [];
  const near = anywhere.boxesOf(control, current);
  const boxes = near.length > 0 || current === undefined ? near : [current];
  return boxes.filter(
    (box) => (known.length === 0 || box === current) && siteOfBox(box) === anywhere && !site.isBox(box),
  );
}

/**
 * What sends on the path of an event. `anywhere` is asked where the document's own site knows no control, and
 * only for boxes around which that site misses its own; or where it knows the control but not the box.
 * @param path the event's composed path, innermost first
 * @param current the box that last had the focus
 */
export function sendOn(path: readonly Element[], current: HTMLElement | undefined): Send | undefined {
  const page = path[0]?.ownerDocument;
  if (page === undefined) return undefined;
  const site = siteOf(page);
  const control = site.sendControl(path);
  if (control !== undefined) {
    const boxes = site.boxesOf(control, current);
    return { control, boxes: [...boxes, ...unknownBoxes(site, control, current, boxes)] };
  }
  if (site === anywhere) return undefined;
  const other = anywhere.sendControl(path);
  const boxes = other ? anywhere.boxesOf(other, current).filter((box) => !site.fits(box)) : [];
  return other && boxes.length > 0 ? { control: other, boxes } : undefined;
}

/** The boxes that a submitted form sends. */
export function boxesIn(form: HTMLFormElement): HTMLElement[] {
  const site = siteOf(form.ownerDocument);
  const own = site.boxesOf(form);
  return own.length > 0 ? own : anywhere.boxesOf(form).filter((box) => !site.fits(box));
}
