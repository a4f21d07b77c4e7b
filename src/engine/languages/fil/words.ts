import type { Phrase } from '../../pack.ts';

/**
 * Frequent words that tell Filipino from English, Cebuano, Ilocano, Indonesian and Malay, folded, with the
 * spellings of chat. Left out are those that English or Swedish use as often: "at", "may", "to", "man", "din".
 */
export const functionWords: readonly string[] =
  `ang ng mga sa na ay po opo ho oho yung iyong yong nang kung kapag pag dahil kasi kaya pero tapos habang
  bago para hanggang mula lang nga naman pa rin ba daw raw talaga siguro baka sana pala yata
  ulit uli ako ikaw ka kami tayo kayo sila ko mo niya nya namin natin ninyo niyo nyo nila akin iyo inyo
  atin kanila kanya ito eto iyan yan iyon yun ayan heto nito niyan nyan noon nung noong dito diyan dyan doon dun
  roon wala walang meron hindi huwag wag opo oo ano anong bakit paano pano saan sino kailan kelan
  ilang alin gaano si sina kay kina nasa nandito andito nandun naka nag mag pang kaka paki ating aming inyong ating
  kong mong nyong ninyong niyong kang kayong kaming tayong akong pong bang itong yang yong iyang isang isa dalawang
  tatlong ibang iba lahat bawat kahit mas marami daming maraming konti pwede puwede pwedeng maaari maaaring dapat
  kailangan kelangan gusto gustong ayaw alam sabi sabihin sinabi tingnan basahin bayad bukas ngayon kahapon kanina
  mamaya agad oras araw linggo buwan taon salamat pasensya paumanhin kumusta magandang umaga
  hapon gabi kasalanan galit hintay hintayin maghintay tawag tawagan sige sir maam mam hay naku jusko
  di kita mahal sayo sa'yo samin sakin sainyo inyo mismo bahala kundi dahil anumang sinuman upang nito gaya
  tulad katulad kapag wala nalang lng nman nmn kau pls kaysa kesa pati gago tanga bobo`.split(/\s+/u);

/** Openings before a name, folded. */
export const greetings: readonly string[] =
  `hi,hi po,hello,hello po,helo,hey,dear,good morning,good morning po,good afternoon,good afternoon po,good evening,
  good evening po,good day,good day po,gud am,gud pm,gud eve,magandang umaga,magandang umaga po,magandang hapon,magandang hapon po,
  magandang gabi,magandang gabi po,magandang araw,magandang araw po,magandang tanghali,magandang tanghali po,
  kumusta,kumusta po,kamusta,kamusta po,mabuhay,mahal na,mahal kong,minamahal na,minamahal kong,
  ms.,mr.,mrs.,gng.,bb.,salamat,salamat po`.split(/,\s*/u);

/** Capitalised or bare words behind a greeting that name nobody, folded. */
export const notNames: readonly string[] =
  `sis mhie mamsh momshie beh ka-konek konek po ulit muli lahat kayo ikaw kayong lahat customer kliyente suki kabayan kaibigan bes beshie sis sister mamsh
  mhie mommy daddy lods idol boss bossing pre rider driver guest bisita miyembro
  member subscriber kapamilya ginoo ginang binibini sir ma'am maam mam madam mga team admin
  support salamat pasensya pasensiya sorry paumanhin good magandang happy merry maligayang welcome mabuhay
  everyone all there guys friends student
  valued minamahal mahal ka kuya ate nanay tatay lola lolo
  manong manang baka wag huwag opo oo hindi sige naman lang nga talaga`.split(/\s+/u);

/** Titles that may precede a name, folded. */
export const honorifics: readonly string[] =
  `sir ma'am maam mam madam mr mrs ms miss g gng bb gg ginoo ginoong ginang binibini binibining dr dra doc doktor
  doktora dok engr atty arch prof propesor teacher titser kuya ate tito tita tiyo tiya tiyong tiyang manong manang mang
  aling ka lolo lola nanay tatay nay tay inay itay kap kapitan kagawad mayor konsehal gob sor father fr pastor hon ka
  heneral don donya`.split(/\s+/u);

