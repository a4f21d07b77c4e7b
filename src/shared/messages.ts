import { defineExtensionMessaging } from '@webext-core/messaging';
import type { AdviceId, Facet, Language, RuleId } from '../engine/types.ts';
import type { BoxAbout, BoxAnswer, BoxLine, Reply, WayTaken } from './beside.ts';
import type { Contact } from './contact.ts';
import type { FollowUp, FollowUpRequest } from './follow-up.ts';
import type { Hold } from './hold.ts';
import type { Idea, NewIdea } from './idea.ts';
import type { Letter, LetterRequest } from './letter.ts';

/** How a hold came to its end. */
export type HoldEnd = 'calm' | 'waited' | 'anyway' | 'dropped';

/** What the page knows of a reply that is to cool down. */
export interface HoldRequest {
  readonly key: string;
  readonly url: string;
  readonly customer: string | null;
  readonly sketch: readonly number[];
  /** Length of the cool-down in milliseconds; null: it waits for others only. */
  readonly ms: number | null;
  /** How many others are answered first; null: it waits for its minutes only. */
  readonly others: number | null;
}

/** What a page can ask for: what serves boxes, the engine, the openings, or a language's pack. */
export type Part = 'boxes' | 'engine' | 'openings' | Language;

/** What can be said to the background. */
interface Protocol {
  startHold(request: HoldRequest): Hold;
  endHold(end: { readonly key: string; readonly how: HoldEnd }): void;
  /**
   * A reply was let go just now: one for every other hold that waits for others, and one for the diary.
   * Answers with what to say then, if anything.
   */
  replied(reply: Reply): BoxLine | null;
  /** The rep was asked whether a reply is to cool down. */
  asked(about: { readonly key: string }): void;
  /** Why the rep sends a reply without the wait. */
  keepReason(why: { readonly reason: string }): void;
  /** Puts parts into the frame that asks; resolves when they are there. */
  loadParts(parts: readonly Part[]): void;
  /** Takes away all that is stored, and what was allowed; for our own pages. */
  deleteEverything(): void;
  /** Brings the reply's tab to the front, or opens its page again. */
  openHold(key: string): void;
  /** After the rep allowed a host: run on it from now on, and in the tab at once. */
  useHost(request: { readonly origin: string; readonly tabId: number }): void;
  /** The diary of the days that are kept, oldest first; `readDay` reads each. */
  readDiary(): readonly unknown[];
  /** All ideas, newest first. */
  readIdeas(): readonly Idea[];
  /** Writes an idea down; `full` when the board takes no more. */
  noteIdea(idea: NewIdea): 'noted' | 'full';
  rewriteIdea(change: NewIdea & { readonly id: string }): void;
  /** A customer has said the same again. */
  meetIdea(id: string): void;
  dropIdea(id: string): void;

  /** What there is to say at a box. */
  besideBox(about: BoxAbout): BoxAnswer;
  /** What to say of a text that was sent to others before. */
  sameText(reply: Reply): BoxLine | null;
  /** Does what the rep chose at a line. */
  takeWay(choice: { readonly line: string; readonly way: string; readonly about: BoxAbout }): WayTaken;
  /** Keeps the rep's note on the customer that a page shows. */
  noteOn(about: {
    readonly person: { readonly name: string; readonly address: string };
    readonly note: string;
  }): void;
  /** Everybody that is remembered; this and the next three are for our own pages. */
  contacts(): Contact[];
  rewriteNote(about: { readonly id: string; readonly note: string }): void;
  forgetContact(id: string): void;
  forgetContacts(): void;

  makeFollowUp(request: FollowUpRequest): FollowUp;
  /** The open follow-ups of the thread or the customer that a page shows. */
  followUpsFor(what: { readonly thread: string; readonly address: string | null }): FollowUp[];
  endFollowUp(how: { readonly id: string; readonly state: 'done' | 'cancelled' }): void;
  rewordFollowUp(change: { readonly id: string; readonly what: string }): void;
  snoozeFollowUp(how: { readonly id: string; readonly days: number }): void;
  /** Puts a short letter together. */
  letter(request: LetterRequest): Letter;
  /** All of them; this and the next two are for our own pages. */
  followUps(): FollowUp[];
  /** Brings the tab with the thread to the front, or opens its page. */
  openFollowUp(id: string): void;
  /** Open follow-ups as a calendar file: one, or all. */
  followUpCalendar(which: { readonly id: string | null }): string;
}

