import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replies } from '../../scripts/corpus.ts';
import {
  englishOnly,
  type Known,
  listed,
  replySentences,
  sentencesIn,
} from '../../scripts/train/identify/samples.ts';
import { createChecker } from '../../src/engine/check.ts';
import { theIdentifier } from '../../src/engine/identify/index.ts';
import { Reader } from '../../src/engine/reader.ts';
import { wordsOf } from '../../src/engine/text.ts';
import { LANGUAGES, type Language } from '../../src/engine/types.ts';

const identifier = theIdentifier();
const evidence = (text: string) => identifier.evidence(text, wordsOf(text).words);
const alone = (text: string) => identifier.ofSentence(evidence(text), undefined);

/** The languages of a text and of its sentences, told without any pack. */
function read(text: string, likely?: Language) {
  const { language, sentences } = new Reader([], []).read(text.split('\n'), likely);
  return [language, ...sentences.map((sentence) => sentence.language)];
}

describe('a few words', () => {
  it.each([
    ['en', 'Good luck with that.'],
    ['en', 'Please check again'],
    ['en', 'Not our fault.'],
    ['sv', 'Lycka till med den saken.'],
    ['sv', 'Tack så mycket'],
    ['sv', 'Inte vårt fel.'],
    ['fil', 'Salamat po ulit'],
    ['fil', 'Hindi ko alam.'],
    ['fil', 'Na-refund na po.'],
    ['id', 'Sudah kami kirim.'],
    ['id', 'Nggak bisa, Kak.'],
    ['id', 'Mohon ditunggu ya'],
    ['bn', 'ঠিক আছে ভাই'],
    ['bn', 'Apnar taka koi?'],
    ['bn', 'Amra dekhtesi bhai'],
  ])('%s: %s', (language, text) => {
    expect(alone(text)).toBe(language);
  });

  it.each(['', '12 345', '?!', '👍'])('nothing is told of %j', (text) => {
    expect(read(text)[0]).toBeUndefined();
  });
});

describe('look-alikes are none of ours', () => {
  it.each([
    ['da', 'Vi vender tilbage til dig hurtigst muligt.'],
    ['nb', 'Jeg vet ikke hvor pakken din har blitt av.'],
    ['nn', 'Eg veit ikkje kvar pakken din har vorte av.'],
    ['jv', 'Aku ora ngerti pakete sampeyan wis tekan ngendi.'],
    ['ceb', 'Wala ko kahibalo kung asa na ang imong pakete.'],
    ['ilo', 'Diak ammo no ayan ti paketem ita.'],
    ['ms', 'Encik boleh telefon pejabat kami esok pagi.'],
    ['hi', 'मुझे नहीं पता आपका पार्सल कहाँ है।'],
    ['hi', 'Mujhe nahi pata aapka parcel kahan hai.'],
    ['as', "আপোনাৰ পাৰ্চেলটো ক'ত আছে মই নাজানো।"],
    ['nl', 'Ik weet niet waar je pakket nu is.'],
    ['de', 'Ich weiß nicht, wo Ihr Paket ist.'],
    ['es', 'No sé dónde está su paquete.'],
    ['fr', 'Je ne sais pas où est votre colis.'],
    ['fi', 'En tiedä, missä pakettisi on.'],
    ['ru', 'Я не знаю, где ваша посылка.'],
    ['ar', 'لا أعرف أين طردك الآن.'],
    ['th', 'ฉันไม่รู้ว่าพัสดุของคุณอยู่ที่ไหน'],
  ])('%s: %s', (_, text) => {
    expect(read(text)).toEqual([undefined, undefined]);
  });
});

