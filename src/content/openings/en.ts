import type { Openings } from './openings-for.ts';

export const en: Openings = {
  greeting: 'Hi {name},',
  sorry: [
    'I am sorry for what you have been through, and thank you for telling me so plainly.',
    'thank you for telling me about this. I can see why you are upset, and I am sorry.',
    'I have read what you wrote, and I am sorry that it has come to this.',
    'I am sorry. You should not have had to write to me about this.',
  ],
  asked: ['thank you for asking.', 'thank you for your question.', 'it was right to ask, thank you.'],
  thanks: [
    'thank you for writing to me.',
    'it is good that you wrote, thank you.',
    'thank you for telling me about this.',
  ],
};
