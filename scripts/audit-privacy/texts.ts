/** What is written in each language: to whom in the practice inbox, heated, and calm. The made-up words are nowhere else. */
export const TEXTS = [
  {
    id: 'maria',
    heated: 'As I already told you, the qavortim left. Are you stupid? Stop wasting my zelbrundy time.',
    calm: 'Thank you for your patience. The plimwexter will reach you tomorrow, drosbyle and all.',
  },
  {
    id: 'liza',
    heated: 'Ang bobo mo naman po. Nasa kwentrobal na ang malipunde mo.',
    calm: 'Salamat po sa paghihintay. Darating po bukas ang drimbolaso ninyo.',
  },
  {
    id: 'asa',
    heated: 'Är du dum i huvudet? Kvistrolben ligger redan i din brevmåfta.',
    calm: 'Tack för ditt tålamod. Din flembrostav kommer i morgon.',
  },
  {
    id: 'wulan',
    heated: 'Dasar goblok. Paket jelombrasti itu sudah saya kirim, kuprandel.',
    calm: 'Terima kasih sudah menunggu. Barang trombelusik akan tiba besok.',
  },
  {
    id: 'sharmila',
    heated: 'তোর মতো কাস্টমার আমার দরকার নাই, ফোট! কাভোর্তিম্বল গেছে।',
    calm: 'অপেক্ষা করার জন্য ধন্যবাদ। আপনার ব্রিমলোক্তাস আগামীকাল পৌঁছাবে।',
  },
] as const;

/** Saved on purpose: an own wording, which travels with the settings. */
export const SAVED = 'brimwockety';

/** Saved on purpose, in the database: on a customer, of what a follow-up is about, and as an idea. */
export const KEPT = { note: 'stropfendile', what: 'glunverspath', idea: 'mordwickel' } as const;

/** What the rep fills a first word with. */
export const FILLED = 'krenzifolt';
