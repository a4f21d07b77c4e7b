import { dayOf, isDay } from './day.ts';

/** The themes that every board has. Reps name their own besides. */
export const THEMES = ['shipping', 'returns', 'billing', 'waiting', 'bug', 'rules', 'other'] as const;
export type Theme = (typeof THEMES)[number];

/** Most ideas that are kept. */
export const MOST_IDEAS = 2000;
/** Longest idea and longest name of a theme, in UTF-16 units. */
export const MOST_IDEA = 300;
export const MOST_THEME = 40;

/** What a rep heard from customers, in the rep's own words. */
export interface Idea {
  readonly id: string;
  /** One line. */
  readonly text: string;
  /** One of `THEMES`, or a theme as the rep named it. */
  readonly theme: string;
  /** Epoch milliseconds. */
  readonly notedAt: number;
  /** How often it was met, by day (`YYYY-MM-DD`); the day it was noted is the first. */
  readonly met: Readonly<Record<string, number>>;
}

/** An idea as it is written down. */
export interface NewIdea {
  readonly text: string;
  readonly theme: string;
}

/** A time that every calendar knows, far off. */
const LAST = Date.UTC(9999, 0);

/** Text as one line: white space becomes single spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Whether a theme is one that every board has. */
export const isTheme = (theme: string): theme is Theme => (THEMES as readonly string[]).includes(theme);

/** Themes with their ideas, in the order in which they were first seen. */
export function byTheme(ideas: readonly Idea[]): Map<string, Idea[]> {
  const themes = new Map<string, Idea[]>();
  for (const idea of ideas) themes.set(idea.theme, [...(themes.get(idea.theme) ?? []), idea]);
  return themes;
}

/** The themes to choose from: those of every board, then the rep's own by name; "other" stands last. */
export function themesOf(ideas: readonly Idea[]): string[] {
  const own = [...byTheme(ideas).keys()].filter((theme) => !isTheme(theme)).sort();
  return [...THEMES.filter((theme) => theme !== 'other'), ...own, 'other'];
}

/** How often an idea was met on the days of a span, both included; without a span ever. */
export function timesMet({ met }: Idea, from = '', to = '9999'): number {
  return Object.entries(met).reduce((sum, [day, times]) => (day >= from && day <= to ? sum + times : sum), 0);
}

/** Reads an idea from whatever was stored; what is no idea is undefined. */
export function readIdea(stored: unknown): Idea | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { id, text, theme, notedAt, met }: Record<string, unknown> = { ...stored };
  if (typeof id !== 'string' || typeof text !== 'string' || oneLine(text) === '') return undefined;
  const noted = typeof notedAt === 'number' && notedAt > 0 && notedAt < LAST ? notedAt : 0;
  const days = Object.entries(typeof met === 'object' && met !== null ? met : {}).filter(
    (entry): entry is [string, number] => isDay(entry[0]) && Number.isInteger(entry[1]) && entry[1] > 0,
  );
  return {
    id,
    text: oneLine(text).slice(0, MOST_IDEA),
    theme: typeof theme === 'string' && oneLine(theme) !== '' ? oneLine(theme).slice(0, MOST_THEME) : 'other',
    notedAt: noted,
    met: Object.fromEntries(days.length > 0 ? days : [[dayOf(noted), 1]]),
  };
}
