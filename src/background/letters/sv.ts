import type { Letters } from './letters.ts';

export const sv: Letters = {
  greeting: { named: ['Hej {name}!', 'Hej {name},'], nameless: ['Hej!', 'God dag!'] },
  checkIn: {
    about: [
      'Jag ville höra hur det gick med {what}.',
      'Jag har tänkt på {what}: är allt bra nu?',
      'Det har gått några dagar, så jag vill gärna fråga om {what}. Löste det sig?',
    ],
    plain: [
      'Jag ville höra om allt är bra sedan vi skrev senast.',
      'Det har gått några dagar, och jag vill gärna veta om det löste sig för dig.',
      'Jag har tänkt på ditt meddelande: är allt som det ska nu?',
    ],
    thanks: [
      'Tack för att vi fick hjälpa till.',
      'Tack igen för att du berättade om det.',
      'Och tack för att du hörde av dig till oss.',
    ],
    door: [
      'Är det något kvar är det bara att svara här, så tar jag hand om det.',
      'Om något inte stämmer får du gärna skriva till mig, så ser jag till det.',
      'Du kan alltid svara på det här mejlet: det kommer till mig.',
    ],
    goodwill: ['Som ett litet tack från oss: {goodwill}.', 'En sak till, med vårt tack: {goodwill}.'],
  },
  holding: {
    raised: [
      'Tack för att du berättade för mig om [ange ärende].',
      'Tack för att du skrev till mig om [ange ärende].',
      'Jag har läst det du skrev om [ange ärende], tack för det.',
    ],
    sorry: [
      'Jag är ledsen att du har fått vänta.',
      'Jag är ledsen för besväret, och för att det tar så lång tid.',
      'Jag beklagar att jag inte har något svar till dig än.',
    ],
    when: [
      'Jag arbetar fortfarande med det, och du hör av mig senast [dag och tid].',
      'Vi har inte hittat lösningen än. Jag skriver till dig senast [dag och tid].',
      'Jag behöver lite mer tid: senast [dag och tid] har du mitt svar.',
    ],
    next: [
      'Tar det längre tid så säger jag till då också.',
      'Även om det inte är löst då skriver jag och berättar hur det går.',
      'Händer det något innan dess skriver jag till dig direkt.',
    ],
  },
};
