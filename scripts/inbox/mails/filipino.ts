import type { Conversation } from '../conversation.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

export const FILIPINO: readonly Conversation[] = [
  {
    id: 'liza',
    customer: { name: 'Liza Mangubat', address: 'liza.mangubat@mail.example' },
    language: 'fil',
    subject: 'Basag po yung dalawang plato',
    firstTime: false,
    scathing: false,
    box: 'contenteditable',
    messages: [
      {
        from: 'customer',
        minutesAgo: 2 * HOUR,
        text: `Hi po,

Dumating na po kahapon yung set ng plato na in-order ko (order 10517), kaso basag po yung dalawa. Maayos naman yung box sa labas, pero parang kulang yung bubble wrap sa loob.

Regalo ko po sana ito sa kasal ng pinsan ko sa Sabado. Pwede po bang mapalitan bago mag-weekend? May naka-attach po akong pictures.

Salamat po,
Liza`,
      },
    ],
  },
  {
    id: 'jun',
    customer: {
      name: 'Jun Salvatierra',
      address: 'jun.salvatierra@post.example',
    },
    language: 'fil',
    subject: 'Follow up: refund sa na-cancel kong order',
    firstTime: false,
    scathing: false,
    box: 'prosemirror',
    messages: [
      {
        from: 'customer',
        minutesAgo: 7 * DAY,
        text: `Good morning po.

Na-cancel ko na po yung order 10388 kasi maling size ang napili ko. Kailan po papasok yung refund sa account ko?

Jun`,
      },
      {
        from: 'us',
        minutesAgo: 6 * DAY + 18 * HOUR,
        text: `Hi Jun!

Salamat sa pag-message. Naipasa na po namin ito sa finance team at babalikan namin kayo agad.

Support`,
      },
      {
        from: 'customer',
        minutesAgo: 2 * DAY + 5 * HOUR,
        text: `Hello po ulit,

Ilang araw na po, wala pa ring update. Sabi niyo po babalikan niyo ako agad. Kailangan ko na po sana yung pera, pambayad ng kuryente.

Paki-check naman po kung nasaan na. Kahit sagot lang po na ginagawan na ng paraan, okay na sa akin.

Jun`,
      },
    ],
  },
];
