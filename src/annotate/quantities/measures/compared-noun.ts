import { lowerAt, words } from '../phrases/neighbours.ts'
import { phraseAfter } from '../phrases/noun-phrases.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import { asObject, type Way } from './measured-site.ts'

/** `risk of stroke` in "a 25 percent lower risk of stroke": the noun that is compared. */
export const comparedNoun: Way = (site) => {
  const { tokens, clause, reading } = site
  const at = reading.last + 2
  const isShare = reading.form === 'percent' || reading.form === 'fraction' || reading.unit === 'times'
  if (!isShare || !comparing.at(tokens, at - 1)) return undefined
  // "ten times more competent"
  if (reading.unit === 'times' && degrees.at(tokens, at - 1)) return undefined
  if (degrees.at(tokens, at - 1) && adjective.test(lowerAt(tokens, at))) return undefined
  if (!/^\p{Ll}{3}/u.test(tokens[at]?.text ?? '') || notCompared.at(tokens, at) || isVerbAt(tokens, at))
    return undefined
  const phrase = phraseAfter(tokens, at, clause.last)
  return phrase?.first === at && lowerAt(tokens, at - 2) !== '-' ? asObject(site, phrase) : undefined
}
const degrees = words('more less')
// "15 percent less fuel", where "15 percent more efficient" compares no thing
const adjective = /(?:sive|tive|cient|valent|ous|able|ible|ful|ly|ed|ing)$/u
const comparing = words('more less higher lower greater smaller larger bigger fewer increased reduced')
// When, where and than what: "5 percent lower last year".
const notCompared = words(
  'than last this next today yesterday overnight year month week quarter after before amid and but while when because since from following late early for with per common accurate severe deadly money people likely or if at to by so',
)
