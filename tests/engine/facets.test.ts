import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/engine/check.ts';
import { PACKS } from '../../src/engine/languages/index.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { type About, FACETS, type Language } from '../../src/engine/types.ts';

interface Pair {
  readonly customer: string;
  readonly incoming: string;
  readonly splendid: string;
  readonly dreadful: string;
}

const PAIRS: Readonly<Record<Language, Pair>> = {
  en: {
    customer: 'Maria Fernández',
    incoming: 'My lamp arrived broken and nobody has answered me for a week. Can you send a new one?',
    splendid:
      'Hi Maria, thank you for telling us, and I am sorry: you should never have waited a week. You are right to be annoyed. I have sent a new lamp, and it will arrive on Friday. Delivery is on us, and I have made an exception: keep the old one. If you prefer, I can refund you instead. I will call you on Monday to check.',
    dreadful:
      'Dear customer, as I already told you, that is not our fault. You should have read the policy. There is nothing I can do. Your satisfaction is our number one priority [INSERT NAME]!!!',
  },
  fil: {
    customer: 'Maria Santos',
    incoming:
      'Basag po ang lampara at isang linggo na walang sumasagot. Pwede po ba kayong magpadala ng bago?',
    splendid:
      "Hi Ma'am Maria, salamat po at sinabi nyo, at pasensya na po sa paghihintay. Tama po kayo na mainis. Naipadala ko na po ang bagong lampara, at darating po sa Biyernes. Libre po ang delivery, at tinanggal ko na po ang late fee. Kung gusto nyo po, pwede ring i-refund. Tatawagan ko po kayo sa Lunes.",
    dreadful:
      'Dear Customer, ang tanga mo naman, bulag ka ba? Wala na po kaming magagawa. Hindi namin kasalanan yan. Kayo po ang may mali, hindi kami [INSERT NAME]!!!',
  },
  sv: {
    customer: 'Maria Öberg',
    incoming: 'Lampan kom trasig och ingen har svarat mig på en vecka. Kan ni skicka en ny?',
    splendid:
      'Hej Maria, tack för att du säger till, och förlåt: du ska inte behöva vänta en vecka. Du har helt rätt. Jag har skickat en ny lampa, och den kommer att vara framme på fredag. Vi bjuder på frakten, och jag har gjort ett undantag: behåll den gamla. Vill du hellre ha pengarna tillbaka? Då ordnar jag det i stället. Jag ringer dig på måndag.',
    dreadful:
      'Kära kund, är du helt dum? Som jag redan har sagt är det inte vårt fel. Du borde ha läst villkoren. Det finns inget jag kan göra [NAMN]!!!',
  },
  id: {
    customer: 'Maria Lestari',
    incoming: 'Lampu saya datang pecah dan sudah seminggu tidak ada yang jawab. Bisa kirim yang baru?',
    splendid:
      'Halo Bu Maria, terima kasih sudah memberi tahu, dan saya minta maaf. Ibu benar, seminggu itu lama. Lampu baru sudah saya kirim dan akan sampai hari Jumat. Ongkirnya gratis, dan khusus kali ini biaya kami tanggung. Kalau mau, bisa juga diganti dengan uang. Hari Senin saya telepon Ibu lagi.',
    dreadful:
      'Pelanggan Yth, kamu bodoh ya? Sudah saya bilang, itu bukan salah kami. Anda seharusnya membaca ketentuan. Tidak ada yang bisa kami lakukan [NAMA]!!!',
  },
  bn: {
    customer: 'মারিয়া রহমান',
    incoming: 'ল্যাম্পটা ভাঙা এসেছে, এক সপ্তাহ ধরে কেউ উত্তর দেয়নি। নতুন একটা পাঠানো যাবে?',
    splendid:
      'মারিয়া আপা, জানানোর জন্য ধন্যবাদ, আর দেরির জন্য আমরা দুঃখিত। আপনার রাগটা স্বাভাবিক। নতুন ল্যাম্প পাঠিয়েছি, শুক্রবার পৌঁছে যাবে। ডেলিভারি ফ্রি, আর এবারের মতো ব্যতিক্রম করলাম। চাইলে এর বদলে টাকা ফেরত নিতে পারেন। সোমবার আমি ফোন করে খোঁজ নেব।',
    dreadful:
      'প্রিয় গ্রাহক, আপনি কি পাগল? আগেই বলেছি, এটা আমাদের দোষ না। আপনার নিয়ম পড়া উচিত ছিল। আমাদের কিছু করার নেই [নাম]!!!',
  },
};

