/**
 * Frequent words that tell Indonesian, formal and colloquial, from Malay, Javanese, Sundanese and Filipino,
 * folded. Written for this project. Words that Filipino spells alike (anak, lima, sakit, mahal, balik) are
 * left out.
 */
export const functionWords: readonly string[] =
  `yang dan di ke dari ini itu untuk dengan pada adalah tidak bukan sudah belum akan bisa dapat harus ada juga
  saja hanya karena kalau jika bila apabila agar supaya atau tapi tetapi namun bahwa oleh dalam lebih sangat
  sekali paling masih sedang telah pernah setiap semua para saya kami kita anda kamu dia mereka kalian aku gue
  gua lu lo elo bapak ibu kakak pak bu kak mbak mas bang nya apa siapa kapan mana mengapa kenapa bagaimana
  gimana berapa begitu begini gitu gini sini sana situ nanti besok kemarin sekarang tadi barusan hari minggu
  bulan tahun jam pukul pagi siang sore malam gak ga nggak ngga enggak ndak kagak tak udah udh aja doang cuma
  kok sih dong deh nih tuh lho loh kan mah lah banget dulu lagi terus sama buat biar kayak seperti pakai pake
  mohon maaf tolong silakan silahkan terima kasih makasih coba boleh mau perlu ingin minta kirim dikirim baca
  dibaca lihat cek dicek bayar uang barang pesanan paket tiket akun nomor rekening layanan pelanggan nasabah
  tersebut tentang secara setelah sesudah sebelum sampai hingga sejak selama ketika saat waktu serta maupun
  sebagai merupakan sesuai salah benar baik jelas sendiri orang hal cara tahu tau bilang ngerti jangan mohon
  selamat halo hai masa emang memang makanya padahal mungkin pasti segera langsung antara luar atas bawah depan
  belakang satu dua tiga empat enam tujuh delapan sembilan sepuluh kali ribu juta yth jadi punya kena habis sempat
  karna krn yg dgn utk tdk sdh sy dr dl aj jg bgt oke siap iya ya se per dasar kantor salam urusan tinggal lain datang
  terlambat telat gudang harga biaya alamat toko email tanggal kartu saldo rusak masalah kendala bantu dibantu membantu
  hubungi menghubungi menunggu tunggu ditunggu proses diproses kembali dikembalikan ganti diganti dibatalkan lewat
  melalui kurir petugas teknisi pasang dipakai kecewa khawatir ketidaknyamanan pihak ditukar keputusan kesalahan`.split(
    /\s+/u,
  );

/** Ways to address somebody, which stand before a name. */
const titles =
  `bapak ibu pak bu bpk kak kakak ka mas mbak mba bang abang bung kang teh teteh neng uda uni ko koko koh cik ci
  cici bli mbok sis bro gan om tante dek adik daeng tuan nyonya nona saudara saudari sdr sdri sdr. sdri. mr. mrs.
  ms. bapak/ibu`.split(/\s+/u);

const openings = [
  'halo',
  'hai',
  'hi',
  'hello',
  'dear',
  'pagi',
  'siang',
  'sore',
  'malam',
  'selamat pagi',
  'selamat siang',
  'selamat sore',
  'selamat malam',
  'selamat datang',
  'yth',
  'yth.',
  'kepada',
  'kepada yth',
  'kepada yth.',
  'yang terhormat',
  'assalamualaikum',
  'waalaikumsalam',
  'salam',
  'om swastiastu',
];

/** Openings before a name, folded. A title belongs to the opening, so that a wrong name is replaced alone. */
export const greetings: readonly string[] = [
  ...openings,
  ...['', ...openings.map((opening) => `${opening} `), ...openings.map((opening) => `${opening}, `)].flatMap(
    (opening) => titles.map((title) => opening + title),
  ),
];

