import type { Examples, Phrase } from '../../pack.ts';

export const phrases: readonly Phrase[] = [
  {
    say: '(terima kasih|thanks) (@already|for) (menghubungi|memilih|menginap|sabar menanti|reaching) (kami|layanan|_|out)?',
    unless: ['menunggu _? (jam|menit|hari|minggu|bulan)'],
  },
  {
    say: 'terima kasih banyak? atas (kepercayaan|kesetiaan|kesabaran|minat|ketertarikan|perhatian|masukan|pengertiannya) (dan|@thou|berharga|_)? (kesetiaan|berharga|@thou)?',
    unless: ['(selama|soal|tentang|fotonya|meski|waktu|yang (jujur|detail|rinci))'],
  },
  { say: '(diucapkan|ucapkan|haturkan) terima kasih $' },
  { say: 'dan? terima kasih atas pengertian*' },
  {
    say: '@we? (mohon|memohon)? maaf (yang sebesar besarnya)? (banget|ya)? (banget|ya)? atas (segala|ketidaknyamanan*|kendala|keterlambatan respons) (yang|ini|ketidaknyamanan|@thou|_)? @thou? (ditimbulkan|alami|dialami|ini|dikarenakan)?',
  },
  { say: 'segala? ketidaknyamanan (yang|ini|@thou|$) (ditimbulkan|timbul)?' },
  { say: 'kami? turut? prihatin atas (musibah|kendala) (yang|@thou)' },
  {
    say: '(memahami|memaklumi|menghargai) (emosi|kekhawatiran|kekecewaan|perasaan|waktu|keluhan) yang? anda',
  },
  { say: 'menyesal mendengar pengalaman' },
  { say: 'semoga (hari|informasi|penjelasan) (anda|ini) (menyenangkan|bermanfaat|membantu)' },
  { say: '@already (menjadi bagian|mempercayakan)' },
  { say: '(operator|tim|agen) (kami|terkait) (sedang (sibuk|bekerja)|berdedikasi|akan segera)' },
  {
    say: '(demi kenyamanan|salam sehat|sukses selalu|mohon kesediaannya|dapat (menunggu dengan|memaklumi)|dapat direkam|kehormatan bagi|untuk informasi lebih lanjut|untuk pelayanan yang lebih|ditindaklanjuti sesuai)',
  },
  {
    say: '(keluhan|kepuasan|suara|masukan|kenyamanan|keselamatan|pertanyaan|pesan) (dan kenyamanan)? (anda|ibu|kakak|kamu|donatur) (adalah|merupakan|sangat|penting|kebahagiaan) (prioritas|berarti|berharga|penting|komitmen|kebahagiaan|kami|banget|bagi)?',
  },
  {
    say: '(prioritas (utama|kami)|komitmen kami|berkomitmen (untuk|memberi*|menghadir*)|senantiasa (berkomitmen|berupaya|mengutamakan|memberikan)|selalu (mengutamakan|berupaya) (kualitas|memberikan|menghadirkan)|memberikan (pelayanan|layanan) yang? terbaik|(pelayanan|layanan) terbaik (bagi|untuk)|terus meningkatkan (kualitas|mutu|layanan|pelayanan)|peningkatan (mutu|kualitas) (layanan|pelayanan))',
  },
  { say: 'bahan evaluasi ($|,)?' },
  {
    say: '(permintaan|aduan|laporan|saran|@doc|pengaduan) (anda|ibu|bapak|bapak ibu|saudara)? @already kami? (terima|diterima|catat|teruskan|diregistrasi|kami terima|kami catat|kami teruskan) (dan|ke|kepada|,|$) (akan|pihak|tim|diregistrasi|kami)?',
  },
  { say: '(permintaanmu|keluhanmu) @already (masuk|tercatat)' },
  { say: 'akan? (diproses|dibalas|ditindaklanjuti) (sesuai|oleh) (antrean|urutan|unit)' },
  { say: 'tim kami akan? segera menghubungi*' },
  { say: '(ke|kepada|oleh) (pihak|tim|unit) terkait' },
  {
    say: '(@pls|kami mohon) (kesediaan|menunggu|pengertiannya|dimaklumi) _? _? (informasi|dengan sabar|untuk menunggu|dan terima|lebih lanjut|$)',
  },
  { say: 'mohon? (pengertiannya|dapat _? maklumi) ya? @thou? $' },
  { say: 'informasi (lebih lanjut|selanjutnya) ... (akan|silakan|kami|dari kami)' },
  { say: 'jangan ragu untuk? menghubungi (kami|layanan|$)' },
  { say: '(siap|senang) dapat? melayani (anda|_)? (24 jam|anda)' },
  { say: '(pada kesempatan pertama|dalam waktu yang tidak|sesuai antrean|beberapa saat lagi)' },
  {
    say: '(besar harapan kami|kami berharap dapat menyambut|sampai jumpa di pelayaran|tetap nikmati|nikmati beragam|bantu kami menjadi lebih|survei kepuasan|mengisi survei|bintang lima ya|(beri|kasih|tinggalkan|berikan) ulasan)',
  },
  {
    say: '(melanjutkan proses dengan kandidat lain|kandidat lain yang lebih sesuai|all the best in your future|tingginya volume|masih dalam proses penanganan|kind understanding)',
  },
  { say: '(happy shopping|kami sangat? menghargai kesabaran (dan|@thou)?)' },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    'Kami ‹memahami kekhawatiran Anda›.',
    '‹Semoga informasi ini membantu›.',
    '‹Demi kenyamanan› bersama, loket tutup.',
    '‹Terima kasih telah menghubungi kami›.',
    '‹Terima kasih atas kepercayaan Anda›.',
    '‹Mohon maaf atas ketidaknyamanan ini›.',
    '‹Kami mohon maaf atas segala ketidaknyamanan› yang ditimbulkan.',
    '‹Kepuasan Anda adalah prioritas› kami.',
    'Kami ‹senantiasa berkomitmen› untuk menjaga mutu.',
    '‹Laporan Anda telah kami teruskan ke pihak› terkait.',
    '‹Tim kami akan segera menghubungi› Anda.',
    'Atas perhatian dan kerja samanya kami ‹ucapkan terima kasih›.',
    '‹Masukan Anda sangat berarti› bagi kami.',
    '‹Jangan ragu untuk menghubungi kami› kembali.',
    '‹Mohon pengertiannya›.',
    'Akan kami jadikan ‹bahan evaluasi›.',
    'Permintaan Anda ‹akan diproses sesuai antrean›.',
  ],
  fine: [
    'Tim kami di Solo sedang memeriksa kabelnya.',
    'Terima kasih sudah mengirim foto raknya, Bu Tari, retaknya kelihatan jelas.',
    'Maaf semalam Bapak sampai menunggu dua jam di lobi.',
    'Makasih sudah sabar menunggu dua minggu, Kak.',
    'Laporan Ibu saya bawa ke Pak Anton jam dua siang nanti.',
    'Saya hubungi lagi besok jam sembilan.',
    'Masukan soal engselnya sudah saya tulis untuk bengkel kami.',
    'Kalau baunya masih ada, telepon saya langsung.',
  ],
};
