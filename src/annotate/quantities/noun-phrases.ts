import type { Document, Span } from '../types.ts'
import { isGlued, lowerAt, words } from './neighbours.ts'
import { adverbs, auxiliaries, changeVerbs, levelVerbs, predicates, transitiveChanges } from './verbs.ts'

type Tokens = Document['tokens']

/** A noun phrase by its tokens, both ends inclusive. */
export type Phrase = { readonly first: number; readonly last: number }

const determiners = words('the a an this that these those')
const owners = words('its their his her our my your')
const prepositions = words(
  'in on at by for with from to into onto over under after before during since until through across between among against about around within without towards toward behind beyond despite amid as than per via like near off out up down',
)
const breakers = words(
  'and or but yet while whereas although though because if when where who whom which that what how why whether so nor then it he she they we you i there not also',
)

/** The noun phrase that ends at a token, no further left than `floor`; "of" holds its parts together. */
export function phraseBefore(tokens: Tokens, end: number, floor: number): Phrase | undefined {
  let last = end
  while (last >= floor && adverbs.has(lowerAt(tokens, last)) && !/^(?:total|record)$/u.test(lowerAt(tokens, last)))
    last--
  let first = last + 1
  while (first - 1 >= floor && last - first < 14 && isInside(tokens, first - 1)) first--
  return trimmed(tokens, first, last)
}

/** The noun phrase that begins at a token, no further right than `ceiling`. */
export function phraseAfter(tokens: Tokens, start: number, ceiling: number): Phrase | undefined {
  let last = start - 1
  while (
    last + 1 <= ceiling &&
    last - start < 14 &&
    isInside(tokens, last + 1) &&
    !startsPredicate(tokens, last + 1, start)
  )
    last++
  return trimmed(tokens, start, last)
}

/** Whether a token can stand inside a noun phrase. */
function isInside(tokens: Tokens, index: number): boolean {
  const { lower = '', kind, text = '' } = tokens[index] ?? {}
  if (kind === 'mark')
    return (
      /^(?:['’]s?|&|\/)$/iu.test(text) ||
      (/^[-‑–]$/u.test(text) && isGlued(tokens, index - 1) && isGlued(tokens, index))
    )
  if (kind === 'number') return isGlued(tokens, index) || isGlued(tokens, index - 1)
  return !(prepositions.has(lower) || breakers.has(lower) || auxiliaries.has(lower) || isFiniteVerb(tokens, index))
}

const isFiniteVerb = (tokens: Tokens, index: number): boolean => {
  const { lower = '', text = '' } = tokens[index] ?? {}
  if (/^\p{Lu}/u.test(text)) return false
  const before = lowerAt(tokens, index - 1)
  if (determiners.has(before) || owners.has(before) || before === '-' || /^['’]s?$/u.test(before)) return false
  return (
    levelVerbs.has(lower) || ((changeVerbs.has(lower) || transitiveChanges.has(lower)) && !isNounHere(tokens, index))
  )
}

/** "price rise of", "the cut in": a change word that is a noun where it stands. */
const isNounHere = (tokens: Tokens, index: number): boolean => /^(?:of|in)$/u.test(lowerAt(tokens, index + 1))

/** Whether a verb opens what is said of the group that the phrase names. */
const startsPredicate = (tokens: Tokens, index: number, start: number): boolean => {
  if (index === start) return false
  const { lower = '', text = '' } = tokens[index] ?? {}
  const before = lowerAt(tokens, index - 1)
  if (/^\p{Lu}/u.test(text) || determiners.has(before) || owners.has(before) || before === 'of' || before === '-')
    return false
  return predicates.has(lower) || (/\p{L}{3}ed$/u.test(lower) && /s$/u.test(before))
}

/** A phrase without the article, possessive pronoun, adverb or loose mark at its edges. */
function trimmed(tokens: Tokens, first: number, last: number): Phrase | undefined {
  let [from, to] = [first, last]
  while (
    from <= to &&
    (determiners.has(lowerAt(tokens, from)) ||
      /^[-–’'/&]/u.test(lowerAt(tokens, from)) ||
      lowerAt(tokens, from) === 'of' ||
      adverbs.has(lowerAt(tokens, from)))
  )
    from++
  while (to >= from && /^(?:of|the|[a\-–/&]|an)$/u.test(lowerAt(tokens, to))) to--
  return from <= to ? { first: from, last: to } : undefined
}

/** A phrase without the possessive pronoun before it. */
export const withoutOwner = (tokens: Tokens, phrase: Phrase): Phrase =>
  owners.has(lowerAt(tokens, phrase.first)) && phrase.first < phrase.last
    ? { ...phrase, first: phrase.first + 1 }
    : phrase

/** The text of a phrase. */
export const textOf = ({ text, tokens }: Document, { first, last }: Phrase): string => {
  const span: Span = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
  return text.slice(span.start, span.end)
}
