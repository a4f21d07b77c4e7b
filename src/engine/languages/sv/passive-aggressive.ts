import type { Examples, Phrase } from '../../types.ts';

export const phrases: readonly Phrase[] = [
  // As I already said. A fix only where the verb follows: "Som jag redan skrev är …".
  { say: '< som (jag|vi) (redan|flera gånger|tidigare|nyss) (har)? (redan|tydligt)? (@told|@tell) @when? > @finite', fix: 'kort sammanfattat' },
  { say: '< som (jag|vi) (har|hade)? (@told|@tell) (redan|flera gånger|@many gånger) @when? > @finite', fix: 'kort sammanfattat' },
  { say: 'som (jag|vi) ((redan|flera gånger|nyss) (har)? (@told|@tell)|(har|hade)? (redan)? (@told|@tell) (redan|flera gånger|tydligt|@many gånger))' },
  { say: '(enligt (vad|det) (jag|vi) (redan|tidigare) (har)? (@told|@tell)|(som|vilket) (tydligt)? framgår av (mitt|vårt|avtalet|villkoren)|(läs|se) (mitt|vårt) (förra|senaste|tidigare) (mejl|svar))' },
  { say: '((jag|vi) har (ju|faktiskt)? redan (sagt|förklarat|påpekat|svarat på (det|detta))|har (jag|vi) (ju|redan) (sagt|förklarat|påpekat)|@you har (ju|redan)? fått (svar|besked) (på|,|redan|$)|(detta|det) (tydligen|visst) upprepas|(behöver|måste) (detta|det) upprepas|i (förra|mitt förra) mejlet besvarar)', unless: ['till (_)? (kolleg*|chef*|leverant*)', 'beklagar'] },
  { say: '(som (jag|vi) (säger|sa|skrev) , och|har svarat på (samma|detta|den här|det här) (_)? (@many|redan)|(läs|skriv|tryck|försök|gör) (_)? (_)? (_)? (_)? (på riktigt|ordentligt|rätt) den här gången|(gillar|tycker om) (bara)? inte svaret)', weight: 'pause' },
  { say: '(det har (stått|legat|funnits) (_)? (hela tiden|sedan)|har (legat|stått|funnits) hela tiden|som namnet antyder|@ordinal vändan nu|scrolla (upp|tillbaka) (så|,|lite)|(förhoppningsvis|hoppas) (_)? (_)? (_)? rätt (på @ordinal försöket|den här gången)|det (står|stod) (faktiskt|ju|redan) (i|på|där)|står i (pyttetexten|det finstilta))', unless: ['(fel|förlåt|otydligt|kan du)'] },

  // Polite words with a hook.
  { say: 'med all (tänkbar|vederbörlig)? respekt' },
  { say: '(lycka till (då)? med (den saken|det då|letandet|att (hitta (någon|en|nån)|försöka|få)|(din|er) (anmälan|stämning|klagan)|anmälan|advokat*)|(haha|jaja) (,)? lycka till|mycket begärt|för besvärligt för (dig|er)|(anmäl|klaga|överklaga|stäm|gå) (för all del|du bara|bara du)|bespara (oss|mig))', weight: 'pause', unless: ['(inte|aldrig) ... mycket begärt', 'tillsammans'] },
  { say: '^ (det|vilket) (noteras|är noterat) $' },
  { say: '((vi|jag) (har)? (noterar|noterat|konstaterar|konstaterat) (ditt missnöje|att @you (har valt|väljer|inte|ännu|åter|än en gång|är missnöjd))|(antar|förmodar|utgår från|förutsätter) (alltså)? att @you (inte|aldrig|glömde|missade|hoppade)|det har (vi|jag) aldrig hört (förut|förr))', unless: ['(fått|kommit|nått)'] },
  { say: '(är|vore) (det)? (alltid|verkligen|onekligen)? (intressant|fascinerande|lustigt|underhållande|rörande|en (ynnest|fröjd)) (att|hur|om) (se|få|läsa|höra|du|ni|folk|vissa)', weight: 'pause', unless: ['(träffa*|dig igen)'] },
  { say: '(vad|så) (härligt|roligt|kul|gulligt) att @you (hittade|fick|har|hann) (_)? tid (att|för) (_)? (_)? (@ordinal|igen|ännu)', weight: 'pause' },
  { say: '(den|det|de) (respekt|intresse|uppmärksamhet) (det|den|de) förtjänar', weight: 'pause' },
  { say: '(själv|själva) (väljer|valt|behagar) att (kalla|beskriva)', weight: 'pause' },
  { say: '(hoppas|hoppas att) @you (nu)? (kan|får)? (sova gott|är nöjd* nu)' },
  { say: '(hela poängen med|liksom (hela)? poängen|som alla älskar|(desto|ju förr desto) bättre för (oss|alla)|hur mycket (ledig tid|fritid|tid) @you (tycks|verkar)|finns (_)? (_)? (studiecirkel|nybörjarkurs*|nybörjare)|den som känner sig osäker|vilken chock)', weight: 'pause', unless: ['(plats*|gratis|kurs (i|den))', '(förstår|beklagar)'] },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [],
  fine: [],
};