describe('in a draft', () => {
  const FILIPINO = 'Magandang umaga po, natanggap na po namin ang reklamo nyo. ';

  it('a sentence that cannot be told is read in the language of the draft', () => {
    expect(read('Ok. Vi har skickat den nya lampan i dag.')).toEqual(['sv', 'sv', 'sv']);
    expect(read('I have looked at your bill again and it is right. Crybaby!')).toEqual(['en', 'en', 'en']);
  });

  it('Taglish is Filipino, and a whole English sentence English', () => {
    expect(read(`${FILIPINO}Noted po ang refund request.`)).toEqual(['fil', 'fil', 'fil']);
    expect(read(`${FILIPINO}Pending pa ang approval ng replacement.`)).toEqual(['fil', 'fil', 'fil']);
    expect(read(`${FILIPINO}We are very sorry that you have been waiting for so long.`)).toEqual([
      'fil',
      'fil',
      'en',
    ]);
  });

  it('Banglish and Bengali letters are one language', () => {
    expect(read('আপনার রিফান্ড হয়ে গেছে। Apni ektu check kore dekhben please.')).toEqual(['bn', 'bn', 'bn']);
  });

  it('each sentence has its own', () => {
    expect(read('Tack för att du skriver till oss. We will answer your question tomorrow.').slice(1)).toEqual(
      ['sv', 'en'],
    );
    expect(read('Vi har skickat paketet i dag. Jeg ved ikke, hvornår det kommer frem.')[2]).toBeUndefined();
  });

  it('a likely language decides where there is little to go by, and nothing where there is much', () => {
    expect(read('OK', 'sv')).toEqual(['sv', 'sv']);
    expect(read('Sudah kami kirim pagi tadi.', 'sv')).toEqual(['id', 'id']);
    expect(read('Vi vender tilbage til dig hurtigst muligt.', 'sv')).toEqual([undefined, undefined]);
  });
});

describe('the packs that a check needs', () => {
  const met = (text: string, incoming?: string) =>
    createChecker([], []).check(
      { text },
      { customers: [], ...(incoming === undefined ? {} : { incoming }) },
      { rulesOff: [], phrasesOff: [] },
    ).languages;

  it('are those of the draft, of its sentences and of the message it answers', () => {
    expect(met('Vi har skickat den nya lampan i dag.')).toEqual(['sv']);
    expect(met('Vi har skickat den. We will send you the other one tomorrow.')).toEqual(['sv', 'en']);
    expect(met('', 'Kapan barang saya dikirim?')).toEqual(['id']);
    expect(met('')).toEqual([]);
  });

  it('are not asked for by half a word', () => {
    expect(met('Hi Mari')).toEqual([]);
    expect(met('Tack')).toEqual([]);
    expect(met('Tack så mycket för')).toEqual(['sv']);
  });
});

const lettersOf = (text: string) => text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
const isLong = (text: string) => lettersOf(text) >= 40;
const isShort = (text: string) => lettersOf(text) >= 10 && !isLong(text);
const share = <T>(of: readonly T[], right: (one: T) => boolean) => of.filter(right).length / of.length;

describe('sentences never learned from', () => {
  const isEnglish = englishOnly();

  it.each(LANGUAGES)('%s replies of another author, sentence by sentence', (language) => {
    const told = replies('train2', language).flatMap(({ text, incoming }) =>
      [text, incoming].flatMap((part) => {
        const sentences = sentencesIn(part);
        const tongue = identifier.ofText(sentences.map(evidence));
        return sentences.map((sentence) => ({
          sentence,
          told: identifier.ofSentence(evidence(sentence), tongue),
        }));
      }),
    );
    const right = ({ sentence, told: found }: (typeof told)[number]) =>
      found === language || (found === 'en' && isEnglish(sentence));
    expect(
      share(
        told.filter(({ sentence }) => isLong(sentence)),
        right,
      ),
    ).toBeGreaterThan(0.98);
    expect(
      share(
        told.filter(({ sentence }) => isShort(sentence)),
        right,
      ),
    ).toBeGreaterThan(0.96);
  });

  it('each alone, where it is more than English words and names', () => {
    const rows = replySentences('train2').filter(({ text, tongue }) => tongue === 'en' || !isEnglish(text));
    const right = ({ text, tongue }: Known) => alone(text) === tongue;
    expect(
      share(
        rows.filter(({ text }) => isLong(text)),
        right,
      ),
    ).toBeGreaterThan(0.99);
    expect(
      share(
        rows.filter(({ text }) => isShort(text)),
        right,
      ),
    ).toBeGreaterThan(0.95);
  });

  it('service phrases and look-alikes', () => {
    const rows = listed(true);
    const isOurs = ({ tongue }: Known) => tongue !== 'other';
    expect(share(rows.filter(isOurs), ({ text, tongue }) => alone(text) === tongue)).toBeGreaterThan(0.95);
    const others = rows.filter((row) => !isOurs(row) && row.from !== 'ms');
    expect(share(others, ({ text }) => alone(text) === undefined)).toBeGreaterThan(0.85);
    // Malay is Indonesian for the most part.
    const malay = rows.filter(({ from }) => from === 'ms');
    expect(share(malay, ({ text }) => alone(text) === undefined)).toBeGreaterThan(0.4);
  });
});

it('any text at all: what is told is a language or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const language of read(text)) expect([undefined, ...LANGUAGES]).toContain(language);
    }),
  );
});
