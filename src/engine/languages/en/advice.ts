import type { ActExamples, AdviceExamples } from '../../pack.ts';

const LATE =
  'Hello, I ordered two lamps on the 3rd and they have still not arrived. I took a day off work to wait for the courier and nobody came. Where is my order?';
const TWICE =
  'I have been charged twice for the same month and nobody has answered my last two emails. Please sort this out, it is forty pounds.';
const DOG = 'Hi, can I bring my dog to the holiday flat?';
const PRAISE =
  'Thank you so much for the quick repair last week. Your technician was friendly and left the kitchen cleaner than before.';
const ANGRY = 'Third time your driver has dumped my parcel in the rain. You are a bunch of useless idiots!';
const maria = 'Maria Fernández';

export const advice: AdviceExamples = {
  of: {
    'missing-name': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Thank you for telling us. I am sorry the lamps never came. I have sent two new ones by express and they will arrive tomorrow.',
        },
        {
          customer: 'Fernández, Maria',
          incoming: TWICE,
          text: 'Hello, thanks for writing. I have refunded the second payment and it will be on your card within three days.',
        },
        {
          customer: "Patrick O'Leary",
          incoming: '',
          text: 'Good morning! Your new router was posted today and should reach you on Friday. Just plug it in and it sets itself up.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hi Maria, thank you for telling us. I am sorry the lamps never came. I have sent two new ones by express and they will arrive tomorrow.',
        },
        {
          customer: 'Thomas Berg',
          incoming: TWICE,
          text: 'Dear Mr Berg, thanks for writing and sorry for the double charge. I have refunded it, and you will see it within three days.',
        },
        { customer: maria, incoming: DOG, text: 'Yes, dogs are welcome!' },
        {
          customer: maria,
          incoming: LATE,
          text: 'Hi Peter, thank you for telling us, and sorry that the lamps never came. I have sent two new ones by express today.',
        },
        {
          customer: 'Acme Support Team',
          incoming: '',
          text: 'Hello, the new router was posted today and should reach you on Friday. Just plug it in and it sets itself up.',
        },
      ],
    },
    'missing-thanks': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hi Maria, I am sorry the lamps never came. I have sent two new ones by express and they will arrive tomorrow before noon.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Hi Maria, we are sorry, the second payment was our mistake. I have refunded it and it will be on your card by Friday.',
        },
        {
          customer: maria,
          incoming: PRAISE,
          text: 'Hi Maria, I have passed your message on to Ben and the whole workshop, and they read it aloud at lunch.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hi Maria, thank you for letting us know, and I am sorry. I have sent two new lamps by express and they will arrive tomorrow.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Hi Maria, I appreciate you chasing this. The second payment was our mistake, sorry. I have refunded it and it will be on your card by Friday.',
        },
        { customer: maria, incoming: PRAISE, text: 'Thanks Maria, that made our day!' },
        {
          customer: maria,
          incoming: DOG,
          text: 'Hi Maria, yes, dogs are welcome. There is a small fee of ten pounds a night, and the garden has a fence.',
        },
      ],
    },
    'missing-apology': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hi Maria, thanks for writing. The courier will come again tomorrow between nine and eleven. Please stay at home.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Hi Maria, thank you for your message. The refund will be on your card within three days. Let me know if it is not.',
        },
        {
          customer: '',
          incoming: 'My parcel is late. Where is it?',
          text: 'It left the depot at noon and arrives tomorrow.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hi Maria, I am really sorry about the lamps. The courier will come again tomorrow between nine and eleven.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Hi Maria, this one is our mistake: we booked the payment twice. Thank you for telling us. I have refunded it today.',
        },
        {
          customer: maria,
          incoming: 'The pump is broken again and I have guests.',
          text: 'That must be maddening with guests, Maria, and I can see why you wrote. I have sent a new pump by courier, free of charge.',
        },
        {
          customer: maria,
          incoming: DOG,
          text: 'Hi Maria, yes, dogs are welcome. There is a small fee of ten pounds a night.',
        },
      ],
    },
    'missing-acknowledgement': {
      flags: [
        {
          customer: maria,
          incoming: ANGRY,
          text: 'Hi Maria, a new one goes out tonight. It is packed in plastic and will be handed over at the door.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Hi Maria, our office is open from Monday to Friday. You can find all forms under Help on our website.',
        },
        {
          customer: '',
          incoming: 'The heating is broken and my flat is freezing.',
          text: 'Please use the form on our website. A colleague will call on Monday.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: ANGRY,
          text: 'Hi Maria, I can see why you are angry: that is three times now. A new one goes out tonight, packed in plastic.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Hi Maria, you were charged twice, and both emails reached us. The second payment goes back to your card today.',
        },
        {
          customer: '',
          incoming: 'The heating is broken and my flat is freezing.',
          text: 'No heating in January must be awful. A technician will be with you at two today.',
        },
        {
          customer: maria,
          incoming: DOG,
          text: 'Yes, of course. Have a look at the fees on our website first.',
        },
      ],
    },
    'missing-answer': {
      flags: [
        {
          customer: maria,
          incoming: DOG,
          text: 'Hi Maria, thank you for your message. We value your loyalty and we look after every guest.',
        },
        {
          customer: maria,
          incoming: 'Does the camera work with older lenses?',
          text: 'Hello Maria, thanks for reaching out. Your satisfaction matters to us.',
        },
        {
          customer: '',
          incoming: 'How much is a ticket for a child?',
          text: 'Thank you for writing to us! We love hearing from families.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: DOG,
          text: 'Hi Maria, yes, of course. Bring a blanket and you are set.',
        },
        {
          customer: maria,
          incoming: 'Does the camera work with older lenses?',
          text: 'Hello Maria, thanks for reaching out. Older lenses fit with the ring in the box. You can focus by hand.',
        },
        {
          customer: '',
          incoming: 'How much is a ticket for a child?',
          text: 'Hello! £6, and under fours come in free.',
        },
        {
          customer: '',
          incoming: 'Where can I see my invoices?',
          text: 'Under Account, then Billing. Shout if one is missing.',
        },
      ],
    },
    'missing-time': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hi Maria, thanks for writing and sorry about the lamps. We will look into it and get back to you.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Hi Maria, thank you for telling us, and I am sorry. We will refund the second payment. Just reply here if you have questions.',
        },
        { customer: '', incoming: '', text: "I'll check with the warehouse and let you know." },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hi Maria, thanks for writing and sorry about the lamps. We will look into it and get back to you by Friday.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Hi Maria, thank you for telling us, and I am sorry. I have refunded the second payment. Just reply here if you have questions.',
        },
        {
          customer: '',
          incoming: '',
          text: "I'll check with the warehouse and let you know within two hours.",
        },
        { customer: '', incoming: '', text: 'Your refund will be processed tomorrow.' },
      ],
    },
    'missing-next-step': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hi Maria, thank you for writing. We are very sorry about this and we understand how annoying it must be for you.',
        },
        {
          customer: maria,
          incoming: ANGRY,
          text: 'Dear Maria, your frustration is understandable. We regret that our service fell short of your expectations on this occasion.',
        },
        {
          customer: '',
          incoming: '',
          text: 'We are sorry to hear that you had a bad experience and we take every complaint very seriously.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hi Maria, thank you for writing. We are very sorry about this. I have ordered two new lamps for you.',
        },
        {
          customer: maria,
          incoming: ANGRY,
          text: 'Dear Maria, your frustration is understandable, and I am sorry. Please send me a photo and I will have the parcel replaced.',
        },
        {
          customer: maria,
          incoming: DOG,
          text: 'Hi Maria, yes, of course, dogs are very welcome in the flat and in the garden behind the house.',
        },
        {
          customer: '',
          incoming: '',
          text: 'We are sorry to hear that you had a bad experience. Would you like a new one or your money back?',
        },
      ],
    },
    'missing-follow-up': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hi Maria, thank you for writing, and I am sorry about the lamps. We are checking with the courier today.',
        },
        {
          customer: maria,
          incoming: 'The heating is broken and my flat is freezing.',
          text: 'Sorry about the cold flat, Maria. The technician is being arranged, and it will be fixed within two days.',
        },
        {
          customer: '',
          incoming: 'My parcel is lost.',
          text: 'Sorry about the parcel! We are still investigating.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hi Maria, thank you for writing, and I am sorry about the lamps. We are checking with the courier, and I will write to you again at five.',
        },
        {
          customer: maria,
          incoming: 'The heating is broken and my flat is freezing.',
          text: 'Sorry about the cold flat, Maria. The technician is being arranged. If anything changes, call me on my direct line.',
        },
        {
          customer: '',
          incoming: 'My parcel is lost.',
          text: 'Sorry about the parcel! I have posted a new one today.',
        },
        { customer: '', incoming: DOG, text: "Let me check with the landlord, I'll do it today." },
      ],
    },
    curt: {
      flags: [
        { customer: maria, incoming: LATE, text: 'It is on its way.' },
        { customer: maria, incoming: TWICE, text: 'Refunded.' },
        { customer: maria, incoming: ANGRY, text: 'We will look into it.' },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Sorry, Maria! Two new lamps left today and will be with you tomorrow before noon.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Hi Maria, sorry about that. I have just refunded the second payment, and it will show by Friday.',
        },
        { customer: maria, incoming: DOG, text: 'Yes, you can!' },
        { customer: maria, incoming: LATE, text: '' },
      ],
    },
    register: { flags: [], fine: [] },
    shouting: {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hi Maria, we DO NOT deliver on Sundays. The lamps come on Monday.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Maria, thank you for writing. As the invoice says, you HAVE paid once. The other one was never taken.',
        },
        { customer: '', incoming: '', text: 'Your refund has been sent!!!' },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hi Maria, we do not deliver on Sundays. The lamps come on Monday!',
        },
        {
          customer: maria,
          incoming: '',
          text: 'Hi Maria, please use the HDMI port and set it to ARC. Your SKU is AB-220-BLK. The TV will find the rest.',
        },
        { customer: '', incoming: '', text: 'Is that right? Then please send the IBAN and the PDF.' },
      ],
    },
  },
  good: [
    {
      customer: maria,
      incoming: LATE,
      text: 'Hi Maria,\n\nThank you for writing. I am sorry: you took a day off and nobody came. Two new lamps left our warehouse this morning and will be with you tomorrow before noon. I will write to you then to hear whether all is well.\n\nBest wishes,\nSam',
    },
    {
      customer: maria,
      incoming: TWICE,
      text: 'Dear Maria, thank you for your patience, and I apologise that two emails went unanswered. You are right, the second payment was our mistake. I have refunded it, and it will be on your card by Friday. Just reply here if it is not.',
    },
    {
      customer: maria,
      incoming: ANGRY,
      text: 'Hi Maria, thank you for telling us. I can see why you are angry, and I am sorry: three wet parcels should never have happened. I have spoken to the driver and sent a new parcel today; it will be handed over at the door tomorrow. I will call you on Thursday to check.',
    },
    {
      customer: maria,
      incoming: DOG,
      text: 'Hello Maria, yes, dogs are very welcome. There is a fenced garden, and the fee is ten pounds a night. Let me know if you would like a basket in the room.',
    },
    {
      customer: maria,
      incoming: PRAISE,
      text: 'Hi Maria, what a lovely message, thank you! I have read it to Ben and the whole workshop. Your warranty now runs until March. Have a good weekend!',
    },
    {
      customer: maria,
      incoming: 'The app crashes whenever I open a photo. It worked until the last update.',
      text: 'Hi Maria, thanks for the clear description, and sorry for the crash. We found the cause and have fixed it in version 5.2, which is in the store now. Please update and tell me if it happens again.',
    },
  ],
};

