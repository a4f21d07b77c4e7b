import '@webext-core/fake-browser/auto';
import ICAL from 'ical.js';
import { beforeEach, expect, it } from 'vitest';
import { calendarOf } from '../../src/background/calendar.ts';
import { WORDS } from '../../src/background/words.ts';
import type { FollowUp } from '../../src/shared/follow-up.ts';
import { speak } from '../../src/shared/i18n.ts';
import { DAY, freshBrowser, NINE } from './fake.ts';

beforeEach(() => {
  freshBrowser();
  speak(WORDS.en);
});

const followUp = (change: Partial<FollowUp>): FollowUp => ({
  id: 'a1',
  site: 'desk',
  url: 'https://desk.example/tickets/12?view=all&page=2#last',
  thread: 'desk 12',
  customer: 'Maria Fernández',
  given: 'Maria',
  customerId: null,
  language: 'en',
  heard: null,
  what: 'the parcel',
  dueAt: NINE + 3 * DAY,
  createdAt: NINE,
  state: 'open',
  told: false,
  ...change,
});

/** The events of a calendar file, as another library reads them. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      what: event.description,
      url: component.getFirstPropertyValue('url'),
      from: event.startDate.toJSDate().getTime(),
      to: event.endDate.toJSDate().getTime(),
      alarms: component.getAllSubcomponents('valarm').length,
    };
  });
}

it('can be read back', () => {
  expect(read(calendarOf([followUp({})], NINE))).toEqual([
    {
      uid: 'a1@take-five',
      summary: 'Check in with Maria Fernández',
      what: 'the parcel',
      url: 'https://desk.example/tickets/12?view=all&page=2#last',
      from: NINE + 3 * DAY,
      to: NINE + 3 * DAY + 15 * 60_000,
      alarms: 1,
    },
  ]);
});

it('keeps every sign of what the rep wrote', () => {
  const whats = [
    'a, b; c\\n: "d"',
    'পার্সেলটা ঠিকমতো পৌঁছেছে কি না, আর ফেরতের টাকাটা এসেছে কি না তা জিজ্ঞেস করা 🙂'.repeat(2),
    'one\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:two',
    '',
  ];
  const events = read(
    calendarOf(
      whats.map((what, at) => followUp({ id: `${at}`, what, customer: at === 1 ? null : 'Ayu; Dewi, S.' })),
      NINE,
    ),
  );
  expect(events.map(({ what }) => what ?? '')).toEqual(whats);
  expect(events.map(({ summary }) => summary)).toEqual([
    'Check in with Ayu; Dewi, S.',
    'Time to check in',
    'Check in with Ayu; Dewi, S.',
    'Check in with Ayu; Dewi, S.',
  ]);
});

it('is a calendar when there is nothing in it', () => {
  expect(read(calendarOf([], NINE))).toEqual([]);
});
