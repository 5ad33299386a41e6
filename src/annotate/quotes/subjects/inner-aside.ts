import { startsWithSmall } from '../../characters.ts'
import { isArticle } from '../../function-words.ts'
import { tokenAt } from '../../tokens.ts'
import { among } from '../../vocabulary.ts'
import { isParty, isPlace } from '../phrases/aside-place.ts'
import { phraseEndingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import { isOfficeOrShort } from '../phrases/short-office.ts'
import { hasVerb } from '../reading/has-verb.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { startsWithName } from './before-dashes.ts'

/** Whether a phrase before an aside is one itself, so that who speaks stands further left: "45" of "Vik, 45, a geologist, said". */
export const isInner = (reading: Reading, phrase: NounPhrase, floor: number): boolean =>
  isParty(reading, phrase) ||
  isAside(reading, phrase) ||
  isOrigin(reading, phrase) ||
  isPlace(reading, phrase, floor) ||
  isApposed(reading, phrase, floor)

/** Whether a phrase in an aside only says what somebody is: "45", "director of exhibits", not "aides to Vik". */
export function isAside({ bits, tokens }: Reading, { first, last, head }: NounPhrase): boolean {
  if (first === last && hasBit(bits, first, Is.number)) return true
  if (tokenAt(tokens, first - 1)?.lower === 'whose') return false
  // "who rows in Oslo"
  if (tokenAt(tokens, first - 1)?.lower === 'who') return true
  // "Vik, Republican of Ohio, said"
  if (isMember(tokens, first) && tokenAt(tokens, first - 1)?.text === ',') return true
  return (
    !hasBit(bits, first, Is.capital | Is.determiner | Is.pronoun | Is.inside) &&
    startsWithSmall(tokens[first]?.text ?? '') &&
    // "“…,” student Ida Moe, 20, said": who that is names them.
    !hasBit(bits, head.last, Is.capital) &&
    !isPlural(tokens, head.last)
  )
}
const isPlural = (tokens: Reading['tokens'], at: number): boolean => /[^su]s$/u.test(tokens[at]?.lower ?? '')

const isMember = among('republican democrat independent labour conservative liberal')

/** Whether a phrase in an aside is where somebody is from: "Vik, of Mill Lane, Halden, said". */
export const isOrigin = ({ bits, tokens }: Reading, { first }: Run): boolean =>
  isFrom(tokens, first - 1) && hasBit(bits, first - 2, Is.comma)
const isFrom = among('of from')

// "Vik, a geologist at the port, who was late, said": what a name in front of it is.
function isApposed(reading: Reading, { first, last, head }: NounPhrase, floor: number): boolean {
  const { bits, tokens } = reading
  // "Vik, the mayor of Moss, who was late, said", "Vik, Moss Mayor, who was late, said", "Vik, Moss MP, who was late, said"
  // "Vik, Head of Research, Moss Council, said"
  const isOffice = isOfficeOrShort(reading, last) || isOfficeOrShort(reading, head.last)
  const isRole = isArticle(tokens, first) || (hasBit(bits, last, Is.capital) && isOffice)
  if (!hasBit(bits, first - 1, Is.comma) || !isRole) return false
  const name = phraseEndingAt(reading, first - 2, floor)
  if (!name || ((bits[name.last] ?? 0) & (Is.capital | Is.adverb)) !== Is.capital || !startsWithName(reading, name))
    return false
  const before = bits[name.first - 1] ?? 0
  // "It leaks, Vik, a geologist at the port, who was late, said": behind what is said.
  if (before & Is.comma) return hasVerb(reading, floor, name.first - 2)
  return !(before & (Is.preposition | Is.conjunction))
}
