import type { ActExamples, AdviceExamples } from '../../pack.ts';

const LATE =
  'Hej! Jag beställde två lampor den tredje och de har fortfarande inte kommit. Jag tog ledigt en hel dag för att vänta på budet men ingen dök upp. Var är min beställning?';
const TWICE =
  'Ni har dragit pengarna två gånger för samma månad och ingen har svarat på mina två senaste mejl. Ordna det här, tack.';
const DOG = 'Hej, kan jag ta med min hund till stugan?';
const PRAISE =
  'Tusen tack för den snabba reparationen i förra veckan. Er tekniker var trevlig och lämnade köket renare än det var innan.';
const ANGRY = 'Tredje gången ert bud slänger paketet i regnet. Ni är ett gäng värdelösa idioter allihop!';
const COLD = 'Värmen är trasig och min lägenhet är iskall.';
const maria = 'Maria Öberg';

export const advice: AdviceExamples = {
  of: {
    'missing-name': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Tack för att du hör av dig. Jag är ledsen att lamporna inte kom. Jag har skickat två nya och de är framme i morgon.',
        },
        {
          customer: 'Öberg, Maria',
          incoming: TWICE,
          text: 'Hej, tack för ditt mejl. Jag har betalat tillbaka det andra beloppet och det finns på kontot inom tre dagar.',
        },
        {
          customer: 'Lars-Göran Fält',
          incoming: '',
          text: 'God morgon! Din nya router gick iväg i går och bör vara hos dig på fredag. Koppla bara in den så startar den själv.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hej Maria, tack för att du hör av dig. Jag är ledsen att lamporna inte kom. Jag har skickat två nya och de är framme i morgon.',
        },
        {
          customer: 'Margareta Lind',
          incoming: TWICE,
          text: 'Hej Fru Lind, tack för ditt mejl och förlåt för strulet. Jag har betalat tillbaka det andra beloppet och det finns på kontot inom tre dagar.',
        },
        { customer: maria, incoming: DOG, text: 'Ja, hundar är välkomna!' },
        {
          customer: maria,
          incoming: LATE,
          text: 'Hej Peter, tack för att du hör av dig och förlåt att lamporna inte kom. Jag har skickat två nya i dag.',
        },
      ],
    },
    'missing-thanks': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hej Maria, jag är ledsen att lamporna aldrig kom. Jag har skickat två nya och de är framme i morgon före lunch.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Hej Maria, förlåt, den andra dragningen var vårt fel. Jag har betalat tillbaka den och den syns på kontot på fredag.',
        },
        {
          customer: maria,
          incoming: PRAISE,
          text: 'Hej Maria, jag har läst upp ditt mejl för Olle och hela verkstaden, och de log hela vägen till lunchen.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hej Maria, tack för att du säger till, och förlåt. Jag har skickat två nya lampor och de är framme i morgon.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Hej Maria, jag uppskattar att du skrev igen. Den andra dragningen var vårt fel, förlåt. Jag har betalat tillbaka den i dag.',
        },
        { customer: maria, incoming: PRAISE, text: 'Tack Maria, vad glada vi blev!' },
        {
          customer: maria,
          incoming: DOG,
          text: 'Hej Maria, ja, hundar är välkomna. Det kostar hundra kronor per natt och trädgården har ett staket.',
        },
      ],
    },
    'missing-apology': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hej Maria, tack för ditt mejl. Budet kommer igen i morgon mellan nio och elva. Var gärna hemma då.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Hej Maria, tack för ditt mejl. Pengarna finns på kontot inom tre dagar. Hör av dig om de inte kommer.',
        },
        {
          customer: '',
          incoming: 'Mitt paket är försenat. Var är det?',
          text: 'Det lämnade terminalen i morse och kommer fram i morgon.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hej Maria, jag är verkligen ledsen för det här med lamporna. Budet kommer igen i morgon mellan nio och elva.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Hej Maria, det här var helt vårt fel: vi bokförde betalningen dubbelt. Tack för att du sa till. Pengarna är på väg.',
        },
        {
          customer: maria,
          incoming: 'Pumpen är trasig igen och jag har gäster.',
          text: 'Jag förstår att det är frustrerande med gäster i huset, Maria. Jag har skickat en ny pump med bud, utan kostnad.',
        },
        {
          customer: maria,
          incoming: DOG,
          text: 'Hej Maria, ja, hundar är välkomna. Det kostar hundra kronor per natt.',
        },
      ],
    },
    'missing-acknowledgement': {
      flags: [
        {
          customer: maria,
          incoming: ANGRY,
          text: 'Hej Maria, en ny går iväg i kväll. Den är inslagen i plast och lämnas vid dörren.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Hej Maria, kontoret är öppet måndag till fredag. Alla blanketter finns under Hjälp på vår webbplats.',
        },
        {
          customer: '',
          incoming: COLD,
          text: 'Fyll i formuläret på webbplatsen. En kollega ringer upp på måndag.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: ANGRY,
          text: 'Hej Maria, jag förstår att du är arg: det är tre gånger nu. En ny går iväg i kväll, inslagen i plast.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Hej Maria, du har rätt, vi drog pengarna två gånger. Det ena beloppet går tillbaka till ditt konto i dag.',
        },
        {
          customer: '',
          incoming: COLD,
          text: 'Att frysa hemma i januari måste vara hemskt. En tekniker är hos dig klockan två i dag.',
        },
        {
          customer: maria,
          incoming: DOG,
          text: 'Ja, självklart. Läs gärna om avgifterna på vår webbplats först.',
        },
      ],
    },
    'missing-answer': {
      flags: [
        {
          customer: maria,
          incoming: DOG,
          text: 'Hej Maria, tack för ditt meddelande. Vi värdesätter alla våra gäster och hoppas på en härlig sommar.',
        },
        {
          customer: maria,
          incoming: 'Fungerar kameran med äldre objektiv?',
          text: 'Hej Maria, tack för att du hör av dig till oss. Din nöjdhet betyder mycket.',
        },
        {
          customer: '',
          incoming: 'Vad kostar en barnbiljett?',
          text: 'Tack för att du skrev till oss! Familjer är det bästa vi vet.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: DOG,
          text: 'Hej Maria! Ja, absolut. Ta med en filt så är allt som det ska.',
        },
        {
          customer: maria,
          incoming: 'Fungerar kameran med äldre objektiv?',
          text: 'Hej Maria, tack för att du hör av dig. Äldre objektiv passar med ringen i kartongen. Skärpan ställer man för hand.',
        },
        {
          customer: '',
          incoming: 'Vad kostar en barnbiljett?',
          text: 'Hej! 60 kronor, och under fyra år är det gratis.',
        },
        {
          customer: '',
          incoming: 'Var hittar jag mina fakturor?',
          text: 'Under Konto och sedan Betalning. Hojta till om någon saknas.',
        },
      ],
    },
    'missing-time': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hej Maria, tack för ditt mejl och förlåt för det här med lamporna. Vi ska undersöka saken och återkommer.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Hej Maria, tack för att du säger till, och förlåt. Vi ska betala tillbaka det andra beloppet. Svara gärna här om du undrar något.',
        },
        { customer: '', incoming: '', text: 'Jag kollar med lagret och hör av mig.' },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hej Maria, tack för ditt mejl och förlåt för det här med lamporna. Vi ska undersöka saken och återkommer på fredag.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Hej Maria, tack för att du säger till, och förlåt. Jag har betalat tillbaka det andra beloppet. Svara gärna här om du undrar något.',
        },
        { customer: '', incoming: '', text: 'Jag kollar med lagret och hör av mig inom två timmar.' },
        { customer: '', incoming: '', text: 'Pengarna ska sättas in i morgon.' },
      ],
    },
    'missing-next-step': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hej Maria, tack för ditt mejl. Vi beklagar verkligen det inträffade och förstår hur tråkigt det måste vara för dig.',
        },
        {
          customer: maria,
          incoming: ANGRY,
          text: 'Hej Maria, din ilska är fullt begriplig. Vi beklagar att vår service den här gången var långt under det vanliga.',
        },
        {
          customer: '',
          incoming: '',
          text: 'Vi beklagar verkligen att upplevelsen inte motsvarade dina förväntningar, och vi tar alla klagomål på allvar.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hej Maria, tack för ditt mejl. Vi beklagar verkligen det inträffade. Jag har beställt två nya lampor åt dig.',
        },
        {
          customer: maria,
          incoming: ANGRY,
          text: 'Hej Maria, din ilska är fullt begriplig, och jag är ledsen. Skicka gärna en bild så byter jag paketet.',
        },
        {
          customer: maria,
          incoming: DOG,
          text: 'Hej Maria, ja, absolut, hundar är mycket välkomna både i stugan och i trädgården bakom huset.',
        },
        {
          customer: '',
          incoming: '',
          text: 'Vi beklagar verkligen att upplevelsen blev så dålig. Vill du ha en ny eller pengarna tillbaka?',
        },
      ],
    },
    'missing-follow-up': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hej Maria, tack för ditt mejl, och förlåt för det här med lamporna. Vi undersöker saken i dag.',
        },
        {
          customer: maria,
          incoming: COLD,
          text: 'Förlåt för kylan, Maria. Vi ska ordna en tekniker och elementen kommer att bytas inom två dagar.',
        },
        {
          customer: '',
          incoming: 'Mitt paket är borta.',
          text: 'Förlåt för det här med paketet! Det utreds.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hej Maria, tack för ditt mejl, och förlåt för det här med lamporna. Vi undersöker saken och jag återkommer klockan fem.',
        },
        {
          customer: maria,
          incoming: COLD,
          text: 'Förlåt för kylan, Maria. Vi ska ordna en tekniker. Ring gärna mig direkt om något ändras.',
        },
        {
          customer: '',
          incoming: 'Mitt paket är borta.',
          text: 'Förlåt för det här med paketet! Jag har skickat ett nytt i dag.',
        },
        { customer: '', incoming: DOG, text: 'Låt mig kolla med värden, det gör jag i dag.' },
      ],
    },
    curt: {
      flags: [
        { customer: maria, incoming: LATE, text: 'Det är på väg.' },
        { customer: maria, incoming: TWICE, text: 'Återbetalat.' },
        { customer: maria, incoming: ANGRY, text: 'Vi ska kolla på det.' },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Förlåt, Maria! Två nya lampor gick iväg i dag och är hos dig i morgon före lunch.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Hej Maria, förlåt för det. Jag har just betalat tillbaka beloppet och det syns på fredag.',
        },
        { customer: maria, incoming: DOG, text: 'Ja, det går bra!' },
        { customer: maria, incoming: LATE, text: '' },
      ],
    },
    register: {
      flags: [
        {
          customer: maria,
          incoming: 'Hej! Kan du kolla min faktura?',
          text: 'God dag, Er faktura är betald. Ni kan bortse från påminnelsen.',
        },
        {
          customer: maria,
          incoming: 'Hej, har du fått mitt mejl om cykeln?',
          text: 'Vi har mottagit Ert mejl. Vänligen kontrollera att Ni har bifogat kvittot. Ärendet behandlas inom fem dagar.',
        },
        {
          customer: '',
          incoming: 'När får jag min ring, vet du det?',
          text: 'Ringen är klar. Hämta den när det passar Er.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: 'Hej! Kan du kolla min faktura?',
          text: 'Hej Maria, din faktura är betald. Du kan bortse från påminnelsen.',
        },
        {
          customer: maria,
          incoming: 'Hej, har ni fått mitt mejl om cykeln?',
          text: 'Vi har fått ert mejl, och ni får svar i morgon. Cykeln är klar.',
        },
        {
          customer: '',
          incoming: 'När får vi vår ring?',
          text: 'Ringen är klar. Hämta den när det passar er.',
        },
        {
          customer: maria,
          incoming: 'Hej, kan du boka oss två på lördag?',
          text: 'Hej Maria, jag har bokat dig och din man på lördag. Ni sitter vid fönstret.',
        },
      ],
    },
    shouting: {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hej Maria, vi levererar INTE på söndagar. Lamporna kommer på måndag.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Maria, tack för ditt mejl. Det andra beloppet har INTE dragits, som fakturan visar. Allt är betalt.',
        },
        { customer: '', incoming: '', text: 'Pengarna är skickade!!!' },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Hej Maria, vi levererar inte på söndagar. Lamporna kommer på måndag!',
        },
        {
          customer: maria,
          incoming: '',
          text: 'Hej Maria, använd HDMI-porten och välj ARC. Ditt artikelnummer är AB-220-SVART. Resten hittar TV:n själv.',
        },
        { customer: '', incoming: '', text: 'Stämmer det? Skicka då IBAN och en PDF.' },
      ],
    },
  },
  good: [
    {
      customer: maria,
      incoming: LATE,
      text: 'Hej Maria!\n\nTack för att du skrev. Jag är ledsen: du tog ledigt och ingen kom. Två nya lampor lämnade lagret i morse och är hos dig i morgon före lunch. Jag hör av mig då och frågar hur det gick.\n\nHälsningar\nSam',
    },
    {
      customer: maria,
      incoming: TWICE,
      text: 'Hej Maria, tack för att du skrev igen, och förlåt att två mejl blev utan svar. Du har rätt, den andra dragningen var vårt fel. Jag har betalat tillbaka den och pengarna finns på kontot på fredag. Svara bara här om de inte gör det.',
    },
    {
      customer: maria,
      incoming: ANGRY,
      text: 'Hej Maria, tack för att du berättar. Jag förstår att du är arg, och jag är ledsen: tre blöta paket är inte okej. Jag har pratat med budet och skickat ett nytt paket i dag; det lämnas vid dörren i morgon. Jag ringer dig på torsdag och hör att allt är bra.',
    },
    {
      customer: maria,
      incoming: DOG,
      text: 'Hej Maria, ja, hundar är mycket välkomna. Trädgården är inhägnad och det kostar hundra kronor per natt. Säg till om du vill ha en korg i rummet.',
    },
    {
      customer: maria,
      incoming: PRAISE,
      text: 'Hej Maria, vilket fint mejl, tack! Jag har läst upp det för Olle och hela verkstaden. Din garanti gäller nu till mars. Ha en skön helg!',
    },
    {
      customer: maria,
      incoming: 'Appen kraschar så fort jag öppnar en bild. Den fungerade fram till förra uppdateringen.',
      text: 'Hej Maria, tack för den tydliga beskrivningen, och förlåt för strulet. Vi har hittat felet och rättat det i version 5.2, som ligger ute nu. Uppdatera gärna och hör av dig om det händer igen.',
    },
  ],
};

