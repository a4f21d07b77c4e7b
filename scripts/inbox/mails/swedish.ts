import type { Conversation } from '../conversation.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

export const SWEDISH: readonly Conversation[] = [
  {
    id: 'asa',
    customer: { name: 'Åsa Lindqvist', address: 'asa.lindqvist@mail.example' },
    language: 'sv',
    subject: 'Fakturan är fel igen',
    firstTime: false,
    scathing: true,
    box: 'prosemirror',
    messages: [
      {
        from: 'customer',
        minutesAgo: 11 * DAY,
        text: `Hej!

På faktura 20871 står det en fraktavgift på 79 kr, fast jag hämtade varorna själv. Kan du ta bort den?

Åsa Lindqvist`,
      },
      {
        from: 'us',
        minutesAgo: 10 * DAY + 19 * HOUR,
        text: `Hej Åsa!

Självklart ska du inte betala frakt för något du har hämtat själv. Jag ber ekonomi ta bort avgiften, så kommer en ny faktura.

Vänliga hälsningar
Kundtjänst`,
      },
      {
        from: 'customer',
        minutesAgo: 5 * HOUR,
        text: `Nu har jag fått fakturan för tredje gången, och den är fel den här gången också. Du lovade att frakten skulle bort. Den står kvar. Dessutom vill du nu ha 60 kr i påminnelseavgift för en räkning som jag själv bad dig rätta!

Hur svårt kan det vara? Läser du ens det jag skriver, eller trycker du bara på en knapp? Jag tänker inte betala en krona för era misstag, och jag har inte tid att sköta ditt jobb åt dig.

Ordna det här nu, eller låt mig få prata med någon som kan.

Åsa Lindqvist`,
      },
    ],
  },
  {
    id: 'goran',
    customer: { name: 'Göran Hedlund', address: 'goran.hedlund@post.example' },
    language: 'sv',
    subject: 'Hinner lampan fram till födelsedagen?',
    firstTime: true,
    scathing: false,
    box: 'textarea',
    messages: [
      {
        from: 'customer',
        minutesAgo: DAY + 2 * HOUR,
        text: `Hej!

I går handlade jag hos er för första gången, en läslampa till min fru (order 10560). Hon fyller 70 om en vecka, och jag hittar ingenstans på sidan när paketet väntas komma.

Hinner det fram? Och går det att få lampan inslagen, så att hon inte ser vad det är om hon råkar öppna dörren?

Vänliga hälsningar
Göran Hedlund`,
      },
    ],
  },
];
