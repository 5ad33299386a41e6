import { lineBreaksIn } from '../../characters.ts'
import type { Document } from '../../types.ts'
import { possessives } from '../phrases/determiners.ts'
import { endsBefore, isCapital, isGlued, lowerAt, words } from '../phrases/neighbours.ts'
import { auxiliaries } from '../phrases/verbs.ts'
import { isYear } from '../times/date-parts.ts'
import type { Amount } from '../units/amounts.ts'
import { isAddress } from './addresses.ts'
import { isReference } from './reference-numbers.ts'

/** Whether a number without a unit is a label or part of a name: `iPhone 11`, `page 5`, `COVID-19`, `No. 10`. */
export function isLabel(document: Document, { first, last, numeral }: Amount): boolean {
  const { tokens } = document
  const at = tokens[first - 1]?.text === '#' ? first - 2 : first - 1
  const before = lowerAt(tokens, at) === '.' ? lowerAt(tokens, at - 1) : lowerAt(tokens, at)
  const isLabelled = labels.has(before.endsWith('.') ? before.slice(0, -1) : before)
  if (isLabelled || tokens[first - 1]?.text === '#') return true
  if (isJoined(tokens, first) || isAircraft(tokens, first) || isReference(tokens, first, last)) return true
  if (isAddress(tokens, last) || lowerAt(tokens, last + 1) === 'zip') return true
  if (isListNumber(document, first, last)) return true
  return numeral.form === 'words' ? isCapitalName(document, first) : followsName(document, first, last)
}

type Tokens = Document['tokens']

const labels = words(
  'page pages p pp article articles section sections chapter chapters paragraph paragraphs clause part parts volume vol act figure fig figs table box annex appendix protocol resolution directive rule rules amendment title schedule item items question verse psalm game round stage phase step level grade category class type group division league tier lot line lines row column version v model route highway interstate motorway junction exit platform gate terminal runway track channel flight bus train room suite apartment apt flat unit ward district precinct zone sector area pier hole lap leg heat match matchday gameweek season series episode scene day no nos number numbers nr formula option slide note footnote marker equation proposition code zip po pin serial top bottom',
)

// "the 737 had landed"
const isAircraft = (tokens: Tokens, at: number): boolean =>
  /^7[0-8]7$/u.test(lowerAt(tokens, at)) &&
  /^(?:the|an?|['’]s)$/u.test(lowerAt(tokens, at - 1)) &&
  (endsBefore(tokens, at + 1, auxiliaries) || isCapital(tokens[at + 1]))

/** A number behind a hyphen belongs to the word before it: `F-16`, `TA-35`, `under-21`. */
function isJoined(tokens: Tokens, first: number): boolean {
  const hyphen = joints.at(tokens, first - 1) && isGlued(tokens, first - 1) && isGlued(tokens, first - 2)
  const isWord = tokens[first - 2]?.kind === 'word' || /^\d+\p{Ll}$/u.test(lowerAt(tokens, first - 2))
  return hyphen && isWord && !signs.at(tokens, first - 2)
}
const joints = words('- – / & _ .')
const signs = words('minus negative magnitude')

/** `1. Open the box`: digits that begin a paragraph and are closed by a point or bracket. */
function isListNumber({ tokens, text }: Document, first: number, last: number): boolean {
  const token = tokens[first]
  if (!token || first !== last || !closing.at(tokens, last + 1) || !/^\d{1,3}$/u.test(token.text)) return false
  const before = text.slice(Math.max(0, token.start - 3), token.start).trimEnd()
  // "(1) … 30 years). 2. The bank": further items of a list in one paragraph
  const isFurther = stops.at(tokens, first - 1) && isCapital(tokens[last + 2]) && lowerAt(tokens, last + 1) === '.'
  return (
    first === 0 ||
    isFurther ||
    (tokens[first - 1]?.end ?? 0) < token.start - 1 ||
    before === '' ||
    /[\n[]$/u.test(text.slice(0, token.start).slice(-2))
  )
}
const closing = words('. )')
const stops = words('. ? !')

// After a preposition or a day, a capital word does not name a product: "In Berlin 40 people".
const freeCapitals = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday',
)

/** Whether digits end a name: a capital word stands before them and nothing is counted behind. */
function followsName(document: Document, first: number, last: number): boolean {
  const { tokens } = document
  const before = tokens[first - 1]
  // A cell of a table goes on with no other: "Moss", "42".
  if (!before || lineBreaksIn(document.text, before.end, tokens[first]?.start ?? 0) > 1) return false
  // "the Standard & Poor’s 500 index"
  if (possessives.at(tokens, first - 1) && lowerAt(tokens, first - 2) === 'poor') return true
  if (!isNamePart(document, first - 1)) return false
  if (freeCapitals.has(before.lower)) return false
  const number = tokens[last]?.text ?? ''
  return !number.includes(',') || isYear(number)
}

/** A capital word that does not merely begin a sentence. */
function isNamePart({ tokens }: Document, index: number): boolean {
  const token = tokens[index]
  if (!token || !/\p{Lu}/u.test(token.text) || token.kind !== 'word') return false
  const before = lowerAt(tokens, index - 1)
  const opens = index === 0 || /^[.?!:"“”‘'(\u2014–-]$/u.test(before)
  return !(opens && openers.has(token.lower))
}

const openers = words(
  'about around approximately roughly nearly almost some over under more less fewer than only just at the a an in on of for from to with by and but or so as if when while after before since until all another these those both least up exactly every its their his her our my i he she we they it there this that between even still now then last next any either neither such most many few once yet thus hence here how what why who whose which where no not nor because unless whether although though despite during among against within without through throughout across beyond per plus perhaps maybe probably altogether meanwhile however moreover later earlier today yesterday',
)

/** A number word in capitals inside a sentence is a name: `Big Four`, `BBC One`, `Formula One`. */
function isCapitalName({ tokens }: Document, first: number): boolean {
  const token = tokens[first]
  const before = tokens[first - 1]
  if (!token || !isCapital(token) || !before) return false
  return isCapital(before) || (before.kind === 'word' && isCapital(tokens[first + 1]))
}
