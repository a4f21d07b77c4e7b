import type { Conversation } from '../conversation.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

export const ENGLISH: readonly Conversation[] = [
  {
    id: 'maria',
    customer: {
      name: 'Maria Fernández',
      address: 'maria.fernandez@mail.example',
    },
    language: 'en',
    subject: 'Where is my order 10442?',
    firstTime: false,
    scathing: false,
    box: 'textarea',
    messages: [
      {
        from: 'customer',
        minutesAgo: 12,
        text: `Hello,

I ordered a set of four linen napkins last Tuesday (order 10442). The confirmation said three to five working days, and the tracking page has not moved since Friday.

There is no great hurry, but we have guests at the weekend and I would like to know whether to buy something else. Could you find out where the parcel is?

Many thanks,
Maria Fernández`,
      },
    ],
  },
  {
    id: 'dale',
    customer: {
      name: 'Dale Whitcombe',
      address: 'dale.whitcombe@post.example',
    },
    language: 'en',
    subject: 'Third time I am writing. Does anyone there READ?',
    firstTime: false,
    scathing: true,
    box: 'contenteditable',
    messages: [
      {
        from: 'customer',
        minutesAgo: 2 * DAY + 3 * HOUR,
        text: `The bookshelf I got from you (order 10391) has one side panel too few and one too many. I can't put it up. Send me the right panel.

Dale Whitcombe`,
      },
      {
        from: 'us',
        minutesAgo: DAY + 20 * HOUR,
        text: `Dear customer,

Thank you for contacting us. Please consult the assembly instructions on our website before opening a request.

Customer Support`,
      },
      {
        from: 'customer',
        minutesAgo: 35,
        text: `Are you people serious? I told you a panel is MISSING and you send me to the instructions. Do you think I can't count to two?

I have taken a day off work for this. I have been on hold for forty minutes. My living room has been full of boards for a week, and all I get from you is copy and paste from somebody who obviously didn't bother to read one single line. It is insulting.

This is the worst service I have ever had from anyone, and believe me, I am telling everybody I know. Either you are incompetent or you simply don't care. Which one is it?

Dale Whitcombe`,
      },
    ],
  },
  {
    id: 'ruth',
    customer: { name: 'Ruth Adeyemi', address: 'ruth.adeyemi@mail.example' },
    language: 'en',
    subject: 'Just placed my first order, small question',
    firstTime: true,
    scathing: false,
    box: 'prosemirror',
    messages: [
      {
        from: 'customer',
        minutesAgo: 3 * HOUR,
        text: `Hi there,

A neighbour told me about your shop and I have just bought my first thing from you, the enamel kettle (order 10571).

I forgot to check one thing: does it work on an induction hob? And if it doesn't, can I still swap it for the steel one before it ships?

Sorry for the bother, and thanks!
Ruth`,
      },
    ],
  },
  {
    id: 'tom',
    customer: { name: 'Tom Brennock', address: 't.brennock@post.example' },
    language: 'en',
    subject: 'Refund for the lamp I sent back',
    firstTime: false,
    scathing: false,
    box: 'textarea',
    messages: [
      {
        from: 'customer',
        minutesAgo: 9 * DAY,
        text: `Good morning,

I am sending the reading lamp back (order 10310), it is a little too tall for the shelf. Nothing wrong with it otherwise.

Tom Brennock`,
      },
      {
        from: 'us',
        minutesAgo: 8 * DAY + 20 * HOUR,
        text: `Good morning Tom,

Thank you for letting us know. The refund of £42.50 goes out as soon as the lamp is back with us.

Kind regards
Support`,
      },
      {
        from: 'customer',
        minutesAgo: 3 * DAY + 4 * HOUR,
        text: `Hello,

The courier shows the lamp as delivered to you last week, signed for at the gate. I have not seen the £42.50 yet, nor heard anything.

Could somebody tell me when I can expect it?

Tom Brennock`,
      },
    ],
  },
];
