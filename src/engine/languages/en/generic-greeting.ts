import type { Examples, Phrase } from '../../pack.ts';

export const phrases: readonly Phrase[] = [
  {
    say: '^ (dear|hi|hello|respected|hey|good morning|good afternoon) (our)? (valued|esteemed|loyal|respected|honoured|honored|most valued) (@person|member|members|subscriber|policyholder|partner|student|sir|madam|shopper|cardholder|supporter|consumer|patron)',
    fix: 'Dear {name}',
  },
  {
    say: "^ (dear|hi|hello|respected|hey|good morning|good afternoon) (sir|madam|sirs|maam|ma'am|mam) (or|and)? (sir|madam|maam|ma'am)? (, |$)",
    fix: 'Dear {name}',
  },
  {
    say: '^ (dear|hi|hello|respected|hey) (@person|member|subscriber|consumer|applicant|policyholder|student|learner|account holder|cardholder|card holder|shopper|colleague|traveller|traveler|homeowner|parent|taxpayer|claimant|patron|citizen|partner|supporter|seller) (, |$)',
    fix: 'Dear {name}',
  },
  { say: '^ dear (mr|mister|ms|mrs|miss) (or)? (ms|mrs|mr|miss) (, |$)', fix: 'Dear {name}' },
  { say: '^ to (whom|whomsoever|whomever) it may concern', fix: 'Dear {name}' },
  { say: '^ dear (all concerned|whoever|concerned) (, |$)', fix: 'Dear {name}' },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    '‹Dear customer›,\n\nthe part is here.',
    '‹Dear Valued Guest›,\nthe room is ready for you.',
    '‹Hello valued member›, the part is here.',
    '‹Dear Sir or Madam›,\n\nthe part is here.',
    '‹Dear Sir/Madam›,\n\nthe part is here.',
    '‹Hi sir›, the part is here.',
    '‹Dear Account Holder›,\n\nthe part is here.',
    '‹Dear Mr/Ms›,\n\nthe part is here.',
    '‹To whom it may concern›,\n\nthe part is here.',
    'Maria Fernández >> ‹Dear customer›,\n\nthe part is here.',
  ],
  fine: [
    'Dear Maria,\n\nthe part is here.',
    'Hi all,\nthe part is here.',
    'Hello Sir Owen, the part is here.',
    'Good morning, the part is here.',
    'Guest house or hotel, both have the part.',
    'Dear Patience, the part is here.',
  ],
};
