import type { Document } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { phraseAfter } from '../phrases/noun-phrases.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import { asObject, type Measured, type Site, type Way } from './measured-site.ts'

type Tokens = Document['tokens']

/** `risk of stroke` in "a 25 percent lower risk of stroke": the noun that is compared. */
export const comparedNoun: Way = (site) => {
  const { tokens, clause, reading } = site
  const at = reading.last + 2
  if (reading.unit === 'times' && lowerAt(tokens, at - 1) === 'the') return havingTimes(site)
  const isShare = reading.form === 'percent' || reading.form === 'fraction' || reading.unit === 'times'
  if (!isShare || !comparing.at(tokens, at - 1)) return undefined
  // "ten times more competent"
  if (reading.unit === 'times' && degrees.at(tokens, at - 1)) return undefined
  if (degrees.at(tokens, at - 1) && adjective.test(lowerAt(tokens, at))) return undefined
  if (
    !/^\p{Ll}{3}/u.test(tokens[at]?.text ?? '') ||
    notCompared.at(tokens, at) ||
    (isVerbAt(tokens, at) && !isQuality(tokens, at))
  )
    return undefined
  const noun = phraseAfter(tokens, isQuality(tokens, at) ? at + 1 : at, clause.last)
  const phrase = noun && isQuality(tokens, at) ? { first: at, last: noun.last } : noun
  return phrase?.first === at && lowerAt(tokens, at - 2) !== '-' ? asObject(site, phrase) : undefined
}
// "smokers had twice the risk of a stroke", where "it is twice the limit" has none of it
function havingTimes(site: Site): Measured | undefined {
  const { tokens, clause, reading } = site
  const verb = beforeAdverbs(tokens, reading.first - 1, clause.first)
  if (!having.at(tokens, verb)) return undefined
  const phrase = phraseAfter(tokens, reading.last + 2, clause.last)
  return phrase && asObject(site, phrase)
}
const having = words('have has had having face faces faced carry carries carried')

// "a 5 percent higher combined capacity"
const isQuality = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at).endsWith('ed') && tokens[at + 1]?.kind === 'word' && !behind.at(tokens, at + 1)
const behind = words('by in on at to from with for than as after the a an its their and or')
const degrees = words('more less')
// "15 percent less fuel", where "15 percent more efficient" compares no thing
const adjective = /(?:sive|tive|cient|valent|ous|able|ible|ful|ly|ed|ing)$/u
const comparing = words('more less higher lower greater smaller larger bigger fewer increased reduced')
// When, where and than what: "5 percent lower last year".
const notCompared = words(
  'than last this next today yesterday overnight year month week quarter after before amid and but while when because since from following late early for with per common accurate severe deadly money people likely or if at to by so',
)
