import type { Examples, Phrase } from '../../pack.ts';

const ours = [
  '(maaf|maafkan|wajar)',
  '(salah|kesalahan|kelalaian|kekeliruan|kurang jelas) (kami|saya|aku|gue)',
];

export const phrases: readonly Phrase[] = [
  // Calm down, be patient, mind your tone.
  {
    say: '^ @thou? @pls? (tenang|sabar|chill|santai|kalem|woles|slow) (dulu|dikit|sedikit|@aja|@prt|napa|kenapa|sikit|bisa)? (@thou|@prt|kenapa|dikit)? $',
    fix: 'saya paham ini bikin tidak tenang',
    unless: ['^ (tenang|santai)'],
  },
  { say: 'sabar (dikit|dulu)? (@prt|kenapa|bisa)', weight: 'pause', unless: ours },
  {
    say: '^ @pls? (jaga|atur|turunkan|kontrol) (nada|bahasa|bahasanya|omongan|ucapan|emosi|emosinya) (bicara|bicaranya)? @thou? @thou? $',
    fix: 'saya ingin membantu, mari kita bahas bersama',
    weight: 'pause',
  },
  { say: '(nada bicaranya|bahasa) @thou? @pls? (dijaga|yang santun)', weight: 'pause' },

  // Even a child …
  {
    say: '(@child _? _? (juga|@aja) (juga|@grasps)? sekarang? (bisa|@know|@get|nebak)|anak sd _? _? (bisa|@get|@know))',
    weight: 'pause',
  },
  {
    say: '(semua orang|cewek|warga|orang juga) _? (juga|langsung)? (langsung|juga)? (@know|@get)',
    unless: [...ours, '(agar|supaya|biar|belum|tidak semua|gak semua)'],
  },
  { say: 'pelajaran waktu? _? anak? kelas satu', weight: 'pause' },
  {
    say: '(minta|suruh|ajak|dibookingkan) ... _? (yang|biar) ngomong? sama? yang? (@get|nangkap|bisa nangkap)',
    weight: 'pause',
  },
  { say: '(suruh|coba minta tolong) (anak*|cucu*)', weight: 'pause' },
  {
    say: '(orang dewasa|manusia normal|orang berpendidikan)',
    weight: 'pause',
    unless: ['(tarif|harga|tiket|anak|adek|bayi|dosis|kelas|ukuran|popok|kursi|dan|obat)'],
  },
  {
    say: '((sarjana|lulusan|ijazah) _? _? (kok|tidak otomatis|mampu|tidak selalu)|guru _? kok)',
    weight: 'pause',
    unless: ours,
  },
  { say: '(kelas|khusus) (pemula|lansia)' },

  // Slowly, in small words.
  { say: '@we (terangkan|jelaskan|bantu) @use? (pelan|bahasa orang)', weight: 'pause' },
  {
    say: '(bahasa (awam|orang awam)|pakai bahasa apa|cukup ringan untuk (dipahami|@thou))',
    weight: 'pause',
    unless: ours,
  },
  { say: 'boleh (@use|dihitung) @use? jari', weight: 'pause' },
  { say: '^ satu tambah satu', weight: 'pause' },
  { say: '(artinya|itu artinya) _? (@not|sebagian|perkiraan) (@prt|@thou)? $', unless: ours },

  // Everybody knows; it is written there.
  {
    say: '(@kan|@already|di _)? (@already|kan) (jelas|tercetak|tertulis) (jelas|@big|besar)? (tertulis|tercetak|di|besar)',
    unless: ours,
  },
  {
    say: '(jelas jelas (tertulis|judul*|di|tulisan*)|segede pintu|(tertulis|ditulis|tercetak|tulisannya|font nya) _? (besar|gede|jelas|segede)|huruf tebal pula|jelas banget (tertulis|di))',
    unless: ours,
  },
  { say: '(tentunya|@should) @thou @already? (@know|@get)', unless: ours },
  {
    say: '(as you know|obviously|literally tinggal|like literally|google dulu|logika sederhana|secara logika|hal paling? dasar yang?|paling (basic|dasar))',
    unless: ours,
  },
  { say: 'simpel @prt $ ?' },
  {
    say: '(segampang|sesimpel|sesederhana|semudah|sekecil) itu (@aja|@prt|@not|masih|pun)',
    weight: 'pause',
    unless: ours,
  },
  {
    say: '(hal begitu|yang begitu) @aja? (masih|harus) (@ask|ditanyakan|harus|diajar*|@not)',
    weight: 'pause',
    unless: ours,
  },
  { say: '(umur|usia) segitu', weight: 'pause', unless: ours },
  { say: '(tinggal|@only) (klik|disalin) ... (doang|tidak sulit)', weight: 'pause', unless: ours },
  {
    say: '(apa|mana|bagian mana) yang? (susahnya|(kurang|@not) (jelas|@get))',
    weight: 'pause',
    unless: ours,
  },
  {
    say: '(apa susahnya|susahnya apa|^ gitu? @aja? kok? repot kali (@prt|@thou)? $)',
    weight: 'pause',
    unless: ours,
  },
  { say: '@not (akan|@need)? @get (juga|@thou)', weight: 'pause', unless: ours },
  { say: '@pls @thou? (dipahami|direnungkan|dicermati) (baik baik|bahwa|kembali|bedanya|,|$)', unless: ours },
  {
    say: '((dipikir|dipikirin) (dulu|dong) (matang|sebelum|@use|dong|kek)|@read dulu? (dong|@use|kek))',
    weight: 'pause',
    unless: ours,
  },
  {
    say: 'makanya @thou? ,? (@if|sebelum|@read|follow|punya|@use)',
    weight: 'pause',
    unless: [...ours, '@we'],
  },
  { say: 'dibaca (kek|@prt|jangan asal)', weight: 'pause', unless: ours },
  {
    say: 'masa @thou? (@not|gitu|begitu|yang begitu|lupa|auditor|tidak (@get|sanggup)|di kolom)',
    weight: 'pause',
    unless: [...ours, '(sistem*|aplikasi*|mesin*)'],
  },
  { say: '(serahkan|biar) ... (pada|sama) yang (@get|sekolah)' },
  {
    say: '(mengirim|mengulang|chat|@tel|@ask|marah marah|marah|komplain|protes|lapor|teriak) ... @not (akan|bakal|juga)? (akan|langsung)? (mempercepat|bikin cepat|membuat cepat) (proses|prosesnya|pengiriman|antrean|apa apa|apapun|jawaban|jawabannya)? $',
    fix: 'saya terus memantau, dan kabar berikutnya datang dari saya',
    weight: 'pause',
    unless: ours,
  },
  {
    say: '(mengirim|@tel|@ask) ... @not (akan|juga|langsung)? (akan|langsung)? (mempercepat|hidup|ngaruh)',
    weight: 'pause',
    unless: ours,
  },
  {
    say: '(jawaban|jawabannya|angka) (@we|akan)? (tetap|tidak akan|tidak) (sama|berubah|akan berubah)',
    unless: ours,
  },
  { say: 'jangan asal (colok|tuduh)', unless: ['(link|tautan|penipu|phishing|keamanan)'] },
  {
    say: '^ ((hadeh|yaelah) (@prt|,|@thou)?|(astaga|ya allah|demi tuhan) @thou) ... (tinggal|@aja|berapa|@already|gini|gitu|@prt|@not|ini)',
    weight: 'pause',
    unless: [...ours, '@not (apa|papa)', '(makasih|keren|mantap)'],
  },
  { say: '(@use|tanya) google (@prt|@aja|,|$)', weight: 'pause', unless: ours },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    'Formulir ‹sesimpel itu saja› salah.',
    '‹Tolong tenang dulu›.',
    'Tolong ‹nada bicaranya dijaga›.',
    '‹Anak SD juga bisa› pasang rak ini.',
    '‹Semua orang juga tahu› tombolnya di belakang.',
    'Itu ‹pelajaran kelas satu›.',
    '‹Suruh anaknya› saja yang pasang.',
    'Formulir ini untuk ‹orang dewasa›.',
    '‹Sarjana kok› tidak tahu bedanya baut dan mur.',
    '‹Saya jelaskan pelan›-pelan ya.',
    'Saya harus ‹pakai bahasa apa› lagi, Pak?',
    '‹Boleh dihitung pakai jari› ya, Bu.',
    '‹Sudah jelas tertulis› di kardusnya.',
    '‹Tentunya Ibu sudah paham› aturannya.',
    'Itu ‹logika sederhana›.',
    '‹Tinggal klik satu tombol doang›.',
    '‹Bagian mana yang kurang jelas›?',
    '‹Apa susahnya› memutar sekrup?',
    '‹Tidak akan paham juga›.',
    '‹Mohon dipahami baik-baik›.',
    '‹Dipikir dulu sebelum› memesan.',
    '‹Makanya baca› petunjuknya.',
    '‹Makanya, kalau› beli rak ukur dindingnya.',
    '‹Hal begitu saja masih ditanyakan›.',
    '‹Masa gak› bisa pasang lampu?',
    '‹Mengirim pesan terus tidak akan mempercepat prosesnya›.',
    '‹Jawaban kami tetap sama›.',
    '‹Jangan asal colok›.',
    '‹Hadeh, tinggal› tekan tombol hijau saja.',
  ],
  fine: [
    'Sayangnya tidak semudah itu, jadi saya bantu isi.',
    'Masa nggak ada notifikasinya, sistemnya memang payah.',
    'Yaelah, baru sehari udah repeat order, makasih banget!',
    'Tenang, Bu Rini, uangnya tidak hilang.',
    'Boleh, Kak, saya pandu pelan-pelan lewat telepon.',
    'Menunya memang agak tersembunyi, jadi saya kirim gambarnya.',
    'Anak di bawah lima tahun makan gratis hari Minggu.',
    'Kelas renang untuk anak SD mulai bulan depan.',
    'Bedanya ada di baut, yang biru lebih panjang dua senti.',
    'Kalau masih bingung, balas saja, saya bantu langkah berikutnya.',
    'Saya lihat formulirnya memang kurang jelas, nanti kami perbaiki.',
    'Masa garansi lampu ini dua tahun, Pak.',
    'Simulasi ini hanya perkiraan, jadi angka pastinya saya kirim besok.',
    'Mohon bersabar sampai jam tiga, teknisinya sudah di jalan.',
    'Jelas sekali fotonya, terima kasih Kak!',
    'Lulusan teknik boleh mendaftar juga, Kak, kuotanya masih ada.',
    'Makanya kalau hujan kami tunda pengirimannya.',
    'Astaga Bu, anaknya tidak apa-apa? Saya kirim dokter sekarang.',
    'Masa iya hilang? Sebentar Kak, saya telusuri.',
    'Cukup tekan tombol daya lima detik saja, Kak.',
    'Sabar ya Kak, sebentar lagi kurirnya sampai.',
    'Tolong baca lagi pesan saya tadi ya, ada kodenya.',
  ],
};
