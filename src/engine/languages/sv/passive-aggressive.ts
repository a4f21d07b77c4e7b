import type { Examples, Phrase } from '../../types.ts';

export const phrases: readonly Phrase[] = [
  // As I already said. A fix only where the verb follows: "Som jag redan skrev är …".
  {
    say: '< som (jag|vi) (redan|flera gånger|tidigare|nyss) (har)? (redan|tydligt)? (@told|@tell) @when? > @finite',
    fix: 'kort sammanfattat',
  },
  {
    say: '< som (jag|vi) (har|hade)? (@told|@tell) (redan|flera gånger|@many gånger) @when? > @finite',
    fix: 'kort sammanfattat',
  },
  {
    say: 'som (jag|vi) ((redan|flera gånger|nyss) (har)? (@told|@tell)|(har|hade)? (redan)? (@told|@tell) (redan|flera gånger|tydligt|@many gånger))',
  },
  {
    say: '(enligt (vad|det) (jag|vi) (redan|tidigare) (har)? (@told|@tell)|(som|vilket) (tydligt)? framgår av (mitt|vårt|avtalet|villkoren)|(läs|se) (mitt|vårt) (förra|senaste|tidigare) (mejl|svar))',
  },
  {
    say: '((jag|vi) har (ju|faktiskt)? redan (sagt|förklarat|påpekat|svarat på (det|detta))|har (jag|vi) (ju|redan) (sagt|förklarat|påpekat)|@you har (ju|redan)? fått (svar|besked) (på|,|redan|$)|(detta|det) (tydligen|visst) upprepas|(behöver|måste) (detta|det) upprepas|i (förra|mitt förra) mejlet besvarar)',
    unless: ['till (_)? (kolleg*|chef*|leverant*)', 'beklagar'],
  },
  {
    say: '(som (jag|vi) (säger|sa|skrev) , och|har svarat på (samma|detta|den här|det här) (_)? (@many|redan)|(läs|skriv|tryck|försök|gör) ... (_)? (på riktigt|ordentligt|rätt) den här gången|(gillar|tycker om) (bara)? inte svaret)',
    weight: 'pause',
  },
  {
    say: '(det har (stått|legat|funnits) (_)? (hela tiden|sedan)|har (legat|stått|funnits) hela tiden|som namnet antyder|@ordinal vändan nu|scrolla (upp|tillbaka) (så|,|lite)|(förhoppningsvis|hoppas) ... rätt (på @ordinal försöket|den här gången)|det (står|stod) (faktiskt|ju|redan) (i|på|där)|står i (pyttetexten|det finstilta))',
    unless: ['(fel|förlåt|otydligt|kan du)'],
  },

  // Polite words with a hook.
  { say: 'med all (tänkbar|vederbörlig)? respekt' },
  {
    say: '(lycka till (då)? med (den saken|det då|letandet|att (hitta (någon|en|nån)|försöka|få)|(din|er) (anmälan|stämning|klagan)|anmälan|advokat*)|(haha|jaja) (,)? lycka till|mycket begärt|för besvärligt för (dig|er)|(anmäl|klaga|överklaga|stäm|gå) (_)? (för all del|du bara|bara du)|bespara (oss|mig))',
    weight: 'pause',
    unless: ['(inte|aldrig) ... mycket begärt', 'tillsammans'],
  },
  { say: '^ (det|vilket) (noteras|är noterat) $' },
  {
    say: '((vi|jag) (har)? (noterar|noterat|konstaterar|konstaterat) (ditt missnöje|att @you (har valt|väljer|inte|ännu|åter|än en gång|är missnöjd))|(antar|förmodar|utgår från|förutsätter) (alltså)? att @you (inte|aldrig|glömde|missade|hoppade)|det har (vi|jag) aldrig hört (förut|förr))',
    unless: ['(fått|kommit|nått)'],
  },
  {
    say: '(är|vore) (det)? (alltid|verkligen|onekligen)? (intressant|fascinerande|lustigt|underhållande|rörande|en (ynnest|fröjd)) (att|hur|om) (se|få|läsa|höra|du|ni|folk|vissa)',
    weight: 'pause',
    unless: ['(träffa*|dig igen)'],
  },
  {
    say: '(vad|så) (härligt|roligt|kul|gulligt) att @you (hittade|fick|har|hann) (_)? tid (att|för) (_)? (_)? (@ordinal|igen|ännu)',
    weight: 'pause',
  },
  { say: '(den|det|de) (respekt|intresse|uppmärksamhet) (det|den|de) förtjänar', weight: 'pause' },
  { say: '(själv|själva) (väljer|valt|behagar) att (kalla|beskriva)', weight: 'pause' },
  { say: '(hoppas|hoppas att) @you (nu)? (kan|får)? (sova gott|är nöjd* nu)' },
  {
    say: '(hela poängen med|liksom (hela)? poängen|som alla älskar|(desto|ju förr desto) bättre för (oss|alla)|hur mycket (ledig tid|fritid|tid) @you (tycks|verkar)|finns (_)? (_)? (studiecirkel|nybörjarkurs*|nybörjare)|den som känner sig osäker|vilken chock)',
    weight: 'pause',
    unless: ['(plats*|gratis|kurs (i|den))', '(förstår|beklagar)'],
  },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    '‹Som jag redan skrev› är fakturan betald.',
    '‹Som vi redan har sagt i förra mejlet› kommer montören på torsdag.',
    '‹Som jag har förklarat flera gånger› är priset 200 kronor.',
    '‹Som jag redan har sagt›, så finns den inte i lager.',
    '‹Enligt vad jag redan meddelat› dig är tiden bokad.',
    '‹Som framgår av mitt› svar i går är tiden bokad.',
    '‹Som framgår av avtalet› är priset 200 kronor.',
    '‹Jag har redan förklarat› hur det fungerar.',
    'Det ‹har jag ju sagt›. ‹Har jag ju sagt› detta?',
    '‹Du har redan fått svar på› frågan.',
    'Tydligen ‹måste detta upprepas› en gång till.',
    '‹Som jag säger, och› som jag skrev i går, är den slut.',
    '‹Tryck på knappen på riktigt den här gången›.',
    'Du ‹gillar bara inte svaret›.',
    '‹Det har legat där hela tiden›.',
    'Premium är, ‹som namnet antyder›, dyrare.',
    '‹Scrolla upp så› ser du svaret.',
    '‹Hoppas att det blir rätt den här gången›.',
    '‹Det står faktiskt i› mejlet.',
    '‹Med all respekt›, så fungerar det inte.',
    '‹Lycka till med den saken›.',
    '‹Lycka till med att hitta någon› billigare.',
    'Är det för ‹mycket begärt› att läsa mejlet?',
    '‹Anmäl det för all del›.',
    '‹Bespara mig› de långa förklaringarna.',
    '‹Det noteras›.',
    '‹Vi har noterat ditt missnöje›.',
    '‹Vi konstaterar att du inte› har svarat.',
    'Jag ‹förutsätter att du missade› mejlet. Jag ‹antar att du aldrig› öppnade brevet.',
    'Det ‹är fascinerande hur du› läser avtalet.',
    '‹Vad härligt att du fick tid att skriva för sjätte› gången.',
    'Jag gav det ‹den uppmärksamhet det förtjänar›.',
    'Det du ‹själv väljer att kalla› ett fel är en funktion.',
    '‹Hoppas du kan sova gott› i natt.',
    'Det är ‹liksom hela poängen› med en prenumeration.',
    '‹Ju förr desto bättre för oss›.',
    'Det visar ‹hur mycket fritid du tycks› ha.',
  ],
  fine: [
    'Som du skrev i går är kortet spärrat, och jag har beställt ett nytt.',
    'Jag har redan skrivit till lagret och skickar besked i kväll.',
    'Som jag lovade ringer jag dig på måndag.',
    'Lycka till med tentan på fredag!',
    'Lycka till med flytten, och hör av dig om något strular.',
    'Jag har noterat din nya adress.',
    'Jag förstår att det här är jobbigt, och jag stannar kvar tills det är löst.',
    'Hoppas att ni får en fin resa!',
    'Jag har svarat dig i chatten också, så att du har det på båda ställena.',
    'Vad kul att du hittade en tid som passar.',
    'Vad roligt att ni kommer tillbaka i sommar.',
    'Den här gången skickar jag paketet med bud.',
    'Tack för upplysningen, jag har rättat texten.',
    'Det står i bekräftelsen som jag bifogar här.',
    'Felet är noterat hos oss och rättas i natt.',
  ],
};
