import { isEnglishWord } from '../english-words.ts'
import { tokenAt } from '../tokens.ts'
import type { Token } from '../types.ts'
import type { Article } from './article.ts'
import type { Candidate } from './candidate.ts'
import { startsWithSmall } from '../characters.ts'
import { among, memberOf } from '../vocabulary.ts'

/**
 * Whether a name is only the first half of an adjective: in "US-led" the US acts, in "Paris-style" and "US-made" nobody
 * does.
 */
export function isHalfOfAdjective({ document: { tokens } }: Article, { last }: Candidate): boolean {
  const name = tokens[last]
  const hyphen = tokens[last + 1]
  const second = tokens[last + 2]
  if (!name || !hyphen || !second || !isHyphen(hyphen)) return false
  if (name.end !== hyphen.start || hyphen.end !== second.start || !startsWithSmall(second.text)) return false
  return !actorEnds.has(second.lower) && (!second.lower.endsWith('ed') || unactedEnds.has(second.lower))
}

const actorEnds: ReadonlySet<string> = new Set('led run held born bound friendly hit wide'.split(' '))
const unactedEnds: ReadonlySet<string> = new Set(['related', 'themed', 'flavored', 'flavoured', 'inspired'])

/** Whether a name is a part of a model's or a sum's: "Saab" no, but "MU" in "MU-2", "Falcon" in "F-16 Falcon", "GH" in "GH¢5". */
export function isPartOfModel({ document: { tokens } }: Article, { first, last, named, rule }: Candidate): boolean {
  if (named) return false
  if (isSign(tokens, last + 1) && tokens[last + 1]?.start === tokens[last]?.end) return true
  if (tokens[last + 1]?.text === '#' && rule !== 'organisation-head') return true
  if (tokenAt(tokens, first - 1)?.kind === 'number' && isModel(tokens, first - 3)) return true
  return first === last && isHyphen(tokens[last + 1]) && isLetters(tokens[first]) && tokens[last + 2]?.kind === 'number'
}

function isModel(tokens: readonly Token[], at: number): boolean {
  const letters = tokenAt(tokens, at)
  const hyphen = tokenAt(tokens, at + 1)
  return isHyphen(hyphen) && isLetters(letters) && letters?.end === hyphen?.start
}

const isSign = among('$ € £ ¥ ¢ ₵ ₦ ₹')
const isHyphen = (token: Token | undefined): boolean => token !== undefined && isHyphenMark(token.word)
const isHyphenMark = memberOf('- ‐ ‑')
const isLetters = (token: Token | undefined): boolean => /^\p{Lu}{1,3}$/u.test(token?.text ?? '')

/** Whether a letter counts what a word of every day names: "Series B", "Plan B", but not "Group B", which may be a body. */
export const isOneOfSeries = ({ document: { tokens } }: Article, first: number, last: number): boolean =>
  last === first + 1 &&
  /^\p{Lu}$/u.test(tokens[last]?.text ?? '') &&
  isEnglishWord(tokens[first]?.lower ?? '') &&
  tokens[first]?.lower !== 'group'
