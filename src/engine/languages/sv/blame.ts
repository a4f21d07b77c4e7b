import type { Examples, Phrase } from '../../types.ts';

export const phrases: readonly Phrase[] = [
  // You should have …
  { say: '@you borde @ju? ha? @ju? läst', fix: 'det hjälper att läsa' },
  { say: '@you borde @ju? ha? @ju? (kollat|kontrollerat|dubbelkollat)', fix: 'det hjälper att kontrollera' },
  { say: '@you (borde|kunde) @ju? ha? @ju? @careful', unless: ['hört (av|från) (oss|mig)', 'önska*'] },
  { say: '(borde|kunde) @you @ju? ha? @careful', unless: ['om', 'hört (av|från) (oss|mig)'] },
  { say: '(det (hade|borde) @you (ha)? (vetat|tänkt|förstått|undvikit|sluppit)|det hade varit (bra|bättre) om @you hade @careful)', unless: ['tack'] },

  // Had you …, you would have …
  { say: '(hade @you (_)? (_)? (_)? (_)? (_)? (_)? (_)? (_)? (_)? hade (@you|vi)|(om @you|hade @you|@you hade) (bara|ens|nu)? (hade)? (bara|ens)? (orkat|brytt|behagat|lyssnat|följt|läst))', weight: 'pause', unless: ['(gärna|kunnat|förlåt|ledsen|tyvärr|berättat|sagt|önskat)', 'om @you (hade|har) (frågor|läst)', 'hade @you (inte)? (ringt|hört|sagt)'] },

  // The fault is yours.
  { say: 'är (@ju|helt och hållet|enbart)? (helt)? (ditt|ert) (eget)? (fel|problem|misstag|slarv)', weight: 'pause', unless: ['om det är', 'är (ditt|ert) (problem|fel) (att|med|när|där|nu)'] },
  { say: '((ditt|ert) eget (fel|misstag|slarv|problem)|(ingen|inget) annans fel än|(skyll|skylla) (_)? (dig|er|sig) själv*|(sig|dig|er) själv* att tacka|tacka (dig|er|sig) själv*|det får @you @ju? (ta på|stå för|leva med)|(@you|den) (är)? (ensam|själv) ansvarig|bära själv*)', weight: 'pause', unless: ['(inte|aldrig|knappast|varken|sluta) ... (ditt|ert|skylla)', 'inte (ha)? (sig|dig|er)'] },
  { say: 'skylla (ifrån sig)? (allt)? på (oss|mig|posten|systemet|andra|banken|personalen)', weight: 'pause', unless: ['(inget|kan|får|bara) (_)? (_)? skylla'] },

  // Because you did not …, it is you who …
  { say: '(för att|eftersom|beror på att|berodde på att) @you (inte|aldrig) (ens)? (har)? (@carefulPast|@careful|orka*|lyssn*|sköt*)', weight: 'pause', unless: ['(om|ifall)', 'orkar'] },
  { say: '(@you (inte|aldrig) (ens)? (orkade|orkat|brydde|brytt|hade vett|har (tålamod|vett))|@you (lyssnar|läser|läste|lyssnade) (inte|aldrig)|när (folk|kunder|man|@you) (inte|aldrig) (lyssnar|läser|kan läsa)|(när|om) man inte (ens)? (kan|orkar) (läsa|lyssna|skilja|följa|räkna))', weight: 'pause', unless: ['(om|så att|förstår|ringer)'] },
  { say: '@you (har|hade)? (tydligen|uppenbarligen|ju|själv|själva)? (slarva*|strunta*|ignorera*|vägrat|vägrade|vägrar|försumma*|misslyckats|misslyckades|missköt*)', unless: ['(om|ifall) @you', '(kan|får) (gärna)? strunta'] },
  { say: '((är|var) (@ju|ändå)? @you som (@ju)? (inte (har|läs*|svara*|betala*|lyssn*|kan)|glöm*|missa*|slarv*|strunta*|(@did|har @done) (in|i|på)? fel|vägra*|är (problemet|oseriös*))|@you (förstör|krånglar till|ställer till) (det)? för (dig|er) själv*|(förstörde|orsakade) @you (helt)? (själv|på egen hand))', weight: 'pause', unless: ['inte @you'] },
  { say: '@you (har)? (själv|själva|ju|alltså)? (@did|@done|trycker|klickar|skriver|använder) (själv|in|i|på|av)? (den)? fel', unless: ['(om|ifall|när) @you', 'råka*', 'lätt hänt', '(ingen|inga) (fara|problem)', 'så att', 'gör det inget'] },
  { say: '(@you som)? (själv|själva) (har|hade) (matat|skrivit|angett|valt|klickat|tryckt|godkänt|orsakat)', unless: ['(jag|vi) (_)? själv*', 'om'] },
  { say: '(mellan (stolen|spakarna|tangentbordet|dosan) och|(felet|problemet) (sitter|ligger) (nog|väl|alltså|uppenbarligen|tydligen) (hos|på) (dig|er|din))', weight: 'pause' },
  { say: '(varför (läste|kollade|lyssnade|väntade|svarade|öppnade|har|kan|kunde) @you (inte|aldrig)|(läser|lyssnar|tänker|öppnar|kollar) @you (aldrig|inte)) (_)? (_)? (_)? (_)? (_)? $ ?', unless: ['vi|jag'] },
  { say: '(ditt|ert|sånt|sådant|rent) slarv' },

  // Advice with a sting.
  { say: '(läs (innan @you|innantill|ordentligt|noga innan)|läs vad (som|jag|vi)|lär (dig|er) (att)? (läsa|stava|räkna|lyssna)|(läs|lyssna|svara|tänk|läsa|lyssnar|läser) (_)? (_)? för en gångs skull|för en gångs skull (läser|läsa|lyssna*))', weight: 'pause', unless: ['skriver under'] },
  { say: '(nästa gång (kan|får|bör|borde) (@you|man) (ju|väl|faktiskt)|(tänk (på det|efter|dig för)|lyssna|läs|ladda|ta anteckningar|skärp dig) (_)? (_)? nästa gång|hur råkar (man|@you))', weight: 'pause', unless: ['gärna'] },
  { say: '(om @you inte (har|hade) råd|(det)? är (vad|så) (som)? (det)? (händer|går|blir) när (man|@you) (_)? (slarv*|strunta*|inte|delar|chansar))', weight: 'pause', unless: ['hjälp*', '*betalning'] },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [],
  fine: [],
};
