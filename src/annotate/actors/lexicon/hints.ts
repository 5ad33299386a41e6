import { bitsOnLists } from '../../vocabulary.ts'
import { dealVerbs, organisationIntroductions, organisationNouns, regimes } from '../lists/organisation-words.ts'
import {
  happenings,
  motionWords,
  ownedByPlaces,
  placeIntroductions,
  placeKinds,
  placeNouns,
  placeOffices,
  placeParts,
  placePrepositions,
  wayPrepositions,
} from '../lists/place-words.ts'
import { sayingVerbs } from '../lists/verbs.ts'

/** What a word beside a name can say about the type of the name; a word may be several of these. */
export const hint = {
  saying: 1 << 0,
  organisationIntroduction: 1 << 1,
  organisationNoun: 1 << 2,
  deal: 1 << 3,
  regime: 1 << 4,
  placeIntroduction: 1 << 5,
  placeKind: 1 << 6,
  placeNoun: 1 << 7,
  placePart: 1 << 8,
  placePreposition: 1 << 9,
  wayPreposition: 1 << 10,
  person: 1 << 11,
  inquiry: 1 << 12,
  placeOffice: 1 << 13,
  possessive: 1 << 14,
  motion: 1 << 15,
  writing: 1 << 16,
  happening: 1 << 17,
  street: 1 << 18,
  ownedByPlace: 1 << 19,
  employed: 1 << 20,
} as const

const lists: readonly [flag: number, words: Iterable<string>][] = [
  [hint.saying, sayingVerbs],
  [hint.organisationIntroduction, organisationIntroductions],
  [hint.organisationNoun, organisationNouns],
  [hint.deal, dealVerbs],
  [hint.regime, regimes],
  [hint.placeIntroduction, placeIntroductions],
  [hint.placeKind, placeKinds],
  [hint.placeNoun, placeNouns],
  [hint.placePart, placeParts],
  [hint.placePreposition, placePrepositions],
  [hint.wayPreposition, wayPrepositions],
  [hint.person, ['himself', 'herself', 'jr', 'jr.', 'sr', 'sr.']],
  [hint.placeOffice, placeOffices],
  [hint.possessive, ["'s", '’s']],
  [hint.motion, motionWords],
  [hint.writing, ['published', 'writing', 'wrote']],
  [hint.happening, happenings],
  [hint.street, 'lane road street avenue close drive crescent terrace grove gardens mews row way square'.split(' ')],
  [hint.ownedByPlace, ownedByPlaces],
  [hint.employed, ['a', 'an', 'former']],
  [
    hint.inquiry,
    'poll polls polled survey surveys surveyed study report research analysis estimates figures data'.split(' '),
  ],
]

/** What a word beside a name says, as bits of `hint`, by its number in the vocabulary; 0 for most words. */
export const hintsOf = bitsOnLists(lists)
