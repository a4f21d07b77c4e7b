import type { Examples, Phrase } from '../../pack.ts';
import { pause, say } from './words.ts';

const recap = 'bilang recap po';
const WHEN =
  '(@e|kahapon|kanina|kagabi|(noong|nung) _|last (monday|friday|week)|(in|sa|on|from) ... (email|emails|message|chat|reply|usapan|tawag|call) @p @we?)';
const SAID =
  '(mentioned|stated|explained|discussed|advised|said|told|nabanggit|sinabi|naipaliwanag|ipinaliwanag|nasabi|na explain|na mention|ipinaalala|ina update|sinasabi|ipinapaliwanag)';

const AS = `(as|like) (i|we)? @p (have|had)? @p (already|previously|repeatedly|also)? @p ${SAID} @p ${WHEN}? ${WHEN}?`;
const PER = `(per|as per) (my|our|the) (last|previous|earlier|first|prior|latest)? (two)? (email|emails|message|messages|reply|chat|conversation) @p ${WHEN}?`;
const GAYA = `(gaya|tulad|katulad|kagaya|ayon) @p (ng|nang|sa) @p (aking|aming|naunang|paulit ulit|ilang (beses|ulit)|@e)? @p @we? @p ${SAID} @p (@we)? @p ${WHEN}? ${WHEN}?`;
const KEPT = '(pangako|ipinangako|@sorry|ninyo|nyo|mo|niya|nila)';

