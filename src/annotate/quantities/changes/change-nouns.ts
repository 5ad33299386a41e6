import type { Document } from '../../types.ts'
import { determiners, indefinite } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { percentWords } from '../units/percent-words.ts'

/** Whether a word of change is a noun, told by the adjective before it or "a": "the annual decline", "a slight price dip". */
export const isQualifiedChange = (tokens: Document['tokens'], index: number): boolean =>
  changes.at(tokens, index) &&
  (ranks.at(tokens, index - 1) || adjective.test(lowerAt(tokens, index - 1)) || isOfOne(tokens, index))

// "a sizeable drop": one of anything "drops", where "a majority drop out".
const isOfOne = (tokens: Document['tokens'], index: number): boolean =>
  !many.at(tokens, index - 1) &&
  (indefinite.at(tokens, index - 2) ||
    (indefinite.at(tokens, index - 3) && tokens[index - 2]?.kind === 'word') ||
    // "the 5 percent tariff increase"
    (percentWords.at(tokens, index - 2) && [4, 5].some((back) => determiners.at(tokens, index - back))))
const many = words('majority minority number lot few couple dozen hundred million people men women police staff')

/** Words of change that are nouns as well as verbs. */
export const changes = words(
  'rise fall decline drop increase decrease jump surge gain loss slump plunge slide climb dip growth leap lift spike hike cut reduction improvement rebound',
)
const ranks = words(
  'first second third fourth fifth sixth seventh eighth ninth tenth huge large major marked sudden rapid brief sharp steep big small slight steady modest further record level',
)
const adjective = /^\p{Ll}*(?:ual|onal|ical|eral|onthly|eekly|arterly|early|aily|atic|amatic|ssive|cutive|est)$/u
