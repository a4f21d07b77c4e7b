import type { Examples, Phrase } from '../../pack.ts';

export const phrases: readonly Phrase[] = [
  {
    say: '(ditt|er|ert|din) (ärende|samtal|åsikt|mejl|nöjdhet|feedback|återkoppling) är (_)? (viktigt|viktig|värdefull|värdefullt|vår högsta prioritet)',
  },
  { say: '(är|vår) vår? (högsta|främsta) prioritet' },
  {
    say: '@we (beklagar|ber om ursäkt för|ber om överseende med) (_)? (eventuella)? (eventuella|olägenhet*|besvär|störningar) ... (_)? (_)? (medför*|orsaka*|uppstått)?',
    unless: ['(för att|när) @we'],
  },
  { say: '@we beklagar (det inträffade|det som inträffat|om något inte)' },
  { say: '(tack|tackar) för (ditt|ert|visat|din|er) (tålamod|förståelse)', unless: ['medan|under|dina'] },
  {
    say: '(tack för förtroendet|(hoppas|tackar) på (er|din|ett)? (fortsatt)? (förståelse|förtroende)|fortsatt förtroende)',
  },
  {
    say: 'tack för att (just)? @you (just)? (valde|väljer|är kund|handlar|kontaktar|kontaktade|tog dig tid)',
  },
  { say: '@we har mottagit (ditt|er|ert|din) (meddelande|mejl|ärende|förfrågan|felanmälan)' },
  { say: 'återkommer så snart (som)? (@we (kan|har)|möjligt)', unless: ['klockan|jag|imorgon'] },
  {
    say: '@we (strävar|arbetar|jobbar) (alltid|ständigt) (efter|med|för) (att)? (ge|förbättra|högsta|bästa)?',
  },
  { say: '(kunden|du) (alltid)? (i centrum|i fokus)' },
  {
    say: '@we (på _)? (värdesätter|uppskattar) (att du (hör|tog)|all|dig som|din|dina)',
    unless: ['bilder|hjälp*'],
  },
  {
    say: '(tar (till oss|alla) (dina)? synpunkter|(förbättringsarbete|kvalitetsarbete)|högt tryck (hos oss|på)|upplever (just nu)? (ett|en) (högre|högt|ovanligt)|tveka inte att (kontakta|höra)|@we (på _)? brinner för|(finner|når) dig väl|utanför vår kontroll|kan vara frustrerande|hoppas få välkomna|prisbelönta|kundnöjdhet|kundupplevelse|är vi ingenting|vore vi ingenting)',
  },
  { say: 'ser fram emot att få? (hjälpa|betjäna|fortsatt)', unless: ['på|klockan'] },
  { say: '(mer|ytterligare) information finns på (vår|våra) (hemsida|webbplats) $' },
  {
    say: '(värnar om (våra|dig)|visat intresse|till berörd (avdelning|enhet)|automatiskt meddelande|automatgenererat|hysa överseende|(full|stor) förståelse för (din|er)|kännas frustrerande|på (största|högsta) allvar|besvaras i turordning|arbetar kontinuerligt|beklagar (att|om) du (är missnöjd|upplev*)|(återkoppling|feedback|åsikt) (är värdefull|hjälper oss|betyder|har noterats)|hjälper oss att bli bättre|(välkommen|välkomna) (att kontakta oss igen|med (era|dina) synpunkter)|så fort vi vet mer|rådande omständigheter|dina förväntningar|har eskalerats|(viktig|betydelse) för oss|fortsatt trevlig dag|och återkommer inom kort|servicegrad|förtroende (ni|du) visat|betyder (allt|mycket) för oss|uppskattad kund|upplevt (något|någon) (besvär|olägenhet)|tackar för (dina|era) synpunkter|till oss av dina synpunkter|medvetna om problemet|värdesätter er|uppskattar ditt engagemang)',
  },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    '‹Ditt ärende är viktigt› för oss.',
    '‹Din åsikt är mycket värdefull›.',
    '‹Vi beklagar eventuella olägenheter detta kan› ha medfört.',
    '‹Vi ber om ursäkt för eventuella besvär›.',
    '‹Vi beklagar det inträffade›.',
    '‹Tack för ditt tålamod›.',
    'Tack för visad förståelse. Vi ‹tackar för er förståelse›.',
    'Vi ‹hoppas på fortsatt förtroende›.',
    '‹Tack för att du valde› oss!',
    '‹Tack för att du kontaktar› oss.',
    '‹Vi har mottagit ditt meddelande›.',
    'Vi ‹återkommer så snart vi kan›.',
    '‹Vi strävar alltid efter att ge› bästa service.',
    'Hos oss är ‹kunden alltid i centrum›.',
    '‹Vi värdesätter all› återkoppling.',
    'Din synpunkt är en del av vårt ‹förbättringsarbete›.',
    'Vi ‹upplever just nu ett högt› tryck.',
    '‹Tveka inte att kontakta› oss.',
    '‹Kundnöjdhet› ‹är vår högsta prioritet›.',
    'Vi ‹ser fram emot att hjälpa› dig.',
    '‹Mer information finns på vår hemsida›.',
    'Vi förstår att det ‹kan vara frustrerande›.',
    'Vi ‹hoppas få välkomna› dig igen.',
    'Vi ‹värnar om våra› gäster.',
    'Detta är ett ‹automatiskt meddelande›.',
    'Din ‹feedback hjälper oss› framåt.',
  ],
  fine: [
    'Jag är ledsen att du fick vänta i tre dagar, det ska inte hända.',
    'Förlåt att koden kom för sent, nu har jag skickat en ny.',
    'Tack för bilderna, de visar precis var sprickan sitter.',
    'Tack för att du berättade om felet i kassan!',
    'Tack för tålamodet under natten medan vi lagade servern.',
    'Jag återkommer i dag före klockan fem.',
    'Jag beklagar att montören inte kom i går.',
    'Ring mig direkt på 08-555 12 30 om något krånglar.',
    'Vi ser fram emot att träffa er på lördag!',
    'Ditt mejl kom fram i morse och jag har läst alla tre sidorna.',
    'Jag har full förståelse för att du blev ledsen, vasen var din mormors.',
  ],
};
