import type { Examples } from '../../pack.ts';

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    'Oscar Villaruz >> ‹Sir Randy›, naipadala na po ito noong Lunes.',
    "Lourdes Alcantara >> Magandang umaga po, ‹Ma'am Rosario›! Naayos na po ang resibo.",
    "Lourdes Alcantara >> Hello ‹Ma'am Beth›, naayos na po ang resibo.",
    'Arturo Belmonte >> Hi po ‹Sir Danny›, nailipat na po ang petsa sa Lunes.',
    'Arturo Belmonte >> Magandang araw po, ‹Sir Gary›! Nailipat na po ang petsa sa Lunes.',
    "Jenny Ocampo >> Good morning ‹Ma'am Cecille›, nasa counter na po ang susi.",
    'Jenny Ocampo >> Kumusta po, ‹Aling Nena›! Nasa counter na po ang susi.',
    'Belmonte, Arturo >> Magandang hapon po ‹Kuya Rolly›, tapos na po ang motor.',
    'Faith Dizon >> Hi ‹Hope›! Nasa counter na yung susi mo.',
    'Ricardo Sison >> Mahal na ‹Ginoong Pascual›,\n\nnakalakip po ang kopya ng kontrata.',
    'Ricardo Sison >> Good evening po ‹Mang Isko›, bukas po ang dating ng tubero.',
  ],
  fine: [
    'Angelo Reyes >> Sir Gelo, naipadala na po ito noong Lunes.',
    'Apolinario Cruz >> Sir Pol, naipadala na po ito noong Lunes.',
    "Lourdes Alcantara >> Hi Ma'am Lulu, naayos na po ang resibo.",
    "Teresita Ong >> Magandang umaga po, Ma'am Tess! Naayos na po ang resibo.",
    'Arturo Belmonte >> Sir Art, nailipat na po ang petsa sa Lunes.',
    'Rogelio Samson >> Hello po Mang Roger, tapos na po ang motor.',
    "Jenny Ocampo >> Ma'am, nasa counter na po ang susi.",
    'Jenny Ocampo >> Hello po sis! Nasa counter na yung susi mo.',
    'Jenny Ocampo >> Good morning po! Nasa counter na ang susi.',
    'Corazon Tan >> Kumusta po, Aling Cora! Bukas na po ang kabit.',
    'Joy Manalo >> Hi Joy! Handa na yung order mo.',
    'Ricardo Sison >> Salamat po, Sir Ricky, natanggap ko na ang litrato.',
    'Suki Mart Support >> Hi Ana, naayos na po ang resibo.',
    'Ernesto Lim >> Sir Erning, update lang po: nasa Cavite na ang truck.',
  ],
};