export const doing: ActExamples = {
  thanks: {
    does: ['Thank you for telling us.', 'We really appreciate your patience.', 'Thanks for the photos.'],
    not: ['Please send the photos.', 'The bank sends them on Monday.'],
  },
  apology: {
    does: [
      'I am sorry about the delay.',
      'That was our mistake.',
      'You should never have had to call twice.',
    ],
    not: ['The delay is two hours.', 'It was raining all day.'],
  },
  acknowledgement: {
    does: ['I can see why you are upset.', 'You are absolutely right.', 'That must be very frustrating.'],
    not: ['Please read the policy.', 'The form is on our website.'],
  },
  promise: {
    does: ['I will look into it.', 'We are checking with the warehouse.', 'Let me find out.'],
    not: ['I looked at the form.', 'The warehouse is in Leeds.'],
  },
  time: {
    does: ['It arrives on Friday.', 'You will hear from us within two hours.', 'The shop opens tomorrow.'],
    not: ['It arrives soon.', 'You will hear from us.'],
  },
  done: {
    does: ['I have refunded the fee.', 'Your order has been sent.', 'We replaced the battery.'],
    not: ['You can change the battery.', 'The fee is ten pounds.'],
  },
  'next-step': {
    does: [
      'Please send us a photo.',
      'You can collect it at the desk.',
      'The money will arrive on your card.',
    ],
    not: ['We read your message.', 'Our desk is red.'],
  },
  'follow-up': {
    does: ['Let me know if it happens again.', 'I will call you on Monday.', 'Just reply here.'],
    not: ['The repair is finished.', 'Your bill was paid in May.'],
  },
  welcome: {
    does: ['Welcome to the club!', 'We are glad you found us.', 'I hope you enjoy your first order.'],
    not: ['Your order has arrived.', 'The club is closed.'],
  },
  alternative: {
    does: ['I can offer a blue one instead.', 'If you prefer, we refund you.', 'There are two options.'],
    not: ['The blue one is sold out.', 'We have no stock.'],
  },
  exception: {
    does: [
      'I have made an exception.',
      'I have waived the fee.',
      'Normally it is ten days, but I have extended yours.',
    ],
    not: ['The fee is ten pounds.', 'The rules are on our website.'],
  },
  extra: {
    does: ['Delivery is on us.', 'I have added a free month.', 'Here is a voucher as a thank-you.'],
    not: ['Delivery costs five pounds.', 'The month ends on Friday.'],
  },
  answer: {
    does: ['Yes, that works.', 'Of course.', 'Unfortunately not.'],
    not: ['Thank you for writing.', 'We value our guests.'],
  },
  trouble: {
    does: ['My parcel has not arrived.', 'The screen is broken.', 'You charged me twice.'],
    not: ['I would like a blue one.', 'Everything is fine.'],
  },
  question: {
    does: ['Could you tell me the price', 'I would like to know when it opens', 'How do I reset it'],
    not: ['I like the price.', 'It opens at nine.'],
  },
};
