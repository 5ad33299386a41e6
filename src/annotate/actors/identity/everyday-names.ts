import { isEnglishWord, isEverydayWord } from '../../english-words.ts'
import type { Document } from '../../types.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'
import type { Group } from './groups.ts'
import { isSpeaking, isSubject } from './subject.ts'

/**
 * Whether a name is made of words of every day and nothing around it speaks for a body: "the Big Bang", "Corn Flakes",
 * but not a Big Bang that says something, where somebody works, or that comes up again and again.
 */
export const isOfEverydayWords = (document: Document, group: Group): boolean =>
  group.named === null &&
  group.candidates[0]?.rule === 'several-words' &&
  group.candidates.length < several &&
  group.votes.person < 1 &&
  group.words.every(isEnglishWord) &&
  ((group.words.at(-1) ?? '').endsWith('s') ||
    group.votes.org < 1 ||
    group.candidates.every(({ first }) => document.tokens[first - 1]?.lower === 'the')) &&
  !group.candidates.some((candidate) => isSpeaking(document, candidate) || isBeforePlace(document, candidate.last))

/**
 * Whether a word of every day has its capital for emphasis: it stands there once, does nothing, and nothing is told of
 * it: "the Constitutional order", "a Beltway view".
 */
export const isEmphasised = (document: Document, group: Group): boolean => {
  const [candidate, ...others] = group.candidates
  if (group.named || others.length > 0 || candidate?.rule !== 'lone-word') return false
  const [word = ''] = group.words
  if (!isEverydayWord(word) || isSubject(document, candidate)) return false
  const { person, org, place } = group.votes
  return person + org + place === 0
}

const several = 3

// "Winter Haven, Florida"
const isBeforePlace = ({ tokens }: Document, last: number): boolean => {
  if (tokens[last + 1]?.text !== ',') return false
  const known = wellKnownAt(tokens, last + 2)
  return known?.value.kind === 'place' || known?.value.kind === 'country'
}
