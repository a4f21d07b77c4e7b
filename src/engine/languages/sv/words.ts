/**
 * Frequent words that tell Swedish from English, Danish and Norwegian, folded. Written for this project.
 * Words the neighbours spell alike (den, har, kan, men) are left out where they are not needed; `i`, `all`
 * and `be` are here because English has them too.
 */
export const functionWords: readonly string[] =
  `och jag är inte att för ett från också eller när här där då nu ska skall nån nåt vad hur vem vilken vilket
  varför ju väl nog redan igen innan sedan sen måste något någon några inget inga alla allt hej hejsan tack
  gärna bättre mycket mer än åt över till av även själv själva oss era ert ditt dina mina vår vårt våra dig mig
  kommer hade fick gång gånger snart bara utan vid därför eftersom idag igår imorgon bra rätt fel samma annat
  annan andra både medan tills alltså faktiskt kanske snälla förlåt tyvärr skicka skickar tillbaka ärende
  ärendet dessa läs sluta gör göra får få fått blev blivit håll två ni
  du finns heter hör behöver slipper klockan kronor dagar veckor frågor fråga hjälpa hjälper ringer välj klicka
  logga pengarna kontot fakturan numret paketet biljetten ordern beställning gäller betalas krävs enligt står hemsidan
  skriver öppna vänta som inom senast varit blir bli
  det vi beklagar hoppas förstår försök läser borde strävar kära bästa bäste använd tror kund lugnt alltid hela
  medges erbjuds ansvarar enlighet förstår behöva tänk i all be man lär tryck trycka knappen rörande säger dumma lilla`.split(
    /\s+/u,
  );

/** Openings before a name, folded. */
export const greetings: readonly string[] = [
  'hej',
  'hej igen',
  'hej på dig',
  'hej där',
  'hejsan',
  'hejsan igen',
  'hejsan hoppsan',
  'hallå',
  'hallå där',
  'tjena',
  'tjenare',
  'tja',
  'tjo',
  'mors',
  'morsning',
  'goddag',
  'god dag',
  'god morgon',
  'godmorgon',
  'god middag',
  'god afton',
  'god kväll',
  'godkväll',
  'bästa',
  'bäste',
  'kära',
  'käre',
  'hej kära',
  'hej bästa',
  'välkommen',
];

/** Capitalised or bare words behind a greeting that name nobody, folded. */
export const notNames: readonly string[] =
  `igen där alla allihop allesammans kund kunden kunder kundtjänst kollega kollegor team teamet vän vänner
  vännen herr fru damer herrar gäst gäster resenär medlem användare hyresgäst boende sökande tillbaka hit
  ombord till på och eller från du ni dig er gänget grannar familjen tack förlåt god gott nytt kontohavare
  kontoinnehavare abonnent prenumerant privatkund läsare patient förälder föräldrar vårdnadshavare ledare
  styrelsen förening mottagare admin support hoppsan kommuninvånare passagerare`.split(/\s+/u);

/** Titles that may precede a name, folded. */
export const honorifics: readonly string[] =
  'herr fru fröken frk hr doktor dr professor prof rektor direktör pastor'.split(' ');