export const phrases: readonly Phrase[] = [
  // As I already said. A fix only where it opens the sentence.
  { say: `^ ${AS}`, fix: recap, unless: ['(pangako|promised)'] },
  say(AS, '^ (as|like)', '(pangako|promised)'),
  { say: `^ ${PER}`, fix: recap },
  say(PER, '^ (as)? per'),
  { say: `^ ${GAYA}`, fix: recap, unless: [KEPT] },
  say(GAYA, '^ (gaya|tulad|katulad|kagaya|ayon)', KEPT),
  say(
    '(sinabi|sinabing|nasabi|nabanggit|naipaliwanag|ipinaliwanag|na explain|sinagot|nasagot|kakasabi|kaka (explain|sagot|sabi|reply|update|discuss)|sabi) @p @we @p (na|nga|lang|sa inyo|sayo|yan|kahapon|kanina|ulit|nga po)',
    '@told @p @we @p (sa|kay) (team|manager|supervisor|hub|rider|tech|boss|finance|kanila|kanya)',
    '(kay|kanila|kanya|@sorry|pero hindi ko naisulat|mali @p (@us|@we)|nakausap @p @we|kung @p (sinabi|nasabi|nabanggit))',
  ),
  say(
    '((sinabi|nasabi|nabanggit|sabi) na @p (@we|nang)|nasabi na nga)',
    '(kay|@sorry|manager|team|kung @p (sinabi|nasabi|nabanggit))',
  ),
  say('((uulitin|inuulit|ulitin) @p @we @p (ha|ulit|,|na|$)|uulitin $)', '(@sorry|order|test|proseso|gusto)'),
  say('(i (already|just) (told|said|explained|mentioned|sent)|like i said)', '(manager|team|courier)'),
  say(
    '(nandoon|nandun|andun|nakasulat|nakalagay|nakasaad|naka post|nakapaskil|nasa (email|chat|website|page|app|form|resibo|caption|faq|pinned|screen|baba)) @p (@your|namin)? @p (nga|naman|na nga|din naman)',
    '(@sorry|malabo|maliit|mali|@not @p (malinaw|halata)|namin @p mali)',
  ),
  say(
    '(pangalawa|pangatlo|pang apat|pang lima|ikaapat|pang ilan|pang ilang|pangatlong|pangalawang|ikatlong) @p (tanong|follow up|tawag|email|message|chat|ulit|balik|reklamo|reminder|paalala|beses) @p (@your|@you|na|ko)',
    '(@sorry|nakakahiya|kaya|alam ko|hindi dapat|pasensya|salamat|@help|@you @p (pina*|naabala))',
  ),
  say(
    '(paulit ulit|pabalik balik|paulit) @p (@we|@you|tayo|na|lang|ang tanong|@your)',
    '(@sorry|pinag*|pinapa*|@help|nakakapagod|tawag @your|error|biyahe)',
  ),

  // Polite words with a hook.
  say('(with all? due respect|just to manage expectations|friendly reminder lang)'),
  say(
    '(good luck|goodluck) @p (sa|with|kung) (next|ibang|iba|that|@toyou|susunod|pag*)',
    '(exam|interview|board|laban)',
  ),
  pause('(good luck|goodluck) na lang', '(exam|interview|board|laban|thesis)'),
  say(
    '(pakibasa|paki basa|basahin|pakitingnan|paki check|pakicheck|mag scroll|scroll|pakibalikan) @p @u? @p (naman|ulit|muna|maigi|mabuti|nang maayos|na lang|nalang|pataas|bago mag (chat|tanong|message|pm|reply|email)|bago magtanong|@the (chat|thread|email|pinned|caption|faq))',
    '(natin|ipinadala|bago pumirma|para (sigurado|makita)|kung may (tanong|kulang|mali)|sabihan|attached|kalakip|gamot|pag may (mali|kulang)|ligtas)',
  ),
  say(
    'sana @p ((sa susunod|next time) @p @heed|maisulat|binabasa|nagbabasa|huli na|last na|malinaw na|matuto|magbasa|maintindihan @your na)',
    '(namin|kami|makita|maulit|mas maganda)',
  ),
  pause(
    '((mukhang|parang|mukha) @p mas? (expert|alam|magaling|marunong|matalino) @p @u @p (sa lahat|pa|kaysa|eh|naman)|@you na @p (ang|po ang) @p (magaling|matalino|mag (ayos|bilang|trabaho)|magbilang|tama|boss|expert)|baka @p gusto @your @p @you na? lang? ang?)',
    '(pumili|pumirma|tama @p kayo)',
  ),
  say(
    '(buti pa @you|ang saya @p ng buhay @your|ang (swerte|suwerte) @p @your @p nga|sana (all|lahat) (may|marami)|himala (,|ng))',
    '(haha*|hehe*|salamat|ganda|congrats|ganyang|namin|sarap)',
  ),
  say(
    '(may mga|may) (buyer|customer|kliyente|tao|taong|pasahero|estudyante|pasyente) ... (kaming|na|hindi) @p ... (hindi|marunong|nag|naghihintay|maayos)',
    '(nagtanong|nagbigay|nagsabi)',
  ),
  pause('(nagtataka @p @us ... (pa|kung bakit) @u|kung napaka* ... (ibang|iba) ...)', '@sorry'),
  say(
    '(pasens*|sorry) @p ha , ... ... (lang|kasi|hindi|di)',
    '(late|nagkamali|na delay|kami|ngayon lang|ako)',
  ),
  say(
    '((tao|humihinga|napapagod) (rin|din) @p @us|may iba @p @us ... (customer|kausap|pasyente|ginagawa|trabaho|inaasikaso|customers|client))',
    '@sorry|kaya|salamat|ililipat',
  ),
  pause('((masaya|happy|okay) na @p @you|@can na @p ba @p (tayo|tayong) mag? move on)'),
  pause(
    '(please do|feel free to (complain|leave|file)|thanks for nothing|sana masarap)',
    'sana makatulog (ito|po ito)',
  ),
  say(
    '(baka @p nakalimutan @your|nakakainsulto @p (na|yung|ang)|^ (fine|okay fine) @p $|mali @p na naman @p ($|ang (inyong|form|sagot|nilagay|binigay|ipinasa)))',
    '(namin|kami|@sorry)',
  ),
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    '‹Good luck po sa pag›-aayos nyan mag-isa.',
    '‹As I already mentioned po›, nasa email ang form.',
    '‹As mentioned po sa previous email ko›, bukas ang release.',
    '‹Per my last email po›, bukas ang release.',
    '‹Gaya ng nabanggit ko na po›, bukas ang release.',
    '‹Gaya po ng paulit-ulit naming sinabi›, bukas ang release.',
    '‹Sinabi ko na po kahapon›, sarado kami.',
    '‹Nasabi na po namin›, sarado kami.',
    '‹Uulitin ko po ha›, sarado kami.',
    '‹Nakasulat naman› po sa resibo.',
    '‹Nasa email na nga› po.',
    '‹Pangatlong tanong nyo› na po ito.',
    '‹Paulit-ulit na lang po tayo›.',
    '‹With all due respect› po, hindi ganun ang usapan.',
    '‹Good luck na lang› po.',
    '‹Good luck sa susunod› nyong supplier.',
    '‹Pakibasa naman po ang email›.',
    '‹Paki-check na lang ulit ang thread›.',
    '‹Sana maisulat› nyo na po ito.',
    '‹Mukhang expert naman po kayo sa lahat›.',
    '‹Himala›, nagbasa rin.',
    'Opo, ‹buti pa kayo›.',
    '‹Kayo na po ang magaling›.',
    '‹Sana all may› oras.',
    '‹May mga customer kaming marunong› maghintay.',
    '‹Tao rin po kami›.',
    '‹May iba pa po akong customer›.',
    '‹Friendly reminder lang› po.',
    '‹Baka lang nakalimutan nyo›.',
    '‹Like I said po›, sarado po kami tuwing Linggo.',
  ],
  fine: [
    'Kung nasabi ko na libre ang kabit, mali po ako.',
    'Ikalawang beses na kayong pinaghintay ng rider.',
    'Sinabi ko na po sa manager ang nangyari.',
    'Gaya ng sinabi nyo po, kulang nga ng isa ang laman.',
    'Good luck po sa board exam!',
    'Salamat po sa pasensya nyo kagabi, naibalik na ang tubig.',
    'Uulitin ko po ang order: dalawang adobo at isang kanin.',
    'Nabanggit ko po ito noong Lunes pero hindi ko naisulat, kaya heto ang listahan.',
    'Pangatlong palit na po ito, nakakahiya talaga sa inyo.',
    'Pakibasa po ang kontrata bago pumirma at sabihan ako kung may mali.',
    'Nasa courier na po ang kahon at darating bukas.',
    'Nakasulat po sa form kung saan pipirma, pahina dalawa.',
    'Masaya po kami na nakauwi na si Nanay.',
    'Paulit-ulit po ang error sa app, sorry, inaayos na namin.',
    'Uulitin ko lang po ang address para sigurado: 14 Mabini St.',
    'Sana sa susunod na order nyo ay wala nang aberya.',
    'Gaya po ng hiling nyo, walang plastic ang balot.',
    'As promised po, nakaalis na ang truck kaninang alas-dos.',
    'Bago po kayo pumirma, basahin muna natin nang sabay.',
  ],
};
