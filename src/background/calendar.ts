import ical, { ICalAlarmType } from 'ical-generator';
import type { FollowUp } from '../shared/follow-up.ts';
import { t } from '../shared/i18n.ts';

/** How long a follow-up takes in the calendar, in milliseconds. */
const LASTS = 15 * 60_000;

/**
 * Follow-ups as a calendar file (RFC 5545): one event each, with an alarm when it is due.
 * @param now epoch milliseconds: when the file is made
 */
export function calendarOf(followUps: readonly FollowUp[], now: number): string {
  const calendar = ical({ name: t('name'), prodId: { company: 'Take Five', product: 'Follow-ups' } });
  for (const { id, customer, what, url, dueAt, createdAt } of followUps) {
    const event = calendar.createEvent({
      id: `${id}@take-five`,
      stamp: new Date(now),
      created: new Date(createdAt),
      start: new Date(dueAt),
      end: new Date(dueAt + LASTS),
      summary: customer === null ? t('follow_up_due_title') : t('follow_up_event', customer),
      description: what,
      url,
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: 0 });
  }
  return calendar.toString();
}
