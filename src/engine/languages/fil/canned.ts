import type { Examples, Phrase } from '../../pack.ts';
import { say } from './words.ts';

const sorry = 'pasensya na po sa abala';

export const phrases: readonly Phrase[] = [
  // We are sorry for any inconvenience.
  {
    say: '(taos puso)? @p (kami @p ay|kami)? @p (taos pusong)? humihingi @p @us? @p ng? (taos pusong)? (paumanhin|pasensya|pang unawa) @p (sa|para sa) (anumang|lahat ng|abala) ... (abala|aberya|perwisyo)? ... (naidulot|idinulot|dulot)? (nito|niyan)? (sa inyo)?',
    fix: sorry,
    unless: ['(dahil|nang|noong|nung)'],
  },
  {
    say: '(pasens*|paumanhin|sorry) @p (sa|for) (anumang|any) (abala|inconvenience|aberya|hindi|di) @p (naidulot|idinulot|dulot|na)? ... (nito|sa inyo)?',
    fix: sorry,
  },
  {
    say: '(we|i)? do? sincerely? (apologize|apologise|regret) for? (any|the|all)? (inconvenience|delay) that? this? may? have? caused? you?',
    fix: sorry,
  },
  say(
    '(lubos|ikinalulungkot) @p (naming|namin)? @p ikinalulungkot? @p (ang anumang|ipabatid|ipaalam|ang inyong karanasan)',
    '(kong|ko)',
  ),

  // You matter to us.
  say(
    '(your|ang inyong|inyong) (call|concern|feedback|satisfaction|kasiyahan|mensahe|opinyon|tawag|karanasan|business|time|experience|inquiry|tiwala) @p (is|ay|ang|helps) @p (very|important|our|aming|ang|napaka|napakahalaga|mahalaga|lubos|us|to) ... (important|priority|passion|layunin|mahalaga|number|valuable|serve|to us|sa amin)?',
  ),
  say('(mahalaga|napakahalaga|importante) @p (sa amin|para sa amin) @p ang? (inyong|bawat|kayo|lahat)'),
  say(
    '(pinahahalagahan|pinapahalagahan|we value) @p @we? @p ang? (inyong|your|bawat|all) (feedback|opinyon|tiwala|time|patience|suporta|oras|loyalty|business|pagtitiwala|understanding|customer*)',
  ),
  say(
    '(maraming|taos puso|lubos)? @p (salamat) @p (kami|namin)? @p (sa|ang) (inyong|pagpili|pagtitiwala|patuloy|walang) @p (patuloy|walang|sawang|na)? (na|sawang)? (pagtangkilik|pagtitiwala|suporta|tiwala|sa amin|pang unawa|pag unawa|pasensya|feedback|pagiging bahagi|pagpili)',
    '(habang|kagabi|litrato|dahil|nang)',
  ),
  say(
    'salamat @p sa (pagpili|pagtitiwala|pagiging bahagi|pag reach out|pagtangkilik) (sa|ng) (amin|aming|kumpanya)',
  ),
  say(
    '(thank you|thanks|salamat) @p (for|sa) (contacting us?|reaching out|bringing this|your kind|your (patience|understanding|interest|feedback|inquiry|loyalty)|being our|inyong (pang unawa|pag unawa))',
    '(photo*|picture*|litrato)',
  ),

  // We do our best; somebody will get back to you.
  say(
    '(makakaasa|asahan|tinitiyak) @p (kayo|nyo|ninyo|namin|naming)? @p kayo? @p (na|ang) (gagawin|ginagawa|agad|aming|kami|ito|serbisyong|inyong)',
    '(ko|ako|bukas|mamaya)',
  ),
  { say: 'rest assured @p (na|that)?', fix: 'asahan nyo pong' },
  say('(ginagawa|gagawin) @p namin @p ang? lahat ng aming? (makakaya|paraan|aming)', '(tubig)'),
  say('(kami @p ay|kami) @p (patuloy|laging|palaging) @p (nagsisikap|handang|narito|na magbigay|upang) ...'),
  say('(patuloy|lalo pa) @p (naming|na) (pagbubutihin|mapagbuti) ... serbisyo?'),
  say(
    '(naipasa|nakarating|naiparating|na endorse|will endorse|ipapasa) @p (na|namin|ko|this)? ... (sa|to) the? (concerned|kinauukulan|tamang) (team|department|departamento|tanggapan)?',
  ),
  say(
    '(kindly|please) (expect|wait|await) ... (email|response|reply|update|within|feedback|working|hours)',
    '(bukas|mamaya)',
  ),
  {
    say: '(huwag|wag) @p (kayong|kang|po kayong|mag)? @p mag? (atubiling|mag atubiling) (makipag ugnayan|tumawag|sumulat|mag email)',
    fix: 'puwede po kayong {7}',
  },
  say('(feel free|do not hesitate) to (contact|reach|call|message|email) ... (us|out)?'),
  say(
    '(kung|para sa) may? @p (iba pa|ibang|anumang) @p (kayong|pa kayong|po kayong)? @p (nais|katanungan|tanong|concern) ... (idulog|narito|kami|handa)',
    '(ako|bukas)',
  ),
  say('(narito|nandito|andito) lang @p kami @p (24|palagi|lagi) ...'),
  say(
    '(important to us|keep safe @p always|bear with us|do not reply to this|please be assured|we are committed to|escalated to the (relevant|concerned|appropriate)|is being processed|continuously improving|we have received your (inquiry|message|email|request))',
  ),
  say(
    '(ikinagagalak|nagpapasalamat|umaasa|hangad|humihingi) @p (namin|naming|kami) @p (maglingkod|(ang|sa|ng) inyong)',
  ),
  say('(aming|amin) @p mga? (kawani|linya|ahente|agent*|operator*) ... (abala|handang)'),
  say('patuloy @p (kaming|na) @p (nagsisikap|naglilingkod|nagpupursigi)'),
  say('(ipararating|ipaparating|ipaaabot) @p @we? @p sa (kinauukulan|management|pamunuan)'),
  say('salamat @p sa (pagtitiwala|pagbibigay alam|inyong interes) @p $'),
  say('(have a (great|nice|good) day ahead?|stay tuned|look forward to serving|valued (partner|customer))'),
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    '‹We are committed to› inyong kasiyahan po.',
    '‹Ipararating po namin sa kinauukulan› ang liham nyo.',
    '‹Patuloy po kaming nagsisikap› para gumanda ang serbisyo.',
    '‹Humihingi po kami ng paumanhin sa anumang› abalang naidulot nito.',
    '‹Pasensya na po sa anumang abala›.',
    '‹We apologize for the inconvenience› po.',
    '‹Your concern is important to us› po.',
    '‹Mahalaga po sa amin ang inyong› opinyon.',
    '‹Pinahahalagahan po namin ang inyong feedback›.',
    '‹Maraming salamat sa inyong patuloy na pagtangkilik›.',
    '‹Salamat po sa pagtitiwala sa amin›.',
    '‹Thank you for contacting us› po.',
    '‹Rest assured po na› darating yan.',
    '‹Ginagawa po namin ang lahat ng aming makakaya›.',
    '‹Patuloy naming pagbubutihin› ang serbisyo.',
    '‹Naipasa na po namin sa concerned department›.',
    '‹Kindly expect a reply› po sa loob ng tatlong araw.',
    '‹Huwag po kayong mag-atubiling tumawag›.',
    'Ang lahat po ng ‹aming agents ay abala›.',
    '‹Narito lang kami 24›/7 po.',
    'Hanggang dito na lang po, ‹have a great day ahead›.',
    '‹Tinitiyak po namin na agad› itong maaayos.',
    '‹Kung may iba pa po kayong katanungan, narito› lang kami.',
  ],
  fine: [
    'Salamat po sa litrato, kita na ang gasgas.',
    'Sorry po na dalawang oras kayong naghintay kagabi.',
    'Salamat po sa litrato, kita na ang basag.',
    'Salamat sa pasensya habang inaayos namin ang tubo.',
    'Tatawagan ko po kayo bukas bago mag-tanghali.',
    'Nasa akin na po ang ticket, ako ang hahawak hanggang matapos.',
    'Kung may kulang po, i-text nyo lang ako.',
    'Pinadala ko na po kay Ana sa accounting ang resibo.',
    'Nakalulungkot po ang nangyari sa cake, papalitan ko ngayong araw.',
    'Mahalaga po ang resibo, kaya itabi lang.',
    'Narito po ako hanggang alas-sais.',
  ],
};
