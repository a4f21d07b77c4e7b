import type { Examples } from '../../pack.ts';

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    'Fredrika Boman >> Hej ‹Fredrik›, passet är klart.',
    'Maria Fernández >> Hej ‹Peter›, din cykel är färdig på verkstaden.',
    'Karin Ek >> Kära ‹Annika›!\nDin cykel är färdig på verkstaden.',
    'Karin Ek >> God morgon ‹Göran›, tiden är flyttad till måndag.',
    'Lars Öberg >> Hej igen ‹Mikael›!\nTiden är flyttad till måndag.',
    'Solveig Dahl >> Hej ‹fru Wallin›,\ntiden är flyttad till måndag.',
    'Ek, Karin >> Tjena ‹Bosse›! Nu är kontot öppet igen.',
    'Johan Lind >> Bäste ‹herr Berg›,\nnu är kontot öppet igen.',
    'Ulrika Holm >> Hejsan ‹Petra›,\nnu är kontot öppet igen.',
    'Amir Haddad >> Hallå ‹Said›! Nu är kontot öppet igen.',
    'Åsa Ström >> God dag ‹Lena›,\nnu är kontot öppet igen.',
  ],
  fine: [
    'Joakim Lind >> Hej Kim, passet är klart.',
    'Maria Fernández >> Hej Maria, din cykel är färdig på verkstaden.',
    'Lars Öberg >> Hej Lasse! Tiden är flyttad till måndag.',
    'Mikael Sund >> Tjena Micke, nu är kontot öppet igen.',
    'Margareta Ek >> Kära Greta,\nnu är kontot öppet igen.',
    'Solveig Dahl >> Hej fru Dahl,\ntiden är flyttad till måndag.',
    'Karin Ek >> Hej igen! Tiden är flyttad till måndag.',
    'Karin Ek >> Hej där, tiden är flyttad till måndag.',
    'Anna-Karin Ek >> Hej Anna, tiden är flyttad till måndag.',
    'Kundtjänst Umeå >> Hej Karin, tiden är flyttad till måndag.',
    'Henrik Berg >> Hej Henke!\nNu är kontot öppet igen.',
    'Karin Ek >> Bästa lösningen är att byta kabeln.',
    'Åsa Ström >> Hej Asa, nu är kontot öppet igen.',
    'Peter Ek >> Välkommen till oss, Peter! Nu är kontot öppet.',
  ],
};
