import type { Examples, Phrase } from '../../pack.ts';
import { say } from './words.ts';

export const phrases: readonly Phrase[] = [
  { say: 'alinsunod sa', fix: 'ayon sa' },
  say(
    '(ang|mga|sa|ng) (naturang|nasabing|nabanggit na) (aplikante|transaksyon|transaksiyon|account|singil|panahon|kasunduan|subscriber|usapin|serbisyo|dokumento|tao|kliyente|kontrata)',
  ),
  {
    say: '(ipinababatid|ipabatid|ipinaaabot) @p (@we|ng (nakalagda|tanggapang*))? @p (sa inyo|kayo)? @p na',
    fix: 'gusto ko pong sabihin na',
    unless: ['ikinalulungkot'],
  },
  { say: '(hinggil|ukol) sa', fix: 'tungkol sa' },
  { say: 'mangyaring (magsumite|isumite) @p ng?', fix: 'pakipasa po ang' },
  say(
    '(nakalagda sa ibaba|nakalagdang (opisyal|panig)|ng nakalagda|ang nakalagda|nakaseguro|ikatlong panig|ipawalang sala|pagkiling|pagsuko ng anumang|magkakabisa|hurisdiksiyon|walang bisa|mananatiling may bisa|may bisa ang|sinumpaang salaysay|sertipikadong tunay|wastong hukuman|masusing pag aaral ng)',
  ),
  {
    say: '(itinatadhana|itinatakda|itinakda) ng (batas|seksyon|kagawaran|kasunduan|umiiral|memorandum|kontrata)',
    fix: 'nakasulat sa {2}',
  },
  {
    say: '(umiiral na|umiiral) (patakaran|batas|alituntunin|mga batas|tuntunin|regulasyon|polisiya)',
    fix: '{2}',
  },
  say('@not @p (liable|mananagot) @p (ang|sa|kami) ...', '@help'),
  say('(walang|wala) @p kaming? pananagutan @p (sa|ang|kami)'),
  say(
    '(ang|sa) (kliyente|aplikante|sinumang|kumpanya|kompanya|institusyon|subscriber|depositor) @p ay ... (malayang|inaatasan*|sumasang ayon|may karapatang|hindi mananagot|walang pananagutan|obligado|kinakailangang)',
  ),
  say(
    '(inaatasang|tumalima|pagtalima|karampatang|kaukulang|kinauukulang|napapailalim|sumasailalim|isasangguni|isinangguni|para sa inyong? kabatiran) ...',
  ),
  say('(ituturing|itinuturing) na (pagsuko|kusang|pagtanggap|may ganap|walang basehan)'),
  { say: 'kabilang ngunit hindi limitado sa', fix: 'tulad ng' },
  { say: 'sa o bago ang takdang petsa', fix: 'hanggang sa huling araw' },
  say(
    '((ayon|batay) @p sa (seksiyon|seksyon|artikulo)|probisyon*|hurisdiksyon|kodigo|benepisyaryo|merito|paglilitis|danyos|mga panig|mananaig|nagpapaupa|mga partido|pasubali|executory|maiaapela|@not na maaaring palawigin|anumang pananagutan|pag amin ng|ang panig na|@not (dapat|na)? @p (dapat)? (ituring|ipakahulugan|kikilalanin))',
    'blog|balita',
  ),
  { say: 'pursuant to', fix: 'ayon sa' },
  { say: 'please be (informed|advised) that?', fix: 'paalala lang po' },
  say(
    '(hereby|herein|hereinafter|aforementioned|the undersigned|sole discretion|as of even date|subject to the availability|shall be (liable|credited|subject)|shall (remain|constitute|be dealt)|notwithstanding|expressly reserved|not constitute|force majeure|per our (terms|policy))',
  ),
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    'Ang kontrata ay may ‹probisyong› hindi nababago.',
    '‹Batay sa Seksiyon› 8, walang bawas ang singil.',
    '‹Alinsunod sa› patakaran, tatlong araw ang palugit.',
    '‹Ang nasabing transaksyon› ay naitala.',
    '‹Ipinababatid po namin na› sarado bukas.',
    'Ito ay ‹hinggil sa› inyong tubig.',
    '‹Mangyaring magsumite ng› kopya.',
    'Ang ‹nakalagda sa ibaba› ay si Ana.',
    'Ayon ito sa ‹itinatadhana ng batas›.',
    'Ayon po ito sa ‹umiiral na patakaran› ng bangko.',
    '‹Wala kaming pananagutan sa› nawalang payong.',
    '‹Pursuant to› our agreement po, tatlong araw ang palugit.',
    '‹Please be advised› na sarado po kami bukas ng hapon.',
    'The ‹aforementioned› item po ay nasa bodega.',
  ],
  fine: [
    'Kaya po naming palawigin ang hulugan hanggang Marso.',
    'Ayon sa resibo, dalawa ang nabili nyo.',
    'Tungkol po sa tubig, babalik ito mamayang hapon.',
    'Gusto ko pong sabihin na sarado kami bukas.',
    'Pakipasa po ang kopya ng ID.',
    'Pirmahan lang po sa ibaba.',
    'Ito po ang kontrata, dalawang pahina lang.',
  ],
};
