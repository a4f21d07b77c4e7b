// Written by `npm run train`; MODEL.md tells what from. Do not edit.
import type { Trained } from '../../trained.ts';

export const trained: Trained = {
  keys: '',
  outputs: {
    sentence: {
      weights: '',
      bias: 0,
      step: 0,
    },
    draft: {
      weights: '',
      bias: 0,
      step: 0,
    },
    incoming: {
      weights: '',
      bias: 0,
      step: 0,
    },
    hostile: {
      weights: '',
      bias: 0,
      step: 0,
    },
    blame: {
      weights: '',
      bias: 0,
      step: 0,
    },
    condescending: {
      weights: '',
      bias: 0,
      step: 0,
    },
    'passive-aggressive': {
      weights: '',
      bias: 0,
      step: 0,
    },
    defensive: {
      weights: '',
      bias: 0,
      step: 0,
    },
    refusal: {
      weights: '',
      bias: 0,
      step: 0,
    },
    legalese: {
      weights: '',
      bias: 0,
      step: 0,
    },
    canned: {
      weights: '',
      bias: 0,
      step: 0,
    },
  },
  join: {
    bias: -0.693,
    top: 0,
    second: 0,
    draft: 0,
    phrases: 1.2,
  },
  marks: {
    heated: {
      bias: -99,
      sentence: 0,
      draft: 0,
    },
    calm: {
      refusal: 99,
      legalese: 99,
      canned: 99,
    },
  },
};