/** Capitalised or bare words behind a greeting that name nobody, folded. */
export const notNames: readonly string[] =
  `sehat sejahtera semua semuanya kalian teman kawan rekan sobat sahabat bestie bos boss bosku bosque tim team admin min cs
  customer customers service pelanggan nasabah konsumen pembeli penjual pengguna peserta pasien penumpang tamu
  anggota member mitra pemohon penghuni warga bapak ibu pak bu bpk kak kakak ka kakk mas mbak mba bang abang sis
  bro gan agan dek adik om tante saudara saudari sdr sdri kami saya anda kamu guru dokter dosen direktur manajer
  ketua kepala lurah camat rt rw ratu raja sultan kandung kota kos rumah tangga
  pagi siang sore malam selamat salam sejahtera terima kasih makasih mohon maaf semoga lagi kembali juga banget
  sip ready bisa boleh sudah belum yth yang terhormat dan all everyone there wr wb warahmatullahi wabarakatuh
  setia budiman sekalian calon pemilik wali orang tua siswa mahasiswa jamaah jemaah driver kurir sayang cantik
  ganteng kirim mantap oke siap
  otw meluncur done beres aman kosong habis ada boleh betul benar tunggu sebentar lunas terkirim diproses berhasil
  sukses sorry duh aduh wah astaga ampun tenang santai`.split(/\s+/u);

/** Titles that may precede a name, folded. */
export const honorifics: readonly string[] =
  `bapak ibu pak bu bpk kak kakak mas mbak mba bang abang kang teh teteh neng ko koko cik cici bli sdr sdri
  saudara saudari tuan nyonya nona h hj haji hajah dr drg drs dra prof ir kh ustaz ustadz ustadzah romo pendeta pdt
  suster kapten mr mrs ms raden`.split(/\s+/u);

/** Indonesian short forms by folded given name; forms that begin the name need no entry. */
export const nicknames: Readonly<Record<string, readonly string[]>> = {
  ahmad: ['mamat', 'mamad', 'amat'],
  fatimah: ['imah', 'fatma'],
  hermawan: ['wawan', 'iwan'],
  kartika: ['tika', 'ika'],
  kristina: ['tina'],
  lestari: ['tari'],
  maria: ['ria', 'mia'],
  muhammad: ['mamat', 'mamad', 'moh', 'amad', 'm'],
  rahmat: ['mamat'],
  rahmawati: ['wati'],
  setiawan: ['wawan', 'iwan'],
  slamet: ['memet', 'mamet'],
  susanti: ['santi'],
  wulandari: ['ulan'],
  yohanes: ['hanes', 'anes', 'joni'],
  yulianti: ['yanti', 'anti', 'lia'],
};

/** Words of a template field's label, folded. */
export const fieldWords: readonly string[] =
  `nama namadepan depan belakang lengkap pelanggan nasabah pasien pembeli tamu penumpang nomor no pesanan order
  resi invoice faktur tagihan tiket laporan referensi rekening polis tanggal tgl jam waktu pukul alamat kota
  kecamatan link tautan jumlah nominal harga total saldo produk barang toko perusahaan klinik cabang jabatan
  petugas agen telepon hp email surel sapaan isi isikan masukkan sisipkan tulis kode promo voucher kamar kursi
  jadwal dokter jenis pemeriksaan judul nip nik divisi tandatangan`.split(/\s+/u);

