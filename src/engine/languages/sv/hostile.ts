import type { Examples, Phrase } from '../../types.ts';

export const phrases: readonly Phrase[] = [
  // Insults: yours, you are, you yourself.
  { say: '(@your|@curse|dumma|dryga|korkade|patetiska) (_)? (_)? @insult', unless: ['(jag|vi) ... @insult'] },
  { say: '@you (är|var) ... @insult', unless: ['@you (är|var) (inte|ingen|inga)'] },
  {
    say: '(@insult (kan|får) @you vara|@dim i (huvudet|huvet|skallen|bollen)|(sådana|såna|sån|folk) som @you (_)? (är|gör|ska|borde|inte|tror))',
  },
  {
    say: '(@you är|är @you) (@ju|så)? (@dim|kass på|värdelös*|hopplös*|patetisk*|vidrig*|oseriös*|ohövlig*|bortskämd*)',
    unless: ['(döv|blind) (och|på)', 'om @you är'],
  },
  {
    say: '(hur @dim (kan|får|är)|@your @nasty _|(ha|har|haft) (mage|fräckheten) att|@you (_)? beter (dig|er) som|så @dim att)',
    unless: ['(jag|vi) ... dum*'],
  },

  // Cursing in one's own voice.
  { say: '@curse', unless: ['@curse (bra|kul|skön*|snygg*|gott|glad*|roligt|tack*)'] },
  {
    say: '((för|vad|ta mig|fy|åt|i) (fan|helvete|satan|bövelen)|fan (inte|inget|i mig|också|få|ta)|skit (på|i) (dig|er|det)|(skiter|skita) i|skitsamma|(ta|få|får) (_)? skit (för|från|av)|fuck (you|off))',
  },

  // Shut up, calm down, go away, pull yourself together.
  {
    say: '((håll|hålla) @mouth|håll (_)? @mouth (nu|då)|knip igen|stick (härifrån|då|och)|dra åt _|(skärp|skämmas|skäms) (dig|er)|lägg (ner|av) (nu|då)? $|väx upp|skaffa (dig|er)? ett (_)? (liv|jobb)|(lek|bråka|klaga|gnäll) (någon|nån) annanstans|buhu)',
    unless: ['skäms (över oss|för (oss|mig))'],
  },
  {
    say: '(ge dig (nu|då|nån|någon)|nu får @you (ta och)? (ge|skärpa|sluta|lägga)|(öppna|använd) (ögonen|huvudet|hjärnan|skallen)|lyft på huv*|låt (oss|mig) (vara|jobba|arbeta) (i fred|ifred)?|lämna (oss|mig) (ifred|i fred)|vänta på din tur|@you är inte (ensam|ensamma) (i|på|här|om))',
    unless: ['(ge dig|du) ... (gärna|tid)', 'förstår'],
  },
  {
    say: 'sluta (genast|nu|bara)? (upp)? (med att|med|att)? (@nag|skicka (oss|mig)|hota|svära|ljuga|låtsas|störa|slarva|slösa|tramsa|skälla|hoppa på|överdriva|fjanta)',
    unless: [
      '(kan|får|vill|slippa|behöver|så) @you (då|nu)? (gärna|lugnt)? sluta',
      '(telefonen|larmet|skrivaren|appen)',
    ],
  },
  {
    say: '(@you (skriker|vrålar|gapar|tjatar|gnäller|lipar|gormar)|@your (_)? @whine|(i stället|istället) för att (sitta och)? (@nag|gnälla|glo))',
    unless: ['förstår', 'hör'],
  },
  {
    say: '(kom|komma) (inte)? (hit|här|sen|dragande|dragandes)? (och|å) (@nag|gnälla|säg|påstå|gråt*|kräv*|begär*)',
    unless: ['(kan|får|vill|gärna) ... komma'],
  },

  // Out of patience.
  {
    say: 'hur (många gånger (till)? (ska|skall|måste|behöver|tänker|vill)|många (mejl|samtal|gånger) ... (krävas|krävs|behövas)|svårt (kan|ska) det|trögt (kan|får))',
  },
  {
    say: '(@ordinal gången ... (som)? (@you|jag|vi) (frågar|mejlar|skriver|ringer|säger|förklarar|svarar|ber)|för @ordinal gången (säger|skriver|förklarar|svarar) (jag|vi)|^ (ja|nej|men|alltså)? för @ordinal (och sista)? gången $)',
    unless: ['(ledsen|förlåt|beklagar|ursäkta|tråkigt|tack|skämms|förstår)'],
  },
  { say: '(jag|vi) (har)? (redan)? (@told|@tell) ... @many gånger', unless: ['som (jag|vi)'] },
  {
    say: '((säger|skriver|upprepar) det (gärna)? en (gång till|sista gång)|@nag? sluta (fråga|tjata)|(jag|vi) (@ju|ärligt talat)? (orkar|pallar) (@ju|fan)? inte|^ orkar (inte|@you ens)|inte en (minut|sekund) till)',
    unless: ['(minut|sekund) till (behöver|ska) @you'],
  },
  {
    say: '(är|blir|bli) (_)? (_)? (trött|less|utled|skittrött|spyfärdig|leds) på (dig|er|@your|alla som|folk som|att (jaga|få|höra|förklara|upprepa|svara))',
    unless: ['(förstår|förståeligt)', '@you (är|blir|låter)'],
  },
  {
    say: '((jag|vi) tänker (_)? inte (svara|skriva|diskutera|förklara|upprepa|sitta|slösa|stå|ägna|lyssna|ta emot|låta mig|lägga)|nu (får det|räcker det) (@ju)? (räcka|vara nog|nu|med|,)|får det (@ju)? (faktiskt)? räcka|slösa (inte)? (bort)? (min|vår) tid|slöseri med (min|vår) tid)',
  },
  {
    say: '((jag|vi) har (viktigare|bättre|annat) (saker)? (att göra|för oss)|inte tid att vara|det finns (faktiskt|ju) (fler|andra)|(går|blir) (inte|aldrig) (snabbare|fortare) (av|för att|om)|(kommer|släpps|klart|klar) när (den|det|de) (är|blir|kommer|släpps))',
    unless: ['tyvärr'],
  },

  // Threat: a condition and what follows.
  {
    say: '(en|ett|en enda|ett enda) (gång|ord|mejl|samtal|klagomål|meddelande|sånt) till ... (_)? (_)? (så|och|innan|@threat)',
    unless: ['(starta|prova|tryck|testa|logga|försök*)'],
  },
  {
    say: '@doing @you ... ... (_)? (_)? (så)? (@threat|får du (se|ångra)|hamnar du|ska jag|kommer jag)',
    unless: ['åt (dig|er)', 'gärna', 'hjälp*', 'inte (betala|använda)'],
  },
  {
    say: '(kommer|betalar|betalas|hämtar|sköter) (@you)? inte ... (_)? så @threat (jag|vi)',
    unless: ['åt (dig|er)', 'igen', 'gratis'],
  },
  {
    say: '(annars|eller så|då) (@threat|skickar) (vi|jag) ... (dig|er|kontot|nummer|avtalet|polisen|vakten|kronofog*|inkasso|container*|papperskorgen|ansökan)',
    unless: ['åt (dig|er)', 'om du vill', '(en|ett) ny*'],
  },
  {
    say: '@threat (vi|jag) (dig|er|din ansökan|ditt (konto|nummer|avtal)|kontot)',
    unless: [
      'åt (dig|er)',
      'vill @you',
      'gärna',
      '(förlorat|stulet|tappat|bedräg*)',
      'gratis',
      '(igen|innan|medan)',
    ],
  },
  {
    say: '(sen|sedan|annars|då) (åker|ryker|hamnar|ligger|kastas|raderas) ... (_)? (i|på|hos|till) (container*|soporna|papperskorgen|återvinningen|gatan|skroten|kronofog*)',
  },
  {
    say: '(@your (allra)? sista varning|^ sista varningen $ !|vet (precis|exakt)? var @you bor|(ser (jag|vi)|(jag|vi) ser) till att @you aldrig|@you (ska|kommer att) få ångra|(inget tomt prat|tro inte att (jag|vi|du|det|någon))|om du vågar|^ (prova|försök|våga) bara $|^ passa (dig|er) ,|(räkna|ta) inte (med|för givet) att|så får @you (väl)? se (hur|vad)|stå på gatan|hejdå paket|polisanmäler (dig|er)|fakturerar (dig|er) för)',
    unless: ['slipp*', 'drabbas', '(visar|visas|skärmen|prova) ...', 'förrän'],
  },
  {
    say: '(eller låt bli|finn dig i|punkt slut|slutdiskuterat|^ (ditt|ert) val $|@you har (_)? (_)? (till|fram till) ... på (dig|er) ... (,)? (sen|sedan|annars)|antingen ... (_)? (_)? eller (så)? (blir det inge*|åker|ryker|stänger|river|spärrar))',
  },

  // Mockery.
  {
    say: '(hur (ska|skall|skulle) _ (någonsin|nånsin|väl|då)? överleva|världens minsta (fiol|violin)|(vi|jag) (ska|borde|får|måste) (genast|väl|nog)? (ringa|larma|meddela) (mamma|nobel*|pressen|nasa|kungen|statsministern)|stanna pressarna|vill du ha (en|ett|lite|kanske)? (medalj|guldstjärna|applåd|champagne|diplom|näsduk)|ers (nåd|majestät|höghet))',
  },
  {
    say: '(ska|skall|måste|vill du att) (jag|vi|man) (@ju)? (komma och|också)? (rita|tatuera|servera|mata|sjunga|hålla (dig|er) i handen|bokstavera) (@ju|det|allt|upp)? ?',
    unless: ['rita (in|om|upp)', 'bokstavera (namnet|det)'],
  },
  {
    say: '(jag|vi) (är|kan) (@ju)? (ingen|inga|inte (din|er)|inte trolla) (papegoja|barnvakt*|tankeläsare|trollkarl*|dagis*|välgörenhet*|slav*|betjänt*|sekreterare|mamma)?',
    unless: ['(är|kan) (@ju)? (ingen|inga) (expert|stor|större|fara|människa|robot|läkare)'],
  },
  {
    say: '(grattis|gratulerar|bravo) ... (_)? (först|sist|äntligen|hittat|upptäckt|lyckats (missa|glömma|förstöra)|missat|glömt|misslyckats)',
    unless: ['fått', 'vunnit', 'först (i mål|på|ut)', 'äntligen (klar|här|godkänd)'],
  },
  {
    say: '(^ (nej men|nämen|jaha|åh) (vilken|så) (överraskning|chock|sensation|märkligt|praktiskt|synd)|^ (så)? (fascinerande|originellt|rörande|gulligt|briljant) $|^ (spännande|intressant|briljant) (fråga|teori|logik) $|till skillnad från (vissa|somliga|dig)|hör och häpna|ska vi slå vad|gissa (tre|hundra) gånger|suck $|, imponerande $|om det behagar|när det behagar|inte den enda (kunden|här))',
    unless: ['tack'],
  },
  {
    say: '^ (men|alltså|nämen|å|oj)? (herregud|jösses|snälla (nån|någon)|guds skull)',
    unless: ['(vi|oss|vårt|vår|tack|fint|kul|roligt|glad)'],
  },
  {
    say: '(är det på riktigt|skämtar du|driver du|är du seriös|menar du allvar|känns det bättre (nu)?|är @you (nöjd|nöjda|glad|glada) (nu|då)) $ ?',
  },
  {
    say: '((vad är det)? (@you|som) inte (fattar|begriper|går in)|vilken del av ... (förstår|fattar|begriper)|fattar @you|vem tror @you|vad (inbillar|trodde) @you|tror @you (verkligen|på allvar|att vi (inte har|sitter|bara)))',
    unless: ['(hjälper (jag|vi)|säg|hör av)'],
  },
  {
    say: '(har|kan|vet|orkar|läser|läste|försökte|provade|testade|tittade|kollade|bryr|tänker) @you (dig|er)? ens',
    unless: ['innan', 'behöver'],
  },
  {
    say: '(hoppas|önskar) ... (_)? ((någon|nån) annanstans|aldrig (hittar|kommer|återkommer|hör))',
  },
  {
    say: '(är|låter|blir) (_)? (skrattretande|patetiskt|barnsligt|oförskämt|magstarkt|fräckt)',
    unless: ['(oss|vi|vårt|vår|jag|inte)'],
  },
  {
    say: '(löjligt|skrattretande|patetiskt|barnsligt|oförskämt|magstarkt|fräckt) (är det|att @you|av dig|av er)',
  },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    '‹Ditt förbannade pucko›, paketet ligger hos ombudet.',
    '‹Du är en riktig idiot›.',
    '‹Din dumma åsna›.',
    '‹Amatör kan du vara› själv.',
    '‹Är du blind› eller? Knappen är grön.',
    '‹Du är ju hopplös›.',
    '‹Folk som du borde inte› få ha ett konto.',
    '‹Hur dum får› man vara?',
    '‹Dina eviga påhopp› leder ingenstans.',
    'Du ‹har mage att› kräva pengar tillbaka.',
    '‹Ni beter er som› småbarn.',
    '‹Vad fan› menar du?',
    'Det är inte mitt ‹jävla› ansvar.',
    '‹Skit på dig›.',
    'Nu får du ‹ta skit för› det där.',
    '‹Håll mun› och vänta.',
    '‹Håll klaffen nu›.',
    '‹Stick härifrån› och kom aldrig tillbaka.',
    '‹Skärp dig›.',
    '‹Skaffa dig ett liv›.',
    '‹Bråka någon annanstans›.',
    '‹Nu får du ge› dig.',
    '‹Använd huvudet›.',
    '‹Vänta på din tur›.',
    '‹Du är inte ensam i› kön.',
    '‹Sluta tjata› om leveransen.',
    '‹Sluta genast att skrika›.',
    '‹Sluta hota› personalen.',
    '‹Du gnäller› varje vecka.',
    'Läs mejlet ‹i stället för att klaga›.',
    '‹Kom inte hit och gnäll› sen.',
    '‹Hur många gånger måste› jag skriva samma svar?',
    '‹Hur många mejl ska det krävas›?',
    '‹Hur svårt kan det› vara att fylla i en blankett?',
    'Det här är ‹femte gången du frågar›.',
    '‹För tredje gången skriver jag› nu samma sak.',
    '‹Jag har förklarat det fyra gånger›.',
    'Jag ‹skriver det en sista gång›.',
    '‹Jag orkar inte› läsa fler mejl från dig.',
    'Jag ‹är less på dig›.',
    'Vi är trötta. Jag ‹är trött på att förklara›.',
    '‹Jag tänker inte svara› på fler frågor.',
    '‹Nu får det räcka› med påhopp.',
    '‹Jag har viktigare saker att göra›.',
    '‹Det finns faktiskt andra› kunder.',
    'Det ‹går inte fortare för att› du ringer.',
    'Paketet ‹kommer när det kommer›.',
    '‹Ett enda mejl till och vi stänger› kontot.',
    '‹Fortsätter du så spärrar› vi ditt konto.',
    '‹Ringer du hit igen så polisanmäler› vi dig.',
    '‹Annars anmäler vi dig› till polisen.',
    'Vi ses i rätten, ‹då stämmer vi dig›.',
    '‹Sedan åker din dator i containern›.',
    'Det här är ‹din sista varning›.',
    'Vi ‹vet var du bor›.',
    '‹Du kommer att få ångra› det här.',
    '‹Jag ser till att du aldrig› får handla här igen.',
    'Betala i dag ‹eller låt bli›.',
    'Så är läget, ‹punkt slut›.',
    '‹Du har till fredag på dig, annars› ryker kontot.',
    '‹Hur ska vi någonsin överleva› utan din prenumeration?',
    '‹Jag ska genast ringa kungen›.',
    '‹Vill du ha en medalj›?',
    '‹Ska jag rita› en karta också?',
    '‹Jag är inte din sekreterare›.',
    '‹Vi är ingen välgörenhet›.',
    '‹Grattis, du är först› med att missa den röda knappen.',
    '‹Nämen vilken överraskning›.',
    '‹Rörande›.',
    '‹Till skillnad från vissa› läser jag mejlen.',
    'Vi skickade den i måndags, ‹hör och häpna›.',
    '‹Men herregud›, det är ju bara en faktura.',
    '‹Är du nöjd nu›?',
    '‹Vad är det du inte begriper›?',
    '‹Tror du verkligen› att det hjälper?',
    '‹Vem tror du› att du är?',
    '‹Har du ens› läst mejlet?',
    '‹Läste du ens› bilagan?',
    'Vi ‹hoppas att du trivs bättre någon annanstans›.',
    'Det ‹är patetiskt›.',
    '‹Oförskämt av dig›.',
    '‹LÄS MEJLET INNAN DU SKRIVER HIT›!',
    '‹SLUTA SKICKA SAMMA FRÅGA›!',
    '‹Passa dig›, mitt tålamod är slut.',
    '‹Kommer inte pengarna på fredag så vräker vi› dig.',
    '‹Lägg av›!',
  ],
  fine: [
    'Batteriet är dött, så jag skickar ett nytt i dag.',
    'Du behöver döda processen i Aktivitetshanteraren och starta om.',
    'Det var ett dumt misstag av oss, och jag har rättat det.',
    'Jag skrev som en idiot fel datum, förlåt!',
    'Jag är ett stort fan av din affisch.',
    'Byt färg hur många gånger du vill fram till torsdag.',
    'Sluta ladda telefonen om den känns varm, så byter jag batteriet.',
    'Vill du att vi slutar skicka nyhetsbrev ordnar jag det i dag.',
    'Du kan sluta leta, paketet ligger här hos mig.',
    'Jag hatar att det här hände just din beställning.',
    'Hur svår blir flytten? Säg till så hjälper jag dig.',
    'Om du inte orkar bära kör vi upp paketet till dörren.',
    'Hör vi inget stänger vi ärendet på fredag, och du kan öppna det när du vill.',
    'Är kortet stulet spärrar vi ditt kort direkt.',
    'Vill du avsluta så avslutar vi avtalet utan kostnad.',
    'Antingen skickar jag en ny eller så får du pengarna tillbaka.',
    'Jag förstår att du är trött på det här.',
    'Din artikel DVD-RW och din kabel USB-C är packade i dag.',
    'Grattis till jobbet! Jag har uppdaterat adressen åt dig.',
    'Vilken trevlig överraskning, tack för kortet!',
    'Jag ska ringa kollegan på lagret och återkommer i dag.',
    'Vi kan skicka en ny redan i dag, så jävla bra!',
    'Du skrev "dra åt helvete, era idioter" och jag förstår ilskan.',
    'Håll knappen intryckt i fem sekunder så startar den.',
    'Ta det röda locket av burken och häll i vattnet.',
    'Då skickar vi dig en ny kod, det tar en minut.',
    'Kortet är spärrat, men jag kan låsa upp det åt dig nu.',
    'Vattnet är avstängt, och vi vet var läckan är.',
  ],
};
