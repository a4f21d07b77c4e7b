import type { Examples, Phrase } from '../../pack.ts';

const fix = 'Hej {name}';

export const phrases: readonly Phrase[] = [
  {
    say: '^ hej|hejsan|tjena|goddag|hallå (bästa|kära|käre|bäste|värderade)? (@person|*kund|*innehavare)',
    fix,
    unless: ['kund hos|nummer|nr'],
  },
  { say: '^ god (dag|morgon|kväll|middag) (bästa|kära)? (@person|*kund)', fix },
  {
    say: '^ (bästa|bäste|kära|käre|ärade|värderade|värdefulla|högt) (värderade|ärade)? (@person|*kund|*innehavare|*tagare|*havare)',
    fix,
  },
  { say: '^ (bästa|bäste|kära|hej)? (herr|dam) (eller|och|min)? (fru|herre|dam)', fix },
  { say: '^ (bästa|kära|mina|hej) (damer|dam) och (herrar|herre)', fix },
  { say: '^ till (den|dem|vem|alla) (det|som|detta|saken) (det|detta)? (berör*|vederbör)', fix },
  {
    say: '^ till (berörd|berörda|samtliga|våra|vår|alla) (@person|*kund|*havare|*tagare|kunder|hyresgäster|medlemmar|boende|part|parter|personer) $',
    fix,
  },
  { say: '^ till (vårdnadshavare|kund|kunden|hyresgäst|fastighetsägare|vederbörande) $', fix },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    '‹Bästa kund›,\ndin cykel är färdig på verkstaden.',
    'Maria Fernández >> ‹Kära kund›!\nDin cykel är färdig på verkstaden.',
    '‹Hej kund›,\ndin cykel är färdig på verkstaden.',
    '‹Hej kära resenär›! Tåget går från spår fyra i dag.',
    '‹Bästa hyresgäst›,\nvi byter lås i porten på måndag.',
    '‹Värderade kund›,\nhär kommer kvittot för maj.',
    '‹Bästa bostadsrättsinnehavare›,\nstämman är bokad till den 4 maj.',
    '‹Bäste försäkringstagare›,\nskadan är anmäld och jag tittar på den i dag.',
    '‹Till den det berör›\nHissen lagas på fredag och är klar till lunch.',
    '‹Till berörd kund›\nHissen lagas på fredag och är klar till lunch.',
    '‹Till vårdnadshavare›\nSkolan är stängd på fredag och jag svarar gärna på frågor.',
    '‹God dag, kära medlem›!\nKortet är på väg och kommer i morgon.',
    '‹Mina damer och herrar›,\nvi öppnar butiken igen på torsdag.',
    '‹Hejsan användare›! Uppdateringen är klar och du kan logga in igen.',
    '‹Bästa privatkund›,\nbanken är stängd på fredag.',
  ],
  fine: [
    'Hej Karin!\nDin cykel är färdig på verkstaden.',
    'Bästa Karin,\ntack för bilderna, de hjälpte mycket.',
    'Hej! Cykeln är färdig och du kan hämta den när du vill.',
    'Bästa lösningen är att byta kabeln.',
    'Bästa sättet att nå mig är att svara här.',
    'Hej allihop, mötet är flyttat till tisdag.',
    'Till kunder på Åland skickar vi med båt, så räkna med en dag extra.',
  ],
};
