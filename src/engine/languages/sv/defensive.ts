import type { Examples, Phrase } from '../../types.ts';

export const phrases: readonly Phrase[] = [
  { say: '< det (är|var) (ju|faktiskt|väl|tyvärr)? inte (vårt|mitt) fel > att', fix: 'jag beklagar' },
  { say: '((är|var|blir) (@ju|tyvärr|dock)? (inte|knappast|aldrig) (vårt|mitt) (fel|problem|ansvar|misstag|bekymmer)|(är|var) (inte|knappast) (vi|oss) (som)? (@you)?|inget (_)? (_)? (_)? kan (lastas|klandras|rå) för|(kan|ska) (_)? (inte|omöjligen) (lastas|klandras|hållas ansvarig*|rå för|hjälpa att|sitta och gissa)|@we (kan)? (inte)? (rår|rå) (inte)? för|(beror|berodde) (_)? på (_)? (och)? inte på oss|, inte (oss|vi) $|och inte på oss)', unless: ['(utan|däremot)', '(är|var) inte vi (klara|färdiga|öppna)', 'du (kan)? (inte)? (rår|rå|lastas|klandras)'] },
  { say: '@we har (dock|faktiskt|ju|heller)? (aldrig|inte) (utlovat|lovat|garanterat|påstått|sagt att)' },
  { say: '(har @we (aldrig|inte) (lovat|utlovat|garanterat|påstått)|@we (lovade|garanterade|påstod) (aldrig|inte))' },
  { say: '(ingen|inga) (annan|andra) (_)? (_)? (_)? (_)? (klagat|klagar|klagade|problem|hört av sig|reagerat)', unless: ['(tur|lyckligtvis)'] },
  { say: 'ingen av (_)? (_)? (_)? (_)? (_)? (_)? (har)? (klagat|reagerat)' },
  { say: '(@you är (faktiskt|ju)? den (enda|ende|första) (kunden|kund|gästen)? som (har)? (hört av|klaga*|haft|beter|tycker|inte|reager*)|alla andra (kunder)? (_)? (nöjda|betalar|klarar|förstår|uppskattar)|som alla andra (människor|kunder|gör|$))', weight: 'pause', unless: ['inte (_)? (enda|första)', '(lika|samma|rätt)'] },
  { say: '^ (appen|systemet|tjänsten|produkten|sidan|maskinen) fungerar (precis|exakt)? som (den|det) ska', unless: ['(nu|igen|hoppas)'] },
  { say: '((vi|föraren|personalen|läkaren|kollegan|montören) (har|gjorde) (ju|alltså|faktiskt|bara)? (gjort)? (allt rätt|inget fel|inte gjort (något|några|nåt)|vår del|helt rätt|exakt (det|vad) vi)|(något|några) fel har (inte|vi inte)|inte gjort (något|några|nåt) (som helst)? fel|korrekt hanterad*|utfört enligt bransch*|branschstandard|fungerat som avsett|alla (andra)? (bolag|banker|hotell|leverantörer) (har|gör|höjer))', unless: ['(@you|du) (har)? inte gjort'] },
  { say: '(@we gör bara (vårt|mitt) jobb|jag (bara)? jobbar (bara)? här|@we måste (också|ju) (betala|tjäna|leva)|(inget|ingenting) (som)? @we har hittat på|det har (alltid)? stått i (våra|villkoren|avtalet)|@we (sätter|lagar|bestämmer|säljer) (ju|faktiskt|bara)? (inte|bara) (spotpriset|maten|vädret|trafiken|rummen))' },
  { say: '((lägg|skyll) inte (_)? (_)? (_)? på (oss|mig)|rikta (_)? ilska|(ta emot|tåla|lyssna på) (_)? (_)? anklagelser|kalla (oss|mig) inte|kallad rasist|svars för|att skylla (på)? (_)? (är|vore)|@we (är|är ju) (inte|inga) trollkarlar|(lönar sig inte|ingen idé) (för dig)? att (försöka|klaga|överklaga|bråka)|ett tack för|@we har varnat (för|dig|er)|vi gör (_)? som alla andra|ta skiten|skit på vår*|är (ingen|inget) (bluff|brott))', weight: 'pause', unless: ['(lugn|oroa|tyvärr)'] },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [],
  fine: [],
};
