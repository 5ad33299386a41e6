import { formatShare, sharesOf } from './shares.ts'
import type { Voice, Voices } from './voices.ts'

/** How many of the quoted words are set between quotation marks, and how many are reported. */
export function partsOf(voices: Voices): readonly [wordForWord: number, reported: number] {
  const quoted = quotedIn(voices)
  const literal = quoted.reduce((sum, { wordForWord }) => sum + wordForWord, 0)
  return [literal, quoted.reduce((sum, { words }) => sum + words, 0) - literal]
}

/** How much of an article is not the outlet's own: `'54%'`. */
export function quotedShare(voices: Voices): string {
  const [literal, reported] = partsOf(voices)
  const quoted = literal + reported
  const [share = 0] = sharesOf([quoted, voices.words - quoted])
  return formatShare(share, quoted)
}

/** Who said most of what is quoted, if it is more than all others together. */
export function leadSpeaker(voices: Voices): Voice | undefined {
  const [first] = quotedIn(voices)
  const [literal, reported] = partsOf(voices)
  return first && first.words * 2 > literal + reported ? first : undefined
}

const quotedIn = ({ voices }: Voices): Voice[] => voices.filter(({ kind }) => kind !== 'outlet')
