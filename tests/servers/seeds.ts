// The customers whose letters lie in every test inbox: one for each of the five languages.
import { type Letter, message } from './mails.ts';

export const MARIA: Letter = {
  from: { name: 'Maria Fernández', address: 'maria.fernandez@customer.test' },
  subject: 'Where is my order 10442?',
  text: 'Hello,\n\nmy order 10442 has not arrived yet. Could you tell me where it is?\n\nBest regards,\nMaria',
  html:
    '<p>Hello,</p><p>my order <b>10442</b> has not arrived yet. Could you tell me where it is?</p>' +
    '<p>Best regards,<br>Maria</p>',
  date: 'Tue, 10 Nov 2026 09:12:00 +0000',
};

export const ASA: Letter = {
  from: { name: 'Åsa Lindqvist', address: 'asa.lindqvist@customer.test' },
  subject: 'Faktura 7781 är fel för andra gången',
  text:
    'Hej,\n\nnu har jag fått fel belopp på faktura 7781 för andra gången. ' +
    'Jag väntar fortfarande på svar på mitt förra mejl.\n\nHälsningar\nÅsa Lindqvist',
  date: 'Tue, 10 Nov 2026 10:05:00 +0000',
};

export const JOMAR: Letter = {
  from: { name: 'Jomar Dela Cruz', address: 'jomar.delacruz@customer.test' },
  subject: 'Hindi pa dumarating ang refund ko',
  text:
    'Magandang araw po,\n\ntatlong linggo na po akong naghihintay ng refund para sa order 20817. ' +
    'Kailan ko po ito matatanggap?\n\nSalamat,\nJomar',
  date: 'Tue, 10 Nov 2026 11:20:00 +0000',
};

export const DEWI: Letter = {
  from: { name: 'Dewi Lestari', address: 'dewi.lestari@customer.test' },
  subject: 'Barang pesanan 31960 rusak',
  text:
    'Selamat siang,\n\nbarang pesanan 31960 sampai dalam keadaan rusak. ' +
    'Bagaimana cara menukarnya?\n\nTerima kasih,\nDewi',
  date: 'Tue, 10 Nov 2026 12:41:00 +0000',
};

export const NUSRAT: Letter = {
  from: { name: 'নুসরাত জাহান', address: 'nusrat.jahan@customer.test' },
  subject: 'অর্ডার ৫২০৮ এখনও পাইনি',
  text: 'নমস্কার,\n\nআমার অর্ডার ৫২০৮ এখনও আসেনি। দয়া করে জানাবেন কবে পাব?\n\nধন্যবাদ,\nনুসরাত',
  date: 'Tue, 10 Nov 2026 13:30:00 +0000',
};

/** The letters as whole messages, oldest first. */
export const SEEDS: readonly string[] = [MARIA, ASA, JOMAR, DEWI, NUSRAT].map(message);
