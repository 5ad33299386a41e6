import { isEnglishWord } from '../../english-words.ts'
import type { Token } from '../../types.ts'
import { endsLike } from '../lexicon/ends.ts'

/**
 * Whether the word at a token names a kind of animal or plant: "Brachiosaurus", or whatever a Latin word in small letters
 * follows, "Halda borealis".
 */
export function isTaxon(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {}
  if (mayBeGenus(lower) && lower.length > 8 && genus.test(lower)) return true
  const { text = '', lower: species = '' } = tokens[at + 1] ?? {}
  return text === species && text.length > 5 && mayBeSpecies(text) && latin.test(text) && !isEnglishWord(text)
}

const mayBeGenus = endsLike('us or ps an um on hx')
const genus = /(?:saurus|raptor|ceratops|docus|mimus|suchus|titan|pithecus|therium|pteryx|stegus|canthus)$/u
const mayBeSpecies = endsLike('us is ae ii um ei')
const latin = /(?:us|ensis|alis|oides|ae|ii|um|ei)$/u
