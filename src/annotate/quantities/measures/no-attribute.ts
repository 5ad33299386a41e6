import type { Token } from '../../types.ts'
import { paceLink, paces } from '../changes/paces.ts'
import { isForeseenBy } from '../modality/foreseers.ts'
import { indefinite } from '../phrases/determiners.ts'
import { noAdverbs } from '../phrases/ly-words.ts'
import { isCapital, isGerund, lowerAt, words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import type { Reading } from '../readings.ts'
import { isDay } from '../times/ends-in-time.ts'

type Tokens = readonly Token[]

/** Whether a phrase behind a number is nothing that the number describes: "a 3 percent annual rate", "1 percent firmer", "a fifty-year one". */
export const isNoAttribute = (tokens: Tokens, { first, last }: Reading, phrase: Phrase): boolean =>
  isPace(tokens, phrase.first) ||
  // "36 million ounces changing hands"
  (isDoing(tokens, phrase.first) && lowerAt(tokens, last + 1) !== '-' && !opensNoun(tokens, first, last)) ||
  ones.at(tokens, phrase.first) ||
  isForeseenBy(tokens, phrase.last) ||
  (phrase.first === phrase.last && isNoNoun(tokens, phrase.first)) ||
  isName(tokens, phrase)
const ones = words('one ones')

const isNoNoun = (tokens: Tokens, at: number): boolean =>
  // "fell by 1 percent nationally"
  (/^\p{Ll}{4,}ly$/u.test(lowerAt(tokens, at)) && !noAdverbs.at(tokens, at)) ||
  // "rose to 3.8 percent Monday"
  (isDay(tokens, at) && isCapital(tokens[at])) ||
  degrees.at(tokens, at)
const degrees = words('firmer weaker stronger softer dearer cheaper costlier easier richer poorer')

// "grew at a 3 percent annual rate": how fast, not what
const isPace = (tokens: Tokens, noun: number): boolean =>
  [noun, noun + 1].some((at) => paces.at(tokens, at) && lowerAt(tokens, paceLink(tokens, at) ?? -1) === 'at')

/** Whether a word is a gerund that is no noun of its own: "changing hands", not "manufacturing jobs". */
export const isDoing = (tokens: Tokens, at: number): boolean => isGerund(tokens, at) && !nouns.at(tokens, at)
const nouns = words(
  'building housing training funding spending trading operating polling banking mining fishing manufacturing engineering starting winning parking publishing marketing advertising shopping lending borrowing saving savings heating lighting',
)

// "a $5 million operating loss", "a 3-point polling lead"
function opensNoun(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (lowerAt(tokens, at) === '-') return true
  return indefinite.at(tokens, first - 1)
}

// "the $2.6bn Halden is paying"
const isName = (tokens: Tokens, { first, last }: Phrase): boolean =>
  isCapital(tokens[first]) && isCapital(tokens[last]) && isVerbAt(tokens, last + 1)