/** Swedish short forms by folded given name, without diacritics. */
export const nicknames: Readonly<Record<string, readonly string[]>> = {
  alexander: ['alex', 'sascha'],
  anders: ['adde'],
  andreas: ['adde', 'andy'],
  bengt: ['benke'],
  birgitta: ['gittan', 'bitte'],
  bjorn: ['bjonne', 'nalle'],
  carl: ['kalle', 'charlie'],
  charlotta: ['lotta', 'lotten', 'charlie'],
  charlotte: ['lotta', 'lotten', 'charlie'],
  christer: ['krille'],
  christian: ['krille', 'chrille'],
  christina: ['stina', 'kicki', 'tina', 'chrissan'],
  daniel: ['danne'],
  elisabeth: ['lisa', 'bettan', 'lisbet', 'lisbeth', 'elsa'],
  eva: ['evis'],
  fredrik: ['fredde', 'figge'],
  gunilla: ['nilla', 'gullan'],
  gustav: ['gurra', 'gusten'],
  hans: ['hasse'],
  helena: ['lena', 'nena'],
  henrik: ['henke'],
  jan: ['janne'],
  joakim: ['jocke', 'kim'],
  johan: ['jojje', 'jonte'],
  johanna: ['hanna', 'jossan'],
  jonas: ['jonte'],
  josefine: ['jossan', 'fina'],
  karin: ['kajsa', 'kajan'],
  karl: ['kalle'],
  katarina: ['kattis', 'katta', 'kajsa'],
  kristina: ['stina', 'kicki', 'tina'],
  kristoffer: ['kricke', 'stoffe', 'krille'],
  lars: ['lasse'],
  lennart: ['lelle'],
  magnus: ['manne', 'mange'],
  margareta: ['greta', 'maggan', 'gretel'],
  maria: ['mia', 'maja'],
  martin: ['matte'],
  mattias: ['matte'],
  mikael: ['micke', 'micko', 'mikke'],
  niklas: ['nicke', 'nisse'],
  nils: ['nisse'],
  olof: ['olle'],
  patrik: ['putte', 'patte'],
  per: ['pelle'],
  rickard: ['ricky', 'ricke'],
  robert: ['robban', 'robin'],
  sebastian: ['sebbe', 'basse'],
  sofia: ['soffan', 'fia'],
  stefan: ['steffe', 'stuffe'],
  susanne: ['sussi', 'sanna', 'suss'],
  thomas: ['tompa', 'tomas', 'tommy'],
  tomas: ['tompa', 'thomas', 'tommy'],
  tobias: ['tobbe'],
  ulf: ['uffe'],
  viktor: ['vicke'],
  viktoria: ['vickan'],
  wilhelm: ['wille', 'ville'],
};

/** Words of a template field's label, folded. */
export const fieldWords: readonly string[] =
  `namn förnamn efternamn kundnamn kund kundnummer kundnr ordernummer ordernr order ärendenummer ärendenr
  ärende bokningsnummer bokningsnr fakturanummer fakturanr datum tid klockslag adress ort postnummer länk
  belopp summa produkt produktnamn företag företagsnamn telefonnummer mejladress avsändare mottagare
  behandlare handläggare signatur infoga fyll ange rumsnr rumsnummer butik antal referens referensnummer
  artikelnummer spårningsnummer avgångshamn titel`.split(/\s+/u);

