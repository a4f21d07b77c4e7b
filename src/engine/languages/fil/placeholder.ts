import type { Examples } from '../../pack.ts';

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    'Hi ‹{{pangalan}}›, naipadala na po ang kopya ng resibo sa email nyo.',
    'Magandang umaga po ‹[PANGALAN]›, nakalista na po kayo para sa Martes.',
    'Ang tracking number po ay ‹<TRACKING_NUMBER>› at darating ito sa Lunes.',
    'Pakibayaran po ang ‹[HALAGA]› bago ang ‹[PETSA]›.',
    'Hello ‹%FIRST_NAME%›, bukas na po ulit ang account nyo.',
    'Nasa ‹[ilagay ang sangay]› na po ang order nyo.',
    'Ang code nyo po ay ‹XXXX› at puwede itong gamitin hanggang Biyernes.',
    'Ako po si ‹____› at ako ang hahawak ng ticket nyo.',
    'Naka-book na po ang ‹{room_number}› para sa dalawang gabi.',
    'Narito po ang link: ‹[ilagay ang link]›',
  ],
  fine: [
    'Naka-end po sa XXXX-XXXX-1234 ang card na ginamit.',
    'May XXXL pa po kami sa itim, itatabi ko na para sa inyo.',
    'Lagyan lang po ng [x] ang kahon at ibalik sa akin ang form.',
    'May litrato [1] po sa baba para makita nyo kung nasaan ang butones.',
    'Ang SKU po ay LMP-09-BLK at may tatlo pa sa bodega.',
    'Pindutin po ang <Enter> pagkatapos i-type ang numero.',
  ],
};
