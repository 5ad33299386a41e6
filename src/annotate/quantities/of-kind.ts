import { asObject, type Way } from './measured-site.ts'
import { isCapital, lowerAt, words } from './neighbours.ts'
import { phraseAfter } from './noun-phrases.ts'
import { ofWord, owners } from './determiners.ts'

/** `avoided £40 million in tax`, `$30 billion of debt`, `$18 billion worth of goods`: of what kind the money is. */
export const ofKind: Way = (site) => {
  const { tokens, clause, reading } = site
  const { last, form } = reading
  const at = last + (lowerAt(tokens, last + 1) === 'worth' ? 3 : 2)
  if (form !== 'money' || !(at === last + 2 ? links : ofWord).at(tokens, at - 1)) return undefined
  const next = tokens[at]
  // "$34 billion worth of Norland goods"
  const isNamed = isCapital(next) && !(at === last + 3 && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? ''))
  if (next?.kind !== 'word' || isNamed || noKind.at(tokens, at) || owners.at(tokens, at)) return undefined
  const phrase = phraseAfter(tokens, at, clause.last)
  return phrase?.first === at && !places.at(tokens, phrase.last) ? asObject(site, phrase) : undefined
}

const links = words('in of')
const places = words(
  'countries nations states cities towns areas regions parts places markets schools hospitals districts villages',
)

const noKind = words(
  'the a an this that its their his her our my total all advance return part full one two three four five six january february march april may june july august september october november december today just under less more early late mid recent response exchange support favour favor connection addition front line case honour honor cooperation partnership search every each all whom which them it this those',
)
