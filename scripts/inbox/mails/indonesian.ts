import type { Conversation } from '../conversation.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

export const INDONESIAN: readonly Conversation[] = [
  {
    id: 'wulan',
    customer: { name: 'Wulan Pratiwi', address: 'wulan.pratiwi@mail.example' },
    language: 'id',
    subject: 'Salah pilih warna sarung bantal',
    firstTime: true,
    scathing: false,
    box: 'textarea',
    messages: [
      {
        from: 'customer',
        minutesAgo: 7 * HOUR,
        text: `Halo Kak, selamat siang.

Saya baru pertama kali belanja di sini. Kemarin saya pesan dua sarung bantal linen (pesanan 10549), tapi ternyata salah pilih warna. Maunya hijau muda, yang terpilih malah abu-abu.

Apakah warnanya masih bisa diganti sebelum dikirim? Kalau ada biaya tambahan, tidak apa-apa.

Terima kasih banyak ya, Kak.
Wulan`,
      },
    ],
  },
  {
    id: 'bagus',
    customer: {
      name: 'Bagus Hartawan',
      address: 'bagus.hartawan@post.example',
    },
    language: 'id',
    subject: 'Kartu saya ditagih DUA KALI',
    firstTime: false,
    scathing: false,
    box: 'contenteditable',
    messages: [
      {
        from: 'customer',
        minutesAgo: 2 * DAY + 20 * HOUR,
        text: `Selamat pagi,

Pesanan saya hanya satu (10476), tetapi kartu saya ditagih Rp689.000 dua kali. Mohon dicek.

Bagus`,
      },
      {
        from: 'us',
        minutesAgo: 2 * DAY + 12 * HOUR,
        text: `Halo [nama pelanggan],

Terima kasih telah menghubungi kami. Keluhan Anda sedang kami proses. Mohon ditunggu.

Layanan Pelanggan`,
      },
      {
        from: 'customer',
        minutesAgo: 20 * HOUR,
        text: `Nama saya Bagus, bukan "nama pelanggan".

Ini email kedua saya dan yang datang cuma balasan otomatis. Uangnya sudah terpotong, akhir bulan pula. Saya tidak minta macam-macam, saya hanya ingin tahu kapan Rp689.000 itu dikembalikan dan siapa yang mengurusnya.

Tolong jangan jawab dengan template lagi.

Bagus Hartawan`,
      },
    ],
  },
];
