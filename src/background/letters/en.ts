import type { Letters } from './letters.ts';

export const en: Letters = {
  greeting: { named: ['Hi {name},', 'Hello {name},'], nameless: ['Hello,', 'Good day,'] },
  checkIn: {
    about: [
      'I wanted to hear how it went with {what}.',
      'I have been thinking of {what}: is all well now?',
      'A few days have passed, so I would like to ask about {what}. Did it work out for you?',
    ],
    plain: [
      'I wanted to hear whether all is well since we last wrote.',
      'A few days have passed, and I would like to know whether it worked out for you.',
      'I have been thinking of your message: is everything as it should be now?',
    ],
    thanks: [
      'Thank you for letting us help.',
      'Thank you again for telling us about it.',
      'And thank you for being our customer.',
    ],
    door: [
      'If anything is still open, just reply here and I will see to it.',
      'Should anything not be right, write to me and I will look after it.',
      'You can always reply to this mail: it comes to me.',
    ],
    goodwill: ['As a small thank-you from us: {goodwill}.', 'One more thing, with our thanks: {goodwill}.'],
  },
  holding: {
    raised: [
      'Thank you for telling me about [subject].',
      'Thank you for writing to me about [subject].',
      'Thank you for all that you told me about [subject].',
    ],
    sorry: [
      'I am sorry that you have had to wait.',
      'I am sorry for the trouble, and that it is taking this long.',
      'I am sorry that I do not have the answer for you yet.',
    ],
    when: [
      'I am still working on it, and you will hear from me by [day and time].',
      'We have not found the solution yet. I will write to you by [day and time].',
      'I need a little more time for it: by [day and time] you will have my answer.',
    ],
    next: [
      'Should it take longer, I will tell you that then, too.',
      'Even if it is not solved by then, I will write and tell you how it stands.',
      'If anything changes before that, I will write to you at once.',
    ],
  },
};
