import type { Examples, Phrase } from '../../types.ts';

/** Another way, a reason or a next step in the same sentence makes a no kind. */
const unless = [
  'tapi|tetapi|namun|tp|kecuali|karena|soalnya|sebab|supaya|agar|jadi|alternatif|alternatifnya|sementara|kalau|jika|bila|sebelum|maka|padahal|solusinya',
  '(sebagai gantinya|sebagai ganti|gantinya|lebih baik|saya (bantu|sudah|carikan|ganti|pindahkan|siapkan|coba|cek)|kami (bantu|sudah|carikan|ganti|siapkan|coba)|yang bisa|bisa (saya|kami|aku)|hanya (bisa|igd|sampai))',
  '(maaf|sayang|kasihan) ... (belum|dulu)',
];

export const phrases: readonly Phrase[] = [
  {
    say: '(tidak|gak|nggak|ga|tak) ada (lagi)? yang (bisa|dapat) (kami|saya|aku|gue|kita) (lakukan|bantu|perbuat|kerjakan|lakuin)',
    fix: '{4} belum menemukan jalan keluarnya',
  },
  {
    say: '(kami|saya|aku|gue) (sudah)? (tidak|gak|nggak|ga|tak) (bisa|dapat) (berbuat|melakukan|bantu|membantu|apa apa|ngapa ngapain|bantu apa) (apa apa|apapun|apa pun|banyak|lagi|lebih|lanjut|$)',
    fix: '{1} belum menemukan jalan keluarnya',
    unless: unless,
  },
  { say: 'nothing we can do', unless: unless },
  { say: '^ @thou? maaf? ,? ya? @thou? ,? @not @can @prt? @thou? $', unless: unless },
  { say: '@not bisa gitu? @prt? @thou? ,? (@already|sistem)', unless: unless },
  { say: '(@already|@emang) dari? (kebijakan|sistem|pusatnya) (dari|toko|sistem|,|$)', unless: unless },
  { say: '(aturannya|sistem) (@emang|@prt)? @emang? (begitu|tidak mengizinkan)', unless: unless },
  { say: '@already? (kebijakan|aturan) toko $', unless: unless },
  { say: '(bukan|di luar) ((bagian|urusan) (@we|pendaftaran)|kewenangan @we)', unless: unless },
  { say: '^ itu? bukan (kasir|bagian)', unless: unless },
  { say: '(tidak ada|gak ada) (pengecualian|layanan itu|diskusi|cod) (,|$)', unless: unless },
  {
    say: '(pengecualian|pembatalan|barang|tiket|pulsa|pembebasan) ... @not @can? kami? (diberikan|dikembalikan|ditukar|diproses|pertimbangkan|kami terima) (dengan alasan|dalam|,|$)?',
    unless: unless,
  },
  { say: '@not (@can|akan) (diganggu gugat|diskusiin|ulang untuk)', unless: unless },
  {
    say: '(keputusan|keputusan ini|jawaban kami) (kami|ini|sistem)? (bersifat|sudah|tetap)? (final|mutlak|sama)',
    unless: unless,
  },
  { say: '(dengan (alasan|kondisi)|dalam kondisi|alasan) apa pun', unless: unless },
  { say: '(kami nyatakan|dinyatakan) ini? (selesai|gugur)', unless: unless },
  { say: '@if? keberatan ,? @pls cari' },
  { say: '@pls cari ... lain', unless: unless },
  { say: '@not (wajib|berkewajiban|termasuk tanggungan) (memberikan|naik|maskapai)?', unless: unless },
  { say: 'tidak (memungkinkan|melayani) (perubahan|penukaran)', unless: unless },
  { say: 'ya? (gimana|mau gimana) (lagi|@prt) (@emang|@already|,|$)', unless: unless },
  { say: 'tidak ada (solusi|solusi lain) (@thou|,|$)', unless: unless },
  { say: '(baca|cek) @aja? di? (syarat dan ketentuan|chat lama) @aja? $', unless: unless },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    '‹Tidak ada yang bisa kami lakukan›.',
    'Maaf, ‹tidak ada yang bisa saya bantu›.',
    '‹Kami tidak bisa berbuat apa-apa›.',
    '‹Maaf, tidak bisa›.',
    '‹Gak bisa, Kak›.',
    'Tidak bisa, ‹sudah kebijakan toko›.',
    '‹Aturannya memang begitu›.',
    '‹Sudah dari pusatnya›.',
    'Itu ‹bukan bagian saya›.',
    '‹Tidak ada pengecualian›.',
    '‹Barang tidak dapat dikembalikan›.',
    '‹Pembatalan tidak dapat diproses›.',
    '‹Keputusan ini sudah final›, Pak.',
    'Tidak boleh ‹dengan alasan apa pun›.',
    '‹Silakan cari penjual lain›.',
    '‹Sistem tidak mengizinkan›.',
    '‹Mau gimana lagi›, Kak.',
    'Kasus ini ‹kami nyatakan selesai›.',
    'Kami ‹tidak melayani penukaran›.',
    '‹Tidak ada solusi lain›.',
  ],
  fine: [
    'Warnanya tidak bisa diganti, tapi saya bisa kirim model lain besok.',
    'Belum bisa hari ini, Kak, besok jam sembilan saya ada waktu.',
    'Maaf, rak biru habis, jadi saya simpankan yang hijau untuk Ibu.',
    'Biaya itu tidak bisa saya hapus, namun bisa dibagi tiga bulan.',
    'Bukan bagian saya, jadi saya teruskan ke Bu Ratna yang bisa memutuskan.',
    'Barang dapat dikembalikan sampai tanggal 30.',
    'Ada lagi yang bisa saya bantu?',
    'Kebijakan kami: ongkir retur selalu kami bayar.',
    'Mohon maaf belum bisa masuk kamar, kopernya boleh dititip dulu.',
    'Tiket ini tidak bisa diubah kalau kurang dari dua jam, sementara yang malam masih bisa.',
    'Aturannya memang agak rumit, jadi saya ringkas: bayar dulu, baru cetak.',
  ],
};
