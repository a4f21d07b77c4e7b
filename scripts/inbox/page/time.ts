const RELATIVE = new Intl.RelativeTimeFormat('en', {
  numeric: 'always',
  style: 'short',
});
const CLOCK = new Intl.DateTimeFormat('en', {
  hour: 'numeric',
  minute: '2-digit',
});
const OPENED = Date.now();

/** "12 min. ago", "3 hr. ago", "2 days ago". */
export function ago(minutes: number): string {
  if (minutes < 60) return RELATIVE.format(-minutes, 'minute');
  if (minutes < 24 * 60) return RELATIVE.format(-Math.floor(minutes / 60), 'hour');
  return RELATIVE.format(-Math.floor(minutes / (24 * 60)), 'day');
}

/** The moment that was so many minutes before the page was opened, for `<time datetime>`. */
export function moment(minutesAgo: number): string {
  return new Date(OPENED - minutesAgo * 60_000).toISOString();
}

/** "2:05 PM" */
export function clock(iso: string): string {
  return CLOCK.format(new Date(iso));
}