export const classes: Readonly<Record<string, readonly string[]>> = {
  you: ['du', 'ni'],
  we: ['vi', 'jag'],
  your: ['din', 'ditt', 'dina', 'er', 'ert', 'era'],
  /** Small words that colour a sentence without changing its order. */
  ju: 'ju väl nog faktiskt bara alltså verkligen kanske då nu ändå också helt liksom gärna tydligen'.split(
    ' ',
  ),
  ordinal: 'andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte hundrade sista'.split(
    ' ',
  ),
  many: 'två tre fyra fem sex sju åtta nio tio elva tolv hundra tusen flera många åtskilliga ett'.split(' '),
  insult: [
    ...`idiot idioter pucko puckon as svin kräk miffo nöt åsna kossa gris dumbom dumskalle tomskalle
    latmask fegis fetto snyltare parasit slödder avskum stofil tölp drummel bonnläpp gnällspik snorunge
    skitunge skithög skitstövel kärring gubbe tönt fjant clown amatör lögnare bedragare översittare
    besserwisser imbecill kretin tjuv horunge fitta kuk lipsill`.split(/\s+/u),
    'gnällr*',
    'gubbj*',
    'kärringj*',
  ],
  curse: 'jävla djävla jävel jävlar jävligt förbannade förbannat satans fucking helvetes jädra jäkla'.split(
    ' ',
  ),
  dim: 'dum dumma korkad korkade trög tröga trögt blind blinda döv lat lata puckad efterbliven läskunnig vrickad galen'.split(
    ' ',
  ),
  mouth: 'käften truten klaffen snattran mun munnen käft tyst flabben'.split(' '),
  whine: 'gnäll gnälla gnället tjat tjata tjatet gafflande gaffla lipa lipande klaga gapa gapande gny'.split(
    ' ',
  ),
  nasty:
    'äckliga eviga ständiga idiotiska dumma korkade patetiska löjliga oförskämda barnsliga fjantiga gnälliga'.split(
      ' ',
    ),
  nag: `tjata klaga fråga skrika skrik gnäll gnälla ring ringa mejla skriv skriva jaga bråka bråk spamma tjafsa
  lipa gapa tuta`.split(/\s+/u),
  ask: ['fråga', 'be', 'låt', 'ta med'],
  /** What the customer must not do again, before a threat. */
  doing:
    `ringer mejlar skriver kontaktar klagar hotar frågar fortsätter visar skickar lugnar sköter skärper slutar
  kommer betalar`.split(/\s+/u),
  /** Verbs a rep threatens with. */
  threat: `spärrar stänger blockerar anmäler polisanmäler raderar slänger river bannar svartlistar stämmer
  vräker häver avslutar säger degraderar kastar drar ryker försvinner bränner kapar makulerar`.split(/\s+/u),
  /** What a careful customer would have done, as the reproach has it. */
  careful: `läst kollat kontrollerat tänkt förstått begripit vetat lyssnat frågat meddelat ringt mejlat sparat
  dubbelkollat undersökt insett informerat bokat betalat anmält hört noterat planerat följt lusläst`.split(
    /\s+/u,
  ),
  carefulPast:
    `läste kollade kontrollerade lyssnade följde frågade brydde öppnade meddelade sparade tänkte`.split(
      /\s+/u,
    ),
  did: 'skrev tryckte klickade beställde bokade valde angav fyllde köpte installerade skickade betalade knappade'.split(
    ' ',
  ),
  done: 'skrivit tryckt klickat beställt bokat valt angett fyllt köpt gjort skickat betalat knappat läst matat'.split(
    ' ',
  ),
  child: [
    ...'barn unge dagisbarn skolbarn förskolebarn barnbarn mormor farmor apa glytt bebis hund svärfar svärmor'.split(
      ' ',
    ),
    '*åring',
    '*åringar',
    '*elev',
  ],
  school:
    'lågstadiet mellanstadiet högstadiet förskolan dagis skolan grundskolan ettan tvåan trean fyran åttan slöjden skolåldern'.split(
      ' ',
    ),
  gets: 'förstår fattar begriper klarar kan klarade fixar greppar klara förstå fatta begripa'.split(' '),
  told: 'sagt skrivit förklarat nämnt påpekat meddelat informerat svarat berättat upplyst framfört besvarat'.split(
    ' ',
  ),
  tell: 'sa sade skrev förklarade nämnde påpekade meddelade svarade berättade'.split(' '),
  when: [
    'i (måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|går|morse|förrgår|dag)',
    'igår',
    'imorse',
    'tidigare',
    'ovan',
    'i (mitt|vårt|det)? (förra|senaste|tidigare) (mejl|mejlet|svar|svaret|meddelande|meddelandet)',
    '(flera|många|två|tre|fyra|fem) gånger',
  ],
  finite: `är var har hade kan kunde ska skulle måste får fick går gäller tar blir behöver finns ligger kommer
  vill skickar ställer krävs skickas står beror bör betalas ersätts öppnar stänger`.split(/\s+/u),
  person: `kund kunder gäst resenär passagerare medlem användare hyresgäst boende sökande kontohavare
  kontoinnehavare abonnent prenumerant läsare patient kommuninvånare medborgare köpare förälder
  vårdnadshavare konsument mottagare följare deltagare besökare nämnd part`.split(/\s+/u),
};

/** Titles stand before names here: no list is needed. */
export const givenNames: readonly string[] = [];
