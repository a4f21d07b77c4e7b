import type { Openings } from './openings-for.ts';

export const fil: Openings = {
  greeting: 'Hi {name},',
  sorry: [
    'pasensya na po sa nangyari, at salamat po na sinabi ninyo ito nang diretso.',
    'salamat po sa pagsabi nito sa akin. Naiintindihan ko po kung bakit kayo galit, at humihingi po ako ng paumanhin.',
    'nabasa ko po ang isinulat ninyo, at pasensya na po na umabot sa ganito.',
    'pasensya na po talaga sa abala, at salamat po na ipinaalam ninyo ito.',
  ],
  asked: [
    'salamat po sa pagtatanong.',
    'salamat po sa tanong ninyo.',
    'mabuti po at nagtanong kayo, salamat po.',
  ],
  thanks: [
    'salamat po sa pagsulat ninyo.',
    'salamat po sa oras na inilaan ninyo para sumulat.',
    'salamat po at sinabi ninyo ito sa akin.',
  ],
};
