import type { Examples } from '../../pack.ts';

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    'Hej ‹{{förnamn}}›! Din cykel är färdig på verkstaden.',
    'Ditt ärende ‹<ÄRENDENR>› är klart och jag har mejlat dig.',
    'Skicka kabeln till ‹[ADRESS]› senast den ‹[DATUM]›, så ordnar jag resten.',
    'Hej ‹%NAMN%›, tack för samtalet i går!',
    'Din beställning ‹{ordernummer}› är packad och klar.',
    'Här är länken: ‹[infoga länk]›',
    'Hej ‹[kundnamn]›, nu är kontot öppet igen.',
    'Din tid hos ‹[Behandlare]› är på måndag och jag möter dig i dörren.',
    'Koden är ‹XXXX› och gäller till fredag.',
    'Jag heter ‹____› och tar hand om ditt ärende.',
    'Rum ‹[rumsnr]› är klart och nyckeln ligger i receptionen.',
    'Faktura ‹[[fakturanummer]]› är betald och avgiften är borta.',
  ],
  fine: [
    'Kortet slutar på XXXX-XXXX-1234 och gäller till juni.',
    'Tröjan finns i XXXL och jag har lagt undan en åt dig.',
    'Skriv [x] i rutan och skicka tillbaka blanketten.',
    'Jag skickar en bild [1] så att du ser var rutan är.',
    'Din SKU är KBL-HD21-3M och den finns i lager.',
  ],
};
