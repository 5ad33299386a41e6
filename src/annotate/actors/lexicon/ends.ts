import { codeAt } from '../../characters.ts'

/** A question whether the last two letters of a word are such a pair, which is asked before an expression. */
export function endsLike(pairs: string): (word: string) => boolean {
  const ends = new Set(pairs.split(' ').map(endOf))
  return (word) => ends.has(endOf(word))
}

const endOf = (word: string): number =>
  word.length > 1 ? (codeAt(word, word.length - 2) << 16) | codeAt(word, word.length - 1) : 0
