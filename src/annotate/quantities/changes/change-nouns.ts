import type { Document } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'

/** Whether a word of change is a noun, told by the adjective before it: "the annual decline". */
export const isQualifiedChange = (tokens: Document['tokens'], index: number): boolean =>
  changes.at(tokens, index) && (ranks.at(tokens, index - 1) || adjective.test(lowerAt(tokens, index - 1)))

/** Words of change that are nouns as well as verbs. */
export const changes = words(
  'rise fall decline drop increase decrease jump surge gain loss slump plunge slide climb dip growth leap lift spike hike cut reduction improvement rebound',
)
const ranks = words(
  'first second third fourth fifth sixth seventh eighth ninth tenth huge large major marked sudden rapid brief sharp steep big small slight steady modest further record level',
)
const adjective = /^\p{Ll}*(?:ual|onal|ical|eral|onthly|eekly|arterly|early|aily|atic|amatic|ssive|cutive|est)$/u
