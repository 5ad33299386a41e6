import { cueForms } from '../../quotes/cues/cue-forms.ts'
import type { Document } from '../../types.ts'
import { felling, taking } from '../changes/direction-words.ts'
import { isBareVerb } from './bare-verbs.ts'
import { followsDeterminer } from './follows-determiner.ts'
import { isMeasuredOff } from './measured-off.ts'
import { isCapital, lowerAt, toWords, words, type Words } from './neighbours.ts'
import { isPartOfNoun } from './noun-at.ts'
import { isOfCounted, isOfObject } from './of-counted.ts'
import { takesObject } from './takes-object.ts'
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
  const isListed = verbs.at(tokens, index)
  if (!isListed && !lower.endsWith('ed')) return isBareVerb(tokens, index)
  if (isCapital(token) || followsDeterminer(tokens, index)) return false
  if (auxiliaries.at(tokens, index)) return true
  // "earns up to $5", "set up camps", "shut down mills"
  if (lower === 'up' && (lowerAt(tokens, index + 1) === 'to' || taking.at(tokens, index - 1))) return false
  if (lower === 'down' && felling.at(tokens, index - 1)) return false
  if (lower.endsWith('ed') && isOfObject(tokens, index)) return false
  if (!isListed) return isPastForm(tokens, index)
  // "with exports up 5 percent", "20 projects that reach"
  if (mostlyNouns.at(tokens, index))
    return lowerAt(tokens, index - 1) !== 'with' && !behindNoun.at(tokens, index + 1) && takesObject(tokens, index)
  if (lowerAt(tokens, index - 1) === 'to' || auxiliaries.at(tokens, index - 1)) return true
  // "the average price per gallon"
  if (lowerAt(tokens, index + 1) === 'per') return false
  // "market forecasts of 130,000"
  if (lowerAt(tokens, index + 1) === 'of' && foreseen.at(tokens, index)) return false
  if (isMeasuredOff(tokens, index) || (lower.endsWith('ed') && isNoVerbBehind(tokens, index))) return false
  return lower.endsWith('ing') ? takesObject(tokens, index) : !isPartOfNoun(tokens, index)
}

const foreseen = words('forecast forecasts estimates')

/** Whether one of the tokens from `first` to `last` is a verb. */
export function holdsVerb(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isVerbAt(tokens, at)) return true
  return false
}

const verbs = toWords([
  ...auxiliaries,
  ...levelVerbs,
  ...changeVerbs,
  ...transitiveChanges,
  ...nominals.keys(),
  ...predicates,
  ...commonVerbs,
  ...cueForms.keys(),
])

// "gas-fired plants", "gas imports", where "it plants 500 trees"
const mostlyNouns = words(
  'plants trains houses imports exports price value cap projects orders attacks permits arrests pledges fires guides averages',
)

const behindNoun = words('up that')

const isPastForm = (tokens: Tokens, index: number): boolean => {
  const lower = lowerAt(tokens, index)
  const before = tokens[index - 1]
  return (
    !isOfCounted(tokens, index) &&
    (before?.kind === 'word' || (before?.text === ',' && tokens[index + 1]?.kind === 'number')) &&
    !isNoVerbBehind(tokens, index) &&
    !adverbs.at(tokens, index - 1) &&
    /\p{L}{3}ed$/u.test(lower) &&
    !neverVerbs.at(tokens, index)
  )
}

const neverVerbs = words('annualised annualized unadjusted unemployed')

// "new and planned homes", where "lasted a week and knocked 5 percent off it" goes on.
const isNoVerbBehind = (tokens: Tokens, index: number): boolean =>
  // "drug related deaths"
  (kinds.at(tokens, index) && /^\p{Ll}{3,}s$/u.test(lowerAt(tokens, index + 1))) ||
  // "the value added of mines"
  (lowerAt(tokens, index) === 'added' && lowerAt(tokens, index - 1) === 'value') ||
  // "of Alderite registered voters"
  paired.get(lowerAt(tokens, index))?.at(tokens, index + 1) ||
  // "40 injured people", where "40 carried guns"
  (harmed.at(tokens, index) && isOfCounted(tokens, index)) ||
  (notBeforeVerb.at(tokens, index - 1) &&
    // "Norland and Ostland all recorded"
    !(lowerAt(tokens, index - 1) === 'all' && isCapital(tokens[index - 2])) &&
    !(lowerAt(tokens, index - 1) === 'and' && takesObject(tokens, index)))
const kinds = words('related powered')
const paired: ReadonlyMap<string, Words> = new Map([
  ['sustained', words('wind winds')],
  ['registered', words('voters users nurses')],
])
const harmed = words('injured wounded displaced destroyed evacuated seized arrested damaged infected stranded trapped')
const notBeforeVerb = words('in on at by for with from to into of and or more most than as all some many several newly')