const SHORT_FORMS = `ramoncito monching mon|ramon monching|alonzo lonnie|hermogenes moges|alejandro andro alex|alfredo fred fredo|angelica angge gel|antonio tony tonyo|aurora auring rora|
  beatriz betty|bernadette badette bernie|bernardo nards nardo|carlos caloy charlie|concepcion connie|
  corazon azon|cristina tina|eduardo ed eddie|elena lena nena|elizabeth beth liza|emilio milyo|enrique
  ricky iking|ernesto erning nesto|eugenio gene henyo|evangeline vangie angge|federico rico|ferdinand
  ferdie|fernando nanding nando|francisco kiko isko|gregorio gorio gorying|guillermo guimo memo|jesus
  jess susing|jose joe pepe|juan johnny wanching|kristine kring tin|leonardo nardo nards|leticia letty|
  magdalena lena|manuel manny noel|lourdes lulu|maria marya ria|michelle mitch|patricia trish tricia|
  pedro pedring pete|rafael raffy paeng|ramon mon moncho|remedios remy medy|reynaldo naldo|ricardo
  carding ricky|roberto bert bobby|rodolfo rudy dolfo|rodrigo digong|rogelio roger ogie|rolando rolly
  lando|rosario charo rosing|rowena weng wena|salvador badong buddy|teodoro doro teddy|teresita tess
  tessie|theresa tess|tomas tommy|veronica nica|vicente enteng|victoria vicky toyang|virginia virgie
  gina|wilfredo willy fred|zenaida zeny naida`;

/** What people call those who bear a name, by folded given name. */
export const nicknames: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  SHORT_FORMS.split('|').map((row) => {
    const [name = '', ...short] = row.trim().split(/\s+/u);
    return [name, short];
  }),
);

/** Words of a template field's label, folded. */
export const fieldWords: readonly string[] =
  `pangalan apelyido petsa oras halaga numero tirahan kliyente produkto kumpanya kompanya ilagay isulat lagyan
  presyo sangay tindahan customer guest`.split(/\s+/u);

const list = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

const YOU = list('ka|kayo|ikaw|kau|kyo|kang|kayong');
const YOUR = list("mo|nyo|ninyo|niyo|mong|nyong|ninyong|n'yo|n'yong");

