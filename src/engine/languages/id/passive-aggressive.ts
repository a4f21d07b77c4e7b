import type { Examples, Phrase } from '../../pack.ts';

const ours = [
  '(maaf|maafkan|wajar)',
  '(salah|kesalahan|kelalaian|kekeliruan|kurang jelas) (kami|saya|aku|gue)',
  '(ke|kepada|sama) (gudang*|kurir*|tim*|atasan*|bagian|manajer*|supervisor*|vendor*|teman*|petugas*|bank|sopir*|driver*)',
  '(saya|kami|aku) (sudah|udah) (_)? (_)? kali (menelepon|telepon|menghubungi|lapor|minta|tanya|nanya)',
];

export const phrases: readonly Phrase[] = [
  // As I already told you.
  {
    say: '< (sebagaimana|@like|sesuai) yang? (@already|pernah)? @we (@already|pernah)? @told (sebelumnya|tadi|kemarin|di atas|berkali kali|(di|pada|lewat) @talk (sebelumnya|kemarin|@we|tadi|lalu|pertama))? > ,',
    fix: 'singkatnya',
    unless: ours,
  },
  {
    say: '(sebagaimana|@like) yang? @already? @we (@already|bilang)? (@told|bilang) (via|di|pada)?',
    unless: ours,
  },
  {
    say: '(sebagaimana|@like) yang? (@already|jelas) jelas? (@betold|tertulis|dijelaskan) (jelas|di)?',
    unless: ours,
  },
  { say: 'sesuai pada? @doc @we', unless: ours },
  { say: 'as already? stated', weight: 'nudge', unless: ours },
  {
    say: '^ @thou? ,? (@prt|dari awal) @kan? @already @we? di? (bilang|dibilang|bilangin|dibilangin|jelaskan|dijelaskan|jelasin|dijelasin|sampaikan) (tadi|kemarin|sebelumnya|di atas|dari tadi|dari kemarin|dari awal)? @thou? $',
    fix: 'supaya jelas, saya ringkas lagi',
    weight: 'pause',
    unless: ours,
  },
  { say: '(tadi|@prt) @kan? @already @we? (@told|@betold|dibilang)', weight: 'pause', unless: ours },
  {
    say: '@already @we? (bilang|dijelasin|dijelaskan|jawab) @kan? (dari|tadi|di atas|kemarin|berkali|masih|@prt)',
    unless: ours,
  },
  {
    say: '^ @thou? ,? @already @we (bilang|jawab) (@kan|,|di|hapus|@thou|tadi|minggu|berkali)?',
    unless: [...ours, '(sampaikan|jelaskan) (ke|kepada|langsung)'],
  },
  {
    say: '@already _? _? (@many|@ordinal) kali @kan? (@we|di)? (@told|@betold|@nag|ingat*)',
    weight: 'pause',
    unless: [...ours, '(kembali|gagal|retur)'],
  },
  { say: '@already @we @told ... @many kali', weight: 'pause', unless: ours },
  {
    say: '(^ (ini|untuk)? (untuk|yang|@already)? yang? @ordinal (kali|kalinya) (@prt|@thou)? $|(ini|untuk|@already) (@already|untuk|yang)? (yang|@doc|ticket)? yang? @ordinal (kali|kalinya)? (@prt|dalam sejam|minggu ini|@we (@told|tulis)|@nag|@thou (@nag|salah)|lo))',
    weight: 'pause',
    unless: [...ours, '(kami (yang|kurang)|tanda)'],
  },
  {
    say: 'di (brosur|deskripsi|kemasan|nota) ... (@already|jelas) (@betold|ada|ditulis|tertulis)',
    unless: ours,
  },
  {
    say: '(kan|sebenarnya|sebenernya) (di _)? itu? (@already|@we) (@we|@already)? (@betold|tulis|tertulis|terpampang)',
    unless: ours,
  },
  {
    say: '^ @pls @thou? (@read|scroll|discroll|dilihat) (dulu|ulang|kembali|lagi|ke atas) (@doc|penjelasan) (@we|sebelumnya|di atas)? (di atas)? $',
    fix: 'saya ringkas di bawah ini',
    unless: ours,
  },
  {
    say: '@pls @thou? @read dulu (sebelum|,|@doc|$)',
    unless: [...ours, 'sebelum (tanda|menandatangani|@we|dikirim|dicetak)'],
  },
  { say: '@read dulu syarat*? (sebelum|baru) @nag', unless: ours },
  { say: '@already di? @read _? _? (belum|@not) kak? $ ?' },
  {
    say: '(semoga|hopefully) (kali ini|next time|urutan _) ... (sempat|@get|lebih|bisa @read|tidak terlalu|tidak salah)',
    weight: 'pause',
    unless: ours,
  },
  { say: '(no need|tidak perlu|gak perlu) to? (follow up|dobel|@ask|@doc) (terus|dobel)', unless: ours },

  // Polite words with a hook.
  { say: '(dengan segala hormat|mohon jangan tersinggung|maaf ya? @if (jujur|tersinggung))' },
  { say: 'turut? mendoakan semoga? ... menemukan (perusahaan|yang)', weight: 'pause' },
  {
    say: 'akan? @we? (bingkai|laminating|arsipkan) (di|lalu|,|$)',
    unless: ['(foto*|pesanan|lukisan*|poster|sertifikat|frame|kartu|boleh)'],
  },
  { say: 'terima kasih ya? atas? (kuliahnya|piagam*)', weight: 'pause' },
  { say: 'yang selalu? (setia|terpelajar) (mengingatkan|,|$)', unless: ours },
  {
    say: '(kurang kerjaan|kelebihan waktu|(@thou|dengan) yang? dengan? terlalu? banyak? waktu luang (sebanyak|yang)|waktu luang sebanyak)',
    weight: 'pause',
  },
  { say: '(iya iya iya|bebas deh|suka suka (@thou aja|deh)|^ kasih aja $)', weight: 'pause' },
  {
    say: '(ada lagi|apa lagi|besok komplain apa lagi) (@thou|,|$)',
    unless: ['(bantu|perlu|bisa)', '(kalau|tahun|bulan|minggu|besok|pekan) ... ada lagi'],
  },
  {
    say: 'sebelum (nuduh|menuduh|menyalahkan|menuntut|komplain|@rage2|cosplay|ngatain) ... (orang|vendor|$)?',
    weight: 'pause',
    unless: ours,
  },

  // The whole row of times it was said.
  { say: 'dari tadi (@thou|nanya|dibilang*)', unless: ours },
  { say: '@already (dijelasin|dijelaskan) ... masih (@aja|juga|@ask|@rage2)', weight: 'pause', unless: ours },
  { say: '@pls @prt @read', weight: 'pause', unless: ours },
  { say: 'namanya juga (customer|pelanggan|orang|@thou)', weight: 'pause', unless: ours },
  { say: 'besok mau? komplain apa lagi', weight: 'pause' },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    '‹Namanya juga pelanggan›, semua mau cepat.',
    '‹Seperti yang sudah saya jelaskan›, raknya datang hari Rabu.',
    '‹Sebagaimana telah dijelaskan›, raknya datang hari Rabu.',
    '‹Kan sudah saya bilang dari kemarin›.',
    '‹Kan udah dibilang› hari Rabu.',
    '‹Sudah saya jawab di atas›.',
    '‹Sesuai email saya› kemarin, raknya datang hari Rabu.',
    '‹Ini sudah ketiga kalinya saya tulis› alamat gudangnya.',
    '‹Untuk kelima kalinya›.',
    '‹Sudah empat kali saya jelaskan›.',
    '‹Di brosur sudah tertulis›.',
    '‹Mohon dibaca dulu sebelum› chat.',
    '‹Udah baca deskripsinya belum›?',
    '‹Semoga kali ini sempat› dibaca.',
    '‹Tidak perlu follow up terus›.',
    '‹Dengan segala hormat›, raknya datang hari Rabu.',
    '‹Good luck with that›.',
    '‹Terima kasih atas kuliahnya›.',
    '‹Suka-suka Anda aja› deh.',
    '‹Dari tadi nanya› hal yang sama.',
    '‹Sudah dijelaskan kemarin, masih juga› nanya.',
    '‹Tolong dong dibaca›.',
    '‹Besok mau komplain apa lagi›?',
    '‹Kurang kerjaan› ya?',
  ],
  fine: [
    'Suratnya sudah tiga kali kami kirim dan selalu kembali.',
    'Stoknya habis, bulan depan ada lagi.',
    'Seperti yang saya janjikan, raknya datang hari Rabu jam dua.',
    'Sesuai pesan Ibu tadi pagi, alamatnya sudah saya ganti.',
    'Sudah saya sampaikan ke gudang dan mereka kirim ulang besok.',
    'Terima kasih sudah mengingatkan, saya cek sekarang juga.',
    'Saya mengerti kekesalan Bapak, dua kali ganti jadwal itu melelahkan.',
    'Semoga lancar wisudanya, Kak Dina!',
    'Selamat mencoba resepnya, Bu.',
    'Di halaman dua ada gambarnya, sudah saya lingkari.',
    'Ini ketiga kalinya Bapak menghubungi kami, dan itu tanda kami yang kurang cepat.',
    'Kalau ada waktu luang, mampir ke toko kami di Bandung.',
    'Wah, lucu sekali foto kucingnya!',
    'Saya sudah membaca semua pesan Kakak dari kemarin.',
    'Menarik sekali idenya, saya bawa ke rapat hari Senin.',
    'Sudah saya bilang ke kurirnya supaya jangan dilempar.',
    'Saya sudah tiga kali menelepon gudang dan baru diangkat tadi.',
    'Luar biasa ya fotonya, boleh kami pajang di toko?',
  ],
};
