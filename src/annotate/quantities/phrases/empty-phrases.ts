import type { Document } from '../../types.ts'
import { isScale, smallNumbers } from '../numerals/number-words.ts'
import { placing } from '../times/time-spans.ts'
import { phraseOpeners } from './determiners.ts'
import { nounsInLy } from './ly-words.ts'
import { lowerAt, words } from './neighbours.ts'
import type { Phrase } from './noun-phrases.ts'
import { isVerbAt } from './verb-at.ts'

type Tokens = Document['tokens']

/** Whether a phrase tells nobody what is measured: a unit, a bare time, an adverb. */
export function measuresNothing(tokens: Tokens, { first, last }: Phrase): boolean {
  const isNumbered = tokens[first - 1]?.kind === 'number' || isScale(tokens, first - 1)
  // "76 US cents"
  if (isNumbered && (units.at(tokens, first) || (first < last && coins.at(tokens, last)))) return true
  // "the 2021 financial year", "the second quarter"
  const isPeriod = last > first && last < first + 5 && periods.at(tokens, last)
  if (isPeriod && (tokens[first]?.kind === 'number' || ranks.at(tokens, first) || placing.at(tokens, first)))
    return true
  if (spans.at(tokens, last) && isSpan(tokens, first, last)) return true
  if (first !== last) return false
  const word = lowerAt(tokens, first)
  // "had on average expected"
  if (word === 'average' && lowerAt(tokens, first - 1) === 'on') return true
  return hollow.has(word) || contracted.test(word) || (word.endsWith('ly') && !nounsInLy.has(word))
}
const periods = words('year quarter month')
const ranks = words('mid financial fiscal calendar first second third fourth')
const coins = words('cents pence dollars euros pounds yen rupees won yuan')
const units = words(
  'percent per % pc pct cents points square miles km kilometres kilometers acres hectares metres tons tonnes kilograms kg barrels ounces teu yuan dollars euros pounds yen rupees won',
)
// "the share of farmers who expect to sell in the next 5 years"
const isSpan = (tokens: Tokens, first: number, last: number): boolean =>
  (tokens[last - 1]?.kind === 'number' || smallNumbers.has(lowerAt(tokens, last - 1))) &&
  (last - first < 2 || (last - first === 2 && placing.at(tokens, first)))
const spans = words('years months weeks days hours minutes')
const hollow = words(
  'percent per cent % period year month week day night hour decade s age ages plus far worst best biggest largest smallest lowest highest top first example faster slower longer shorter later sooner younger heavier lighter taller wider deeper bigger larger smaller stronger weaker cheaper warmer colder firmer softer dearer easier steadier worldwide nationwide globally saying having being including such so too available eligible tied linked related aimed based compared way ranging',
)

/** Whether a phrase names nobody whose figure it could be: a clause that was cut, a pronoun, a bare adjective. */
export function isNobody(tokens: Tokens, phrase: Phrase): boolean {
  const { first, last } = phrase
  // "voted 376-40"
  if (tokens[first]?.kind === 'number' && tokens[last]?.kind === 'number') return true
  if (measuresNothing(tokens, phrase) || heads.at(tokens, first) || isVerbAt(tokens, first)) return true
  for (let at = first; at <= last; at++)
    if (pronouns.at(tokens, at) || contracted.test(lowerAt(tokens, at))) return true
  const isThose = first === last && lowerAt(tokens, first - 1) === 'those'
  const isOpened = !isThose && phraseOpeners.at(tokens, first - 1)
  const isParticiple = /^\p{Ll}+(?:ing|ed)$/u.test(tokens[first]?.text ?? '')
  return !isOpened && (isParticiple || participles.at(tokens, first)) && !kinds.at(tokens, first)
}
const participles = words('seen known held made given taken shown told found put thought')
const heads = words(
  'cost costs number numbers maximum minimum total average to in at on of somebody neither uh all such',
)
const pronouns = words('i he she it we you they him them who which that')
const contracted = /['’](?:d|ve|re|ll|m)$/u
const kinds = words(
  'building meeting united leading mining trading banking engineering aging ageing developed emerging',
)
