import type { Document } from '../types.ts'
import { isEnglishWord } from '../english-words.ts'
import type { Group } from './groups.ts'
import { isSpeaking } from './subject.ts'

/**
 * Whether a name is made of words of every day and nothing around it speaks for a body: "the Big Bang", "Corn Flakes",
 * but not a Big Bang that says something, where somebody works, or that comes up again and again.
 */
export const isOfEverydayWords = (document: Document, { candidates, named, words, votes }: Group): boolean =>
  named === null &&
  candidates[0]?.rule === 'several-words' &&
  candidates.length < several &&
  votes.person < 1 &&
  words.every(isEnglishWord) &&
  ((words.at(-1) ?? '').endsWith('s') ||
    votes.org < 1 ||
    candidates.every(({ first }) => document.tokens[first - 1]?.lower === 'the')) &&
  !candidates.some((candidate) => isSpeaking(document, candidate))

const several = 3
