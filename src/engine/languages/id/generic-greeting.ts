import type { Examples, Phrase } from '../../pack.ts';

const fix = 'Halo {name}';

export const phrases: readonly Phrase[] = [
  // "Yth." and the rest are two sentences to the segmenter: what stands behind it is marked alone.
  {
    say: '^ (halo|hai|hi|hello|dear|hey|selamat (pagi|siang|sore|malam)|salam|salam sejahtera|pagi|siang|sore|malam) (,)? (bapak ibu|ibu bapak|bpk ibu|para|semua|seluruh|sobat)? (@person|all|everyone) (_)? (setia|tersayang|tercinta|yang budiman|yang terhormat|terhormat|kami|yth|yang kami hormati)? (kami)? ($|,)',
    fix,
  },
  {
    say: '^ (halo|hai|hi|dear|hello) (bapak ibu|ibu bapak|para|sobat|customers|customer|sir|sir madam|sir or madam|valued customer|all|kak semua) (_)? ($|,)',
    fix,
  },
  {
    say: '^ (halo|hai|hi|dear) (sobat|sahabat|bestie|para|keluarga|tamu|pelanggan|nasabah|customer|pembeli|penumpang|pasien|kakak pelanggan|kawan) (_|@person)? (yang (budiman|terhormat|kami hormati)|setia)? (!|$)',
    fix,
  },
  {
    say: '^ (kepada|kpd|untuk) (yth|yang terhormat)? (bapak ibu|ibu bapak|bpk ibu|seluruh|para|semua)? (orang tua wali|orang tua|wali)? (@person|pihak|pemegang polis) (_)? (setia|terhormat|yang (budiman|terhormat|kami hormati)|di tempat)? (kami)? ($|,)',
    fix,
  },
  {
    say: '^ (bapak ibu|ibu bapak|bpk ibu|sdr i|saudara i|bapak|saudara|sdr) (calon)? (@person|pemegang polis|orang tua wali|orang tua|wali) (_)? (_)? (_)? (yang (kami hormati|terhormat|budiman)|setia|yth)? ($|,)',
    fix: '{name}',
  },
  {
    say: '^ (bapak ibu|ibu bapak|bpk ibu) (yang (terhormat|kami hormati|budiman)|yth|sekalian)? ($|,)',
    fix,
  },
  {
    say: '^ (pelanggan|nasabah|konsumen|penumpang|tamu|pengguna|peserta|pasien|mitra|anggota|member|warga|pembeli|mahasiswa|pemohon|penghuni|donatur|customer) (setia|tercinta|kartu _|pdam|pln|bpjs)? (yang (budiman|terhormat|kami hormati)|yth|setia|kami|terhormat) (yth|kami)? ($|,)',
    fix,
  },
  {
    say: '^ (yang terhormat) (bapak ibu|ibu bapak|para|seluruh)? (@person) (_)? (_)? ($|,)',
    fix,
  },
  {
    say: '^ (nasabah|pelanggan|pemohon|penumpang|konsumen|peserta|pengguna|wajib (retribusi|pajak)|pemegang (polis|saham|kartu)|penghuni|tertanggung) (_)? (_)? ($|,)',
    fix: '{name}',
  },
  { say: '^ dengan hormat (,)? (bapak ibu|ibu bapak|saudara|pelanggan|nasabah)', fix },
  {
    say: '^ (to whom it may concern|dear (sir|madam|customer|customers|valued|all|guest|user)|kepada (siapa|pihak) (yang|pun) (berkepentingan|terkait))',
    fix,
  },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    'Maria Fernández >> ‹Dear Customer›,\nraknya datang hari Rabu jam dua.',
    '‹Halo Sobat Belanja›!\nRaknya datang hari Rabu jam dua.',
    '‹Selamat pagi Bapak/Ibu Nasabah›,\nkartunya sudah jadi dan bisa diambil.',
    '‹Kepada pelanggan setia kami›,\nraknya datang hari Rabu jam dua.',
    'Yth. ‹Bapak/Ibu Nasabah›,\nkartunya sudah jadi dan bisa diambil.',
    '‹Bapak/Ibu yang terhormat›,\nraknya datang hari Rabu jam dua.',
    '‹Pelanggan Yth›.,\nraknya datang hari Rabu jam dua.',
    '‹Kepada seluruh penghuni›,\nair di gedung ini mati hari Rabu jam dua.',
    'Yth. ‹Penumpang›,\nkeretanya berangkat dari jalur empat hari ini.',
  ],
  fine: [
    'Halo Bu Rina,\nraknya datang hari Rabu jam dua.',
    'Yth. Bapak Joko Susilo,\nraknya datang hari Rabu jam dua.',
    'Selamat pagi, raknya sudah di jalan ya.',
    'Pelanggan lama kami dapat potongan sepuluh persen, termasuk Ibu.',
    'Halo semua, rapatnya pindah ke hari Selasa.',
    'Kepada Ibu Tari, raknya datang hari Rabu jam dua.',
  ],
};