export const classes: Readonly<Record<string, readonly string[]>> = {
  you: `anda kamu kau lu lo elu elo kalian saudara sampeyan situ ente antum bapak ibu pak bu bpk kak kakak kk ka mas mbak mba bang abang kang akang teh neng uda daeng bro sis gan om tante dek adik ko koko cik bli pelanggan penumpang pembeli customer user tamu nasabah pasien`.split(
    /\s+/u,
  ),
  /** Pronouns and titles said to one person's face; no roles. */
  thou: `anda kamu kau lu lo elu elo kalian saudara sampeyan situ bapak ibu pak bu kak kakak mas mbak mba bang
    abang kang akang uda daeng`.split(/\s+/u),
  /** Titles of one who is treated with respect. */
  polite: 'bapak ibu pak bu kak kakak mas mbak'.split(' '),
  we: 'saya kami aku gue gua gw kita ane awak sy'.split(' '),
  not: 'tidak tak gak ga nggak ngga enggak engga kagak ndak nda gk tdk ora'.split(' '),
  already: 'sudah udah udh dah telah sdh'.split(' '),
  only: 'cuma cuman hanya sekadar sekedar baru'.split(' '),
  if: 'kalau kalo klo jika bila apabila'.split(' '),
  /** Small words that colour a sentence. */
  kan: 'kan sih dong deh nih tuh lho loh kok mah ya yah toh lah memang emang juga jelas sebenarnya sebetulnya'.split(
    ' ',
  ),
  ordinal: `kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh kesebelas keduabelas
    kesekian keseratus keseribu kesejuta`.split(/\s+/u),
  many: `dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh puluhan ratus ratusan
    seratus seribu ribuan sejuta berulang 2 3 4 5 6 7 8 9 10 11 12 15 20 50 100 1000`.split(/\s+/u),
  curse:
    `bangsat bangsad goblok goblog geblek guoblok tolol begok bego dungu brengsek kampret bajingan keparat
    anjg jancok jancuk cok cuk ngentot kontol memek bacot cocot congor cangkem
    cangkemmu lonte pelacur jablay kimak pukimak bangke monyong kunyuk laknat biadab bedebah sialan
    fuck fucking bullshit asshole pecundang gembel tai taik gobloknya bodat pantek pukimai`.split(/\s+/u),
  insult: `bodoh penipu maling pemalas cengeng miskin kere pelit belagu bawel rewel lemot pikun`.split(
    /\s+/u,
  ),
  /** Trades that nobody in support has: "we are no …". */
  servant:
    `dukun cenayang peramal paranormal pawang babu pembantu pesuruh budak jongos babysitter pengasuh pesulap
    penyihir malaikat tuhan dewa superman mesin kaset beo burung badut psikolog pengacara psikiater satpam
    asisten sekretaris mama ibumu emak nenek kacung bank panti yayasan lembaga google kamus doraemon jin`.split(
      /\s+/u,
    ),
  /** What only royalty is given: mock offers. */
  pomp: `piala karpet helikopter jet`.split(/\s+/u),
  child: [
    ...'balita bayi bocah kucing monyet simpanse keledai nenek'.split(' '),
    'anak (sd|tk|paud|kecil|smp|magang|bawang|kelas _|umur _ _|kemarin sore)',
  ],
  grasps: 'bisa tahu tau ngerti mengerti paham hafal hapal sanggup lancar lulus mampu'.split(' '),
  /** What the customer keeps on doing, as the annoyed have it. */
  nag: `nanya tanya bertanya chat wa telepon menelepon mengeluh ngomel komplain protes marah ribut teriak berteriak ngotot ngeyel nawar menawar rewel bawel berisik menagih nangis menghubungi posting`.split(
    /\s+/u,
  ),
  /** Anger, in a condition before a threat. */
  rage: `ribut ngotot ngeyel teriak berteriak ngomel protes komplain marah memaki nawar menawar posting bacot menghasut cabut rewel bawel playing bohong viralkan sebar`.split(
    /\s+/u,
  ),
  beast: 'anjing asu babi monyet setan iblis tikus bangke sampah kadal kerbau'.split(' '),
  /** What a rep threatens with. */
  threat: [
    ...`blokir ban blacklist coret putus cabut hapus polisikan laporkan laporin sebar sebarin sebarkan viralkan
    viralin hanguskan hangusin segel sita usir somasi gugat tuntut tendang depak hajar pecat suspend tutup
    batalkan batalin buang tempel pidanakan jual matikan bekukan`.split(/\s+/u),
    '(masukkan|masukin) ... (blacklist|hitam)',
  ],
  /** Threats that no helpful rep carries out. */
  doom: `coret sebar viralkan viralin hanguskan somasi gugat tuntut blokir kunci`.split(/\s+/u),
  /** The same, with the victim first: "is blocked". */
  threatened:
    `diblokir diban dihapus dicoret diputus dicabut dipolisikan dilaporkan disebar diviralkan dihanguskan
    disegel disita diusir disomasi digugat dituntut hangus dibekukan`.split(/\s+/u),
  /** What a careful customer would have done. */
  careful:
    `baca dibaca membaca bacalah cek dicek mengecek ngecek dicermati mencermati periksa memeriksa diperiksa
    teliti diteliti pikir mikir dipikir dipikirkan dipikirin pikirkan ingat diingat catat dicatat mencatat simak
    menyimak disimak pahami dipahami memahami perhatikan diperhatikan memperhatikan tanya bertanya ditanyakan lapor
    melapor ukur diukur hitung dihitung pastikan dipastikan memastikan bangun belajar google googling dengar
    dengarkan mendengarkan didengarkan hati waspada siapkan disiapkan`.split(/\s+/u),
  careless:
    `ceroboh teledor lalai sembrono pelupa malas telat terlambat lupa salah keliru kelamaan asal sembarangan
    kesiangan kurang`.split(/\s+/u),
  fault: 'kesalahan kelalaian keteledoran kecerobohan kekeliruan kelengahan kebodohan ulah'.split(' '),
  did: `kasih klik isi mengisi masukkan masukin memasukkan tulis menulis pilih memilih salah minta tanda mau pesan daftar ganti hapus buka tutup abaikan bikin membuat menutup memberikan bilang cari lupa`.split(
    /\s+/u,
  ),
  told: `bilang sampaikan jelaskan tulis terangkan jawab informasikan ingatkan ulang kasih kirim`.split(
    /\s+/u,
  ),
  betold:
    `dibilang dibilangin dijelasin dijelaskan dikasih ditulis disampaikan dijawab dibales dibalas disebutkan
    diinfokan diinformasikan diterangkan tertulis tertera tercantum ditempel diumumkan diberitahu diberitahukan
    dikirim dikirimkan terpampang`.split(/\s+/u),
  talk: `email surel chat wa pesan telepon jawaban penjelasan brosur deskripsi surat`.split(/\s+/u),
  person:
    `pelanggan nasabah konsumen customer customers pengguna user peserta pasien penumpang tamu anggota member
    mitra pemohon penghuni warga pembeli penyewa pemilik pengunjung donatur mahasiswa siswa wali jamaah jemaah
    tertanggung debitur kandidat pelamar sobat seller penjual pemegang wajib client klien`.split(/\s+/u),
  others:
    'pelanggan pembeli customer tamu penumpang pasien nasabah orang user pengguna penghuni warga member peserta'.split(
      ' ',
    ),
  aja: 'aja saja'.split(' '),
  emang: 'emang emangnya memang memangnya'.split(' '),
  like: 'kayak kaya seperti macam kek bak'.split(' '),
  can: 'bisa dapat'.split(' '),
  should: 'seharusnya harusnya mestinya semestinya kudunya'.split(' '),
  know: 'tahu tau'.split(' '),
  ask: 'nanya tanya bertanya menanyakan'.split(' '),
  read: 'baca dibaca membaca'.split(' '),
  get: 'ngerti mengerti paham'.split(' '),
  use: 'pakai pake gunakan'.split(' '),
  tel: 'telepon telpon nelepon nelpon menelepon'.split(' '),
  pls: 'mohon tolong coba silakan silahkan harap monggo'.split(' '),
  big: 'banget sekali amat'.split(' '),
  need: 'perlu usah'.split(' '),
  must: 'harus mesti musti kudu'.split(' '),
  prt: 'dong lah deh sih kok nih tuh lho loh kan mah atuh toh'.split(' '),
  doc: 'email surel chat wa pesan telepon'.split(' '),
  rage2: 'ngamuk ribut ngotot ngeyel nyolot'.split(' '),
  letter: 'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' '),
  /** A cry of joy in capitals is no shouting. */
  cheer:
    `selamat yeay yey hore horee asik asyik makasih kasih alhamdulillah congrats congratulations promo diskon
    gratis sukses semangat merdeka happy akhirnya lulus allah syukur mantap`.split(/\s+/u),
};

/** Titles stand before names here: no list is needed. */
export const givenNames: readonly string[] = [];
