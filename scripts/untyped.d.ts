// npm packages that come without types: as much of them as is used.

declare module 'vader-sentiment' {
  const vader: {
    readonly SentimentIntensityAnalyzer: {
      /** `compound` is -1 (most negative) to 1. */
      polarity_scores(text: string): { readonly compound: number };
    };
  };
  export default vader;
}

declare module 'afinn-165-multilingual' {
  /** Valence by word, -5 to 5; a few words have none. */
  type Valences = Readonly<Record<string, number | null>>;
  const afinn: {
    readonly afinn_translations: Readonly<
      Record<'afinn_en' | 'afinn_tl' | 'afinn_sv' | 'afinn_id' | 'afinn_bn', Valences>
    >;
  };
  export default afinn;
}

declare module 'write-good' {
  export default function writeGood(text: string): readonly { readonly index: number }[];
}
