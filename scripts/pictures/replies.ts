import type { Language } from '../../src/engine/types.ts';

/** What is written in each language. */
export interface Replies {
  /** What an angry customer wrote. */
  readonly hot: string;
  /** A conversation of the practice inbox, and an answer that is held at Send. */
  readonly heatedTo: string;
  readonly heated: string;
  /** A passage of it whose card is shown. */
  readonly quote: string;
  /** A conversation of a calm customer, and an answer that goes at once. */
  readonly calmTo: string;
  readonly calm: string;
}

export const REPLIES: Readonly<Record<Language, Replies>> = {
  en: {
    hot: 'This is the worst service I have ever seen. You are all idiots and thieves. My parcel is three weeks late and I want my money back NOW!!!',
    heatedTo: 'maria',
    heated:
      'Hi Maria,\n\nAs I already told you, parcels take three to five days. You should have read the confirmation. Are you blind?',
    quote: 'As I already told you',
    calmTo: 'ruth',
    calm: 'Hello Ruth,\n\nThank you for writing. I have looked it up: your parcel leaves tomorrow morning.\n\nSam',
  },
  fil: {
    hot: 'Napakapangit ng serbisyo ninyo! Mga magnanakaw kayo! Tatlong linggo na ang order ko at wala pa rin. Ibalik ninyo ang pera ko NGAYON NA!!!',
    heatedTo: 'jun',
    heated: 'Hello Jun,\n\nAng tanga mo naman, bulag ka ba? Basahin mo muna ang email bago ka magreklamo.',
    quote: 'Ang tanga mo',
    calmTo: 'liza',
    calm: 'Hi Liza,\n\nSalamat po sa mensahe ninyo. Aalis na po bukas ng umaga ang order ninyo.\n\nSam',
  },
  sv: {
    hot: 'Det här är den sämsta service jag någonsin sett. Ni är idioter och tjuvar allihop. Paketet är tre veckor försenat och jag vill ha mina pengar NU!!!',
    heatedTo: 'asa',
    heated:
      'Hej Åsa,\n\nSom jag redan har sagt är avgiften borttagen. Du borde ha läst fakturan en gång till. Är du dum i huvudet?',
    quote: 'Som jag redan har sagt',
    calmTo: 'goran',
    calm: 'Hej Göran,\n\nTack för att du skriver. Paketet går iväg i morgon bitti.\n\nSam',
  },
  id: {
    hot: 'Ini pelayanan terburuk yang pernah saya lihat. Kalian semua penipu dan bodoh. Paket saya terlambat tiga minggu, kembalikan uang saya SEKARANG!!!',
    heatedTo: 'bagus',
    heated: 'Halo Bagus,\n\nKamu bodoh ya? Dasar tolol. Baca dulu emailnya sebelum marah-marah.',
    quote: 'Kamu bodoh ya',
    calmTo: 'wulan',
    calm: 'Halo Kak Wulan,\n\nTerima kasih sudah menghubungi kami. Paketnya berangkat besok pagi.\n\nSam',
  },
  bn: {
    hot: 'এত জঘন্য সেবা জীবনে দেখিনি। আপনারা সবাই চোর আর প্রতারক। তিন সপ্তাহ হয়ে গেল পার্সেল আসেনি, আমার টাকা এখনই ফেরত দিন!!!',
    heatedTo: 'tanvir',
    heated: 'প্রিয় তানভীর,\n\nআপনি কি পাগল? আপনি একটা গাধা। আগে ইমেইলটা পড়ুন।',
    quote: 'আপনি কি পাগল',
    calmTo: 'sharmila',
    calm: 'প্রিয় শর্মিলা,\n\nলেখার জন্য ধন্যবাদ। আপনার পার্সেল কাল সকালে পাঠানো হবে।\n\nস্যাম',
  },
};
