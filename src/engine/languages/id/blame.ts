import type { Examples, Phrase } from '../../pack.ts';

/** Words that take the fault away from the customer again, or leave it open. */
const mild = [
  'bukan @thou',
  '(kami|saya|aku|gue) (yang|juga|memang|sendiri)? (salah|keliru|lupa|lalai|kelupaan)',
  '(maaf|maafkan|wajar|mungkin|barangkali|tenang|santai|memaklumi)',
  '(gak|tidak|nggak|bukan|ga|tanpa) (apa|papa|masalah|salah|kesalahan|perlu|usah)',
  '(kesalahan|kelalaian|kekeliruan) (kami|saya|sistem|gudang|kurir|petugas|input|cetak)',
  'kalau|kalo|jika|bila|apabila|misalnya|supaya|agar',
];
const soft = mild.slice(0, 5);

export const phrases: readonly Phrase[] = [
  // You should have …
  {
    say: '@should @thou? (@read|dicermati|disimak) dulu?',
    fix: 'akan membantu kalau dibaca dulu',
    unless: soft,
  },
  { say: '@should @thou? (@already|disimpan)? @kan? (@careful|disimpan|kontrol|@know|@get)', unless: soft },
  { say: '@thou @prt? @should @kan? (@careful|@know|@get)', unless: soft },
  {
    say: '(andai|kalau dari awal|dari awal kalau) @thou? (dari awal)? @careful ... @not (akan|@need)',
    weight: 'pause',
    unless: soft,
  },

  // It is your fault.
  {
    say: '(salah (sendiri|siapa|@thou sendiri)|siapa (suruh|yang suruh)|(siapa yang salah|yang salah siapa) coba? $ ?|dosa @thou sendiri|siapa penyebabnya)',
    weight: 'pause',
    unless: soft,
  },
  {
    say: '(murni|sepenuhnya|mutlak|karena|itu) @kan? (@fault|salah) (@thou|penumpang|tim @thou)',
    weight: 'pause',
    unless: soft,
  },
  { say: '@fault (@thou|penumpang|orang)', unless: [...soft, '(bukan|tidak|tanpa) _? @fault'] },
  { say: 'kesalahan ada? di pihak? @thou', unless: [...soft, '(bukan|@not)'] },
  {
    say: 'jangan malah? terus? (@we|maskapai|toko) (yang|@we) (disalahkan|dituntut|yang (disalahkan|dituntut))',
    weight: 'pause',
  },
  { say: 'jangan asal? (salahkan|nyalahin|tuduh|lempar)', weight: 'pause' },
  {
    say: 'introspeksi (dulu|@prt)?',
    weight: 'pause',
    unless: ['(@we|petugas|tim|staf|kurir) ... introspeksi'],
  },
  {
    say: 'yang (salah|lalai|ngaco|bermasalah) (itu|siapa|@prt)? (@thou|@we|jarinya|coba|yang)',
    weight: 'pause',
    unless: ['yang (salah|lalai|keliru) (@we|justru kami|memang kami|itu @we)', 'bukan @thou'],
  },
  { say: 'itu? @thou sendiri (yang|@prt) (@did|@careless|@not|rasa|cari)', unless: mild },
  {
    say: '(@thou (@aja|yang|sendiri|@prt|mungkin|@emang) yang? (ceroboh|pikun|lupa|salah|ekspektasinya|kurang teliti)|@thou (@aja|sendiri|@prt) yang? (@not|kurang) _? teliti)',
    unless: ['bukan @thou'],
  },
  {
    say: '(karena|gara gara) @thou (yang|@aja)? (@careless|@not|memasukkan|menutup|salah|pakai|menyerahkan|belum)',
    unless: soft,
  },
  { say: '@thou sendiri? (abaikan|malas @read)', unless: mild },
  { say: '@thou (kurang|@not|belum) (teliti|@read|melengkapi)', unless: mild },
  { say: '(lu|lo) yang? (salah|@not) (pilih|baca)', weight: 'pause', unless: soft },

  // Why did you not …
  { say: 'kenapa @thou? @not (dari tadi|@read)', unless: soft },
  { say: '@thou (ke|ke mana) mana? @aja $ ?', weight: 'pause' },
  { say: '(punya waktu|tiga bulan) ... ke mana @aja', weight: 'pause' },
  { say: '(masih juga|masih aja) (@not|salah|@ask)', unless: [...soft, '@if'] },
  { say: '(makin|semakin) sering? @thou? @nag ... (makin|semakin) (lama|saya)', weight: 'pause' },

  // Lessons.
  {
    say: '(lain kali|next time|besok besok) (@prt|@pls|kalau _? _? ,?|lebih|@thou)? (@pls|@thou|yang|jangan|lebih)? (@careful|jangan|baru ingat|ikutin)',
    unless: soft,
  },
  { say: '(jadikan|buat) ini? jadi? pelajaran (buat @thou|buat lain|lain)', weight: 'pause' },
  { say: '(pantas|pantes) @aja? (kartu*|rusak|@not|idup)', weight: 'pause', unless: soft },
  { say: 'jangan (heran|kaget) (@prt|@thou)? @if? _? _? _? (lenyap|raib|dibuang*)', unless: soft },
  { say: 'ya (wajar|jelas) (@prt|@aja|@not|@thou)? (rusak|lewat|@not|kodenya)', weight: 'pause' },
  { say: 'ya (hancur|mogok|ngadat) (@prt|,)', weight: 'pause', unless: soft },
  {
    say: '(ditanggung|ruginya|risiko) (sendiri|@thou sendiri|ya urusan @thou|urusan @thou|ditanggung sendiri)',
    weight: 'pause',
    unless: soft,
  },
  { say: '(^|kok|@thou) kok? (nekat|@rage2|bandel) (@not|@prt|@thou|$)', weight: 'pause', unless: soft },
  { say: '@not pernah? digubris (,|$)' },
  { say: '(membereskan|merapikan) kecerobohan (@thou|orang)', weight: 'pause' },
  { say: 'kok masih bisa? (salah|lupa|@ask)', weight: 'pause', unless: soft },
  { say: 'jangan jangan @thou (mau|@only|sengaja|yang)', weight: 'pause', unless: soft },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    'Ini ‹murni kelalaian Ibu› sendiri.',
    '‹Salah sendiri› tidak difoto dulu.',
    '‹Siapa suruh› beli di toko sebelah?',
    '‹Jangan kami yang disalahkan›.',
    '‹Jangan salahkan› kurir.',
    '‹Introspeksi dulu›, Pak.',
    '‹Seharusnya dibaca dulu› syaratnya.',
    '‹Ibu seharusnya cek› ukurannya dulu.',
    '‹Mestinya Bapak bertanya› sebelum memasang.',
    '‹Andai Kakak teliti dari awal, tidak akan› begini.',
    '‹Bapak sendiri yang salah› isi nomor rekeningnya.',
    '‹Kakak aja yang ceroboh›.',
    'Karena ‹Anda tidak membaca› petunjuknya.',
    '‹Gara-gara Bapak telat› bayar, kursinya dijual lagi.',
    '‹Anda kurang teliti›.',
    '‹Kenapa tidak dari tadi› bilang?',
    '‹Ibu ke mana saja›?',
    '‹Semakin Ibu chat, semakin lama› jadinya.',
    '‹Lain kali dicek› dulu sebelum memesan.',
    '‹Next time lebih teliti› ya.',
    '‹Jadikan pelajaran buat lain› kali.',
    '‹Pantas saja rusak›.',
    '‹Ya wajar lah rusak›, dipakai terus.',
    'Resikonya ya ‹ditanggung sendiri›.',
    'Kami yang repot ‹membereskan kecerobohan orang›.',
    '‹Kok masih lupa› kode alarmnya?',
    '‹Jangan-jangan Kakak sengaja› merusak segelnya.',
    '‹Kesalahan ada di pihak Anda›.',
    '‹Masih juga salah› kolom.',
  ],
  fine: [
    'Tim gudang kami yang harus introspeksi.',
    'Itu murni kesalahan kami, dan kursi penggantinya berangkat sore ini.',
    'Seharusnya kami mengabari Bapak sejak kemarin.',
    'Kakak tidak salah, tombolnya memang terlalu berdekatan.',
    'Karena Bapak sudah jadi langganan sejak 2019, ongkirnya saya gratiskan.',
    'Harusnya paket Kakak sudah sampai kemarin, saya telusuri sekarang.',
    'Kalau Ibu salah ketik nomor, tidak apa-apa, bisa saya ubah dari sini.',
    'Lain kali langsung telepon saya saja ya, Bu.',
    'Mungkin Bapak belum menerima kodenya, jadi saya kirim ulang.',
    'Mohon dicek dulu isi paketnya, ya Kak.',
    'Pertanyaannya wajar, Bu, labelnya memang membingungkan.',
    'Siapa pun bisa keliru di menu itu, Kak.',
    'Bapak berhak marah, tiga kali janji kami meleset.',
    'Karena alamatnya belum lengkap, boleh saya minta nomor rumahnya?',
    'Tidak ada yang salah di pihak Bapak.',
    'Kenapa baru sekarang dibalas? Karena antrean kami menumpuk, dan itu salah kami.',
    'Bapak lupa kata sandi? Klik tombol ini untuk menggantinya.',
    'Saya paham kenapa Ibu marah, tiga minggu itu terlalu lama.',
    'Pantas Bapak kecewa, fotonya memang menyesatkan.',
    'Ibu ke mana saja bisa pakai kartu ini.',
  ],
};
