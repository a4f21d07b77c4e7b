import { t } from '../shared/i18n.ts';
import { byTheme, type Idea, timesMet } from '../shared/idea.ts';
import { themeName } from '../shared/names.ts';
import { count, dayOfTime } from './formats.ts';
import { csvOf } from './table.ts';
import { byTimes } from './tallies.ts';

/** Mail programs cut a longer `mailto:` address off; in characters of the encoded address. */
const MOST_MAILTO = 1900;

/** Themes with their ideas, those met most often first in both. */
function sorted(ideas: readonly Idea[]): (readonly [string, readonly Idea[]])[] {
  const times = (of: readonly Idea[]) => of.reduce((sum, idea) => sum + timesMet(idea), 0);
  return [...byTheme(byTimes(ideas))].sort(([, a], [, b]) => times(b) - times(a));
}

/** Ideas as CSV, one a row. */
export function ideasCsv(ideas: readonly Idea[]): string {
  const titles = [t('idea_theme'), t('idea_text'), t('idea_met'), t('idea_noted')];
  const rows = sorted(ideas).flatMap(([theme, inTheme]) =>
    inTheme.map((idea) => [
      themeName(theme),
      idea.text,
      timesMet(idea),
      new Date(idea.notedAt).toISOString(),
    ]),
  );
  return csvOf(titles, rows);
}

/** Ideas as JSON, as they are kept; times in ISO 8601. */
export function ideasJson(ideas: readonly Idea[]): string {
  const rows = ideas.map(({ text, theme, notedAt, met }) => ({
    text,
    theme,
    noted: new Date(notedAt).toISOString(),
    met,
  }));
  return `${JSON.stringify({ takeFive: 'ideas', version: 1, ideas: rows }, null, 2)}\n`;
}

/** Text that Markdown shows as it is. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>&|~]/gu, '\\$&')
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/u, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));

/** Ideas as Markdown, by theme. */
export function ideasMarkdown(ideas: readonly Idea[]): string {
  const parts = sorted(ideas).map(([theme, inTheme]) => {
    const items = inTheme.map((idea) => `- ${plain(idea.text)} (${t('idea_times', count(timesMet(idea)))})`);
    return `## ${plain(themeName(theme))}\n\n${items.join('\n')}\n`;
  });
  return [`# ${t('insights_board')}\n`, ...parts].join('\n');
}

/**
 * The address that opens a mail with the ideas in the rep's own mail program: as many whole lines as such an address
 * can carry, and how many are left.
 * @param lead who it goes to; may be empty
 * @param now epoch milliseconds
 */
export function mailto(ideas: readonly Idea[], lead: string, now: number): string {
  const subject = t('idea_mail_subject', dayOfTime(now));
  const address = (body: string) =>
    `mailto:${encodeURIComponent(lead)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  let body = '';
  let left = ideas.length;
  const more = (text: string, still: number) =>
    still > 0 ? `${text}\r\n${t('idea_mail_more', count(still))}\r\n` : text;
  for (const [theme, inTheme] of sorted(ideas)) {
    let longer = `${body}${body === '' ? '' : '\r\n'}${themeName(theme)}\r\n`;
    for (const idea of inTheme) {
      longer += `- ${idea.text} (${t('idea_times', count(timesMet(idea)))})\r\n`;
      if (address(more(longer, left - 1)).length > MOST_MAILTO) return address(more(body, left));
      body = longer;
      left -= 1;
    }
  }
  return address(body);
}
