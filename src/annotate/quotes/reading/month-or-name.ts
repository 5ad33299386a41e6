import { startsWithCapital } from '../../characters.ts'
import type { Token } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import { cueFormOf } from '../cues/cue-forms.ts'
import { Is, wordBits } from './words.ts'

/**
 * Whether "May" at a token is somebody's name: "Mrs May", "Ida May", "May said", "May has said", where "in May said", "the May
 * rains" and a headline's "Vik May Row" are none.
 */
export function isFamilyName(tokens: readonly Token[], at: number): boolean {
  if (isBeforeMonth(tokens, at - 1) || tokens[at + 1]?.kind === 'number') return false
  const bits = bitsOf(tokens[at - 1])
  const isNamed = startsWithCapital(tokens[at - 1]?.text ?? '') && bits === 0
  if (isNamed || bits & (Is.title | Is.role)) return !startsWithCapital(tokens[at + 1]?.text ?? '')
  const verb = bitsOf(tokens[at + 1]) & Is.adverb ? at + 2 : at + 1
  return cueFormOf(tokens[verb]?.word ?? 0)?.form === 'past' || isOfOne(tokens, verb)
}

const bitsOf = (token: Token | undefined): number => wordBits.get(token?.lower ?? '') ?? 0
const isBeforeMonth = among(
  'in by on of since until till from through during before after early late mid last next this every to between the a',
)
const isOfOne = among('has had was is will would says tells')
