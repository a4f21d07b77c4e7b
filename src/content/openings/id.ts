import type { Openings } from './openings-for.ts';

export const id: Openings = {
  greeting: 'Halo {name},',
  sorry: [
    'saya minta maaf atas apa yang Anda alami, dan terima kasih sudah menyampaikannya dengan terus terang.',
    'terima kasih sudah memberi tahu saya. Saya mengerti mengapa Anda kecewa, dan saya minta maaf.',
    'saya sudah membaca pesan Anda, dan saya minta maaf karena sampai terjadi seperti ini.',
    'saya minta maaf. Anda tidak seharusnya perlu menulis tentang hal ini.',
  ],
  asked: [
    'terima kasih sudah bertanya.',
    'terima kasih atas pertanyaan Anda.',
    'baik sekali Anda bertanya, terima kasih.',
  ],
  thanks: [
    'terima kasih sudah menulis.',
    'terima kasih sudah meluangkan waktu untuk menulis.',
    'terima kasih sudah menyampaikan hal ini kepada saya.',
  ],
};