const messenger = defineExtensionMessaging<Protocol>();
export const { onMessage } = messenger;

/** What browsers say of a message that nobody was there to hear: it has done nothing. */
const UNHEARD = 'Receiving end does not exist';
const isUnheard = (error: unknown) => error instanceof Error && error.message.includes(UNHEARD);
/** After so many milliseconds each something is said again; the first time at once, as a page may be on its way out. */
const AGAIN = [0, 20, 100, 500, 1000];

/** Says something to the background, and again while that fails in a way that may pass. */
async function say<Type extends keyof Protocol>(
  type: Type,
  first: Parameters<Protocol[Type]>[0],
  later: Parameters<Protocol[Type]>[0],
  mayPass: (error: unknown) => boolean,
): Promise<ReturnType<Protocol[Type]>> {
  const once = messenger.sendMessage as (of: Type, what: unknown) => Promise<ReturnType<Protocol[Type]>>;
  let data = first;
  for (const ms of AGAIN)
    try {
      return await once(type, data);
    } catch (error) {
      if (!mayPass(error)) throw error;
      if (!isUnheard(error)) data = later;
      if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    }
  return once(type, data);
}

/**
 * Says something to the background. What is said in the moment in which Firefox puts that to sleep nobody hears; it is
 * said again, and wakes it.
 * @throws what the background throws, and what the browser does when there is no background
 */
export const sendMessage = <Type extends keyof Protocol>(type: Type, data: Parameters<Protocol[Type]>[0]) =>
  say(type, data, data, isUnheard);

/**
 * Says something that does no harm when it is heard twice, and again whatever fails: the background may die before it
 * answers.
 * @param later what is said once it may have been heard, where that is something else
 * @throws what was thrown last
 */
export const insist = <Type extends keyof Protocol>(
  type: Type,
  data: Parameters<Protocol[Type]>[0],
  later = data,
) => say(type, data, later, () => true);

/** The name of the port by which the popup follows the draft of a tab. */
export const DRAFT_PORT = 'draft';

/** The name of the port by which the background says, on the page after it, what there is to say of a send. */
export const AFTER_PORT = 'after';

/** What the popup is told instead, of a box that its page asks checkers to stay out of. */
export interface StaysOut {
  readonly host: string;
  readonly staysOut: true;
}

/** The name of the port by which popup and context menu say what the rep wishes for at the box. */
export const WISH_PORT = 'wish';
/** A first word while there is no answer yet, put into the box; or a follow-up of its thread. */
export type Wish = 'first-word' | 'follow-up';

/** What a page says to the popup of the reply box in use. Lives in memory only. */
export interface BoxSummary {
  readonly about: BoxAbout;
  /** Null while nothing is written. */
  readonly draft: DraftSummary | null;
}

/** What the popup shows of the draft in the page. */
export interface DraftSummary {
  readonly host: string;
  readonly customer: string | null;
  /** Whether it goes to colleagues only. */
  readonly note: boolean;
  /** Whether the page is known by its structure alone. */
  readonly rough: boolean;
  /** 0 to 1. */
  readonly heat: number;
  readonly heated: boolean;
  /** The reply cools down at this moment. */
  readonly cooling: boolean;
  readonly findings: readonly { readonly rule: RuleId; readonly quote: string }[];
  /** What the draft as a whole lacks. */
  readonly advice: readonly AdviceId[];
  /** What it lacked when it was last shown, and does not now. */
  readonly met: readonly AdviceId[];
  /** How far the draft shows each quality of good service, 0 to 1. */
  readonly facets: Readonly<Record<Facet, number>>;
  /** How heated the customer's own message is, 0 to 1; 0 when it is not known. */
  readonly incomingHeat: number;
}
