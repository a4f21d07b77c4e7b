import type { Examples, Phrase } from '../../pack.ts';

export const phrases: readonly Phrase[] = [
  { say: 'dikarenakan', fix: 'karena' },
  { say: 'oleh karenanya', fix: 'jadi' },
  { say: 'oleh sebab itu', fix: 'jadi' },
  {
    say: 'guna (meningkat*|menghindar*|memasti*|mempercepat|keperluan|menjaga|memenuhi|kelancaran)',
    fix: 'untuk {1}',
  },
  { say: 'selambat lambatnya', fix: 'paling lambat' },
  { say: 'sekurang kurangnya', fix: 'minimal' },
  { say: 'berkenaan dengan', fix: 'soal' },
  { say: 'sehubungan dengan', fix: 'soal' },
  {
    say: '(bersama|dengan) surat? ini kami? @we? (sampaikan|informasikan|beritahukan|kabarkan) bahwa',
    fix: 'kami kabarkan bahwa',
  },
  {
    say: '(bersama|dengan) surat? ini _? (@we|diberitahukan|disampaikan|diterangkan|menerangkan|penanggung)',
  },
  {
    say: 'menindaklanjuti (permohonan|pertanyaan|surat|surel|laporan|keluhan|email|aduan|pengaduan)',
    fix: 'mengenai {1}',
  },
  { say: '(merujuk|menunjuk) pada (pasal|pertanyaan)' },
  { say: 'sebagaimana (dimaksud|tercantum|diatur|mestinya|dipersyaratkan|telah)' },
  { say: 'yang bersangkutan', unless: ['(nomor|kurir|teknisi|karyawan|petugas|sopir|driver)'] },
  {
    say: '(tanggal|kewajiban|permohonan|hal|biaya|waris|@talk|dokumen|berkas|penghasilan|blangko|kredit|keterlambatan) yang? dimaksud',
  },
  { say: 'demikian (untuk|disampaikan) (menjadi|dipergunakan|untuk|disampaikan|,)?' },
  { say: '^ demikian $' },
  { say: 'untuk dapat? dipergunakan (sebagaimana|seperlunya)' },
  {
    say: '(wanprestasi|force majeure|keadaan kahar|kejadian kahar|kahar|hak prerogatif|prerogatif|demi hukum|fidusia|kreditur|debitur|somasi|bermaterai|perundang undangan|ganti kerugian|penanggung|tertanggung|terhitung sejak|hal tersebut telah diatur)',
  },
  {
    say: '(dengan ini (memberikan|menyatakan|memberitahukan)|tunduk pada|mutatis mutandis|a quo|addendum|adendum|cidera janji|kekuatan (hukum|mengikat)|hak substitusi|kedudukan hukum|di kemudian hari|bilamana|pihak (pertama|kedua)|dianggap telah|sah dan mengikat|satu kesatuan|tidak terpisahkan|tanpa mengesampingkan|tidak mengurangi|menimbang bahwa|^ bahwa|yang bertanda tangan|nota kesepahaman|gugur dengan sendirinya|syarat formil|(berdasarkan|ketentuan) pasal|tersebut di atas)',
  },
  { say: 'dibebaskan dari (segala|kewajiban)' },
  { say: 'segala (tuntutan|klaim|risiko|kerugian|biaya yang timbul|hal yang berkaitan)' },
  { say: '(sewaktu waktu|tanpa pemberitahuan) (dapat|tanpa|terlebih|tanpa pemberitahuan)' },
  { say: '(tidak dapat diganggu gugat|bersifat final)' },
  { say: '(menjadi|merupakan) (beban|hak) (pemohon|peserta|pembeli|prerogatif)' },
  {
    say: '(sesuai|melalui) dengan? (ketentuan|peraturan|mekanisme|perundang|syarat dan ketentuan) (dan|yang|perundang|peraturan|_)? (waktu|undangan|telah|berlaku|yang berlaku|dapat berubah)',
  },
  { say: '(ketentuan|mekanisme) yang (berlaku|telah ditentukan)' },
  { say: '(pihak|instansi|unit) yang? (berwenang|terkait) sebagaimana?', unless: ['pihak terkait'] },
  {
    say: '(selanjutnya disebut|selaku (penyedia|pihak)|atas nama yang|para pihak|dengan ketentuan (bahwa|_|sebagai)|perlu kami (tegaskan|jelaskan) bahwa|hal hal sebagai berikut|secara tertulis (melalui|oleh)|mengajukan keberatan? secara tertulis|keberatan secara tertulis)',
  },
  { say: '(pemohon|debitur) (wajib|diwajibkan|dinyatakan) untuk? (melengkapi|menjalani|telah)' },
  { say: '(oleh karena|karena) ketidaklengkapan' },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    'Penghuni ‹tunduk pada› aturan gedung.',
    '‹Bilamana› hilang, lapor ke loket.',
    'Raknya datang terlambat ‹dikarenakan› hujan di gudang kami.',
    '‹Sehubungan dengan› pesanan Ibu, raknya datang hari Rabu.',
    '‹Bersama ini kami sampaikan bahwa› raknya datang hari Rabu.',
    '‹Menindaklanjuti pertanyaan› Bapak, raknya datang hari Rabu.',
    'Harap dikirim ‹selambat-lambatnya› hari Rabu.',
    '‹Merujuk pada pasal› 4, biayanya 20 ribu.',
    'Biayanya tetap ‹sebagaimana dimaksud› dalam surat kemarin.',
    'Raknya diambil oleh ‹yang bersangkutan›.',
    '‹Demikian untuk menjadi› maklum.',
    'Hujan kemarin termasuk ‹force majeure›.',
    'Toko ‹dibebaskan dari segala› tuntutan.',
    'Biaya kirim ‹menjadi beban pembeli›.',
    'Harganya ‹sesuai ketentuan yang berlaku›.',
  ],
  fine: [
    'Raknya terlambat karena hujan, besok pagi saya antar.',
    'Sesuai permintaan Ibu, raknya saya kirim hari Rabu.',
    'Garansinya dua tahun, termasuk lampunya.',
    'Paling lambat hari Rabu uangnya masuk ke rekening Bapak.',
    'Tolong tanda tangani di halaman dua, lalu kirim fotonya.',
    'Yang Ibu maksud kursi hijau, ya?',
    'Soal denda, saya hapus karena kami yang terlambat.',
  ],
};
