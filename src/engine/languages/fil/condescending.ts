import type { Examples, Phrase } from '../../pack.ts';
import { pause, say } from './words.ts';

const calm = 'naiintindihan ko pong nakakainis ito';

export const phrases: readonly Phrase[] = [
  // Calm down.
  {
    say: "^ (kalma|relax|chill|huminahon|kumalma) @p (@you|tayo)? @p (sir|maam|ma'am|mam|kuya|ate)? $",
    fix: calm,
  },
  say(
    "(^ (sir|maam|ma'am|mam|kuya|ate)? ,? (kalma|relax|chill) @p (sir|maam|ma'am|mam|@you)?|(kumalma|huminahon) @p (@you|@your|tayo|muna)|hingang malalim)",
    '(ako rin|kinakabahan|haha*|buntis|huwag matakot|kaya mo yan)',
  ),
  say(
    '@dont @p @u? @p (sana)? (mainit @p ang ulo|magalit|mainip|init ng ulo|emosyonal)',
    '@help',
    '(ayos|ligtas|naka|normal|sagot namin|magalit @p (sa|kay))',
  ),

  // Even a child knows.
  pause(
    '((kahit|maging|mismong) @p (ang|yung|sinong|mga|isang)? @p mga? @child ... ... @gets)',
    '(pwede|puwede|ligtas)',
  ),
  pause(
    '(magpaturo|magpatulong|magpasama|magtanong|itanong) @p (@you|@your|na lang)? @p (na lang)? sa mga? (apo|anak|bata|batang|nakababata|kapitbahay|marunong)',
    '(gusto|atm|kailangan @p ng tulong|bangko|hihintayin)',
  ),
  pause(
    '((i explain|ieexplain|explain|ipapaliwanag|ipaliwanag|ipaliwanag|sasabihin|uulitin) @p (ko|natin|namin)? @p (ko|natin|namin)? @p (nang|ng|sa|para)? (dahan dahan|mabagal|parang sa? (bata|kinder|grade)|mas simple*|simpleng)|para @p maintindihan @your)',
    '(gusto @your|video|@sorry|isa isa|sabay|kung gusto|mali @p @we)',
  ),

  // Everybody knows; it is obvious.
  say(
    '((gaya|tulad|katulad) @p (ng|nang) @p (alam|ginagawa) @p (ng|nang) (lahat|karamihan|ibang|kahit sino)|alam @p (ng|nang) (lahat|karamihan|kahit sino)|common sense)',
    '(@help)',
  ),
  say(
    '((basic|simple|common sense|elementary|obvious|obviously|madali|halata|math) @p (yan|yun|to|ito|iyan|iyon|instructions|math|$)|(obvious|halata) @p (siguro|na|naman)|^ obviously|(basic|simple|simpleng) (instruction*|math|english|tanong|bagay)|hindi @p @that? @p (rocket science|mahirap (intindihin|gawin|unawain|sundin)))',
    '(@help|basic (plan|package|subscription)|sana|tayo|natin|pag may tanong|nasa amin|namin|kami|sablay|@not @p halata)',
  ),
  say(
    '((ganun|ganon|ganoon|yun|iyon|ganyan) lang @p ka? (kasimple|kadali|kadali|simple|kadali)|mahirap @p ba (yun|yon|yan|iyon|intindihin|gawin|sundin)|mahirap @p ba (yun|yan|masyado))',
    '@help',
  ),
  say(
    '(dapat @p ay? @p alam (@your|na|@e) @p (@your|yan|dapat|na)|alam @p @your? @p dapat @p (@your|yan|yun|ito)|alam @your @p (siguro|naman siguro|dapat))',
    '(namin|ko|kami|para) @p alam',
    'gusto|karapatan',
  ),
  pause(
    '(siguro|sana) naman @p ay? @p (marunong|nakakabasa|alam|kaya|naiintindihan|maiintindihan|nababasa|may (mata|utak|isip|telepono)|malinaw) ...',
    '(kami|namin|ko|ako)',
  ),
  pause(
    '((kung|pati|simpleng) @p (yan|yun|iyan|ito|to|pati) @p (lang|ay|nga)? @p ay? @p (@not|mahirap|hirap)|@not @p @your? @p (pa rin|man lang|ba) @p alam|@not @p @your @p alam @p (ang|yung|kung ano) @p (pagkakaiba|ibig sabihin|basic)|nahirapan pa @you|simpleng _ lang @p @not)',
    '@help',
    '(kung|baka) @p @not @p @your @p alam',
    '(okay lang|nakakalito)',
  ),
  say(
    '(naintindihan|naiintindihan|gets|klaro|malinaw|nakuha) @p @your? @p ba @p (@your|yun|yon|tayo|natin)? @p $ ?',
    '(@help|boses|litrato|picture|video|screen|naririnig)',
  ),
  say('(gets|klaro|malinaw) @p (tayo|natin|mo|nyo)? (doon|dun|ha|po)? $ ?', 'ang|litrato'),
  say(
    '(siyempre|syempre|natural|malamang) @p (yun|yan|iyon|mababasa|masisira|mahal|pangit|ganun|ganyan|susunugin|bawal|may bayad|wala|hindi)',
    '(@help|namin|problema|pwede|kinakabahan|matakot|magalit|mag alala)',
  ),
  say(
    '(sa susunod|next time) @p (@dont|i check|mag check|magbasa|basahin|magtanong|siguraduhin|isipin|mag isip|mag ingat|ingat) ...',
    '(@help|para mas mabilis|natin|bawas|libre|tawagan|namin|text)',
  ),
  say(
    '(ingat (na lang)? @p next time|matanda na @p (@you|tayo))',
    '@help|discount|senior',
    '(nagsabi*|may sabi*) @p ... matanda',
  ),
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    '‹Kalma lang po›.',
    '‹Sir, kalma lang po› tayo.',
    "‹Kumalma muna kayo, Ma'am›.",
    '‹Huwag po kayong magalit›.',
    '‹Kahit bata kaya› yan.',
    '‹Kahit grade 3 alam› na yan.',
    '‹Magpatulong na lang kayo sa apo› nyo.',
    '‹Ipapaliwanag ko nang dahan-dahan›.',
    '‹Gaya ng alam ng lahat›, sarado kami tuwing Lunes.',
    '‹Alam naman po ng lahat› na may bayad ang hatid.',
    '‹Basic instructions› lang.',
    '‹Simple lang po yan›.',
    '‹Obvious naman po›.',
    '‹Ganun lang kadali›.',
    '‹Mahirap po ba yun›?',
    '‹Dapat alam nyo na yan›.',
    '‹Siguro naman po nakakabasa› kayo.',
    '‹Naintindihan nyo po ba›?',
    '‹Gets po ba›?',
    '‹Siyempre po mahal› yan.',
    '‹Sa susunod po magbasa› muna.',
    '‹Matanda na po kayo›.',
    '‹Kung yan lang hindi› nyo alam, sayang ang plan.',
  ],
  fine: [
    'Obvious naman na kami ang nagpadala ng maling sukat.',
    'Hindi halata ang tahi.',
    'Huwag po kayong magalit sa guard, ako ang nagpasara ng gate.',
    'Sino pong nagsabing matanda na kayo?',
    'Huwag po kayong mag-alala, nasa akin na ang papeles.',
    'Madali po itong ayusin, tutulungan ko kayo ngayon.',
    'Basic plan po ang gamit nyo, may limang invoice kada buwan.',
    'Kasama po ang bata sa libreng sakay.',
    'Naiintindihan ko po ang inis nyo, tatlong araw na nga.',
    'Ipapaliwanag ko po kung bakit tumaas ang singil.',
    'Alam ko pong mahirap ito.',
    'Malinaw po ba ang litrato sa inyo?',
    'Puwede pong isama ang lolo at lola sa kwarto.',
    'Kalma lang tayo, ako rin kinakabahan!',
    'Siyempre po pwede, bukas kami hanggang alas-otso.',
    'Sa susunod po tawagan nyo ako agad, libre ang hatid.',
    'Kahit bata po ay kailangan ng ticket.',
    'Naiintindihan nyo po ba ang Ilocano, may agent kaming marunong.',
  ],
};
