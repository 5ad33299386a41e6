import { isCueForm } from '../../quotes/cues/cue-forms.ts'
import type { Document } from '../../types.ts'
import { isScale } from '../numerals/number-words.ts'
import type { Clause } from './clauses.ts'
import { isNumberAt } from './counted-plural.ts'
import { determiners, owners } from './determiners.ts'
import { isGerund, lowerAt, words } from './neighbours.ts'
import { phraseAfter, type Phrase } from './noun-phrases.ts'
import { isVerbAt } from './verb-at.ts'
import { auxiliaries, changeVerbs } from './verbs.ts'

type Tokens = Document['tokens']

/**
 * The whole subject that ends with a phrase and opens its clause, where a number, a participle or a rarer preposition
 * parts them: `profit of 225 firms` for "firms", `price of houses sold by treaty` for "treaty"; else the phrase itself.
 */
export function wholeSubject(tokens: Tokens, phrase: Phrase, clause: Clause, isAside = false): Phrase {
  // "Since the area under wheat shrank"
  const isSubordinate =
    (subordinators.at(tokens, clause.first) && determiners.at(tokens, clause.first + 1)) ||
    // "while disruption as a result of the strike rose"
    (concessives.at(tokens, clause.first) && !isGerund(tokens, clause.first + 1))
  const first = isSubordinate || joints.at(tokens, clause.first) ? clause.first + 1 : clause.first
  const link = linkBefore(tokens, phrase.first)
  if (link <= first || phrase.last - first > longest || !links.at(tokens, link)) return phrase
  if (openings.at(tokens, first) || links.at(tokens, first)) return phrase
  if (!isAside && tokens[phrase.last + 1]?.kind !== 'word') return phrase
  const head = phraseAfter(tokens, first, link - 1)
  if (!head || head.first > first + 1 || !hangsOn(tokens, head.last + 1)) return phrase
  for (let at = head.last + 1; at < link; at++) if (!mayStandBetween(tokens, at)) return phrase
  return { first: head.first, last: phrase.last }
}
const longest = 16

/** The last token before a phrase with its article, number and bounds: `with` in "with at least two factors". */
function linkBefore(tokens: Tokens, first: number): number {
  let at = first - 1
  while (
    tokens[at]?.kind === 'number' ||
    isScale(tokens, at) ||
    determiners.at(tokens, at) ||
    owners.at(tokens, at) ||
    isBound(tokens, at) ||
    degrees.at(tokens, at) ||
    // "the risk of being a victim of theft"
    (lowerAt(tokens, at) === 'being' && lowerAt(tokens, at - 1) === 'of') ||
    (lowerAt(tokens, at) === 'at' && isBound(tokens, at + 1))
  )
    at--
  return at
}
const isBound = (tokens: Tokens, at: number): boolean =>
  bounds.at(tokens, at) && (isNumberAt(tokens, at + 1) || bounds.at(tokens, at + 1))
const degrees = words('higher lower')
const bounds = words('least most more less fewer than over about around nearly almost some roughly only just')

const links = words(
  'of in on for at from to through among with without between by against into near across around inside outside under beneath within over as behind beyond above below along off aboard waiting lasting earning covering employing paying',
)
/** Words that say when, where and for whom the rest is said, or who says it. */
export const openings = words(
  'last this next now then today yesterday since until after before during despite while when as if there here it he she they we you i overall however meanwhile still prior according due thanks compared instead thus hence',
)

const joints = words('and but')
const subordinators = words('since while as if when because although though')
const concessives = words('while although though because whereas')

const hangsOn = (tokens: Tokens, at: number): boolean =>
  links.at(tokens, at) ||
  isParticiple(tokens, at) ||
  // "people seriously hurt in crashes"
  (lowerAt(tokens, at).endsWith('ly') && isParticiple(tokens, at + 1))

const mayStandBetween = (tokens: Tokens, at: number): boolean => {
  const token = tokens[at]
  if (token?.kind === 'mark') return /^(?:['’]s?|[\-‑–%&\p{Sc}])$/u.test(token.text)
  if (breaks.at(tokens, at) || auxiliaries.at(tokens, at)) return false
  return !isVerbAt(tokens, at) || isParticiple(tokens, at)
}
const breaks = words('and or but that which who whom whose where as because if it he she they we you i not to')

// "houses sold at auction", where "the office said on Monday sales of" tells and "sales climbed from 4" goes on
const isParticiple = (tokens: Tokens, at: number): boolean =>
  participle.test(lowerAt(tokens, at)) &&
  (!isCueForm(tokens, at) || lowerAt(tokens, at + 1) === 'by') &&
  !changeVerbs.at(tokens, at) &&
  (links.at(tokens, at + 1) || bounds.at(tokens, at + 1))
const participle =
  /^\p{Ll}+(?:[^e]ed|ing)$|^(?:sold|held|built|given|taken|made|run|hit|shot|paid|born|driven|left|caught|known)$/u
