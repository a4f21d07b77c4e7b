import type { Examples } from '../../pack.ts';

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    'Halo ‹{{nama_depan}}›, raknya datang hari Rabu.',
    'Pesanan ‹[NOMOR PESANAN]› sudah kami kirim tadi pagi.',
    'Kode sementaranya ‹XXXX›, berlaku sampai besok.',
    'Raknya datang hari ‹{tanggal}›, sebelum jam dua.',
    'Ini tautannya: ‹[masukkan link]›',
    'Halo ‹%NAMA%›, terima kasih fotonya ya.',
    'Nama saya ‹____› dan saya bantu sampai selesai.',
    'Faktur ‹<NO_FAKTUR>› sudah lunas hari ini.',
    'Kamarnya nomor ‹[nomor kamar]›, kuncinya di resepsionis.',
  ],
  fine: [
    'Kartunya berakhiran XXXX-XXXX-1234 dan berlaku sampai Juni.',
    'Jaketnya ada ukuran XXXL, saya simpankan satu untuk Kakak.',
    'Beri tanda [x] di kotak pertama lalu kirim fotonya.',
    'SKU-nya RAK-HJ21-3M dan masih ada dua.',
    'Saya lampirkan gambar [1] supaya letak bautnya kelihatan.',
  ],
};
