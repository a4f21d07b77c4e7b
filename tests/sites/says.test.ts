import { describe, expect, it } from 'vitest';
import { mayOnlyOpen, saysNote, saysPublic, saysSend } from '../../src/sites/says.ts';

/** A control as far as its name is read. */
const control = (text: string, attributes: Readonly<Record<string, string>> = {}) =>
  ({
    localName: 'button',
    textContent: text,
    getAttribute: (name: string) => attributes[name] ?? null,
  }) as unknown as Element;

describe('what a control says', () => {
  it.each([
    'Send',
    ' Send &\n  archive ',
    'Send(⌘↵)',
    'Submit as Solved',
    'Schedule send',
    'Iiskedyul ang pagpapadala',
    'Schemalägg sändning',
    'Jadwalkan pengiriman',
    'পাঠানোর সময়সূচি সেট করুন',
    'Ipadala',
    'Skicka och stäng',
    'Kirim dan tutup',
    'পাঠান',
  ])('%j sends', (text) => {
    expect(saysSend(control(text))).toBe(true);
    expect(saysNote(control(text))).toBe(false);
  });

  it.each([
    'Sender details',
    'Send feedback',
    'Resend',
    'Discard',
    'Schedule a call',
    'Add note',
    'Send me the invoice of the lamp that I ordered last Tuesday, please',
  ])('%j does not send', (text) => {
    expect(saysSend(control(text))).toBe(false);
  });

  it.each([
    'Add note',
    'Add internal note',
    'Add comment',
    'Magdagdag ng tala',
    'Lägg till anteckning',
    'Tambah catatan',
    'নোট যোগ করুন',
  ])('%j puts down a note', (text) => {
    expect(saysNote(control(text))).toBe(true);
    expect(saysSend(control(text))).toBe(false);
  });

  it.each(['Note', 'Notes', 'Comment', 'Internal note'])('%j may only turn to notes', (text) => {
    expect(saysNote(control(text))).toBe(false);
  });

  it('is its label for those who cannot see it', () => {
    expect(saysSend(control('', { 'aria-label': 'Send' }))).toBe(true);
    expect(saysSend(control('Send', { 'aria-label': 'Sending options' }))).toBe(false);
    expect(saysSend(control('', { title: 'Send' }))).toBe(true);
  });

  it('tells words that also open a reply, and what customers see', () => {
    expect(['Reply', 'Svara', 'Balas'].map((text) => mayOnlyOpen(control(text)))).toEqual([true, true, true]);
    expect(mayOnlyOpen(control('Send'))).toBe(false);
    expect(saysPublic(control('Public note'))).toBe(true);
    expect(saysPublic(control('Private'))).toBe(false);
  });
});
