import type { Examples, Phrase } from '../../pack.ts';

/** Another way, or a reason with a next step, in the same sentence makes a no kind. */
const unless = ['men|däremot|förrän|dock|alternativt', '(i stället|istället|utan att)', 'så (jag|vi|därför)'];

export const phrases: readonly Phrase[] = [
  {
    say: 'det finns (tyvärr)? (inget|ingenting) (mer|annat|som)? @we kan göra (åt (det|saken))?',
    fix: 'jag har inte hittat någon lösning än',
    unless,
  },
  {
    say: 'finns det (tyvärr)? (inget|ingenting) (mer|annat|som)? @we kan göra (åt (det|saken))?',
    fix: 'har jag inte hittat någon lösning än',
    unless,
  },
  {
    say: '@we kan (tyvärr|faktiskt)? inte göra (något|mer) (åt (det|saken))? $',
    fix: 'jag har inte hittat någon lösning än',
    unless,
  },
  {
    say: '(@we kan (tyvärr)? inte|kan @we (tyvärr)? inte) (hjälpa (dig|er)|bidra) (med (det|detta)|mer|vidare)? $',
    unless,
  },
  {
    say: 'det (är|ligger) (tyvärr|faktiskt)? inte (på)? (mitt|vårt) bord',
    fix: 'jag tar reda på vem som kan hjälpa dig',
    unless,
  },
  { say: '(inte|hör inte till) (min|vår|mitt) (avdelning|enhet|uppgift|område)', unless },
  {
    say: '(så (är|ser|lyder|fungerar) (våra|reglerna|regelverket|policyn|vårt|vår) (_)? (ut)?|det är (vår|våra) (policy|regler|rutiner|rutin)|enligt vår policy $|så är det (bara|bestämt|$)|regler är regler|det (är|e) (nu|ju)? (en gång)? som det (är|e)|bara att (gilla läget|acceptera))',
    unless: [...unless, 'ja så är det', 'alltid', 'ska vara'],
  },
  {
    say: '((gör|medger|beviljar) (tyvärr)? inga undantag|(undantag|återbetalning|ersättning|kompensation|dispens) (görs|medges|beviljas|utgår|ges) (därför)? (ej|inte|aldrig)|(någon|något) (_)? (_)? (förklaring|ersättning|återbetalning|byte|hjälp|ursäkt|kompensation|ytterligare) ... (_)? (inte|ej)|(går|är) (tyvärr)? inte (att)? (diskutera|påverka|förhandla|förhandlingsbart|rucka på)|går (tyvärr)? inte att sänka)',
    unless,
  },
  {
    say: '(kommer (inte|ej) att (öppnas|omprövas|diskuteras|besvaras|prövas)|mer än så kan @we inte|finns (inget|inte|ej) (mer)? att (säga|tillägga|diskutera)|@we (ersätter|byter) (aldrig|inte) (sånt|sådant|det)|min chef tar inga)',
    unless,
  },
  {
    say: '(@we diskuterar inte|korrespondens (lämnas|besvaras|undanb*)|(inte|ej) (uppe)? (för|till) diskussion|nej (är|betyder) nej|beslutet är slutgiltigt|@we har inget mer att (säga|tillägga))',
    weight: 'pause',
    unless: ['överklag*'],
  },
  {
    say: '(^ (nej|nix|nä)? (det)? går (det)? (tyvärr)? inte $|^ (nej|nix) (det)? (kan|gör|får) (@we|du|man) inte $|(erbjuds|tillåts|medges|beviljas|accepteras) ej $|är inte (tillåtna|tillåtet|tillåten) (och|,|$))',
    unless,
  },
  {
    say: '((ersätts|lämnas|besvaras|återbetalas) (inte|ej) (,|$|i)|(ingen|inga) (ersättning|återbetalning|pengar|kompensation) (utgår|tillbaka|,|$)|(ansökan|begäran|kravet) avslås|^ avslag $|beslutet (står fast|ligger fast|kan inte ändras)|inte lönt att|inte att (överklaga|ändra i efterhand)|(inget|ingenting) (som)? @we kan (påverka|göra (något|nåt))|(kan @we inte|@we kan inte) hjälpa till (med (det|detta))? $|inte möjlighet att hjälpa|utanför vårt uppdrag|(ta med|kontakta|ring) någon annan)',
    unless,
  },
  {
    say: '(ring|fråga|skriv|mejla|kontakta oss) inte (om (detta|det))? (igen|mer|hit)',
    unless: [...unless, 'behöver'],
  },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    'Tyvärr ‹finns det inget vi kan göra›.',
    '‹Det finns inget jag kan göra åt saken›.',
    '‹Vi kan tyvärr inte göra något åt det›.',
    '‹Vi kan inte hjälpa dig›.',
    'Tyvärr ‹kan jag inte hjälpa dig vidare›.',
    '‹Det ligger inte på mitt bord›.',
    '‹Det är tyvärr inte mitt bord›.',
    'Det är ‹inte min avdelning›.',
    '‹Så är reglerna›.',
    '‹Så ser våra regler ut›.',
    '‹Det är vår policy›.',
    '‹Så är det bara›.',
    '‹Det är som det är›.',
    'Det är ‹bara att gilla läget›.',
    'Vi ‹gör inga undantag›.',
    '‹Återbetalning medges ej›.',
    '‹Någon ersättning utgår inte›.',
    'Priset ‹går inte att förhandla›.',
    'Beslutet ‹kommer inte att omprövas›.',
    'Det ‹finns inget mer att säga›.',
    '‹Mer än så kan jag inte› säga.',
    '‹Vi ersätter inte sådant›.',
    '‹Vi diskuterar inte› priset med kunder.',
    'Nu är det så att ‹nej betyder nej›.',
    '‹Nej, det går inte›.',
    '‹Det går tyvärr inte›.',
    '‹Nej, det kan vi inte›.',
    'Delbetalning ‹erbjuds ej›.',
    '‹Beslutet står fast›.',
    'Vasen ‹ersätts ej›.',
    '‹Ring inte hit›.',
  ],
  fine: [
    'Vi kan inte byta färg, men jag kan skicka en annan modell i morgon.',
    'Jag kan inte ändra datumet själv, så jag har frågat min chef och ringer dig klockan två.',
    'Det går inte att stryka avgiften, men jag kan dela upp den på tre månader.',
    'Det finns tyvärr inget rum kvar. Däremot har jag ett på systerhotellet.',
    'Rummet är upptaget, så jag har satt er först på kölistan.',
    'Batterier får inte skickas med posten, därför kör vi hem det till dig.',
    'Det är inte möjligt i dag, men i morgon klockan nio har jag tid.',
    'Vi tar inte kort i kiosken, däremot går Swish bra.',
    'Tyvärr är boken slut, men jag har beställt fler och sparar en åt dig.',
    'Din sak ligger på mitt bord och du får svar i dag.',
    'Finns det något mer vi kan göra för dig?',
    'Så är det, du har helt rätt!',
    'Det är vår policy att alltid betala returen.',
  ],
};
