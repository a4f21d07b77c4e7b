import type { ActExamples, AdviceExamples } from '../../pack.ts';

const LATE =
  'Selamat pagi, saya pesan dua lampu tanggal 3 dan sampai sekarang belum datang. Saya sampai cuti sehari untuk menunggu kurir tapi tidak ada yang datang. Pesanan saya di mana?';
const TWICE =
  'Saya dipotong dua kali untuk bulan yang sama dan dua email terakhir saya belum dijawab. Tolong segera diselesaikan, uangnya saya perlukan.';
const DOG = 'Halo, apakah saya boleh membawa anjing ke vila?';
const PRAISE =
  'Terima kasih banyak atas perbaikan yang cepat minggu lalu. Teknisinya ramah dan dapur kami malah lebih bersih dari sebelumnya.';
const ANGRY = 'Sudah tiga kali kurir kalian melempar paket saya ke hujan, rusak semua! Dasar tidak becus!';
const WATER = 'Air di rumah kami mati sejak kemarin dan ada bayi.';
const maria = 'Maria Lestari';

export const advice: AdviceExamples = {
  of: {
    'missing-name': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Terima kasih sudah memberi tahu. Maaf lampunya belum datang. Saya sudah mengirim dua yang baru dan besok pagi sampai di rumah.',
        },
        {
          customer: 'Lestari, Maria',
          incoming: TWICE,
          text: 'Halo, terima kasih atas emailnya. Potongan kedua sudah saya kembalikan dan akan masuk ke rekening dalam tiga hari kerja.',
        },
        {
          customer: 'Hendra Gunawan',
          incoming: '',
          text: 'Selamat pagi! Router baru sudah kami kirim kemarin dan akan sampai hari Jumat. Cukup dicolokkan saja, nanti menyala sendiri.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Halo Bu Maria, terima kasih sudah memberi tahu. Maaf lampunya belum datang. Saya sudah mengirim dua yang baru dan besok sampai.',
        },
        {
          customer: 'Hermawan Susilo',
          incoming: TWICE,
          text: 'Pak Wawan, terima kasih atas emailnya. Potongan kedua sudah saya kembalikan dan akan masuk ke rekening dalam tiga hari kerja.',
        },
        { customer: maria, incoming: DOG, text: 'Boleh, anjing diterima!' },
        {
          customer: maria,
          incoming: LATE,
          text: 'Halo Pak Peter, terima kasih sudah memberi tahu dan maaf soal lampunya. Saya sudah mengirim dua yang baru dan besok sampai.',
        },
      ],
    },
    'missing-thanks': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Bu Maria, saya minta maaf lampunya tidak pernah datang. Dua yang baru sudah saya kirim dan besok siang sampai.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Bu Maria, maaf, potongan kedua itu kesalahan kami. Sudah saya kembalikan dan hari Jumat sudah terlihat di rekening.',
        },
        {
          customer: maria,
          incoming: PRAISE,
          text: 'Bu Maria, pesan Ibu sudah saya bacakan untuk Beni dan seluruh bengkel, dan mereka tersenyum sampai jam makan siang.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Bu Maria, terima kasih sudah memberi tahu, dan saya minta maaf. Dua lampu baru sudah saya kirim dan besok sampai.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Bu Maria, kami sangat menghargai pesan Ibu. Potongan kedua itu kesalahan kami. Sudah saya kembalikan hari ini juga.',
        },
        { customer: maria, incoming: PRAISE, text: 'Terima kasih Bu Maria, kami senang sekali!' },
        {
          customer: maria,
          incoming: DOG,
          text: 'Bu Maria, boleh, anjing diterima di vila. Biayanya lima puluh ribu per malam dan halamannya berpagar.',
        },
      ],
    },
    'missing-apology': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Bu Maria, terima kasih atas pesannya. Kurir akan datang lagi besok jam sembilan. Silakan ditunggu di rumah.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Bu Maria, terima kasih atas emailnya. Uangnya masuk ke rekening dalam tiga hari. Kabari saya kalau belum.',
        },
        {
          customer: '',
          incoming: 'Paket saya belum sampai, sudah telat dua hari.',
          text: 'Paketnya berangkat dari gudang tadi siang dan besok sampai.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Bu Maria, saya minta maaf soal lampunya. Kurir akan datang lagi besok jam sembilan pagi.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Bu Maria, ini kesalahan kami: pembayarannya tercatat dua kali. Terima kasih sudah memberi tahu. Sudah saya kembalikan.',
        },
        {
          customer: maria,
          incoming: 'Pompanya rusak lagi dan ada tamu.',
          text: 'Saya paham betapa repotnya kalau ada tamu, Bu Maria. Pompa baru sudah saya kirim dengan kurir, gratis.',
        },
        {
          customer: maria,
          incoming: DOG,
          text: 'Bu Maria, boleh, anjing diterima. Ada biaya kecil per malam.',
        },
      ],
    },
    'missing-acknowledgement': {
      flags: [
        {
          customer: maria,
          incoming: ANGRY,
          text: 'Bu Maria, yang baru berangkat nanti malam. Dibungkus plastik dan diserahkan di depan pintu.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Bu Maria, kantor buka Senin sampai Jumat. Semua formulir ada di menu Bantuan di situs.',
        },
        {
          customer: '',
          incoming: WATER,
          text: 'Silakan isi formulir di situs. Petugas menelepon hari Senin.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: ANGRY,
          text: 'Bu Maria, wajar Ibu marah: ini sudah yang ketiga. Yang baru berangkat nanti malam, dibungkus plastik.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Bu Maria, Ibu benar, memang dipotong dua kali. Salah satunya kembali ke rekening Ibu hari ini.',
        },
        {
          customer: '',
          incoming: WATER,
          text: 'Tanpa air dengan bayi itu pasti berat sekali. Truk tangki sampai jam dua siang ini.',
        },
        { customer: maria, incoming: DOG, text: 'Boleh, tentu. Silakan lihat biayanya dulu di situs kami.' },
      ],
    },
    'missing-answer': {
      flags: [
        {
          customer: maria,
          incoming: DOG,
          text: 'Bu Maria, terima kasih atas pesan Ibu. Setiap tamu sangat berarti bagi kami semua.',
        },
        {
          customer: maria,
          incoming: 'Apakah kameranya cocok dengan lensa lama?',
          text: 'Bu Maria, terima kasih telah menghubungi. Kepuasan pelanggan adalah semangat tim.',
        },
        {
          customer: '',
          incoming: 'Berapa harga tiket anak?',
          text: 'Terima kasih atas pesannya! Kami sangat suka keluarga.',
        },
      ],
      fine: [
        { customer: maria, incoming: DOG, text: 'Bu Maria, boleh sekali. Bawa selimut kecil saja.' },
        {
          customer: maria,
          incoming: 'Apakah kameranya cocok dengan lensa lama?',
          text: 'Bu Maria, terima kasih atas pesannya. Lensa lama cocok dengan cincin yang ada di kotak.',
        },
        {
          customer: '',
          incoming: 'Berapa harga tiket anak?',
          text: 'Halo! Rp60.000, di bawah empat tahun gratis.',
        },
        {
          customer: '',
          incoming: 'Tagihan saya bisa dilihat di mana?',
          text: 'Ada di menu Akun, lalu Tagihan.',
        },
      ],
    },
    'missing-time': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Bu Maria, terima kasih atas pesannya dan maaf soal lampunya. Kami akan cek ke kurir dan kabari Ibu.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Bu Maria, terima kasih sudah memberi tahu, dan maaf. Potongan kedua akan kami kembalikan. Balas saja kalau ada pertanyaan.',
        },
        { customer: '', incoming: '', text: 'Saya akan tanyakan ke gudang lalu saya kabari.' },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Bu Maria, terima kasih atas pesannya dan maaf soal lampunya. Kami akan cek ke kurir dan kabari Ibu hari Jumat.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Bu Maria, terima kasih sudah memberi tahu, dan maaf. Potongan kedua sudah saya kembalikan. Balas saja kalau ada pertanyaan.',
        },
        { customer: '', incoming: '', text: 'Saya akan tanyakan ke gudang lalu saya kabari dalam dua jam.' },
        { customer: '', incoming: '', text: 'Uangnya akan dikembalikan besok pagi.' },
      ],
    },
    'missing-next-step': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Bu Maria, kami benar-benar minta maaf atas kejadian ini dan kami mengerti betapa mengecewakannya hal ini untuk Ibu.',
        },
        {
          customer: maria,
          incoming: ANGRY,
          text: 'Bu Maria, kemarahan Ibu sangat wajar. Kami menyesal pelayanan ini jauh di bawah harapan Ibu dan keluarga.',
        },
        {
          customer: '',
          incoming: '',
          text: 'Mohon maaf atas pengalaman yang kurang menyenangkan ini, setiap keluhan sangat berarti bagi seluruh tim kami.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Bu Maria, kami benar-benar minta maaf atas kejadian ini. Dua lampu baru sudah saya pesankan untuk Ibu.',
        },
        {
          customer: maria,
          incoming: ANGRY,
          text: 'Bu Maria, kemarahan Ibu sangat wajar, dan saya minta maaf. Tolong kirim fotonya supaya paketnya saya ganti.',
        },
        {
          customer: maria,
          incoming: DOG,
          text: 'Bu Maria, boleh sekali, anjing sangat diterima di dalam vila dan di kebun belakang rumah.',
        },
        {
          customer: '',
          incoming: '',
          text: 'Mohon maaf atas pengalaman yang kurang menyenangkan ini. Apakah Ibu mau yang baru atau uangnya kembali?',
        },
      ],
    },
    'missing-follow-up': {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Bu Maria, terima kasih atas pesannya, dan maaf soal lampunya. Keberadaan paketnya sedang kami periksa hari ini.',
        },
        {
          customer: maria,
          incoming: WATER,
          text: 'Maaf soal airnya, Bu Maria. Pipanya akan diganti dan air mengalir lagi sore ini.',
        },
        { customer: '', incoming: 'Paket saya hilang.', text: 'Maaf soal paketnya! Masih kami cek.' },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Bu Maria, terima kasih atas pesannya, dan maaf soal lampunya. Paketnya sedang kami periksa dan saya kabari lagi jam lima.',
        },
        {
          customer: maria,
          incoming: WATER,
          text: 'Maaf soal airnya, Bu Maria. Pipanya akan diganti. Kalau ada kendala, telepon saya langsung.',
        },
        {
          customer: '',
          incoming: 'Paket saya hilang.',
          text: 'Maaf soal paketnya! Yang baru sudah saya kirim hari ini.',
        },
        { customer: '', incoming: DOG, text: 'Biar saya tanyakan ke pemiliknya hari ini.' },
      ],
    },
    curt: {
      flags: [
        { customer: maria, incoming: LATE, text: 'Masih di jalan.' },
        { customer: maria, incoming: `${TWICE} ${LATE}`, text: 'Sudah dikembalikan.' },
        { customer: maria, incoming: `${ANGRY} ${TWICE}`, text: 'Kami cek dulu.' },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Maaf, Bu Maria! Dua lampu baru berangkat hari ini dan besok siang sampai di rumah.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Bu Maria, maaf ya. Potongan kedua baru saja saya kembalikan dan hari Jumat sudah terlihat.',
        },
        { customer: maria, incoming: DOG, text: 'Boleh, Bu!' },
        { customer: maria, incoming: LATE, text: '' },
      ],
    },
    register: {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Terima kasih atas pesan Anda. Pesanan kamu sudah kami kirim dan besok sampai.',
        },
        {
          customer: maria,
          incoming: 'Kapan uang saya kembali?',
          text: 'Uang Anda kembali hari Jumat. Kalau belum masuk, kamu bisa balas email ini lagi.',
        },
        {
          customer: '',
          incoming: 'kak aku mau tanya, paketku sampai mana ya?',
          text: 'Paket Anda berada di gudang transit. Silakan menunggu sampai besok.',
        },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Terima kasih atas pesan Anda. Pesanan Anda sudah kami kirim dan besok sampai.',
        },
        {
          customer: maria,
          incoming: 'kak aku mau tanya, paketku sampai mana ya?',
          text: 'Halo kak Maria, paket kamu ada di gudang transit. Besok siang sampai ya.',
        },
        { customer: maria, incoming: 'Kapan uang saya kembali?', text: 'Uang Ibu kembali hari Jumat.' },
        { customer: '', incoming: 'Kapan uang saya kembali?', text: 'Uang Anda kembali hari Jumat.' },
      ],
    },
    shouting: {
      flags: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Bu Maria, kami TIDAK mengirim di hari Minggu. Lampunya datang hari Senin.',
        },
        {
          customer: maria,
          incoming: TWICE,
          text: 'Bu Maria, terima kasih atas emailnya. Potongannya SUDAH kami kembalikan. Silakan cek rekening.',
        },
        { customer: '', incoming: '', text: 'Uangnya dikirim!!!' },
      ],
      fine: [
        {
          customer: maria,
          incoming: LATE,
          text: 'Bu Maria, kami tidak mengirim di hari Minggu. Lampunya datang hari Senin!',
        },
        {
          customer: maria,
          incoming: '',
          text: 'Bu Maria, pakai port HDMI dan pilih ARC. Kode barangnya AB-220-BLK. Sisanya TV yang mencari.',
        },
        { customer: '', incoming: '', text: 'Betul begitu? Kirim saja foto KTP dan NPWP.' },
      ],
    },
  },
  good: [
    {
      customer: maria,
      incoming: LATE,
      text: 'Halo Bu Maria,\n\nTerima kasih sudah menulis. Saya minta maaf: Ibu sampai cuti dan tidak ada yang datang. Dua lampu baru berangkat tadi pagi dan besok siang sampai. Setelah itu saya kabari lagi untuk memastikan semuanya baik.\n\nSalam,\nSam',
    },
    {
      customer: maria,
      incoming: TWICE,
      text: 'Bu Maria, terima kasih sudah menulis lagi, dan maaf dua email Ibu belum dijawab. Ibu benar, potongan kedua itu kesalahan kami. Sudah saya kembalikan dan hari Jumat masuk ke rekening. Balas saja di sini kalau belum.',
    },
    {
      customer: maria,
      incoming: ANGRY,
      text: 'Bu Maria, terima kasih sudah bercerita. Wajar Ibu marah, dan saya minta maaf: tiga paket basah tidak seharusnya terjadi. Kurirnya sudah saya ajak bicara dan paket baru sudah saya kirim hari ini; besok diserahkan di pintu. Kamis saya telepon Ibu.',
    },
    {
      customer: maria,
      incoming: DOG,
      text: 'Halo Bu Maria, boleh, anjing sangat diterima. Halamannya berpagar dan biayanya lima puluh ribu per malam. Kabari saya kalau Ibu mau keranjang di kamar.',
    },
    {
      customer: maria,
      incoming: PRAISE,
      text: 'Bu Maria, pesannya indah sekali, terima kasih! Sudah saya bacakan untuk Beni dan seluruh bengkel. Garansi Ibu sekarang berlaku sampai Maret. Selamat berakhir pekan!',
    },
    {
      customer: maria,
      incoming: 'Aplikasinya error setiap kali saya buka foto. Sebelum pembaruan terakhir masih lancar.',
      text: 'Halo Bu Maria, terima kasih atas penjelasan yang jelas, dan maaf atas gangguannya. Penyebabnya sudah kami temukan dan sudah diperbaiki di versi 5.2. Silakan perbarui dan kabari saya kalau terjadi lagi.',
    },
  ],
};

