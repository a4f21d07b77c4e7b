import type { Checker } from '../engine/check.ts';
import type { Choices, Report } from '../engine/types.ts';
import type { Field } from './field/field.ts';
import type { Letter } from './field/letter.ts';

/** So long after the last letter of a word that has not ended it is looked at as it stands, in milliseconds. */
const RESTS = 300;

/** Letters that wait until their word ends, or the rep rests. */
export interface WaitingLetters {
  /**
   * Lets a letter wait, if it can: it came behind all marks, touches none, and completes no phrase. Half a word says
   * nothing else.
   * @param report what was said of the draft when it was checked last
   * @param by what said it
   */
  take(letter: Letter, report: Report, by: Checker, choices: Choices): boolean;
  /** All of them are looked at. */
  end(): void;
}

/** @param rested called when the rep has stopped typing and letters wait */
export function waitingLetters(field: Field, rested: () => void): WaitingLetters {
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function onTime(): void {
    const left = last + RESTS - performance.now();
    timer = left > 0 ? setTimeout(onTime, left) : undefined;
    if (timer === undefined) rested();
  }
  return {
    take(letter, report, by, choices) {
      const mark = report.findings.at(-1);
      try {
        if (!report.written || (mark !== undefined && !field.isBefore(mark, letter))) return false;
        if (by.marksAt(letter.line, letter.at, report, choices)) return false;
      } catch {
        // The check shows it.
        return false;
      }
      if (mark !== undefined) field.followLetter(letter, mark);
      last = performance.now();
      timer ??= setTimeout(onTime, RESTS);
      return true;
    },
    end() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
