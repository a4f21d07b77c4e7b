import type { Examples, Phrase } from '../../types.ts';

const fix = 'Hej {name}';

export const phrases: readonly Phrase[] = [
  { say: '^ hej|hejsan|tjena|goddag|hallå (bästa|kära|käre|bäste|värderade)? (@person|*kund|*innehavare)', fix, unless: ['kund hos|nummer|nr'] },
  { say: '^ god (dag|morgon|kväll|middag) (bästa|kära)? (@person|*kund)', fix },
  {
    say: '^ (bästa|bäste|kära|käre|ärade|värderade|värdefulla|högt) (värderade|ärade)? (@person|*kund|*innehavare|*tagare|*havare)',
    fix,
  },
  { say: '^ (bästa|bäste|kära|hej)? (herr|dam) (eller|och|min)? (fru|herre|dam)', fix },
  { say: '^ (bästa|kära|mina|hej) (damer|dam) och (herrar|herre)', fix },
  { say: '^ till (den|dem|vem|alla) (det|som|detta|saken) (det|detta)? (berör*|vederbör)', fix },
  { say: '^ till (berörd|berörda|samtliga|våra|vår|alla) (@person|*kund|*havare|*tagare|kunder|hyresgäster|medlemmar|boende|part|parter|personer) $', fix },
  { say: '^ till (vårdnadshavare|kund|kunden|hyresgäst|fastighetsägare|vederbörande) $', fix },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    'Bästa kund,\ndin cykel är färdig på verkstaden.',
    'Maria Fernández >> Kära kund!\nDin cykel är färdig på verkstaden.',
    'Hej kund,\ndin cykel är färdig.',
    'Hej kära resenär! Tåget går från spår 4 i dag.',
    'Bästa hyresgäst,\nvi byter lås i porten på måndag.',
    'Värderade kund,\nhär kommer kvittot för maj.',
    'Bästa bostadsrättsinnehavare,\nårsstämman hålls den 4 maj.',
    'Bäste försäkringstagare,\nskadan är anmäld och jag tittar på den i dag.',
    'Till den det berör,\nhissen repareras på fredag.',
    'Till berörd kund\nHissen repareras på fredag.',
    'Till vårdnadshavare\nSkolan är stängd på fredag och jag hjälper gärna till med frågor.',
    'God dag, kära medlem,\nkortet är på väg.',
    'Bästa herr eller fru,\nkortet är på väg till er.',
    'Mina damer och herrar,\nvi öppnar butiken igen på torsdag.',
    'Hejsan användare! Uppdateringen är klar och du kan logga in igen.',
  ],
  fine: [
    'Hej Karin!\nDin cykel är färdig på verkstaden.',
    'Bästa Karin,\ntack för bilderna, de hjälpte mycket.',
    'Hej! Cykeln är färdig och du kan hämta den när du vill.',
    'Hej igen, bästa lösningen är att byta kabeln.',
    'Bästa sättet att nå mig är att svara här.',
    'Till kunder som bor på Åland skickar vi med båt, så räkna med en dag extra.',
    'Hej allihop, mötet är flyttat till tisdag.',
    'Hej kundtjänst Umeå, kan ni ta över ärendet?',
  ],
};
