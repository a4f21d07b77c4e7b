import type { ActExamples, AdviceExamples } from '../../pack.ts';

const LATE =
  'Magandang araw po. Umorder po ako ng dalawang lampara noong a-tres at hanggang ngayon hindi pa rin dumarating. Nag-absent pa ako para hintayin ang rider pero walang pumunta. Nasaan na po ang order ko?';
const TWICE =
  'Dalawang beses nyo po akong siningil para sa isang buwan at walang sumasagot sa huling dalawang email ko. Paki-ayos naman po nito.';
const DOG = 'Hello po, pwede po bang magdala ng aso sa resort?';
const PRAISE =
  'Maraming salamat po sa mabilis na pag-ayos noong isang linggo. Mabait po ang technician nyo at mas malinis pa ang kusina kaysa dati.';
const ANGRY =
  'Pangatlong beses nang tinapon ng rider nyo ang parcel ko sa ulan! Mga walang silbi kayong lahat!';
const WATER = 'Wala po kaming tubig simula kahapon at may sanggol kami.';
const maria = 'Maria Santos';

export const advice: AdviceExamples = {
  of: {
    'missing-name': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Salamat po sa pag-message. Pasensya na po at hindi dumating ang mga lampara. Nagpadala na po ako ng dalawang bago at darating po bukas ng umaga.',
        },
        {
          customer: 'Santos, Maria',
          incoming: TWICE,
          text: 'Salamat po sa pagsulat. Naibalik ko na po ang pangalawang bayad at papasok po yan sa card nyo sa loob ng tatlong araw.',
        },
        {
          customer: 'Reynaldo Cruz',
          incoming: '',
          text: 'Magandang umaga po! Naipadala na po ang bago nyong router kahapon at darating po sa Biyernes. Isaksak nyo lang po at kusa na itong gagana.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: "Ma'am Maria, salamat po sa pag-message. Pasensya na po at hindi dumating ang mga lampara. Nagpadala na po ako ng dalawang bago at darating po bukas.",
        },
        {
          customer: 'Carlito Mabanta',
          incoming: TWICE,
          text: 'Sir Lito, salamat po sa pagsulat. Naibalik ko na po ang pangalawang bayad at papasok po yan sa card nyo sa loob ng tatlong araw.',
        },
        { customer: maria, incoming: DOG, text: 'Opo, pwede po ang aso!' },
        {
          customer: maria,
          incoming: LATE,
          text: 'Hi Peter, salamat po sa pag-message at pasensya na po sa mga lampara. Nagpadala na po ako ng dalawang bago at darating po bukas ng umaga.',
        },
      ],
    },
    'missing-thanks': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: "Ma'am Maria, pasensya na po talaga sa mga lampara. Nagpadala na po ako ng dalawang bago at darating po bukas bago magtanghali.",
        },
        {
          customer: maria,
          incoming: TWICE,
          text: "Ma'am Maria, kasalanan po namin ang pangalawang singil, pasensya na po. Naibalik ko na po ito at makikita nyo sa Biyernes.",
        },
        {
          customer: maria,
          incoming: PRAISE,
          text: "Ma'am Maria, binasa ko po ang mensahe nyo kay Ben at sa buong shop, at ang lapad po ng ngiti nilang lahat.",
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: "Ma'am Maria, salamat po at sinabi nyo, at pasensya na po. Nagpadala na po ako ng dalawang bagong lampara at darating po bukas.",
        },
        {
          customer: maria,
          incoming: TWICE,
          text: "Ma'am Maria, na-appreciate po namin ang pag-follow up nyo. Kasalanan po namin ang pangalawang singil. Naibalik ko na po ito ngayon.",
        },
        { customer: maria, incoming: PRAISE, text: "Salamat po, Ma'am Maria, ang saya namin!" },
        {
          customer: maria,
          incoming: DOG,
          text: "Ma'am Maria, opo, pwede po ang aso. May dagdag po na dalawang daan kada gabi at may bakod po ang hardin.",
        },
      ],
    },
    'missing-apology': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: "Ma'am Maria, salamat po sa mensahe. Babalik po ang rider bukas ng alas nuwebe. Hintayin nyo lang po siya sa bahay.",
        },
        {
          customer: maria,
          incoming: TWICE,
          text: "Ma'am Maria, salamat po sa email. Papasok po ang refund sa card nyo sa loob ng tatlong araw. Sabihan nyo lang po ako.",
        },
        {
          customer: '',
          incoming: 'Wala pa rin po yung parcel ko, late na.',
          text: 'Umalis na po sa hub ang parcel nyo kaninang tanghali at darating po bukas.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: "Ma'am Maria, pasensya na po talaga sa mga lampara. Babalik po ang rider bukas ng alas nuwebe.",
        },
        {
          customer: maria,
          incoming: TWICE,
          text: "Ma'am Maria, kami po ang nagkamali: dalawang beses naming na-post ang bayad. Salamat po at sinabi nyo. Naibalik ko na po.",
        },
        {
          customer: maria,
          incoming: 'Sira na naman po yung pump at may bisita kami.',
          text: "Nakakainis po talaga yan, Ma'am Maria, lalo na at may bisita. Nagpadala na po ako ng bagong pump, libre po.",
        },
        {
          customer: maria,
          incoming: DOG,
          text: "Ma'am Maria, opo, pwede po ang aso. May dagdag lang po kada gabi.",
        },
      ],
    },
    'missing-acknowledgement': {
      flags: [
        {
          customer: maria,
          incoming: ANGRY,
          text: "Ma'am Maria, may aalis po na bago mamayang gabi. Nakabalot po sa plastic at iaabot sa pinto.",
        },
        {
          customer: maria,
          incoming: TWICE,
          text: "Ma'am Maria, bukas po ang opisina mula Lunes hanggang Biyernes. Lahat po ng form ay nasa website.",
        },
        { customer: '', incoming: WATER, text: 'Punan nyo po ang form sa website. May tatawag po sa Lunes.' },
      ],
      fine: [
        {
          customer: maria,
          incoming: ANGRY,
          text: "Ma'am Maria, naiintindihan ko po ang galit nyo: pangatlo na nga po ito. May aalis na bago mamayang gabi.",
        },
        {
          customer: maria,
          incoming: TWICE,
          text: "Ma'am Maria, tama po kayo, dalawang beses nga po ang singil. Babalik po ang isa sa card nyo ngayong araw.",
        },
        {
          customer: '',
          incoming: WATER,
          text: 'Ang hirap po ng walang tubig lalo na at may sanggol. Parating na po ang tanker ng alas dos.',
        },
        {
          customer: maria,
          incoming: DOG,
          text: 'Opo naman. Basahin nyo lang po muna ang bayad sa website namin.',
        },
      ],
    },
    'missing-answer': {
      flags: [
        {
          customer: maria,
          incoming: DOG,
          text: "Ma'am Maria, maraming salamat po sa inyong mensahe. Mahalaga po sa amin ang bawat bisita.",
        },
        {
          customer: maria,
          incoming: 'Kasya po ba ang lumang lens sa camera na ito?',
          text: "Ma'am Maria, salamat po sa pag-message sa amin. Mahalaga po sa amin ang inyong kasiyahan.",
        },
        {
          customer: '',
          incoming: 'Magkano po ang ticket ng bata?',
          text: 'Salamat po sa pagsulat sa amin! Gustong-gusto po namin ang mga pamilya.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: DOG,
          text: "Ma'am Maria, opo, pwedeng-pwede po. Magdala lang po ng kumot.",
        },
        {
          customer: maria,
          incoming: 'Kasya po ba ang lumang lens sa camera na ito?',
          text: "Ma'am Maria, salamat po sa pag-message. Kasya po ang lumang lens gamit ang ring na kasama sa kahon.",
        },
        {
          customer: '',
          incoming: 'Magkano po ang ticket ng bata?',
          text: 'Hello po! ₱60 po, libre ang wala pang apat na taon.',
        },
        { customer: '', incoming: 'Saan ko po makikita ang bill?', text: 'Nasa Account po, tapos Billing.' },
      ],
    },
    'missing-time': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: "Ma'am Maria, salamat po sa mensahe at pasensya na po sa mga lampara. Iche-check ko po sa rider at babalikan ko po kayo.",
        },
        {
          customer: maria,
          incoming: TWICE,
          text: "Ma'am Maria, salamat po at sinabi nyo, at pasensya na po. Ire-refund ko po ang pangalawang singil. Mag-reply lang po kayo dito.",
        },
        { customer: '', incoming: '', text: 'Titingnan ko po sa warehouse at babalitaan ko po kayo.' },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: "Ma'am Maria, salamat po sa mensahe at pasensya na po sa mga lampara. Iche-check ko po sa rider at babalikan ko po kayo sa Biyernes.",
        },
        {
          customer: maria,
          incoming: TWICE,
          text: "Ma'am Maria, salamat po at sinabi nyo, at pasensya na po. Na-refund ko na po ang pangalawang singil.",
        },
        {
          customer: '',
          incoming: '',
          text: 'Titingnan ko po sa warehouse at babalitaan ko po kayo sa loob ng dalawang oras.',
        },
        { customer: '', incoming: '', text: 'Ire-refund ko po yan bukas ng umaga.' },
      ],
    },
    'missing-next-step': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: "Ma'am Maria, pasensya na po talaga sa nangyari at nauunawaan po namin kung gaano ito nakakainis para sa inyo.",
        },
        {
          customer: maria,
          incoming: ANGRY,
          text: "Ma'am Maria, ramdam po namin ang galit nyo. Humihingi po kami ng paumanhin dahil kulang ang serbisyo namin sa pagkakataong ito.",
        },
        {
          customer: '',
          incoming: '',
          text: 'Paumanhin po at hindi maganda ang naging karanasan nyo, at mahalaga po sa amin ang bawat reklamo ng customer.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: "Ma'am Maria, pasensya na po talaga sa nangyari. Nagpadala na po ako ng dalawang bagong lampara sa address nyo.",
        },
        {
          customer: maria,
          incoming: ANGRY,
          text: "Ma'am Maria, ramdam ko po ang galit nyo, at pasensya na po. Paki-send po ng litrato at papalitan ko po ang parcel.",
        },
        {
          customer: maria,
          incoming: DOG,
          text: "Ma'am Maria, opo, welcome na welcome po ang mga aso sa kwarto at sa hardin sa likod ng bahay.",
        },
        {
          customer: '',
          incoming: '',
          text: 'Paumanhin po at hindi maganda ang naging karanasan nyo. Gusto nyo po ba ng bago o ibalik na lang ang bayad?',
        },
      ],
    },
    'missing-follow-up': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: "Ma'am Maria, salamat po sa mensahe, at pasensya na po sa mga lampara. Iniimbestigahan na po namin ngayong araw.",
        },
        {
          customer: maria,
          incoming: WATER,
          text: "Pasensya na po sa tubig, Ma'am Maria. Aayusin po namin ang tubo at magpapadala po kami ng tanker mamayang hapon.",
        },
        {
          customer: '',
          incoming: 'Nawala po ang parcel ko.',
          text: 'Pasensya na po sa parcel! Iniimbestigahan pa po namin.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: "Ma'am Maria, salamat po sa mensahe, at pasensya na po sa mga lampara. Iniimbestigahan na po namin at babalitaan ko po kayo mamayang alas singko.",
        },
        {
          customer: maria,
          incoming: WATER,
          text: "Pasensya na po sa tubig, Ma'am Maria. Aayusin po namin ang tubo. Tawagan nyo lang po ako kung may magbago.",
        },
        {
          customer: '',
          incoming: 'Nawala po ang parcel ko.',
          text: 'Pasensya na po sa parcel! Nagpadala na po ako ng bago ngayon.',
        },
        { customer: '', incoming: DOG, text: 'Itatanong ko po sa may-ari ngayong araw.' },
      ],
    },
    curt: {
      flags: [
        { customer: maria, incoming: LATE, text: 'Parating na po yan.' },
        { customer: maria, incoming: TWICE, text: 'Na-refund na po.' },
        { customer: maria, incoming: `${ANGRY} ${TWICE}`, text: 'Titingnan po namin.' },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: "Pasensya na po, Ma'am Maria! Umalis na po ang dalawang bagong lampara at darating po bukas bago magtanghali.",
        },
        {
          customer: maria,
          incoming: TWICE,
          text: "Ma'am Maria, pasensya na po. Naibalik ko na po ang pangalawang singil at makikita nyo po sa Biyernes.",
        },
        { customer: maria, incoming: DOG, text: 'Opo, pwede po!' },
        { customer: maria, incoming: LATE, text: '' },
      ],
    },
    register: {
      flags: [
        {
          customer: maria,
          incoming: 'Hello po, kailan po darating ang order ko?',
          text: 'Nasa courier na ang order mo. Bukas ng umaga darating yan, hintayin mo lang sa bahay.',
        },
        {
          customer: maria,
          incoming: LATE,
          text: 'Hi Maria, nawala ang mga lampara sa hub. Nagpadala na ako ng dalawang bago. Darating yan bukas kaya hintayin mo na lang.',
        },
        {
          customer: '',
          incoming: 'Magkano po ang bayad sa renewal?',
          text: 'Limang daan ang renewal. Dalhin mo ang ID mo at ang lumang card, tapos pumila ka sa window tres.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: 'Hello po, kailan po darating ang order ko?',
          text: 'Nasa courier na po ang order nyo. Bukas ng umaga po darating yan, hintayin nyo lang po sa bahay.',
        },
        {
          customer: maria,
          incoming: 'uy kelan dating ng order ko',
          text: 'Hi Maria! Nasa courier na ang order mo. Bukas ng umaga darating yan, hintayin mo lang sa bahay ha.',
        },
        { customer: '', incoming: 'Magkano po ang renewal?', text: 'Limang daan lang.' },
        {
          customer: '',
          incoming: 'Pwede po bang magpa-resched?',
          text: 'Opo, pwede. Nailipat na sa Sabado ang schedule nyo, alas nuwebe ng umaga sa parehong branch.',
        },
      ],
    },
    shouting: {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: "Ma'am Maria, HINDI po kami nagde-deliver tuwing Linggo. Sa Lunes po darating ang lampara.",
        },
        {
          customer: maria,
          incoming: TWICE,
          text: "Ma'am Maria, salamat po sa email. Isang bayad LANG po ang pumasok. Hindi po kinuha ang isa.",
        },
        { customer: '', incoming: '', text: 'Na-refund na po!!!' },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: "Ma'am Maria, hindi po kami nagde-deliver tuwing Linggo. Sa Lunes po darating ang lampara!",
        },
        {
          customer: maria,
          incoming: '',
          text: "Ma'am Maria, gamitin nyo po ang HDMI port at piliin ang ARC. Ang SKU nyo po ay AB-220-BLK. Kusa na pong gagana ang TV.",
        },
        { customer: '', incoming: '', text: 'Tama po ba? Paki-send po ang OSCA ID at PDF.' },
      ],
    },
  },
  good: [
    {
      customer: maria,
      incoming: LATE,
      text: "Hi Ma'am Maria,\n\nSalamat po sa pagsulat. Pasensya na po: nag-absent pa kayo at walang dumating. Umalis na po kaninang umaga ang dalawang bagong lampara at darating po bukas bago magtanghali. Tatawagan ko po kayo para kumustahin.\n\nSam",
    },
    {
      customer: maria,
      incoming: TWICE,
      text: "Ma'am Maria, salamat po at sumulat kayo ulit, at paumanhin po na walang sumagot. Tama po kayo, mali po namin ang pangalawang singil. Naibalik ko na po ito at papasok sa card nyo sa Biyernes. Mag-reply lang po kayo dito kung wala pa.",
    },
    {
      customer: maria,
      incoming: ANGRY,
      text: "Ma'am Maria, salamat po at sinabi nyo. Naiintindihan ko po ang galit nyo, at pasensya na po: hindi po dapat nabasa ang tatlong parcel. Kinausap ko na po ang rider at nagpadala na po ako ng bago; iaabot po sa pinto bukas. Tatawagan ko po kayo sa Huwebes.",
    },
    {
      customer: maria,
      incoming: DOG,
      text: "Hello Ma'am Maria, opo, welcome po ang aso. May bakod po ang hardin at dalawang daan po kada gabi ang dagdag. Sabihan nyo lang po ako kung gusto nyo ng higaan para sa kanya.",
    },
    {
      customer: maria,
      incoming: PRAISE,
      text: "Ma'am Maria, ang ganda po ng mensahe nyo, maraming salamat po! Binasa ko po kay Ben at sa buong shop. Hanggang Marso na po ang warranty nyo. Ingat po!",
    },
    {
      customer: maria,
      incoming: 'Nag-crash po yung app pag nagbubukas ako ng litrato. Ayos naman po dati bago mag-update.',
      text: "Hi Ma'am Maria, salamat po sa malinaw na paliwanag, at pasensya na po sa abala. Nakita na po namin ang dahilan at naayos na po sa version 5.2. Paki-update lang po at sabihan nyo po ako kung mangyari ulit.",
    },
  ],
};

