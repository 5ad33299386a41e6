import type { Document } from '../../types.ts'
import { phraseOpeners } from '../phrases/determiners.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import type { Amount } from '../units/amounts.ts'

type Tokens = Document['tokens']

/** `Lang, 20, on loan`: whole digits between commas, a name before them. */
export function isApposed(tokens: Tokens, { first, last, value }: Amount): boolean {
  if (first !== last || tokens[first]?.kind !== 'number' || Number(value) < 5) return false
  // "her sister, now 29,", "Lind and Moe, both 29,"
  const comma = adverbs.at(tokens, first - 1) ? first - 2 : first - 1
  if (lowerAt(tokens, comma) !== ',' || !closing.at(tokens, last + 1)) return false
  if (tokens[last + 2]?.kind === 'number') return false
  return isCapital(tokens[comma - 1])
    ? !notNames.at(tokens, comma - 1)
    : kin.at(tokens, comma - 1) || (isPerson(tokens, comma - 1) && Number(value) > 14)
}

const kin = words(
  'brother sister son daughter wife husband mother father uncle aunt niece nephew accused suspect defendant victim captain president prince princess recruit',
)
const adverbs = words('now both each also')
const closing = words(', . ; ) — – ― -')

// "The driver, 44, had left"
const isPerson = (tokens: Tokens, at: number): boolean =>
  person.test(tokens[at]?.text ?? '') &&
  !things.at(tokens, at) &&
  (phraseOpeners.at(tokens, at - 1) || isCapital(tokens[at - 1]))
const person =
  /^\p{Ll}*(?:\p{Ll}{2}(?:er|or|ist|ian)|man|woman|boy|girl|husband|wife|son|widow|nurse|pilot|student|tenant|coach)$/u
const things = words(
  'number order paper river water power summer winter quarter matter letter chapter figure computer tower center member other further later former offer fever border floor factor sector door motor major minor error labor',
)

const notNames = words(
  'january february march april may june july august september october november december chapter article section page room',
)
