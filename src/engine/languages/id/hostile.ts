import type { Examples, Phrase } from '../../pack.ts';

/** Words of sympathy or of one's own fault, which turn a harsh word away from the customer. */
const ours = [
  '(maaf|maafkan|wajar)',
  '(salah|kesalahan|kelalaian|kekeliruan|di sisi|pihak) (kami|saya|aku|gue)',
];

export const phrases: readonly Phrase[] = [
  // Cursing, insults.
  {
    say: '@curse',
    unless: [
      ...ours,
      '(alias|kutu|wkwk|wkwkwk|film|level|menu)',
      '(kata|komentar|tulisan|sebutan|sistem*|jawaban @we|bilang) ... @curse',
      '@curse _? _? (kata|untuk|buat) @thou? (sistem*|kakak|bapak|ibu)',
      '(@we|ku|@not|bukan) _? (@emang|yang|juga|sih|ini|lagi)? (@curse|salah)',
    ],
  },
  { say: 'anjir', weight: 'nudge', unless: [...ours, '(wkwk|wkwkwk|haha|hahaha)'] },
  {
    say: '(dasar @thou? ini? (@insult|@curse|@beast|pelit|customer|tidak tahu|lo)|@emang lo (@insult|@curse)|@beast (lo|lah)|lo (yang|@emang)? @beast)',
    unless: [...ours, '(dijemput|dititip*|penitipan|grooming|vaksin*|kandang*)'],
  },
  { say: '@insult amat', unless: [...ours, '(@not|bukan)'] },
  { say: '(orang|pelanggan|generasi) _? paling? (@insult|kayak (lo|kamu)|pemalas)', unless: ours },
  {
    say: '(sok (@know|pintar|suci)|@not (@know|ada) (otak|terima kasih)|(tidak becus|otak udang|muka tembok|beban keluarga))',
    unless: [...ours, '(@not|tanpa) (mau|bermaksud|ingin)? sok', '@we yang? ... tidak becus'],
  },
  { say: '(mulut|mulutnya|mukanya) ... (@like|ember|ancur|isinya)' },

  // Eyes, ears, brains.
  {
    say: '(mata|matanya|otaknya|kuping|telinga|telinganya) ... (dipakai|@use|taro|ditaro|diperiksakan|disumpal)',
  },
  { say: '@use @prt? (otak*|mata|logika*) (@prt|sebelum|$)' },
  { say: '(buta (huruf|warna|hati) (atau|,)|(@thou|ke) (optik|ngaca) dulu|ngaca dulu|punya mata (@not|$))' },
  { say: '(bisa|@get) (baca|bahasa indonesia) dulu? (@not|@prt)' },
  { say: '(sabar|napas) (dikit|dulu)? (bisa|kenapa|dong)', unless: ours },

  // Out of patience: how many times, how long.
  { say: 'berapa (kali|ratus kali|abad) (lagi|sih)? (sih|lagi)? @we? (@must|taruh|kirim)', unless: ours },
  { say: '@must berapa kali', unless: ours },
  { say: 'mau? sampai kapan (@thou|mau)? (@nag|nanya|ngeyel)', unless: ours },
  {
    say: '(capek|muak|bosan) @we? @we? (ngulang|lihat|mencetak)',
    unless: [...ours, '(@not|jangan) (akan|pernah|bakal)? (capek|bosan|bosen|lelah|malas)'],
  },
  { say: '(@we|cabang _) @already juga? (muak|bosan|capek) (dengan|tiap|men*|lihat|,|$)', unless: ours },
  {
    say: '(@we ada kerjaan (lain|yang)|buang buang? waktu (@we|orang)|(ganggu|mengganggu) (jam kerja|waktu (@we|orang)|@we)|nyusahin (orang|@we)|ngetes kesabaran|kesabaran @we (ada|@already))',
    unless: ours,
  },

  // Shut up, go away, leave off.
  { say: '((minggat|gonggong) (@aja|sana|dulu|dari|terus|$)|minggir (dulu|sana))' },
  {
    say: '(minggat|nangis|komplain|tanya|beli|kerjain) _? _? _? (sana|sono) (,|$|@aja|@if|ke)',
    unless: ['(di|ke|dari|dr|petugas|staf|sini) (sana|sono|dan)'],
  },
  {
    say: 'jangan @thou? asal? (nuduh|tuduh|sok|cengeng|nangis|macam macam|lebay|playing|@rage2|bawa bawa|minta minta|dimanfaatkan|nongol|coba coba|nyalahin)',
    unless: [...ours, 'jangan (marah marah|nangis|menangis|bohong|panik) (dulu|ya)'],
  },
  { say: 'jangan (@tel|nelponin|@ask|hubungi|menghubungi|@doc) (@we|lagi|terus|mulu)', unless: ours },
  { say: '(@tel|@ask|pertanyaannya) (mulu|itu itu (terus|mulu|@aja))', unless: ours },
  { say: 'berhenti (mengganggu|@ask|menuding|@tel)' },
  {
    say: '(cukup|sudah cukup) (@doc|@thou)',
    unless: ['cukup @thou|kalau', 'cukup @doc (dokter|@we|ke|lewat|di|nomor)'],
  },

  // Not for the likes of you.
  {
    say: '(bukan|cocok) (tempat|memang)? (untuk|buat) (orang|manusia|yang) (yang|@not|masih|baru|_)',
    unless: [...ours, '(alergi|hamil|obat|kulit|dosis|anak|ukuran)'],
  },
  {
    say: '@if? mau (gratis*|dimanja|mewah|cepat|privat) ,? (ya|pulang|pindah|@pls|cari|ke|sewa|posko) ...',
    unless: [...ours, '(gratis ongkir|bisa)'],
  },
  {
    say: 'orang (jujur|waras|berkelas|pintar|cerdas|normal|beradab|sopan|berpendidikan) (@not|pasti|yang)',
    unless: ours,
  },
  {
    say: '(mentang mentang|jangan pura pura|sampah masyarakat|bocah ingusan|menjijikkan|@not sepenting|lebih _ daripada @thou)',
    unless: [...ours, '(bau|makanan|dulu|awal)'],
  },

  // Threats.
  {
    say: '(coba (@aja|coba)? @if? berani|coba @aja @if (@thou|tidak percaya)|@if berani $|datang sini @if|coba coba @aja|berani (berani|coba))',
  },
  { say: '(lapor|tuntut) @aja (@if|$)' },
  { say: '@pls @aja? @thou? (sebar|viralkan|posting)', unless: ['lapor ke? polisi (supaya|agar|untuk)'] },
  {
    say: '(masih|sekali|satu|begitu|sampai|@if) ... (@rage|kata (saja|lagi)|gugatan) ... ... (@threat|@doom|@threatened)',
    unless: ours,
  },
  {
    say: '(masih|sekali|terus|@if) ... @nag ... ... @we ... _? @doom',
    unless: [...ours, '(mengaku|dijawab|diangkat|langsung blokir)'],
  },
  {
    say: '(akun|nomor|tiket|nama) (@thou|lo) @already? @we (@threat|masukin|masukkan)',
    unless: ['masuk* ... (grup|undian|prioritas|antrean|tunggu|tamu)'],
  },
  { say: '@we bisa? (sebar|viralin) ... (nomor|muka|alamat) (@thou|rumah)' },
  { say: '(foto|nomor|nama|datamu) ... @we (sebar|oper|tempel)' },
  {
    say: '@we juga? @know (persis (jam|di|rumah*)|rumah anak? @thou (di mana|,|$))',
    unless: ['(kurir|lewat aplikasi|sudah|jadi|resi*)'],
  },
  { say: '(alamat|kantor) ... (@thou|lo) juga? (@we|ada di) (@know|resi)' },
  {
    say: '(daftar hitam|debt collector|orang lapangan|anjingnya dua|biar didatang*|urusannya dengan polisi|pulangkan _? _? malam)',
    unless: ['dari (daftar|dc|preman)', '@we (bersihkan|hapus|keluarkan)'],
  },
  { say: '(terima|rasain|nikmati) (@aja|sendiri)? (akibatnya|sendiri|antreannya)' },
  { say: '^ (ya sudah)? (hati hati|pikirkan|ingat itu) (baik baik|@aja) $' },
  {
    say: '(hitungan (@we|sampai)|peringatan terakhir|ini yang? terakhir (ya|@we)|terakhir ya? @we jawab|(somasi|pengacara) (@we|sampai)|pengacara @we|ada pasalnya|(itu|tuduhan) itu? fitnah|fitnah itu? lebih kejam)',
    unless: [...ours, '(hari|promo|stok*|kamar*|unit*|diskon|tanggal|barang*|sisa*|tinggal|habis)'],
  },
  {
    say: '(nangis darah|jangan harap (balik|@we)|mampus|^ ya? rasain|rasain (sendiri|tuh)|nyesel kan|^ makan tuh)',
    unless: [...ours, '(bayi|anak|si kecil|bawang)'],
  },
  { say: '^ (pilih|pilih sendiri) $' },
  { say: '(hangus|tunggu|coret|bayar|@aja) , titik $' },

  // Who do you think we are.
  { say: '(@emang|@thou kira) @thou? ... @we ini? ... @servant', unless: ours },
  { say: '(@we|relawan kami|@we ini) ini? bukan @servant', unless: ['(tapi|kok|hehe|jadi)'] },
  { say: '(@we|^) bukan (cenayang|babu)' },

  // Mock offers.
  { say: '(mau|perlu) @we @not? (gambarkan|suapi) ... ?' },
  {
    say: '(mau|perlu|besok) mau? @we (cetak|tulis|tempel|kirimi|suruh) ... _? _? (jidat|sekalian|font*|kawah|masinis*|tabrak)',
  },
  {
    say: '(perlu digambar|versi bergambar|pakai (kelereng|font)|tempel di jidat|di jidat)',
    unless: ['(ada|tersedia) juga? versi'],
  },
  { say: '(mau|sekalian|siapkan|kirimi|@use) ... @pomp ... (sekalian|pribadi|merah) ... $' },
  { say: 'ibu ratu' },
  { say: '(maunya|minta|minta minta|dilayani) ... @like (raja|auditor)' },
  { say: 'kok minta (@pomp|suite|pertanggungjawaban|@like)', unless: ours },

  // Mock praise.
  {
    say: '^ (wah|ya)? ,? (hebat|luar biasa|mengesankan|sungguh mengesankan|lucu) (@big|juga|@prt)? @thou? ,? ... ... (baru @many|mental|tiap|kuliah|optimisnya|magister|gaji)',
    unless: ours,
  },
  { say: '(@thou|kamu) (berhasil|menang telak) (mengubah _? _? menjadi|$)' },
  {
    say: '(rekor nasional|slow clap|piala dermawan|meme of|(buat|jadi) konten $|ikut tertawa|diangkat jadi malaikat|tiada cela|cosplay jadi)',
  },

  // Contrast of smallness and noise: "only four days and already panicking".
  { say: 'baru ... (@already|@aja) (panik|kayak|@rage2|sukses)', unless: ours },
  { say: '(ngamuknya|@rage2|bacotnya) @already? (@like|ngalahin)', unless: ours },
  { say: '@like (kebakaran jenggot|kiamat)', unless: ours },
  { say: '(@thou|@only|paling) @thou? (satu satunya|@aja)? yang? (@rage2|rewel|ngomel)', unless: ours },
  { say: '@if (masih|tetap) (@rage2|teriak)', unless: ours },
  {
    say: '(belanja|order|beli|donasi|isi saldo|menawar) ... (ribu|perak|sebiji) ... (kok (minta|mau|@not|ribet|banyak)|maunya|mau keliling|bacot*|ngamuk*|tidak bikin)',
    unless: ours,
  },

  // Contempt for small things: "even that you cannot".
  { say: 'gitu @aja (kok|@thou) (ribet|@ask|@rage2|@not)', unless: ours },
  { say: '(segini|gini|gitu) (@aja|doang) (bingung|ribet|nanya|@rage2|@not (@get|@know))', unless: ours },
  {
    say: '(tahun lahir|unggah|angka|mengurus|@read|mengisi|diri) ... @aja @thou? (gak tau|keliru|keteteran|lupa|perlu bantuan)',
    unless: ours,
  },
  { say: '(hari gini|umur _? _? tahun) ... (@not|masih|@prt) (@know|@get|juga|_ $)', unless: ours },
  { say: '(tinggal di goa|^ bangun kak)' },

  // Dismissal.
  { say: '^ ya? terserah (@thou|@aja)? (@prt|@aja)? $', unless: ['^ terserah @polite $'] },
  {
    say: '(@we @not (mau tau|peduli)|@not mau tau|^ bodo amat|bukan urusan @we|itu urusan bapak)',
    unless: [...ours, '(edisi|buku|ready|novel)'],
  },
  { say: 'enak @aja (bilang|@thou)' },
  {
    say: '^ @we? (puas|masih mau lanjut|mau lihat|masih kurang|kurang jelas|masih kurang jelas|lupa lagi) (@thou|sekarang|@prt)? $ ?',
  },
  { say: '@if? @not (suka|percaya) @thou? ,? (ya|@pls) (cari|@already)', unless: ours },
  { say: '@not usah (belanja|nawar|sok|cari kambing|@rage2|drama|diperpanjang|kaget)', unless: ours },
  { say: '(pintu (keluar|kami)|pintunya) _? selalu? terbuka' },
  { say: '(menginap|beli) ... (hotel|toko) lain ... (@aja|sana|pada kunjungan)' },
  { say: '(itu|anggap @aja) jadi? (ongkos|biaya|pelajaran) (belajar|sekolah|disiplin)' },

  // Rhetorical blows.
  { say: '((miskin|kere) @aja (gaya|belagu)|matamu|tukang (bohong|ngemplang))', unless: ours },
  { say: '@not (dibayar|digaji) lebih? (untuk|buat)', unless: ours },
  { say: '(gelar|siapkan|dasi) ... _? (karpet merah|helikopter|kambing guling)' },
  { say: 'lha? wong (jelas|mung|@thou|@already) jelas?', unless: ours },
  { say: 'jangan @like raja' },
  { say: 'badan segitu', unless: ours },
  { say: '@we ini? _ _? _? bukan (babysitter|pembantu|kaset)' },
  { say: 'percuma (dijelas*|diterang*|didebat|toh|@thou)', unless: ours },
  { say: 'biar (sekampung|semua orang) @know' },
  { say: '(alasan terus|telat lagi|alasan lagi)', unless: ours },
  { say: '(dibaca|lampu|apa) kek (,|$)' },
  { say: '(malu maluin|@not malu (@prt|@thou))', unless: ours },
  { say: 'ya? mana @we @know' },
  { say: '@thou (duduk manis|enak enakan|duduk duduk)' },
  {
    say: '(sekarang (nangis|nyesel|pura)|(sekarang|malah|lalu) (marah marah|nuduh|minta (bank|ganti) ganti?|pura pura))',
    unless: ours,
  },
  { say: 'playing victim' },
  { say: 'hobi ya? lupa' },
  { say: '@letter @letter @letter @letter @letter', unless: ['(eja|ejaan*|dieja|mengeja)'] },

  // What we are not there for, and how little we need you.
  { say: '^ (capek|males) (deh|ah)' },
  { say: 'suka suka @we' },
  {
    say: '(orang|pelanggan|pembeli|tamu) (@like @thou|(model|kayak) (begini|kamu|anda))',
    unless: [...ours, '(semangat|tunggu|senang|beruntung|bangga|berharga|terima kasih|makasih)'],
  },
  { say: 'terlalu (sabar|baik) (menghadapi|sama) @thou' },
  { say: '(hit and run|php doang)', unless: ours },
  { say: '(nawar kok|(kok|@aja) (nawar|ditawar))', unless: ours },
  { say: '@not mampu bayar', unless: ours },
  { say: '(@thou waras|yang waras ngalah)' },
  { say: '@thou tuh? (dengerin|baca|@get) @not (sih|seh)' },
  { say: '@we @not takut' },
  { say: 'tinggal @we sebar*' },
  { say: '^ mimpi @aja? $' },
  { say: '@already (salah|telat) ,? malah? (nyalahin|@rage2)', unless: ours },
  { say: '@we @not (tuli|buta)' },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    'Kelas ini ‹bukan untuk orang yang› suka menawar.',
    '‹Kalau mau dimanja, pulang› ke rumah.',
    '‹Orang waras tidak› menelepon tengah malam.',
    '‹Mentang-mentang› kaya, semua disuruh.',
    '‹Goblok›, tinggal pencet tombol hijau ini.',
    '‹Dasar pelit›, ongkir sepuluh ribu ‹saja ditawar›.',
    'Lo emang ‹tolol›.',
    '‹Pelanggan kayak kamu› bikin toko bangkrut.',
    'Situ ‹sok tahu› soal mesin.',
    '‹Mulutnya kayak› knalpot bocor.',
    '‹Otaknya dipakai› sebelum mengetik.',
    '‹Pakai mata dong›, nomornya ada di situ.',
    '‹Bisa baca gak› sih?',
    '‹Sabar dong›!',
    'Harus ‹berapa kali saya kirim› fotonya?',
    '‹Berapa kali lagi harus› dijelaskan?',
    '‹Mau sampai kapan ngeyel› begini?',
    '‹Capek saya ngulang› jawaban.',
    '‹Kami sudah muak dengan› laporan Ibu.',
    '‹Saya ada kerjaan lain› selain kursi Bapak.',
    'Ini cuma ‹buang waktu saya›.',
    '‹Minggat dari toko kami sana›.',
    '‹Komplain ke kantor pusat sana›.',
    '‹Jangan ngeyel› terus, Pak.',
    '‹Jangan chat saya› lagi.',
    '‹Berhenti mengganggu› tim gudang saya.',
    '‹Coba saja kalau berani›.',
    '‹Silakan viralkan›, ‹kami tidak takut›.',
    '‹Kalau masih ribut, akun Anda saya blokir›.',
    '‹Sekali lagi protes, pesanannya kami hanguskan›.',
    '‹Nama Bapak kami masukkan daftar hitam›.',
    '‹Saya sebar nomor kamu› di grup.',
    '‹Kami tahu rumah Ibu di mana›.',
    '‹Rasain sendiri akibatnya›.',
    'Ini ‹peringatan terakhir› dari kami.',
    '‹Tuduhan itu fitnah›.',
    'Pokoknya hari ini harus ‹bayar, titik›.',
    '‹Emang saya dukun›?',
    '‹Kami bukan babu›, Pak.',
    '‹Perlu saya gambarkan› di papan tulis, Bu?',
    '‹Mau saya suapi› sekalian?',
    'Beli satu sachet, ‹maunya dilayani kayak raja›.',
    '‹Wah hebat, baru dua› jam masa sudah lupa sandinya.',
    '‹Baru sehari sudah panik›.',
    '‹Gitu aja kok ribet›.',
    '‹Hari gini gak tau› QRIS?',
    'Raknya hanya ada satu. ‹Terserah›.',
    '‹Saya tidak peduli›.',
    'Raknya mau dipakai buat apa pun. ‹Bodo amat›.',
    '‹Enak aja bilang› kursinya palsu.',
    '‹Puas sekarang›?',
    '‹Kalau tidak suka ya cari› toko lain.',
    '‹Gak usah sok› jadi ahli listrik.',
    '‹Malu-maluin›, sekring saja tidak tahu.',
    '‹Ya mana saya tahu›.',
    '‹Tukang bohong› ya kamu ini.',
    'Saya ‹tidak digaji untuk› dimarahi.',
    '‹Percuma dijelaskan› ke Bapak.',
    '‹Biar semua orang tahu› kelakuanmu.',
    '‹KURSINYA SUDAH SAYA KIRIM DARI KEMARIN›!',
  ],
  fine: [
    'Sinyalnya sudah nyambung lagi, Kak.',
    'Kalau lupa sandinya, cukup WA kami.',
    'Sepatu ini kurang cocok untuk orang yang kakinya lebar, ukuran lain ada.',
    'Kalau mau cepat, kami bisa kirim lewat ojek.',
    'Beli token dua puluh ribu bisa kok, Kak.',
    'Mau dikirim hari ini atau besok? Terserah Bapak.',
    'Saya eja alamat emailnya: r-a-t-n-a.',
    'Nomor Ibu saya masukkan daftar tunggu kamar.',
    'Kata "tolol" itu untuk sistem kami, dan memang pantas.',
    'Kami yang minggu lalu tidak becus mengatur antrean.',
    'Panduan ini ada versi bergambarnya juga, dan ada versi bergambar untuk anak.',
    'Anjing lo sudah selesai grooming, Kak.',
    'Aduh Bu Wati, gelasnya sampai pecah begitu, hari ini juga saya kirim yang baru.',
    'Kesalahan bodoh di pihak kami: labelnya tertukar waktu dikemas.',
    'Makanan anjing ukuran 10 kilo masih ada tiga karung, Kak.',
    'Kalau kartunya hilang, bilang saja, nanti saya blokir dari sini.',
    'Kalau masih gagal, kabari saya dan biayanya saya hapus.',
    'Tolong matikan dulu prosesnya, lalu nyalakan lagi.',
    'Jangan ragu bertanya ya, Kak, pelan-pelan saja.',
    'Jangan khawatir, uangnya aman dan kembali hari Jumat.',
    'Ini untuk kedua kalinya kami terlambat, dan itu memalukan buat kami.',
    'Selamat ya Kak Tari, semoga lancar sidangnya!',
    'YEAY, SELAMAT KAK, PAKETNYA SUDAH SAMPAI!',
    'Kode promonya HEMAT2027, berlaku sampai hari Minggu.',
    'Silakan lapor polisi supaya ada surat kehilangan, lalu kirim fotonya ke saya.',
    'Pak Sabar, kursinya saya antar jam tiga sore.',
    'Mau saya cetak ulang kartunya, Bu?',
    'Perlu saya kirim fotonya lewat WhatsApp?',
    'Gila sih, hasil rakitannya rapi banget, Kak!',
    'Kakak sudah berapa kali minum obatnya hari ini?',
    'Terserah Ibu, mau yang merah atau yang biru sama harganya.',
    'Nasi goreng level setan masih tersedia sampai jam sembilan.',
    'Mata Bapak masih merah setelah pakai tetes itu?',
    'Bu, itu tikus besar, bukan kucing, jadi saya kirim petugas hari ini.',
    'Kesempatan terakhir diskon 50%, sampai malam ini.',
    'Kurir kami tahu rumah Bapak, jadi tidak perlu kirim lokasi.',
    'Kami bukan bank, jadi untuk saldo silakan cek di aplikasi, ya Kak.',
    'Kalau tidak suka pedas, pilih level nol ya.',
    'Kalau ada yang telepon mengaku dari kami, jangan dijawab, langsung blokir ya.',
  ],
};