export const classes: Readonly<Record<string, readonly string[]>> = {
  /** Enclitics, which may stand behind almost any word. */
  e: list(
    'po|ho|na|nga|naman|lang|ba|pa|rin|din|kasi|yata|daw|raw|muna|talaga|siguro|sana|nalang|pala|tuloy|ulit|uli|pong|hong|nang|bang|pang|ngang|namang|nlng|eh|ha|talagang',
  ),
  /** Up to three of them, or none. */
  p: ['@e @e @e', '@e @e', '@e', ''],
  you: YOU,
  your: YOUR,
  u: [...YOU, ...YOUR],
  we: list('ko|namin|kong|naming|natin|nating'),
  us: list('ako|kami|akong|kaming'),
  toyou: list("inyo|iyo|sayo|sa'yo|yo|sainyo"),
  not: list('hindi|di|hnd'),
  dont: list('wag|huwag|hwag|wg'),
  if: list('kung|kapag|pag|oras na|hanggat|basta'),
  the: list('ang|yung|yong'),
  that: list('yan|yun|yon|iyan|iyon|ito|to'),
  can: list('pwede|puwede|maaari|pwedeng|puwedeng|maaaring|pede'),
  /** Behind these a sharp word is the rep's own contrition or the customer's quoted words. */
  sorry: list('sorry|pasensya|pasensiya|paumanhin|patawad|tawad|kasalanan namin'),
  help: list(
    'tutulungan|tulungan|matutulungan|sasamahan|pupuntahan|pupunta|papunta|tatawagan|tatawag|andito|nandito|narito|ako na|kami na|libre|okay lang|ok lang|walang problema|huwag kayong|wag kang',
  ),
  dim: list(
    'gago|gaga|ulol|bobo|boba|bobong|tanga|tangang|inutil|engot|kupal|ungas|tarantado|ugok|bopols|tukmol|squammy|walanghiya|sira ulo|stupid',
  ),
  crook: list(
    'sinungaling|manloloko|magnanakaw|scammer|bastos|tamad|burara|bogus|mayabang|hayop|animal|demonyo|basura|baliw|buang|ignorante|makulit|maarte|mukhang pera|bulag|bingi|lasing|adik|plastic|duwag|pulubi|istorbo|reklamador|kuripot|ulyanin|patay gutom|pabaya',
  ),
  curse: list(
    'putang|puta|putangina|putanginang|putragis|tangina|tanginang|taena|tng ina|tang ina|punyeta|punyetang|pakshet|lintik|lintek|lintik na|leche|lecheng|bwisit|bwiset|buwisit|pesteng|piste|yawa|fuck|fucking|bullshit|wtf|pakyu',
  ),
  flaw: list(
    'kapabayaan|katigasan ng ulo|kabobong|katangahan|kabobohan|katamaran|kagaguhan|kapalpakan|kagagawan|kasakiman|kayabangan|kasalanan|kasinungalingan',
  ),
  told: list(
    'sinabi|sinabing|sinasabi|sinasabing|sasabihin|nasabi|inulit|inuulit|uulitin|ulitin|ipinaliwanag|ipinapaliwanag|pinaliwanag|naipaliwanag|ipapaliwanag|in explain|i explain|inexplain|nabanggit|binabanggit|dinidikta|inupdate|sinagot|nasagot|sinasagot|pinaalala|ipinaalala|nagsabi|nagpaliwanag',
  ),
  many: list(
    'dalawang|tatlong|apat na|limang|anim na|pitong|walong|siyam na|sampung|maraming|daang|libong|ilang|pang ilang|pangalawang|pangatlong|pang apat na|ikatlong|ikaapat na|ikalimang|pang pitong|pang anim na|pang siyam na',
  ),
  /** What a careful customer would have done. */
  careful: list(
    'binasa|nagbasa|tiningnan|tinignan|tumingin|chineck|check|nag check|nag double check|iningatan|nag ingat|nakinig|pinakinggan|sinunod|sumunod|nagtanong|tinanong|nagsabi|sinabi|nag report|sinukat|sinigurado|inisip|nag isip|itinago|inayos|pinaayos|inuna|binuksan|nag ayos',
  ),
  /** The same as an order. */
  heed: list(
    'magbasa|basahin|makinig|mag check|i check|tingnan|tignan|sundin|sumunod|magtanong|mag scroll|gumamit|isulat|mag ingat|mag isip|isipin|intindihin|umintindi|pakibasa|buksan|siguraduhin|ayusin',
  ),
  lack: list(
    'nagkamali|nagkulang|nagpabaya|may mali|may kasalanan|may sala|may pagkukulang|pabaya|nakalimot|nakabasag|mali|dapat sisihin|hindi nagbabasa|hindi nakinig|hindi marunong|kulang',
  ),
  pester: list(
    'abalahin|diktahan|kulitin|kinukulit|guluhin|subukan|utusan|sigawan|takutin|pagbintangan|sisihin|sinisisi|idamay|lokohin|awayin|inaaway|gawing|gawin|paghanapin|bastusin|turuan|tag|i tag|message|pilitin|tawaging',
  ),
  fuss: list(
    'feeling|inarte|inarteng|maarte|mag inarte|mag feeling|epal|oa|umiyak|iiyak|sumigaw|manigaw|mangulit|makulit|bastos|manakot|magwala|mag demand|mag attitude',
  ),
  threat: list(
    'kakasuhan|idedemanda|ipapakulong|ipapapulis|ipapulis|ipapahiya|ipapa blacklist|ipapa ban|iba block|iba ban|ibablock|ibaban|i ban|i block|i blacklist|isusumbong',
  ),
  role: list(
    'manghuhula|yaya|alila|utusan|alipin|google|mind reader|diyos|superman|sekretarya|basurahan|charity|atm|nurse|nanay|mommy|ninja|magulang|diksyunaryo',
  ),
  thing: list(
    'palengke|laruan|exam|comedy bar|salon|candy|kalan|teleserye|magic wand|vending machine|teleport|magic|charity|playground|rocket science',
  ),
  mock: list(
    'drawing|idrawing|i drawing|drowing|subuan|flash cards|trophy|medal|medalya|palakpakan|red carpet|ambulansya|tissue|award',
  ),
  sense: list('utak|kukote|isip|common sense|mata|ulo|reading comprehension'),
  child: list(
    'bata|batang|grade|kinder|elementary|elementarya|lola|lolo|pusa|aso|nanay|anak|sanggol|baby|apo',
  ),
  gets: list('alam|kaya|kayang|marunong|maiintindihan|naiintindihan|gets|nakakaintindi'),
  /** Names for a friend: banter. */
  pal: list('kumpare|pare|pre|mare|mareng|kumare|tropa|bes|beshie|lods'),
  cheer: list(
    'yehey|yay|congrats|congratulations|salamat|welcome|birthday|happy|libre|free|mabuhay|maligayang|pasko|approved|pasado|thank|thanks|enjoy',
  ),
};

/** A phrase of its rule's weight, and what makes the sentence innocent: most say nothing else. */
export const say = (say: string, ...unless: string[]): Phrase => ({ say, unless });

/** The same for one that holds a reply by itself. */
export const pause = (say: string, ...unless: string[]): Phrase => ({ say, unless, weight: 'pause' });

/** Titles stand before names here: no list is needed. */
export const givenNames: readonly string[] = [];
