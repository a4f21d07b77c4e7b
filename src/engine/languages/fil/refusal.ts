import type { Examples, Phrase } from '../../pack.ts';
import { say } from './words.ts';

const WAY =
  '(pero|subalit|ngunit|kung gusto|pwede @p (nyo|kayo|mo|kong|naming|ko|namin|nating|natin|pa)|puwede @p (nyo|kayo|mo|kong|naming|nating)|pwedeng pwede|maaari @p (kayo|nyo|ninyong|kong)|@help|imbes|kaya @p (ko|namin|inayos|ililipat|papalitan)|dahil|kasi|bukas|para sa seguridad|hanggang|@sorry)';

const NOTHING = 'wala @p (kami|kaming|akong|ako|tayong|kong) @p magagawa @p (dyan|diyan|dito)? @p $';

export const phrases: readonly Phrase[] = [
  // No, full stop.
  say('(@not|bawal) @p (pwede|puwede|pwede yan|maaari|posible|papayag|bawal) @p @that? @p $', WAY, 'ba'),
  say('^ (sorry|pasensya|pasensiya)? @p ,? _? ,? bawal @p @that? @p $', WAY),
  say(
    '(policy is policy|(policy|patakaran|protocol|proseso|sistema|rules|kalakaran) @p (namin|ng (kumpanya)|dito)? @p (yan|yun|iyon|iyan|ito|kasi|e|eh) @p $|(ganun|ganon|ganoon|ganyan|yun|iyon|yan) @p ang? @p (policy|patakaran|proseso|sistema|rules|kalakaran|protocol))',
    WAY,
  ),
  say(
    'wala @p (kami|kaming|akong|ako|tayong|kong) @p (magagawa|control|kontrol|exception|masasabi|choice)',
    WAY,
    '@you (nang|na)? babayaran',
    NOTHING,
  ),
  { say: NOTHING, fix: 'hahanap po ako ng ibang paraan', unless: [WAY] },
  say(
    '(@not @p @we @p (sakop|saklaw|trabaho|departamento|department|concern|trabaho yan)|wala @p sa (trabaho|sakop|departamento|saklaw) @p @we|(ibang|iba) @p (department|departamento|team) @p (yan|yun|may hawak|$))',
    WAY,
    '@if|ipapasa|ililipat|inilipat|kausap',
  ),
  say(
    '((pinal|final) @p @the? @p (desisyon|decision|sagot|answer|yan|ito)|(decision|ban) (is|are) final|all (sales|bans) are final|(sarado|tapos|closed) @p ang? @p (kaso|usapan|usapang|ticket) @p ($|na|ito))',
    WAY,
    'heto|payag|apela',
  ),
  say(
    '@not @p @that? @p @that? @p (mababago|maibabalik|maaaring (baguhin|i refund|ibalik)|pwedeng (baguhin|i refund|ibalik|i cancel|palitan)|magbabago)',
    WAY,
  ),
  say(
    '(mananatili @p @the (singil|desisyon|charge|presyo)|no return no exchange|no refund @p $|hindi refundable @p $|(yun|iyon|hanggang doon|ganun|ganon) na @p (yun|iyon|lang)|^ @that lang @p $|wala na @p pong? iba @p $)',
    WAY,
    'kulang',
  ),
  {
    say: '(hintayin|maghintay|hintay|antay) @p (lang|nalang|lamang) @p (@you|tayo|natin|@your)? @p $',
    fix: 'ia-update ko po kayo',
    unless: [WAY, 'sandali|minuto'],
  },
  say(
    '(paki contact|paki refer|sa (seller|kanila|rider) @p (na lang)? @u) @p (na lang|nalang|mag ask|magtanong|tumawag|makipag*|kayo mag)',
    WAY,
    '(local|hotline|email)',
  ),
  say(
    '(wala|walang) @p (tayong|kaming|pong)? @p (pag uusapan|exception|bawian|reimbursement|eta)',
    WAY,
    'lahat',
  ),
  say('(wala|walang) @p (paraan|pag uusapan|kayong makukuha|akong maiaalok) @p $', WAY),
  say(
    '@not @p (kami|kaming) @p (tumatanggap|nagbibigay|nagpapautang|makapagbibigay|sasagot|gagawa)',
    WAY,
    '@if',
  ),
  say(
    '(request denied|^ denied @p $|no can do|not open for discussion|cannot accommodate|until further notice|matter is closed)',
    WAY,
  ),
  say(
    '(dito @p (nagtatapos|nagwawakas) @p ang|hanggang dito @p ang? (maitutulong|magagawa|kaya)|labas @p @that? @p sa saklaw)',
    WAY,
  ),
  say('@not @p @us @p ang? (nag aapprove|nag approve|may hawak)', WAY),
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    '‹Wala na tayong pag-uusapan›.',
    '‹Hindi po kami tumatanggap› ng barya.',
    '‹Dito po nagtatapos ang› tulong namin.',
    '‹Hindi po pwede›.',
    '‹Bawal po yan›.',
    '‹Hindi na po pwede yan›.',
    '‹Policy po namin yan›.',
    'Ay hindi, ‹policy is policy› po namin dito.',
    '‹Ganun po talaga ang patakaran›.',
    '‹Wala na po kaming magagawa›.',
    '‹Wala kaming magagawa› kung sarado na ang bangko.',
    '‹Wala po akong control›.',
    '‹Hindi po namin sakop› yan.',
    '‹Hindi ko po trabaho› yan.',
    '‹Ibang department na po yan›.',
    '‹Pinal na po ang desisyon›.',
    '‹Sarado na po ang kaso›.',
    '‹Hindi na po yan mababago›.',
    '‹No return no exchange› po ang mga sale items namin dito.',
    '‹Mananatili po ang singil›.',
    '‹Yun lang po talaga›.',
    '‹Wala na pong iba›.',
    '‹Maghintay na lang po kayo›.',
    '‹Hintay na lang po›.',
    '‹Hindi po ako ang nag-aapprove›.',
  ],
  fine: [
    'Hindi kami tumatanggap ng barya, pero pwede kayong mag-GCash.',
    'Yun na lang po ang kulang sa papeles.',
    'Hindi po pwede sa Martes, pero may bakante sa Miyerkoles.',
    'Hindi ko po matatanggal ang fee, pero kaya kong hatiin sa tatlo.',
    'Bawal po ang aso sa loob dahil may allergy ang chef, may mesa po sa labas.',
    'Policy po namin ang tatlong araw, pero pagbibigyan ko kayo ngayon.',
    'Hindi na po mababago ang print, pero kaya nating patungan ng sticker nang libre.',
    'Pinal na po ang desisyon sa scholarship, pero bukas pa ang apela hanggang Biyernes.',
    'Ibang team po ang may hawak nito, ililipat ko na kayo kay Ana.',
    'Maghintay lang po ng limang minuto at bubuksan ko ang pinto.',
    'Wala na pong medium, kaya ko kayong itabi ng large.',
    'Pwede po ba sa Lunes?',
    'Baka po napunta sa ibang branch ang kahon, hahanapin ko.',
    'Policy po ng bangko na may ID, para protektado ang pera nyo.',
  ],
};
