import type { Examples, Phrase } from '../../types.ts';

/** Another way, or a reason with a next step, in the same sentence makes a no kind. */
const unless = [
  'men|däremot|förrän|dock|alternativt',
  '(i stället|istället|utan att)',
  'så (jag|vi|därför)',
];

export const phrases: readonly Phrase[] = [
  { say: 'det finns (tyvärr)? (inget|ingenting) (mer|annat|som)? @we kan göra (åt (det|saken))?', fix: 'jag har inte hittat någon lösning än', unless },
  { say: 'finns det (tyvärr)? (inget|ingenting) (mer|annat|som)? @we kan göra (åt (det|saken))?', fix: 'har jag inte hittat någon lösning än', unless },
  { say: '@we kan (tyvärr|faktiskt)? inte göra (något|mer) (åt (det|saken))? $', fix: 'jag har inte hittat någon lösning än', unless },
  { say: '(@we kan (tyvärr)? inte|kan @we (tyvärr)? inte) (hjälpa (dig|er)|bidra) (med (det|detta)|mer|vidare)? $', unless },
  { say: 'det (är|ligger) (tyvärr|faktiskt)? inte (på)? (mitt|vårt) bord', fix: 'jag tar reda på vem som kan hjälpa dig', unless },
  { say: '(inte|hör inte till) (min|vår|mitt) (avdelning|enhet|uppgift|område)', unless },
  { say: '(så (är|ser|lyder|fungerar) (våra|reglerna|regelverket|policyn|vårt|vår) (_)? (ut)?|det är (vår|våra) (policy|regler|rutiner|rutin)|enligt vår policy $|så är det (bara|bestämt|$)|regler är regler|det (är|e) (nu|ju)? (en gång)? som det (är|e)|bara att (gilla läget|acceptera))', unless: [...unless, 'ja så är det'] },
  { say: '((gör|medger|beviljar) (tyvärr)? inga undantag|(undantag|återbetalning|ersättning|kompensation|dispens) (görs|medges|beviljas|utgår|ges) (därför)? (ej|inte|aldrig)|(någon|något) (_)? (_)? (förklaring|ersättning|återbetalning|byte|hjälp|ursäkt|kompensation|ytterligare) (_)? (_)? (_)? (_)? (inte|ej)|(går|är) (tyvärr)? inte (att)? (diskutera|påverka|förhandla|förhandlingsbart|rucka på)|går (tyvärr)? inte att sänka)', unless },
  { say: '(kommer (inte|ej) att (öppnas|omprövas|diskuteras|besvaras|prövas)|mer än så kan @we inte|finns (inget|inte|ej) (mer)? att (säga|tillägga|diskutera)|@we (ersätter|byter) (aldrig|inte) (sånt|sådant|det)|min chef tar inga)', unless },
  { say: '(@we diskuterar inte|korrespondens (lämnas|besvaras|undanb*)|(inte|ej) (uppe)? (för|till) diskussion|nej (är|betyder) nej|beslutet är slutgiltigt|@we har inget mer att (säga|tillägga))', weight: 'pause', unless: ['överklag*'] },
  { say: '(^ (nej|nix|nä)? (det)? går (det)? (tyvärr)? inte $|^ (nej|nix) (det)? (kan|gör|får) (@we|du|man) inte $|(erbjuds|tillåts|medges|beviljas|accepteras) ej $|är inte (tillåtna|tillåtet|tillåten) (och|,|$))', unless },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [],
  fine: [],
};
