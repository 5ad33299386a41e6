import type { Document } from '../types.ts'
import { cueForms } from '../quotes/cue-forms.ts'
import { isCapital, isGlued, lowerAt, words } from './neighbours.ts'
import {
  adverbs,
  auxiliaries,
  changeVerbs,
  commonVerbs,
  levelVerbs,
  nominals,
  predicates,
  transitiveChanges,
} from './verbs.ts'

type Tokens = Document['tokens']

/** Whether a token is a verb where it stands; a word after an article or possessive is a noun. */
export function isVerbAt(tokens: Tokens, index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'word') return false
  const { lower } = token
  const isListed = verbs.has(lower)
  if (!isListed && !lower.endsWith('ed')) return false
  if (isCapital(token) || followsDeterminer(tokens, index)) return false
  if (auxiliaries.has(lower)) return true
  if (!isListed) return isPastForm(tokens, index)
  const before = lowerAt(tokens, index - 1)
  if (before === 'to' || auxiliaries.has(before)) return true
  return lower.endsWith('ing') ? takesObject(tokens, index) : !isPartOfNoun(tokens, index)
}

/** Articles, and pronouns that own: the word behind them belongs to a noun phrase. */
export const determiners = words('the a an this that these those')
export const owners = words('its their his her our my your')

const verbs: ReadonlySet<string> = new Set([
  ...auxiliaries,
  ...levelVerbs,
  ...changeVerbs,
  ...transitiveChanges,
  ...nominals.keys(),
  ...predicates,
  ...commonVerbs,
  ...cueForms.keys(),
])

const possessives = words("' ’ 's ’s")

function followsDeterminer(tokens: Tokens, index: number): boolean {
  const before = lowerAt(tokens, index - 1)
  return (
    (determiners.has(before) && before !== 'that') ||
    owners.has(before) ||
    before === 'of' ||
    possessives.has(before) ||
    (before === '-' && isGlued(tokens, index - 1))
  )
}

/** "price rise of", "sales growth", "the cut in": a word that could be a verb but goes on as a noun. */
function isPartOfNoun(tokens: Tokens, index: number): boolean {
  const { lower = '' } = tokens[index] ?? {}
  const next = tokens[index + 1]
  if (next?.text === '-' && isGlued(tokens, index)) return true
  if (cueNouns.has(lower)) return !/^(?:that|he|she|it|they|we|the|a|an)$/u.test(next?.lower ?? '')
  return ambiguous.has(lower) && goesOnAsNoun(tokens, index)
}

/** "the rise in", "fuel costs nearly doubled", "costs to rise": what follows is no object of a verb. */
function goesOnAsNoun(tokens: Tokens, index: number): boolean {
  const next = lowerAt(tokens, index + 1)
  if (nounFollows.has(next) || isStrongVerb(next)) return true
  const after = lowerAt(tokens, index + 2)
  if (next === 'to') return (changeVerbs.has(after) || levelVerbs.has(after)) && !intending.has(lowerAt(tokens, index))
  return adverbs.has(next) && isStrongVerb(after)
}

/** "raising its budget", "spending $5": the noun of a verb has nothing right behind it. */
function takesObject(tokens: Tokens, index: number): boolean {
  const next = tokens[index + 1]
  return (
    next !== undefined &&
    (next.kind === 'number' ||
      determiners.has(next.lower) ||
      owners.has(next.lower) ||
      /^[\p{Sc}~]$/u.test(next.text) ||
      /^(?:about|nearly|almost|more|less|at|up)$/u.test(next.lower))
  )
}

const ambiguous = words(
  'rise fall increase decrease cut cuts drop gain gains loss growth decline jump surge cost costs plan plans report reports support work works use need needs account accounts set target targets limit estimate estimates forecast price prices value values trade trades exports imports fine fines house houses train trains plant plants host sales start starts hold push lift boost raise spending saving savings earnings production import export offer offers issue claim claims warning study figures cover',
)
const cueNouns = words(
  'states claims reports notes points comments demands orders promises answers questions calls state claim report note point comment demand order promise answer question call tells counts adds concerns remarks details charges signals',
)
const intending = words('plan plans need use hold push start starts offer offers')
const nounFollows = words('of in for on')
const isStrongVerb = (lower: string): boolean =>
  auxiliaries.has(lower) || (!ambiguous.has(lower) && (levelVerbs.has(lower) || changeVerbs.has(lower)))

const isPastForm = (tokens: Tokens, index: number): boolean => {
  const lower = lowerAt(tokens, index)
  const before = tokens[index - 1]
  return (
    /\p{L}{3}ed$/u.test(lower) &&
    before?.kind === 'word' &&
    !notBeforeVerb.has(before.lower) &&
    !adverbs.has(before.lower)
  )
}

const notBeforeVerb = words('in on at by for with from to into of and or more most than as all some many several newly')