const facetsOf = (text: string, about: About) =>
  createChecker(PACKS, RULES).check({ text }, about, { rulesOff: [], phrasesOff: [] }).facets;

describe.each(PACKS.map(({ code }) => code))('%s', (language) => {
  const { customer, incoming, splendid, dreadful } = PAIRS[language];
  const about = { customers: [customer], incoming, language };
  const values = (text: string) => FACETS.map((facet) => facetsOf(text, about)[facet].value);

  it('values a splendid reply highly in at least five', () => {
    expect(
      values(splendid).filter((value) => value >= 0.8).length,
      `${values(splendid)}`,
    ).toBeGreaterThanOrEqual(5);
  });

  it('values a dreadful reply lowly in at least four', () => {
    expect(
      values(dreadful).filter((value) => value <= 0.3).length,
      `${values(dreadful)}`,
    ).toBeGreaterThanOrEqual(4);
  });

  it('stays between 0 and 1, however much is said', () => {
    for (const text of ['', splendid, dreadful, splendid.repeat(9), dreadful.repeat(9)])
      for (const value of values(text)) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
  });
});

describe('as a draft grows', () => {
  const about: About = { customers: ['Maria Fernández'] };
  const grown = (sentences: readonly string[]) =>
    sentences.map((_, index) => facetsOf(sentences.slice(0, index + 1).join(' '), about));

  it('never falls with a kind sentence more', () => {
    const drafts = grown([
      'Hi Maria, I have sent a new lamp.',
      'Thank you for telling us.',
      'I am sorry about the wait.',
      'It will arrive on Friday.',
      'You can also have a blue one instead.',
      'Delivery is on us.',
      'I will call you on Monday.',
    ]);
    for (const facet of FACETS)
      for (const [index, draft] of drafts.entries())
        expect(draft[facet].value).toBeGreaterThanOrEqual(drafts[index - 1]?.[facet].value ?? 0);
    expect(drafts.at(-1)?.approachability.value).toBeGreaterThan(drafts[0]?.approachability.value ?? 1);
  });

  it('never rises with an unkind sentence more', () => {
    const drafts = grown([
      'Hi Maria, I have sent a new lamp.',
      'Are you blind?',
      'You should have read the policy.',
      'There is nothing I can do.',
    ]);
    for (const facet of FACETS)
      for (const [index, draft] of drafts.entries())
        expect(draft[facet].value).toBeLessThanOrEqual(drafts[index - 1]?.[facet].value ?? 1);
    expect(drafts.at(-1)?.approachability.value).toBeLessThan(drafts[0]?.approachability.value ?? 0);
  });

  it('names what speaks for it and against it', () => {
    const facets = facetsOf('Hi Maria, are you blind? I have sent a new lamp.', about);
    expect(facets.personalization.gains).toContain('name');
    expect(facets.reliability.gains).toContain('done');
    expect(facets.approachability.losses).toContain('hostile');
  });
});

it('values a welcome more where somebody writes for the first time', () => {
  const text = 'Welcome to the club, Maria! You can change your plan at any time.';
  const known = facetsOf(text, { customers: ['Maria Fernández'], firstTime: false });
  const first = facetsOf(text, { customers: ['Maria Fernández'], firstTime: true });
  for (const facet of ['personalization', 'approachability'] as const)
    expect(first[facet].value).toBeGreaterThan(known[facet].value);
  expect(first.timeliness).toEqual(known.timeliness);
});
