import type { Examples, Phrase } from '../../types.ts';

export const phrases: readonly Phrase[] = [
  // Calm down, grow up.
  { say: '^ (snälla)? lugna (ner|ned)? (dig|er) (nu|lite)? $', weight: 'pause', fix: 'jag hör att det här är frustrerande' },
  { say: '(lugna (ner|ned)? (dig|er)|(sansat|sansa|besinna|lugnat (ner)?) (dig|er)|på ett (mer)? (vuxet|moget) sätt|(när|tills|om) @you (har|är|blir) (blivit)? (vuxen|vuxna|nykter))', weight: 'pause' },
  { say: '^ (försök (att)?|men)? ta det lugnt (nu)? $', fix: 'jag hör att det här är frustrerande' },
  { say: 'när tonen (har|är|blir)' },
  { say: '(lilla vän|lille vän|lilla gumman|lille gubben|lillgubben|gosse lilla|lilla du|(när|vi|oss) vuxna|(borde|bör|måste|ska) (_)? en vuxen (människa|karl|man|kvinna|person))', weight: 'pause', unless: ['barn (och|,)'] },
  { say: 'en vuxen (människa|karl|man|kvinna|person) (_)? (_)? (_)? (_)? (_)? (_)? (borde|bör|kan|klarar|vet)', weight: 'pause', unless: ['(barn|sällskap)'] },

  // Even a child …
  { say: '(@gets (@ju|det)? (till och med|även|vilken|varenda|varje|en|min) (en|min)? (_)? @child|(en|min|varje|mina) (_)? @child (@gets|hittar))', weight: 'pause', unless: ['(jag|du) (själv)?'] },
  { say: '((lär|lärs|lärde) (man|ut|sig|@you) (_)? (_)? (_)? @school|läras ut (på|i) @school|testad på (barn|skolbarn)|@ask (ditt|något|ett|dina) (_)? (barnbarn|barn)|@ask (någon) (_)? som (är|kan|förstår|begriper))', weight: 'pause', unless: ['gärna'] },
  { say: '((förklara|förklarar|ta|skriva|säga|säger) (_)? (_)? (långsamt|sakta|med (korta|enkla|små) ord)|använda (korta|enkla|små) ord|på ren svenska|läs mina läppar)', weight: 'pause', unless: ['gärna', 'tillsammans'] },

  // Everybody knows.
  { say: '(som (alla|var och en|de flesta|varje människa) (@ju)? (vet|förstår|känner till|begriper)|(alla andra|de flesta) (_)? (_)? (_)? (brukar|verkar|klarar|förstår) (@ju)? (klara|hitta|förstå|fixa|det|detta|dit|utan)|brukar alla klara|säger sig @ju? självt|för oss andra|sunt (förnuft|bondförnuft)|allmänbildning)' },
  { say: 'som @you (säkert|nog|väl|naturligtvis|givetvis|borde) (redan)? (vet|veta|förstår|förstå|känner till|inse|kan räkna ut)' },
  { say: '(är|borde vara) @ju? (_)? (_)? (_)? (självklart|uppenbart|solklart|elementärt|grundläggande|barnsligt|raketforskning) (att|bara|$|enkelt)', unless: ['självklart att (vi|jag|du)', '(inte|långt ifrån) (_)? (självklart|uppenbart|solklart)', 'uppenbart att (vi|jag)', '(vi|vår|vårt) ... fel*'] },
  { say: '((borde|säkert|kan|väl) (@ju)? (_)? (_)? (lista ut|räkna ut|begripa)|svårare än så är|är (@ju|sist och slutligen)? (inte|knappast) (så|särskilt) (svårt|invecklat|komplicerat|krångligt)|(är det|är det fortfarande) för (svårt|invecklat|krångligt))', unless: ['(jag|vi|svårt att|tillsammans|hjälper|om)'] },
  { say: '@you är (kanske|nog|väl|tydligen|uppenbarligen) inte så (van|bra|vana|bekant)' },
  { say: '((står|ligger|sitter) (@ju)? (_)? (mitt|precis|rakt) (framför|under) (näsan|ögonen|dig)|(går|är) (_)? (inte|omöjligt) att (missa|missförstå)|är (tydligen|uppenbarligen|visst) (en utmaning|för (mycket|svårt))|vet (@you)? (väl|ju|förstås) bäst|@you som vet (allt|allting|bäst)|behärskar @you inte|din (okunskap|okunnighet|inkompetens))', weight: 'pause' },
  { say: '(framgår (@ju|ganska|rätt|mycket)? (klart och)? tydligt|för (den|alla|dem) som (orkar|kan|ids|bryr sig|faktiskt)? (om att)? (läser|läsa))' },
  { say: '< står @ju? (klart och)? tydligt > (i|på|att|under|längst)', fix: 'står', unless: ['(inte|borde|ska)'] },
  { say: '(tydligen|uppenbarligen|bevisligen) (har|kan|vill|förstår|orkar|läste|läser) (@you|man) (inte|aldrig)', weight: 'pause', unless: ['fått'] },
  { say: '@you (har|kan|vill|förstår|orkar|läste|läser) (tydligen|uppenbarligen|bevisligen) (inte|aldrig)', weight: 'pause', unless: ['fått'] },
  { say: '(försök (nu)? (att)? (komma ihåg|minnas|hålla det i|hänga med|förstå|koncentrera)|försök (nu)? (att)? inte (_)? (_)? (tappa|glömma|slarva|missa)|hur har @you (kunnat|klara*|överlev*)|tänk (efter|själv) (_)? (innan|först|lite)|låt (oss|proffsen) (vuxna)? (som kan)? sköta|(lämna|överlåt) det (_)? till (oss|dem|proffsen))', weight: 'pause', unless: ['lugn'] },
  { say: '(snälla|men) , det är (ett|en|bara)', weight: 'pause' },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [],
  fine: [],
};
