import type { Letters } from './letters.ts';

export const fil: Letters = {
  greeting: { named: ['Hi {name},', 'Hello po {name},'], nameless: ['Magandang araw po,', 'Hello po,'] },
  checkIn: {
    about: [
      'Gusto ko lang po sanang malaman kung kumusta na ang {what}.',
      'Naalala ko po ang {what}: maayos na po ba ang lahat?',
      'Ilang araw na po ang lumipas, kaya kukumustahin ko lang po ang {what}.',
    ],
    plain: [
      'Gusto ko lang po sanang malaman kung maayos na ang lahat mula noong huli tayong nagsulatan.',
      'Ilang araw na po ang lumipas, kaya nangungumusta po ako kung naging maayos ang lahat.',
      'Naalala ko po ang mensahe ninyo: maayos na po ba ang lahat ngayon?',
    ],
    thanks: [
      'Salamat po at hinayaan ninyo kaming tumulong.',
      'Salamat po ulit at ipinaalam ninyo ito sa amin.',
      'Salamat din po at kami ang nilapitan ninyo.',
    ],
    door: [
      'Kung may kulang pa po, sumagot lang kayo rito at aasikasuhin ko agad.',
      'Kung may hindi pa po ayos, sulatan ninyo lang ako at ako ang bahala.',
      'Puwede po kayong sumagot dito kahit kailan; sa akin po ito dumarating.',
    ],
    goodwill: [
      'Bilang munting pasasalamat po namin: {goodwill}.',
      'Isa pa po, kalakip ang pasasalamat namin: {goodwill}.',
    ],
  },
  holding: {
    raised: [
      'Salamat po sa pagsabi sa akin tungkol sa [isulat ang paksa].',
      'Salamat po sa pagsulat ninyo tungkol sa [isulat ang paksa].',
      'Nabasa ko po ang isinulat ninyo tungkol sa [isulat ang paksa], at salamat po.',
    ],
    sorry: [
      'Pasensya na po at naghintay kayo.',
      'Pasensya na po sa abala at sa tagal nito.',
      'Pasensya na po at wala pa akong maibigay na sagot.',
    ],
    when: [
      'Inaasikaso ko pa po ito, at susulat ako sa inyo bago mag-[araw at oras].',
      'Wala pa po kaming nahahanap na solusyon. Babalikan ko po kayo bago mag-[araw at oras].',
      'Kailangan ko pa po ng kaunting oras: bago mag-[araw at oras], may sagot na po ako sa inyo.',
    ],
    next: [
      'Kung mas matagal pa po, sasabihin ko rin iyon sa inyo.',
      'Kahit hindi pa po tapos noon, susulat pa rin ako para sabihin kung nasaan na tayo.',
      'Kung may magbago po bago noon, susulatan ko kayo agad.',
    ],
  },
};
