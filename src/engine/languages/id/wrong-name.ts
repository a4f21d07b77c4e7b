import type { Examples } from '../../pack.ts';

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    'Herman Salim >> Kak ‹Hasnah›, barangnya kami kirim hari ini.',
    'Maria Fernández >> Halo Kak ‹Peter›, raknya datang hari Rabu.',
    'Siti Rahayu >> Selamat pagi Bu ‹Dewi›, raknya datang hari Rabu.',
    'Budi Santoso >> Pak ‹Anton›, raknya datang hari Rabu.',
    'Ayu Lestari >> Hai ‹Rina›!\nRaknya datang hari Rabu.',
    'Made Wirawan >> Bli ‹Ketut›, raknya datang hari Rabu.',
    'Joko Susilo >> Yth. Bapak ‹Hendra›,\nraknya datang hari Rabu.',
    'Linda Kusuma >> Dear Ibu ‹Yanti›, raknya datang hari Rabu.',
    'Rahmat Hidayat >> Siang Mas ‹Dimas›, raknya datang hari Rabu.',
    'Tari Handayani >> Mbak ‹Nurul›, raknya datang hari Rabu.',
  ],
  fine: [
    'Joko Susilo >> Pak Joko, barangnya kami kirim hari ini.',
    'Maria Fernández >> Halo Kak Maria, raknya datang hari Rabu.',
    'Siti Rahayu >> Selamat pagi Bu Rahayu, raknya datang hari Rabu.',
    'Budi Santoso >> Pak Budi, raknya datang hari Rabu.',
    'Hermawan Putra >> Halo Mas Wawan, raknya datang hari Rabu.',
    'Rahmawati >> Bu Rahma, raknya datang hari Rabu.',
    'Budi Santoso >> Halo Kak, raknya datang hari Rabu.',
    'Budi Santoso >> Selamat siang Bapak, raknya datang hari Rabu.',
    'Ayu Lestari >> Kak, siap, raknya datang hari Rabu.',
    'Ayu Lestari >> Halo kak, ready!',
    'Joko Susilo >> Pak RT, kuncinya saya titip di pos satpam ya.',
  ],
};
