import type { Language } from '../engine/types.ts';

/** A reply in each language that nobody should send; for some of it there are other wordings. */
export const ANGRY: Readonly<Record<Language, string>> = {
  en: 'Hi Maria, as I already told you, you should have read the confirmation before complaining. That is your problem, not ours. Are you blind?',
  fil: 'Hi Maria, nasabi ko na po sa inyo ito. Dapat binasa nyo po muna ang confirmation bago kayo nagreklamo. Kasalanan nyo yan, hindi amin. Bulag ka ba?',
  sv: 'Hej Maria! Som jag redan har sagt: du borde ha läst bekräftelsen innan du klagade. Det är ditt eget fel, inte vårt. Är du blind eller?',
  id: 'Halo Maria, seperti sudah saya bilang, seharusnya Anda baca dulu konfirmasinya sebelum mengeluh. Itu salah Anda sendiri, bukan kami. Anda buta, ya?',
  bn: 'হ্যালো মারিয়া, আগেই তো বলেছি, অভিযোগ করার আগে কনফার্মেশনটা আপনার পড়া উচিত ছিল। এটা আপনার সমস্যা, আমাদের নয়। আপনি কি চোখে দেখেন না?',
};
