import { nounTies, ofWord, owners } from '../phrases/determiners.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import { phraseAfter, type Phrase } from '../phrases/noun-phrases.ts'
import { asObject, type Site, type Way } from './measured-site.ts'

/** `avoided £40 million in tax`, `$30 billion of debt`, `$18 billion worth of goods`: of what kind the money is. */
export const ofKind: Way = (site) => {
  const { tokens, clause, reading } = site
  const { last, form } = reading
  // "$18 billion worth of goods", "$5 million more in aid"
  const isWorth = lowerAt(tokens, last + 1) === 'worth'
  const start = last + (isWorth || extra.at(tokens, last + 1) ? 3 : 2)
  if (form !== 'money' || !(isWorth ? ofWord : links).at(tokens, start - 1)) return undefined
  // "40 billion crowns of 10-year bonds"
  const isTerm =
    tokens[start]?.kind === 'number' && lowerAt(tokens, start + 1) === '-' && tokens[start + 3]?.kind === 'word'
  const at = isTerm ? start + 3 : start
  const next = tokens[at]
  if (next?.kind !== 'word' || noKind.at(tokens, at) || owners.at(tokens, at)) return undefined
  const phrase = withJoined(tokens, phraseAfter(tokens, at, clause.last), clause.last)
  // "raised $5 million in total", where "$5 million in total assets" is a kind
  if (phrase && phrase.first === phrase.last && lowerAt(tokens, at) === 'total') return undefined
  // "$34 million in Norland", where "in Norland grants" is a kind
  if (phrase && isCapital(next) && !/^\p{Ll}{4,}(?:s|ing)$/u.test(tokens[phrase.last]?.text ?? '')) return undefined
  const isFirst = phrase?.first === at || (phrase?.first === at + 1 && further.at(tokens, at))
  return isFirst && !places.at(tokens, phrase.last) && !spans.at(tokens, phrase.last)
    ? asObject(site, phrase)
    : undefined
}

/** A phrase with the next where it ends in an adjective: `civilian and military aid` for "civilian", `spending on social and green housing`. */
export function withJoined(tokens: Site['tokens'], phrase: Phrase | undefined, ceiling: number): Phrase | undefined {
  const isAlone = phrase && (phrase.first === phrase.last || nounTies.at(tokens, phrase.last - 1))
  if (!phrase || !isAlone || !joints.at(tokens, phrase.last + 1)) return phrase
  if (!/\p{Ll}{3}(?:al|ic|ian|ary|ive|ous)$/u.test(lowerAt(tokens, phrase.last))) return phrase
  const next = phraseAfter(tokens, phrase.last + 2, ceiling)
  return next?.first === phrase.last + 2 && next.last > next.first ? { first: phrase.first, last: next.last } : phrase
}
const joints = words('and or')

const links = words('in of')
const extra = words('more less extra')
const further = words('additional further more')
const places = words(
  'countries nations states cities towns areas regions parts places markets schools hospitals districts villages dollars pounds',
)

// "£17 billion in subsequent years"
const spans = words('years months weeks days quarters decades year month week quarter')

const noKind = words(
  'the a an this that its their his her our my all advance return part full one two three four five six january february march april may june july august september october november december today just under less more early late mid recent response exchange lieu support favour favor connection addition front line case honour honor cooperation partnership search every each whom which them it those',
)
