import type { Examples, Phrase } from '../../pack.ts';
import { say } from './words.ts';

const BUT = '(pero|subalit|ngunit|kaya @p (ako|kami|tatawag*|inayos|ire|ibabalik|papalitan)|@help|@sorry)';

const NOT_OURS = '^ @not @p @we @p (kasalanan|problema|pagkukulang|responsibilidad) @p @that? @p $';

export const phrases: readonly Phrase[] = [
  // Not our fault.
  say(
    '@not @p @we @p (kasalanan|pagkukulang|responsibilidad|responsibility|obligasyon|hawak|kontrolado|kontrol|pagkakamali|sagutin|problema)',
    BUT,
    '@not @p nyo',
    NOT_OURS,
  ),
  { say: NOT_OURS, fix: 'naiintindihan ko po kung gaano ito kaabala', unless: [BUT] },
  say(
    'wala @p (kaming|akong|kami|tayong) @p (nakikitang|naging|ginawang)? (kasalanan|pagkukulang|mali|pagkakamali|nilabag|niloko|ipinangako|ipinangakong|sinabing|hidden|kinalaman|ginawang|nilabag)',
    BUT,
    '(ba|kayong)',
  ),
  say(
    '@not @p @us @p @the @p (may (sala|kasalanan|mali|problema)|nag (cancel|decide|delay|approve)|nagkamali|dapat|sisihin|nagsara|may hawak|nagkulang|gumawa)',
    BUT,
  ),
  say(
    '(@not @p (sa amin|samin|galing sa amin|kami) @p (ang|galing) (problema|mali|issue|delay|pagkukulang|sira)?|wala @p sa (amin|aming (panig|side)) @p @the (delay|problema|pagkukulang|mali))',
    BUT,
    '(sa amin|samin) ... (lang|kayo)',
  ),
  say(', @not @p (kami|ako|sa amin|amin|namin) @p ($|,)', '@you', BUT),
  say(
    '(sila|sya|siya|bagyo|traffic|system|airline|courier|rider|gobyerno|seller|bangko) @p ang? @p (may sala|may kasalanan|may mali|sisihin|awayin|kausapin|dapat sisihin) @p @your?',
    BUT,
  ),
  {
    say: 'not our (fault|problem|responsibility)',
    fix: 'sorry po sa abala',
    unless: [BUT],
  },

  // Nobody else complains.
  say(
    '(wala|walang|never) @p (pang|may|pong)? @p (ibang|iba|isang|may|nag)? @p customer? @p (nagrereklamo|nagreklamo|nag reklamo|nagre report|nag report|reklamo|complaint)',
    '(huwag|nakita|@help|baka|salamat|mabuti|kaya @p (nagulat|tiningnan))',
  ),
  say('(lahat @p (ng|ang)? ... (naghihintay|nagtaas|walang reklamo|okay naman)|mas malala pa)', BUT),

  // We did all right; the rules say so.
  say(
    '((sinusunod|sumusunod|sinunod|nasunod|ginagawa) @p (lang|lamang) @p (namin|ko|kami|ako)? @p (ang|sa|yung)? @p (policy|patakaran|utos|proseso|protocol|trabaho|protocols|sop)|(nasunod|sinunod) @p namin @p ang (lahat|tamang|proseso)|sumusunod lang @p @us)',
    BUT,
  ),
  say(
    '((nakasaad|nakasulat|nakalagay|nasa|nakapaloob) @p (sa|yan|yun)? @p sa? (terms|kontrata|policy|waiver|warranty|kasunduan|agreement) @p (@your|na|yan|namin)|(pumayag|pumirma|tinanggap|nag agree|pinirmahan) @p @u @p (yun|yan|noong|nung|nang|sa|doon|dun))',
    BUT,
    'salamat|kopya|attached|pwede',
  ),
  say(
    '((gumagana|okay|ok|maayos|kumpleto|normal) (naman|na naman) @p (yan|yung|ang|lahat|code|system|app)? ... (side|panig|amin|end|dito|system) @p @we?|(kumpleto|maayos|okay|buo|gumagana) @p (yan|yun|ang|naman) ... (nung|noong|nang|bago) @p (lumabas|umalis|pinadala|ipinadala|ibinigay|kinuha))',
    BUT,
    '@sorry|papalitan|tingnan',
  ),
  say(
    '(imposible @p (yan|yun|pong|na|iyan|mag*|ang)|(ginagawa|ginawa) @p naman @p @we ... (lahat|makakaya|trabaho)|trabaho @p namin @p ginawa|puro (na lang)? @us (na lang)? ang mali|bakit @p @us (lang|ang|pa) @p ang? @p (inaaway|sinisisi|pinag*|minumura|may kasalanan))',
    BUT,
  ),
  say(
    '((estimated|estimate|tantya) (time|date|lang) ... @p (yun|yan|kasi|iyon)? @p ,? @not? @p (pangako)?|@not @p @us @p (nangako|nagsabi|nagsinungaling)|sana @p (maintindihan|maunawaan|naiintindihan) @p @your @p (ang|yung|na)? (panig|side|trabaho namin)|tao lang @p @us)',
    '(arrival|delivery|dating) @p (ay|is|bukas)',
    '(nagkamali|kasalanan) @p (@us|@we)',
    BUT,
  ),
  say(
    '@dont @p @your? @p kaming (gawing|tawaging)',
    '@help|@sorry|tingnan|makikita|ipapadala|attached|pwede',
  ),
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    '‹Hindi po namin kasalanan yan›.',
    '‹Hindi po namin kasalanan› ang ulan.',
    '‹Hindi ko po hawak› ang traffic.',
    '‹Wala po kaming kasalanan›.',
    '‹Wala naman kaming ipinangako›.',
    '‹Hindi po kami ang nag-cancel›.',
    '‹Hindi po sa amin ang problema›.',
    'Courier po ang nag-delay, ‹hindi kami›.',
    '‹Bagyo po ang may sala›.',
    '‹Wala naman pong nagrereklamo›.',
    '‹Wala pong ibang nag-report› ng ganyan.',
    '‹Lahat naman po naghihintay›.',
    '‹Sumusunod lang po kami sa policy›.',
    '‹Nakasaad po yan sa terms namin›.',
    '‹Pumirma po kayo doon›.',
    '‹Gumagana naman po sa side namin›.',
    '‹Maayos po yan nung umalis› sa bodega.',
    '‹Imposible po yan›.',
    '‹Ginagawa naman po namin ang lahat›.',
    '‹Puro na lang kami ang mali›.',
    '‹Hindi naman po kami nangako› ng petsa.',
    '‹Sana maintindihan nyo rin ang panig› namin.',
  ],
  fine: [
    'Walang nagreklamo sa elevator kaya salamat sa tawag nyo.',
    'Tao lang po ako at nagkamali ako ng pindot.',
    'Kasalanan po namin, mali ang naisulat na petsa.',
    'Hindi ko po hawak ang schedule, pero tatawagan ko ang may hawak.',
    'Wala pong nagreklamo ng lasa kaya nagulat ako, sorry at papalitan ko ito.',
    'Hindi nyo po kasalanan ang sirang kahon.',
    'Kami po ang nagkamali, hindi ang rider.',
    'Gumagana na po ang linya nyo simula kaninang alas-tres.',
    'Nasa bangko na po ang tseke at papasok bukas.',
    'Nasunod ko po ang hiling nyo na asul ang laso.',
    'Tiningnan ko po ang CCTV at nakita ko ang nangyari.',
    'Sa terms po, may pitong araw kayo para magpalit, kaya abot pa.',
    'Estimated arrival po ay Huwebes ng hapon.',
  ],
};
