import type { Letters } from './letters.ts';

export const id: Letters = {
  greeting: { named: ['Halo {name},', 'Hai {name},'], nameless: ['Halo,', 'Selamat siang,'] },
  checkIn: {
    about: [
      'Saya ingin tahu bagaimana kelanjutan {what}.',
      'Saya teringat soal {what}: apakah semuanya sudah beres?',
      'Sudah beberapa hari berlalu, jadi saya ingin menanyakan soal {what}. Apakah sudah teratasi?',
    ],
    plain: [
      'Saya ingin tahu apakah semuanya baik-baik saja sejak terakhir kali kita bertukar pesan.',
      'Sudah beberapa hari berlalu, dan saya ingin tahu apakah semuanya sudah teratasi.',
      'Saya teringat pesan Anda: apakah sekarang semuanya sudah sesuai harapan?',
    ],
    thanks: [
      'Terima kasih sudah memberi kami kesempatan membantu.',
      'Terima kasih sekali lagi sudah memberi tahu kami.',
      'Terima kasih juga sudah menjadi pelanggan kami.',
    ],
    door: [
      'Kalau masih ada yang kurang, balas saja pesan ini dan akan saya urus.',
      'Kalau ada yang belum sesuai, tulis saja kepada saya dan akan saya bantu.',
      'Anda selalu bisa membalas pesan ini: balasannya sampai ke saya.',
    ],
    goodwill: [
      'Sebagai ucapan terima kasih kecil dari kami: {goodwill}.',
      'Satu lagi, dengan ucapan terima kasih kami: {goodwill}.',
    ],
  },
  holding: {
    raised: [
      'Terima kasih sudah memberi tahu saya tentang [tulis topiknya].',
      'Terima kasih sudah menulis kepada saya tentang [tulis topiknya].',
      'Saya sudah membaca pesan Anda tentang [tulis topiknya], terima kasih.',
    ],
    sorry: [
      'Saya minta maaf karena Anda harus menunggu.',
      'Saya minta maaf karena ini merepotkan Anda, dan prosesnya jadi selama ini.',
      'Saya minta maaf karena belum bisa memberi Anda jawaban.',
    ],
    when: [
      'Saya masih mengerjakannya, dan akan mengabari Anda paling lambat [hari dan jam].',
      'Kami belum menemukan solusinya. Saya akan menulis kepada Anda paling lambat [hari dan jam].',
      'Saya perlu sedikit waktu lagi: paling lambat [hari dan jam] Anda akan menerima jawaban saya.',
    ],
    next: [
      'Kalau ternyata lebih lama, saya juga akan memberi tahu Anda saat itu.',
      'Kalaupun saat itu belum selesai, saya tetap menulis untuk mengabarkan perkembangannya.',
      'Kalau ada perubahan sebelum itu, saya akan segera menulis kepada Anda.',
    ],
  },
};
