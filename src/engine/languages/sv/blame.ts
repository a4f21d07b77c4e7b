import type { Examples, Phrase } from '../../pack.ts';

export const phrases: readonly Phrase[] = [
  // You should have …
  { say: '@you borde @ju? ha? @ju? läst', fix: 'det hjälper att läsa' },
  { say: '@you borde @ju? ha? @ju? (kollat|kontrollerat|dubbelkollat)', fix: 'det hjälper att kontrollera' },
  { say: '@you (borde|kunde) @ju? ha? @ju? @careful', unless: ['hört (av|från) (oss|mig)', 'önska*'] },
  { say: '(borde|kunde) @you @ju? ha? @careful', unless: ['om', 'hört (av|från) (oss|mig)'] },
  {
    say: '(det (hade|borde) @you (ha)? (vetat|tänkt|förstått|undvikit|sluppit)|det hade varit (bra|bättre) om @you hade @careful)',
    unless: ['tack'],
  },

  // Had you …, you would have …
  {
    say: '(hade @you ... ... hade (@you|vi)|(om @you|hade @you|@you hade) (bara|ens|nu)? (hade)? (bara|ens)? (orkat|brytt|behagat|lyssnat|följt|läst))',
    weight: 'pause',
    unless: [
      '(gärna|kunnat|förlåt|ledsen|tyvärr|berättat|sagt|önskat)',
      'om @you (hade|har) (frågor|läst)',
      'hade @you (inte)? (ringt|hört|sagt)',
    ],
  },

  // The fault is yours.
  {
    say: 'är (@ju|helt och hållet|enbart)? (helt)? (ditt|ert) (eget)? (fel|problem|misstag|slarv)',
    weight: 'pause',
    unless: ['om det är', 'är (ditt|ert) (problem|fel) (att|med|när|där|nu)'],
  },
  {
    say: '((ditt|ert) eget (fel|misstag|slarv|problem)|(ingen|inget) annans fel än|(skyll|skylla) (_)? (dig|er|sig) själv*|(sig|dig|er) själv* att tacka|tacka (dig|er|sig) själv*|det får @you @ju? (ta på|stå för|leva med)|(@you|den) (är)? (ensam|själv) ansvarig|bära själv*)',
    weight: 'pause',
    unless: ['(inte|aldrig|knappast|varken|sluta) ... (ditt|ert|skylla)', 'inte (ha)? (sig|dig|er)'],
  },
  {
    say: 'skylla (ifrån sig)? (allt)? på (oss|mig|posten|systemet|andra|banken|personalen)',
    weight: 'pause',
    unless: ['(inget|kan|får|bara) (_)? (_)? skylla'],
  },

  // Because you did not …, it is you who …
  {
    say: '(för att|eftersom|beror på att|berodde på att) @you (inte|aldrig) (ens)? (har)? (@carefulPast|@careful|orka*|lyssn*|sköt*)',
    weight: 'pause',
    unless: ['(om|ifall)', 'orkar'],
  },
  {
    say: '(@you (inte|aldrig) (ens)? (orkade|orkat|brydde|brytt|hade vett|har (tålamod|vett))|@you ((lyssnar|läser|läste|lyssnade)|(bryr|brydde) (dig|er)) (inte|aldrig)|när (folk|kunder|man|@you) (inte|aldrig) (lyssnar|läser|kan läsa)|(när|om) man inte (ens)? (kan|orkar) (läsa|lyssna|skilja|följa|räkna))',
    weight: 'pause',
    unless: ['(om|så att|förstår|ringer)'],
  },
  {
    say: '@you (har|hade)? (tydligen|uppenbarligen|ju|själv|själva)? (slarva*|strunta*|ignorera*|vägrat|vägrade|vägrar|försumma*|misslyckats|misslyckades|missköt*)',
    unless: ['(om|ifall) @you', '(kan|får) (gärna)? strunta', 'kan @you (gärna|lugnt)? strunta'],
  },
  {
    say: '((är|var) (@ju|ändå)? @you som (@ju)? (inte (har|läs*|svara*|betala*|lyssn*|kan)|glöm*|missa*|slarv*|strunta*|(@did|har @done) (in|i|på)? fel|vägra*|började|behöver lära|har (ett problem|problemet|fel)|är (problemet|flaskhalsen|oseriös*))|@you (förstör|krånglar till|ställer till) (det)? för (dig|er) själv*|(förstörde|orsakade) @you (helt)? (själv|på egen hand))',
    weight: 'pause',
    unless: ['inte @you'],
  },
  {
    say: '@you (har)? (själv|själva|ju|alltså)? (@did|@done|trycker|klickar|skriver|använder) (själv|in|i|på|av)? (den)? fel',
    unless: [
      '(om|ifall|när) @you',
      'råka*',
      'lätt hänt',
      'händer (jämt|ofta|alla)',
      '(ingen|inga) (fara|problem)',
      'så att',
      'gör det inget',
    ],
  },
  {
    say: '(@you som)? (själv|själva) (har|hade) (matat|skrivit|angett|valt|klickat|tryckt|godkänt|orsakat)',
    unless: ['(jag|vi) (_)? själv*', 'om'],
  },
  {
    say: '(mellan (stolen|spakarna|tangentbordet|dosan) och|(felet|problemet) (sitter|ligger) (nog|väl|alltså|uppenbarligen|tydligen) (hos|på) (dig|er|din))',
    weight: 'pause',
  },
  {
    say: '(varför (läste|kollade|lyssnade|väntade|svarade|öppnade|har|kan|kunde) @you (inte|aldrig)|(läser|lyssnar|tänker|öppnar|kollar) @you (aldrig|inte)) ... (_)? (_)? $ ?',
    unless: ['vi|jag'],
  },
  { say: '(ditt|ert|sånt|sådant|rent) slarv' },

  // Advice with a sting.
  {
    say: '(läs (innan @you|innantill|ordentligt|noga innan)|läs vad (som|jag|vi)|lär (dig|er) (att)? (läsa|stava|räkna|lyssna)|(läs|lyssna|svara|tänk|läsa|lyssnar|läser) (_)? (_)? för en gångs skull|för en gångs skull (läser|läsa|lyssna*))',
    weight: 'pause',
    unless: ['skriver under'],
  },
  {
    say: '(nästa gång (kan|får|bör|borde) (@you|man) (ju|väl|faktiskt)|(tänk (på det|efter|dig för)|lyssna|läs|ladda|ta anteckningar|skärp dig) (_)? (_)? nästa gång|hur råkar (man|@you))',
    weight: 'pause',
    unless: ['gärna'],
  },
  {
    say: '(om @you inte (har|hade) råd|(det)? är (vad|så) (som)? (det)? (händer|går|blir) när (man|@you) (_)? (slarv*|strunta*|inte|delar|chansar))',
    weight: 'pause',
    unless: ['hjälp*', '*betalning'],
  },
  {
    say: '(så (går|blir) det|(sånt|sådant) som händer|så ser det ut) när (man|folk)',
    weight: 'pause',
    unless: ['(klickar|trycker|öppnar|väljer)'],
  },
  { say: 'den som ... ... (_)? får (kanske|då)? räkna med', unless: ['(kö|väntetid)'] },
  {
    say: '@you måste ha ((tryckt|gjort|skrivit|valt|fyllt i) fel|missat|missförstått)',
    unless: ['(om|råkat)'],
  },
  {
    say: '(skulden är (din|er) (, |$)|(det)? valet var ditt|nu är det (plötsligt|tydligen) (vårt|mitt|bankens|synd om))',
    weight: 'pause',
  },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    '‹Du borde ha läst› villkoren innan du beställde.',
    '‹Ni borde väl läst› avtalet.',
    '‹Du borde ha kontrollerat› adressen.',
    '‹Du borde ha tänkt› på det tidigare.',
    'Då ‹borde du ha ringt› oss tidigare.',
    '‹Det borde du ha vetat›.',
    '‹Det hade varit bra om du hade läst› bruksanvisningen.',
    '‹Hade du läst mejlet hade du› sluppit vänta.',
    '‹Hade ni följt anvisningen från början hade ni› haft värme nu.',
    '‹Om du bara hade lyssnat› på montören.',
    'Det ‹är helt och hållet ditt fel›.',
    'Det ‹är ju ert problem›.',
    '‹Skyll dig själv›.',
    'Den som slarvar får ‹skylla sig själv›.',
    'Du har bara ‹dig själv att tacka›.',
    'Förseningen får du ‹tacka dig själv› för.',
    '‹Det får du ta på› dig.',
    'Att ni missade planet är ‹ingen annans fel än› ert.',
    'Att ‹skylla på posten› hjälper inte.',
    'Felet uppstod ‹för att du inte läste› instruktionen.',
    'Det ‹beror på att du inte har följt› anvisningen.',
    '‹Du läser inte› mejlen.',
    'Det blir så ‹när man inte kan läsa› en etikett.',
    '‹Du brydde dig inte› ens.',
    '‹Du har ignorerat› alla påminnelser.',
    '‹Ni har misslyckats› med att betala i tid.',
    'Det ‹är du som har skrivit fel› adress.',
    'Det ‹är faktiskt ni som inte har› betalat.',
    '‹Du skrev fel› adress.',
    'Du har själv angett numret. ‹Du trycker på fel› knapp.',
    'Felet sitter ‹mellan stolen och› tangentbordet.',
    '‹Felet sitter nog hos dig›.',
    '‹Varför läste du inte villkoren›?',
    '‹Läser du aldrig bilagorna›?',
    '‹Ditt slarv› kostar oss pengar.',
    '‹Läs innan du› klickar.',
    '‹Läs ordentligt›.',
    '‹Läs vad som› står i mejlet.',
    '‹Lär dig läsa›.',
    '‹Läs mejlet för en gångs skull›.',
    '‹Nästa gång kan du ju› boka tidigare.',
    '‹Tänk på det nästa gång›.',
    '‹Hur råkar man› boka fel månad?',
    'Sänk värmen ‹om du inte har råd›.',
    '‹Det är vad som händer när man slarvar›.',
    '‹Förstörde du själv› skärmen gäller inte garantin.',
    '‹Så går det när man› sover.',
    '‹Den som sover till tolv får räkna med› en tom korg.',
    '‹Du måste ha missat› vårt brev.',
    '‹Skulden är din›.',
  ],
  fine: [
    'Du borde ha fått paketet vid det här laget, så jag har startat en eftersökning.',
    'Ni borde ha fått ett sms från oss i morse.',
    'Jag borde ha läst ditt mejl noggrannare.',
    'Vi borde ha ringt dig redan i fredags.',
    'Det är inte ditt fel, det var vi som skickade fel artikel.',
    'Felet är helt och hållet vårt.',
    'Du behöver inte skylla på dig själv, det händer oss alla.',
    'Skyll på mig, jag skrev fel adress.',
    'Har du råkat skriva fel adress ändrar jag den utan kostnad.',
    'Om du skrev fel personnummer kan du ändra det i appen.',
    'Läs gärna igenom avtalet i lugn och ro innan du skriver under.',
    'Nästa gång kan du gärna ringa mig direkt.',
    'Hade du velat ha den i blått så hade jag en kvar på lagret.',
    'Hade jag läst ditt mejl i går hade du sluppit vänta, förlåt.',
    'Eftersom du inte har fått koden skickar jag den igen.',
    'Du valde expressfrakt, så paketet kommer i morgon.',
    'Felet sitter i skåpet på gatan och inte hemma hos dig.',
    'Problemet är att lagret är slut, så jag beställer en ny åt dig.',
    'Du har inte gjort något fel, kassan väljer alltid den senaste adressen.',
    'Det var du som hittade felet, tack!',
    'Så ser det ut när man öppnar appen första gången.',
  ],
};