export const doing: ActExamples = {
  thanks: {
    does: [
      'Tack för att du säger till.',
      'Vi uppskattar verkligen ditt tålamod.',
      'Jag är tacksam för bilderna.',
    ],
    not: ['Skicka bilderna hit.', 'Banken är öppen på måndag.'],
  },
  apology: {
    does: ['Jag är ledsen för förseningen.', 'Det var vårt fel.', 'Du ska inte behöva ringa två gånger.'],
    not: ['Förseningen är två timmar.', 'Det regnade hela dagen.'],
  },
  acknowledgement: {
    does: ['Jag förstår att du är arg.', 'Du har helt rätt.', 'Det måste vara väldigt frustrerande.'],
    not: ['Villkoren finns på webbplatsen.', 'Kontoret stänger fem.'],
  },
  promise: {
    does: ['Jag ska undersöka saken.', 'Vi kollar med lagret.', 'Låt mig fråga verkstaden.'],
    not: ['Lagret ligger i Borås.', 'Kontoret stänger fem.'],
  },
  time: {
    does: ['Det kommer på fredag.', 'Du hör av oss inom två timmar.', 'Butiken öppnar i morgon.'],
    not: ['Det kommer snart.', 'Du hör av oss.'],
  },
  done: {
    does: [
      'Jag har betalat tillbaka avgiften.',
      'Vi bytte batteriet i din dator igår.',
      'Felet är nu åtgärdat.',
    ],
    not: ['Du kan byta batteriet.', 'Avgiften är hundra kronor.'],
  },
  'next-step': {
    does: ['Skicka gärna en bild.', 'Du kan hämta den i kassan.', 'Pengarna kommer att synas på kontot.'],
    not: ['Vi läste mejlet.', 'Vår kassa är röd.'],
  },
  'follow-up': {
    does: ['Hör av dig om det händer igen.', 'Jag ringer dig på måndag.', 'Svara bara här.'],
    not: ['Lagningen är klar.', 'Fakturan betalades i maj.'],
  },
  welcome: {
    does: [
      'Välkommen till oss!',
      'Vad roligt att du hittat hit.',
      'Hoppas du blir nöjd med din första beställning.',
    ],
    not: ['Beställningen har kommit.', 'Klubben är stängd.'],
  },
  alternative: {
    does: [
      'Jag kan skicka en blå i stället.',
      'Det finns två alternativ.',
      'Vill du hellre ha pengarna tillbaka?',
    ],
    not: ['Den blå är slut.', 'Lagret är tomt.'],
  },
  exception: {
    does: [
      'Jag har gjort ett undantag.',
      'Jag stryker avgiften.',
      'Normalt gäller tio dagar, men jag har förlängt din tid.',
    ],
    not: ['Avgiften är hundra kronor.', 'Reglerna finns på webbplatsen.'],
  },
  extra: {
    does: ['Vi bjuder på frakten.', 'Du får en extra månad.', 'Här är ett presentkort som tack.'],
    not: ['Frakten kostar femtio kronor.', 'Månaden tar slut på fredag.'],
  },
  answer: {
    does: ['Ja, det fungerar.', 'Självklart.', 'Tyvärr inte.'],
    not: ['Tack för ditt mejl.', 'Vi värdesätter våra gäster.'],
  },
  trouble: {
    does: ['Mitt paket har inte kommit.', 'Skärmen är trasig.', 'Ni har dragit pengar två gånger.'],
    not: ['Jag vill ha en blå.', 'Allt är bra.'],
  },
  question: {
    does: ['Kan du berätta vad det kostar', 'Jag undrar när ni öppnar', 'Hur gör jag en återställning'],
    not: ['Jag gillar priset.', 'Butiken öppnar nio.'],
  },
};