export const doing: ActExamples = {
  thanks: {
    does: ['Terima kasih sudah memberi tahu.', 'Kami sangat menghargai kesabaran Ibu.', 'Makasih fotonya.'],
    not: ['Formulirnya ada di situs.', 'Bank tutup hari ini.'],
  },
  apology: {
    does: ['Saya minta maaf atas keterlambatan ini.', 'Itu kesalahan kami.', 'Kami sangat menyesal.'],
    not: ['Hujan turun seharian.', 'Formulirnya ada di situs.'],
  },
  acknowledgement: {
    does: ['Saya mengerti kenapa Ibu marah.', 'Ibu benar.', 'Itu pasti berat sekali.'],
    not: ['Formulirnya ada di situs.', 'Kantor tutup jam lima.'],
  },
  promise: {
    does: ['Saya akan cek ke gudang.', 'Masih kami periksa.', 'Biar saya tanyakan dulu.'],
    not: ['Gudangnya di Bekasi.', 'Kantor tutup jam lima.'],
  },
  time: {
    does: ['Paketnya sampai hari Jumat.', 'Kabar datang dalam dua jam.', 'Toko buka besok pagi.'],
    not: ['Paketnya segera sampai.', 'Formulirnya ada di situs.'],
  },
  done: {
    does: [
      'Biayanya sudah saya kembalikan.',
      'Pesanannya sudah dikirim.',
      'Kami baru saja ganti baterainya.',
    ],
    not: ['Biayanya lima puluh ribu.', 'Formulirnya ada di situs.'],
  },
  'next-step': {
    does: ['Tolong kirim fotonya.', 'Ibu bisa ambil di kasir.', 'Uangnya akan masuk ke rekening.'],
    not: ['Emailnya panjang.', 'Kasirnya warna merah.'],
  },
  'follow-up': {
    does: [
      'Kabari saya kalau terjadi lagi.',
      'Besok saya telepon Ibu.',
      'Kalau masih ada kendala, balas di sini.',
    ],
    not: ['Perbaikannya selesai.', 'Tagihannya lunas.'],
  },
  welcome: {
    does: ['Selamat datang!', 'Terima kasih sudah memilih kami.', 'Semoga suka dengan pesanan pertama Ibu.'],
    not: ['Pesanannya sampai.', 'Klubnya tutup.'],
  },
  alternative: {
    does: ['Ada dua pilihan.', 'Bisa juga yang biru.', 'Kalau mau, bisa saya ganti warnanya.'],
    not: ['Yang biru habis.', 'Stoknya kosong.'],
  },
  exception: {
    does: ['Ini pengecualian dari kami.', 'Dendanya kami hapus.', 'Kali ini biaya kami tanggung.'],
    not: ['Dendanya lima puluh ribu.', 'Aturannya ada di situs.'],
  },
  extra: {
    does: ['Ongkirnya gratis.', 'Kami beri voucher.', 'Tanpa biaya, Bu.'],
    not: ['Ongkirnya sepuluh ribu.', 'Bulannya habis Jumat.'],
  },
  answer: {
    does: ['Ya, bisa.', 'Tentu saja.', 'Masih ada, Kak.'],
    not: ['Terima kasih atas pesannya.', 'Kami menghargai setiap tamu.'],
  },
  trouble: {
    does: ['Paket saya belum sampai.', 'Layarnya rusak.', 'Saya dipotong dua kali.'],
    not: ['Saya mau yang biru.', 'Semuanya baik.'],
  },
  question: {
    does: ['Mau tanya harganya kak', 'Apa boleh bawa anjing', 'Bagaimana cara reset'],
    not: ['Saya suka harganya.', 'Toko buka jam sembilan.'],
  },
};
