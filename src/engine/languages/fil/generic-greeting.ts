import type { Examples, Phrase } from '../../pack.ts';

const fix = 'Hi {name}';
const PERSON =
  '(customer|customers|kliyente|client|clients|suki|guest|guests|miyembro|member|members|subscriber|subscribers|applicant|aplikante|depositor|policyholder|passenger|pasahero|resident|residente|student|estudyante|parent|magulang|buyer|seller|shopper|kasapi|pasyente|patient|partner)';

export const phrases: readonly Phrase[] = [
  {
    say: `^ (hi|hello|dear|hey|good (day|morning|afternoon|evening)|magandang (araw|umaga|hapon|gabi)) (po)? (sa)? (aming|our|mga|ating)? (mahal|minamahal)? (na|naming|nating)? (valued|esteemed|loyal|dear)? ${PERSON} (, |$|!|po)`,
    fix,
  },
  {
    say: "^ (hi|hello|dear|good (day|morning|afternoon|evening)|magandang (araw|umaga|hapon|gabi)) (po)? (ma'am|maam|mam|sir|madam|ginoo|ginang|mamser) (or|o|at|and)? (ma'am|maam|mam|sir|madam|ginang|ginoo) (po)? (, |$|!)?",
    fix,
  },
  { say: "^ (ma'am|maam|mam|sir|madam) (or|o|at)? (sir|ma'am|maam|mam|madam) (po)? (, |$)", fix },
  {
    say: `^ (mga)? (mahal|minamahal) (na|naming|nating|kong) (mga)? (${PERSON}|ginoo|ginang|binibini|kababayan|kaibigan) (at|o|or)? (ginoo|ginang|binibini)?`,
    fix,
  },
  { say: '^ (ginoo|ginang|binibini) (at|o|or)? (ginang|ginoo|binibini) (, |$)', fix },
  { say: '^ (para)? sa (kinauukulan|sinumang kinauukulan) (, |$)', fix },
  { say: '^ to (whom) it may concern', fix },
  { say: `^ (valued|esteemed|loyal) ${PERSON}`, fix },
  { say: '^ (hi|hello|mabuhay|hey) ,? ka (_) (, |$|!)', fix, unless: ['ka (na|lang|ba|pa|rin)'] },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    '‹Dear Customer›,\n\nnasa bodega na po ang order nyo.',
    '‹Dear valued client›,\n\nnasa bodega na po ang order nyo.',
    "‹Hi Ma'am/Sir›, nasa bodega na po ang order nyo.",
    "‹Hello po Sir/Ma'am›! Nasa bodega na po ang order nyo.",
    '‹Mahal naming kliyente›,\n\nbukas po ang bodega hanggang alas-sais.',
    'Lourdes Alcantara >> ‹Minamahal na miyembro›,\n\nbukas po ang bodega hanggang alas-sais.',
    '‹Mga minamahal naming customer›,\n\nbukas po ang bodega hanggang alas-sais.',
    '‹Sa kinauukulan›:\n\nnarito po ang kopya ng resibo.',
    '‹Para sa kinauukulan›,\n\nnarito po ang kopya ng resibo.',
    '‹Ginoo/Ginang›:\n\nnarito po ang kopya ng resibo.',
    '‹Mahal na Ginang o Ginoo›,\n\nnarito po ang kopya ng resibo.',
    '‹To Whom It May Concern›,\n\nnarito po ang kopya ng resibo.',
    '‹Magandang araw po sa aming minamahal na suki›!\nNarito po ang kopya ng resibo.',
    '‹Valued Passenger›,\n\nalas-dos po ang bagong alis ng bus.',
    '‹Hello ka-Kape›! Bukas na ang bagong branch sa Molino.',
  ],
  fine: [
    'Hi Ana, nasa bodega na po ang order nyo.',
    "Good morning Ma'am Lourdes! Nasa bodega na po ang order nyo.",
    'Magandang hapon po, nasa bodega na po ang order nyo.',
    'Mahal ko rin ang kulay na yan, kaya nagtabi ako ng isa para sa inyo.',
    'Sir Art, nasa bodega na po ang order nyo.',
    'Mahal po ang shipping sa isla, kaya isinabay ko na sa truck bukas.',
    'Sa customer po na nagbigay ng tip, naibigay ko na kay Kuya Dan.',
    'Hi sis, nasa bodega na yung order mo!',
    'Miyembro na po kayo simula ngayong araw.',
  ],
};