export const doing: ActExamples = {
  thanks: {
    does: [
      'Salamat po sa pagsulat.',
      'Na-appreciate po namin ang tiyaga nyo.',
      'Maraming salamat po sa mga litrato.',
    ],
    not: ['Nasa website po ang form.', 'Sarado po ang bangko.'],
  },
  apology: {
    does: ['Pasensya na po sa abala.', 'Kasalanan po namin ito.', 'Humihingi po kami ng paumanhin.'],
    not: ['Umulan po buong araw.', 'Nasa website po ang form.'],
  },
  acknowledgement: {
    does: ['Naiintindihan ko po ang inis nyo.', 'Tama po kayo.', 'Ang hirap po ng ganyan.'],
    not: ['Nasa website po ang form.', 'Sarado po ang opisina.'],
  },
  promise: {
    does: ['Titingnan ko po sa warehouse.', 'Iche-check po namin.', 'Aayusin po namin ito.'],
    not: ['Nasa Cebu po ang warehouse.', 'Sarado po ang opisina.'],
  },
  time: {
    does: ['Darating po sa Biyernes.', 'Sa loob po ng dalawang oras.', 'Bukas ng umaga po.'],
    not: ['Darating po yan.', 'Nasa website po ang form.'],
  },
  done: {
    does: ['Naibalik ko na po ang bayad.', 'Na-refund ko na po.', 'Naayos na po ang account nyo.'],
    not: ['Nasa website po ang form.', 'Dalawang daan po ang bayad.'],
  },
  'next-step': {
    does: [
      'Paki-send po ng litrato.',
      'Pwede nyo pong kunin sa branch.',
      'Darating po ang parcel nyo bukas.',
    ],
    not: ['Binasa po namin ang email.', 'Pula po ang opisina.'],
  },
  'follow-up': {
    does: ['Sabihan nyo lang po ako.', 'Tatawagan ko po kayo sa Lunes.', 'Andito lang po kami.'],
    not: ['Tapos na po ang gawa.', 'Bayad na po ang bill.'],
  },
  welcome: {
    does: ['Maligayang pagdating po!', 'Welcome po sa amin!', 'Salamat po sa pagpili sa amin.'],
    not: ['Dumating na po ang order.', 'Sarado po ang club.'],
  },
  alternative: {
    does: ['Pwede rin po ang asul.', 'Kung gusto nyo po, store credit na lang.', 'May dalawang paraan po.'],
    not: ['Ubos na po ang asul.', 'Wala pong stock.'],
  },
  exception: {
    does: ['Tinanggal ko na po ang late fee.', 'Pinagbigyan po kayo ng manager.', 'Wala na pong penalty.'],
    not: ['Limang daan po ang late fee.', 'Nasa website po ang form.'],
  },
  extra: {
    does: ['Libre na po ang delivery.', 'May voucher po kayo.', 'May regalo po kami sa inyo.'],
    not: ['Isang daan po ang delivery.', 'Sa Biyernes po ang katapusan.'],
  },
  answer: {
    does: ['Opo, pwede po.', 'Meron pa po.', 'Hindi po, pasensya na.'],
    not: ['Salamat po sa pagsulat.', 'Mahalaga po sa amin ang bisita.'],
  },
  trouble: {
    does: ['Hindi pa dumarating ang parcel ko.', 'Nasira po yung screen.', 'Mali po ang singil nyo.'],
    not: ['Gusto ko po ng asul.', 'Maayos po ang lahat.'],
  },
  question: {
    does: ['Magkano po ang renewal', 'Pwede po bang magtanong', 'Paano po mag-reset'],
    not: ['Gusto ko po ang presyo.', 'Alas nuwebe po ang bukas.'],
  },
};
