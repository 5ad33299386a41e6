import type { Document } from '../../types.ts'
import { smallNumbers } from '../numerals/number-words.ts'
import { indefinite, nounTies, phraseOpeners, ties } from '../phrases/determiners.ts'
import { endsBefore, isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import { phraseAfter, type Phrase } from '../phrases/noun-phrases.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import { beforeTime } from '../times/before-time.ts'
import { isComparison, shortComparisonEnd } from '../times/year-on-year.ts'
import { percentWords } from '../units/percent-words.ts'
import { ofBareShare } from './bare-shares.ts'
import { asObject, type Way } from './measured-site.ts'
import { isNoAttribute } from './no-attribute.ts'
import { withJoined } from './of-kind.ts'

/** `a $150,000 contract`, `a 7% levy on imported steel`. */
export const attributive: Way = (site) => {
  const { tokens, clause, reading } = site
  const { first, last, form } = reading
  if (form === 'count' || (form === 'ratio' && !rises.at(tokens, last + 1)) || form === 'age') return undefined
  if (form === 'fraction' && !shared.at(tokens, last + 1)) return undefined
  // "a 75 percent to 8 percent lead"
  if (lowerAt(tokens, last + 1) === 'to' && indefinite.at(tokens, first - 1) && tokens[last + 2]?.kind === 'number') {
    const noun = phraseAfter(tokens, behindUnit(tokens, last + 3), clause.last, nounTies)
    return noun && leads.at(tokens, noun.first) ? asObject(site, noun) : undefined
  }
  const hyphen = lowerAt(tokens, last + 1) === '-' ? 1 : 0
  const bare = ofBareShare(site)
  if (bare) return bare
  const next = tokens[last + 1 + hyphen]
  if (
    next?.kind !== 'word' ||
    smallNumbers.has(next.lower) ||
    noAttribute.at(tokens, last + 1 + hyphen) ||
    (!hyphen && (isDoneTo(tokens, last + 1) || isSpread(tokens, last + 1))) ||
    isVerbAt(tokens, last + 1 + hyphen)
  )
    return undefined
  // "rose 12.4% year on year"
  if (isComparison(tokens, last + 1)) return undefined
  // "rose 0.4 percent m-o-m"
  const short = shortComparisonEnd(tokens, last + 1)
  if (short !== undefined && endsBefore(tokens, short + 1, behind)) return undefined
  const opened = !isCapital(next) || beforeAttribute.at(tokens, first - 1)
  const phrase = opened
    ? withJoined(tokens, phraseAfter(tokens, last + 1 + hyphen, clause.last, nounTies), clause.last)
    : undefined
  // "a quarter-point cut on Thursday"
  return phrase && phrase.first === last + 1 + hyphen && !isNoAttribute(tokens, reading, phrase)
    ? asObject(site, { first: phrase.first, last: beforeTime(tokens, beforeSum(tokens, phrase), phrase.first) })
    : undefined
}

const behind = words('to from in on at by after and or but while as for between during since due amid because compared')

// "a $95 million part of the existing $500 million package": the part
function beforeSum(tokens: Document['tokens'], { first, last }: Phrase): number {
  if (!/^(?:\d|\p{Sc})/u.test(lowerAt(tokens, last + 1))) return last
  for (let at = last; at > first; at--) if (nounTies.at(tokens, at)) return at - 1
  return last
}
const rises = words('rise advance increase fall drop gain decline decrease growth jump improvement reduction')
const leads = words('lead edge advantage margin majority vote win victory split')
const behindUnit = (tokens: Document['tokens'], at: number): number => {
  let noun = at
  while (percentWords.at(tokens, noun)) noun++
  return noun
}
const shared = words('majority chance chances likelihood probability stake share interest')

// "grew 5 percent driven by rents", "worth $5 hidden in cans", "gusts of 90 mph battered the coast"
const isDoneTo = (tokens: Document['tokens'], at: number): boolean =>
  participle.test(lowerAt(tokens, at)) && (ties.at(tokens, at + 1) || phraseOpeners.at(tokens, at + 1))
const participle = /(?:[^e]ed|driven|hidden|given|taken|held|paid|sold|won|spent)$/u

// "fell 2 percent statewide", where "a 2 percent statewide levy" has a noun
const isSpread = (tokens: Document['tokens'], at: number): boolean =>
  spread.at(tokens, at) && endsBefore(tokens, at + 1, behind)
const spread = words('statewide nationwide worldwide globally nationally citywide')

const noAttribute = words(
  'every per each plus last this next now today so in to on a an the higher lower more less annually respectively apiece meaning rather overall worse better worth away apart ahead above below off long wide tall high deep thick old north south east west up down back clear inland underground underwater due owing because thanks ago earlier later before after short shy adrift set abroad overseas',
)
const beforeAttribute = words(
  "a an the its their his this 's ’s of with by and or for to in at on per about nearly than over",
)
