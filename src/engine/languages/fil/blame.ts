import type { Examples, Phrase } from '../../pack.ts';
import { pause, say } from './words.ts';

const FIXED =
  '(naayos|inayos|naitama|pinalitan|napalitan|nabago|okay lang|ok lang|walang problema|nangyayari|madaling magkamali|kahit sino)';

export const phrases: readonly Phrase[] = [
  // You should have …
  {
    say: '(dapat|sana) @p (binasa|nagbasa) @p @u @p',
    fix: 'makakatulong pong basahin',
    unless: ['(kami|namin|ko)'],
  },
  {
    say: '(dapat|sana) @p nagtanong @p @you @p',
    fix: 'puwede po kayong magtanong',
    unless: ['(kami|namin|ko)'],
  },
  {
    say: '(dapat|sana) @p (chineck|nag check|tiningnan|tinignan) @p @u @p',
    fix: 'makakatulong pong tingnan',
    unless: ['(kami|namin|ko|natanggap)'],
  },
  say(
    '(dapat|sana) @p ay? @p @u? @p @careful @p (@your|@you|agad|muna|bago)',
    '(dapat|sana) @p (binasa|nagbasa|nagtanong|chineck|nag check|tiningnan|tinignan) @p @u',
    '(kami|namin|ko|kong|naming|natanggap|ako)',
  ),
  say('dapat @p ay? @p (tinitingnan|binabasa|nagbabasa|alam) @p @u', '(kami|namin|ko|ako)'),

  // Had you …
  pause(
    '(kung|kundi) @p sana? @p @careful @p @u @p (lang|sana|yun|po sana|agad|edi|ang|,)',
    '(pa rin|ayaw|na @p (ito|ang|lahat)|@help|kami|namin|sabihin|pwede|i send|ipadala)',
    'kung @p (may|gusto)',
  ),
  pause(
    '(kung @p @careful @p @u ... ... ... (hindi|di|wala|edi|nasa) na? (sana|ka|kayo|po)|kung (babasahin|nagbasa|binasa|nakinig|binabasa|nagbabasa) @p @u? @p (lang|sana)|kung inuna @p @u|if you (just|had) read)',
    '@help',
    'kami|namin',
  ),

  pause('(kung|kundi) ... ... @u ... ... ... , @not (na|po|na po|po na)? sana', '(kami|namin|ko)'),

  // The fault is yours.
  pause(
    '(@flaw @p @your|(@your|sariling) @p sariling? @flaw)',
    '@not @p (@your)? @p @flaw',
    'walang @flaw',
    '(wala|hindi|di) ... @flaw',
    'kung ... @flaw',
  ),
  pause(
    '(your own? (fault|problem|mistake) $|@not @p @we @p kasalanan (na|kung) @p (@your|@you|sa|nag*))',
    '@not your',
  ),
  pause(
    '@you @p (rin|din|mismo|kasi|talaga)? @p ang @p @lack',
    '@not @p @you',
    '(kung|baka|tama @p kayo|kami)',
    '@sorry',
  ),
  pause(
    '(@you @p (nagpabaya|nagkulang|nagkamali|ang nagkamali|ang mali)|@u ... ... , @not @p (kami|ako|namin|ang (rider|system|courier|app)) @p ($|,))',
    '@not @p @you ... (nagkamali|mali|nagkulang)',
    '(tama|una|mahalaga|priority|boss|kung|baka)',
    '@sorry',
  ),
  say(
    '(sino @p (ba|bang)? @p ang? @p (dapat|may|sisisihin) @p (sisihin|sisisihin|kasalanan|sala)|nasa (side|panig|dulo|inyo) @p @your? @p @the (problema|mali|pagkukulang)|@you @p ang? @p dapat? managot)',
    '(namin|amin)',
  ),
  pause(
    '(sarili|sariling) @p @your @p (problema|kagagawan|kamay|pagkakamali|katamaran|sarili)',
    'huwag|wag|@not',
  ),

  pause(
    '(sa @toyou @p ang @p (mali|problema|pagkukulang)|pagmamadali @your)',
    '(namin|amin @p ang|@sorry|kung|baka)',
  ),

  // You did, you did not.
  say(
    '(@you @p (ang|mismo|mismong|mismo ang|rin ang) @p (nagbigay|naglagay|nag type|nag encode|pumili|pumindot|nag click|nag off|nag cancel|nagbukas|pumirma|pumayag|tumangging|nagbaligtad|nakalimot*|nag approve|nagsabi|nakaiwan|gumawa|gumamit)|@you mismo (nag*|ang nag*))',
    '@not @p @you @p ang',
    '(kung|baka|ba|salamat|tama)',
    FIXED,
    '@sorry',
    'para @p @you',
  ),
  say(
    'mali @p (ang|yung|kasi)? ... (nilagay|inilagay|binigay|ibinigay|tinype|na type|na input|pinasa|ipinasa|sinend|pinili|napili) @p @your',
    '(kung|baka|(sa|namin) amin)',
    FIXED,
  ),
  say('@your na naman', '(galing|saya|tiwala|ganda)'),
  say(
    '@not @p @u @p @careful',
    '(kung|baka|@sorry|kahit|bago|dapat|para)',
    FIXED,
    '@you @p (inayos|binuksan|inuna)',
    '@your @p (inayos|binuksan)',
  ),
  say(
    '(hindi|di|wala|ayaw) @p (kasi @p (@your|@you|nag*|binasa|sinunod)|@u @p kasi)',
    'namin|kami|@sorry|kung',
    FIXED,
  ),
  pause('bakit @p @not @p @u? @p (kasi|agad|muna|man lang)? @p @careful', '(kami|namin|ko)'),
  say(
    '(bakit (ngayon|now) @p (lang|pa) @p @u|ngayon (lang|pa|@you pa) @p @u? @p (naisip|nagreklamo|nagtanong))',
    '@sorry|salamat|naiintindihan',
  ),
  pause(
    "(^ (ma'am|maam|mam|sir|kuya|ate)? @p @heed @p @your? @p kasi|@heed @p kasi @p (muna|@you|bago|nang)|@heed @u kasi)",
    '(baka|para|namin|tayo|natin)',
  ),
  pause('(dinedma|binalewala|niloko) @p @your', '@not|kung|baka|@sorry'),
  say('(ano|anong) @p (bang|ba) @p ang? ginagawa @your', '((bago|nung|noong|habang) lumabas|error)'),
  pause('paano @p @u @p (nakakalimot|nakalimot|nakalimutan|nakaligtaan|nawala|nasira|nagkamali|nagawang)'),
  say(
    '(baka|siguro) @p (@not|nakaligtaan|nakalimutan) @p @your @p (lang|basahin|napansin|nabasa|nakita|tiningnan|i check)',
    '(namin|ko|@sorry|kung)',
    'presyo',
  ),
  say(
    '(mukhang|malamang|siguro) @p @u? @p (@not|may ginalaw|may pinindot|kayo|binunot|ginalaw) @p (@your|@you|ang nag*|nag*)',
    '(natanggap|nakuha|na receive|kami|namin)',
  ),
  pause('kung wala @p (palang|kang|kayong) @p (pera|pambayad|budget)', '@help|pwede'),
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    '‹Kung nagdala kayo ng payong, hindi sana› kayo nabasa.',
    '‹Kayo po ang pumayag› sa oras na yan.',
    '‹Dapat po binasa nyo muna› ang terms.',
    '‹Sana nagtanong muna kayo›.',
    '‹Dapat po chineck nyo› ang laman.',
    '‹Sana po sinukat nyo› muna ang pinto.',
    '‹Dapat alam nyo› ang oras ng alis.',
    '‹Kung sinunod nyo lang ang› manual, gagana yan.',
    '‹Kung nakinig kayo hindi sana› nasira.',
    '‹Kasalanan nyo› po yan.',
    'Dahil yan sa ‹kapabayaan nyo›.',
    '‹Kayo po ang nagkamali› sa petsa.',
    '‹Kayo po ang may kasalanan› dito.',
    '‹Sino po ang may kasalanan›?',
    '‹Nasa panig nyo na po ang problema›.',
    'Gumawa kayo ng ‹sarili nyong problema›.',
    '‹Kayo po ang pumindot› ng cancel.',
    '‹Mali po ang address na nilagay nyo›.',
    'Nakalimutan ‹nyo na naman›.',
    '‹Hindi nyo po binasa› ang email.',
    '‹Wala po kasi kayo› sa bahay.',
    '‹Bakit hindi nyo tiningnan› ang resibo?',
    '‹Bakit ngayon lang kayo› nagsabi?',
    '‹Magbasa po kasi kayo›.',
    '‹Dinedma nyo› po ang text.',
    '‹Paano nyo po nakalimutan› ang petsa?',
    '‹Baka hindi nyo lang po napansin›.',
    '‹Malamang may pinindot kayo›.',
    '‹Kung babasahin lang sana› ang email.',
    '‹Hindi kasi kayo nakinig›.',
    '‹Sa inyo po ang mali›.',
    '‹Paano nyo po nagawang› magkamali?',
  ],
  fine: [
    'Kung naitawag agad namin, hindi sana kayo naghintay.',
    'Nasa amin na ang susi ninyo, hindi namin ito ipapahiram.',
    'Nagpadala ako ng tatlong kulay para kayo ang pumili.',
    'Nakuha ko ang tanong nyo, hindi po ako galit.',
    'Hindi nyo po kasalanan, malabo talaga ang label namin.',
    'Kasalanan po namin ito at aayusin ko ngayon.',
    'Kung mali po ang address na nilagay nyo, babaguhin ko nang libre.',
    'Dapat po natanggap nyo na ang kahon kahapon.',
    'Dapat chineck ko muna ang laman bago ko isinara.',
    'Wala po kayong ginawang mali.',
    'Kung nabasa nyo na po ang kontrata, pirmahan lang ang huling pahina.',
    'Asul po ang pinili nyo, kaya naitabi ko na ang asul na payong.',
    'Tama po kayo, kami ang nagkamali.',
    'Madaling magkamali rito, kaya pinalitan ko na ang mali na address na nilagay nyo.',
    'Basahin nyo po muna at tawagan ako kung may tanong.',
    'Sino po ang tatanggap ng kahon sa Martes?',
    'Kung nakalimutan nyo po ang password, pindutin ang link na ito.',
    'Nasa inyo po ang desisyon, susuportahan namin kahit alin.',
    'Sa side namin po ang problema, may sirang server.',
  ],
};
