import type { Examples, Phrase } from '../../pack.ts';

const ours = [
  '(maaf|maafkan) (atas|karena|sudah|ya)',
  '(tetap|tapi|namun) ... (saya|kami) (bantu|ganti|tanggung|urus|carikan|coba)',
];

export const phrases: readonly Phrase[] = [
  // Not our fault.
  {
    say: '< (itu|ini|hal ini|hal itu) (bukan|bukanlah) (kesalahan|salah|kelalaian) dari? pihak? @we > ,',
    fix: 'saya ikut menyesalkan hal ini',
    unless: ours,
  },
  {
    say: '(bukan|bukan merupakan|di luar) (kesalahan|kelalaian|tanggung jawab|masalah|problem|kendali|kontrol|kewenangan) pihak? pihak? (@we|hotel|maskapai|kantor)',
    unless: ours,
  },
  {
    say: 'bukan (sistem|dari|karena)? (@we|dapur saya) (yang menentukan|,|$|@prt)',
    unless: [...ours, '(email|nomor|akun|alamat|sms)'],
  },
  { say: '(disebabkan|dipengaruhi|berada) ... di luar (kendali|kewenangan|tanggung)', unless: ours },
  { say: 'bukan (problem|masalah|tanggung jawab) @we', unless: ours },
  {
    say: '(@we @not bisa|tidak @can) (disalahkan|dimintai pertanggung*|dimintai pertanggungjawaban)',
    unless: ours,
  },
  {
    say: '(yang lambat|kesalahan) (itu|@prt|ada)? (di|internet|pihak)? (internet|pihak)? @thou',
    unless: [...ours, '(bukan|@not)'],
  },
  {
    say: '(@we|server|sistem|servisan|mesin) (@we|@not)? @we? (tidak pernah|aman|beres) (salah|berbohong|menjanjikan|mencuri|@aja|kok|,)',
    unless: ours,
  },
  { say: '@we @prt? @not pernah? menjanjikan', unless: ours },

  // Nobody else complains.
  {
    say: '@others (lain|di _ lain) nya? (satu gerbong|pada|@prt)? (bisa|aman|baik|puas|pada|diam|@not gini|biasanya|berhasil|nyaman|@get)',
    weight: 'nudge',
    unless: ours,
  },
  {
    say: '(ribuan|ratusan|ribu) _? (pembeli|penonton|peternak) ... (aman|puas|tanpa kendala|hidup)',
    unless: ours,
  },
  {
    say: '(belum|@not) pernah? ada (yang|customer|tamu|komplain|_ lain|_ _ yang) (pernah|lain|yang)? (protes|komplain|complain|begini)',
    unless: ours,
  },
  {
    say: '(baru|@only) @thou (@aja|satu satunya)? yang (mengeluh|ribut|kesulitan|@not)',
    weight: 'pause',
    unless: ours,
  },
  {
    say: '(dari dulu|tahun (buka|jualan)|jualan dari|besannya) ... (@not|dak|belum) pernah? (ada|protes|kurang) yang?',
    unless: ours,
  },

  // We did everything right.
  { say: '@we @only (menjalankan|ngikutin) (sop|aturan|yang|@aja)?', unless: ours },
  {
    say: '(@we|kenaikan|tarif|semua) _? @already (melakukan|sesuai) _? (kewajiban|sesuai|prosedur|ketentuan)',
    unless: ours,
  },
  { say: '@already sesuai (prosedur|ketentuan) (,|$)', unless: ours },
  { say: '(@we|drivernya) ini? juga? (manusia|cari makan)', unless: ours },
  {
    say: 'kenapa harus? @we (yang|terus)? (yang|terus)? (disalahkan|diserang|kena|repot)',
    weight: 'pause',
    unless: ours,
  },
  { say: 'jangan main? (jadiin|bawa bawa|cari cari) ... (yang bisa disalahkan|orang|kata)', weight: 'pause' },
  {
    say: '@we juga? (tidak akan|tidak (perlu|berutang)) (minta maaf|penjelasan)',
    weight: 'pause',
    unless: ours,
  },
  {
    say: '(dengan|namanya juga) (harga|barang) (segitu|murah) (jangan|@prt|@already)',
    weight: 'pause',
    unless: ours,
  },
  { say: '(dari sananya|dari awal memang) (@prt|,|$|@not)', unless: ours },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    '‹Itu bukan kesalahan kami›, kurirnya yang lambat.',
    'Itu ‹bukan tanggung jawab kami›.',
    'Cuaca ‹di luar kendali kami›.',
    '‹Bukan kami yang menentukan› harganya.',
    '‹Kami tidak pernah menjanjikan› kirim hari ini.',
    '‹Kami tidak bisa disalahkan›.',
    '‹Yang lambat itu internet Anda›.',
    '‹Pelanggan lain baik›-baik saja.',
    '‹Tamu lain pada nyaman› kok.',
    '‹Ribuan pembeli rak ini puas› dan aman.',
    '‹Tidak ada yang pernah protes›.',
    '‹Baru Ibu yang mengeluh›.',
    '‹Dari dulu tidak ada yang› komplain.',
    '‹Kami hanya menjalankan aturan›.',
    '‹Kami sudah melakukan kewajiban› kami.',
    '‹Semua sudah sesuai prosedur›.',
    '‹Kami juga manusia›.',
    '‹Kenapa kami terus yang disalahkan›?',
    '‹Server kami aman kok›.',
    '‹Kami tidak perlu minta maaf›.',
    '‹Dengan harga segitu jangan› minta lebih.',
  ],
  fine: [
    'Itu bukan salah Ibu, formulirnya memang membingungkan.',
    'Kami yang salah, dan rak barunya berangkat sore ini.',
    'Server kami sudah normal lagi sejak pukul dua.',
    'Saya tidak mau menjanjikan hal yang belum pasti, jadi saya kabari besok jam sembilan.',
    'Kami tidak pernah meminta kode OTP, Bu, jadi jangan dibagikan.',
    'Ukuran lain masih ada, Kak, mau yang hijau?',
    'Pelanggan lain juga mengalami hal yang sama, jadi kami tarik semua raknya.',
    'Cuacanya memang buruk, tapi saya sudah siapkan kapal hari Jumat.',
    'Ongkirnya kami tanggung, Kak.',
    'Kemarin kami berjanji menelepon, dan itu tidak terjadi.',
    'Petugas kami datang hari Rabu sesuai jadwal Bapak.',
    'Yang keliru kami, Bu, bukan Ibu.',
  ],
};
