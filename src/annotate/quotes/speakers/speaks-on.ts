import type { Mention } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { spanAt } from '../reading/span-at.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'
import type { Utterance } from '../utterances.ts'
import { isQuoted } from './antecedent-search.ts'
import { memory, type Cast } from './cast.ts'
import { isEpithet } from './epithet.ts'
import { genderOf, genderOfKin } from './gender.ts'
import { isHolder } from './office-holder.ts'
import type { Heard } from './turn.ts'

/**
 * The person who spoke last, where the next words are added under a role or by a people: "“It leaks,” Ida Moe said. “It is
 * old,” the engineer added." Undefined where somebody else was named since, or has that role without a name.
 */
export function speaksOn(
  reading: Reading,
  cast: Cast,
  { speaker, cue, lemma }: Utterance,
  { person, at }: Heard,
): Mention | undefined {
  const { bits, tokens } = reading
  if (!speaker || !person || tokens[speaker.first]?.lower !== 'the') return undefined
  const { first, last } = speaker
  const isRole = hasBit(bits, last, Is.role) && last > first && last < first + longest
  if (!isRole && !isEpithet(reading, cast, speaker)) return undefined
  if (anyHasBit(bits, first, last, Is.possessive) || !isNear(reading, at, first)) return undefined
  const start = tokens[first]?.start ?? at
  const isAdded = lemma === 'add' || lemma === 'continue' || isAlso(tokens, (cue?.first ?? 0) - 1)
  if (isRole && !isAdded && !isHolder(reading, cast, speaker, person)) return undefined
  const others = cast
    .between(at, tokens[last]?.end ?? start)
    .some((one) => one.type === 'person' && one.actor !== person.actor && !isQuoted(reading, one))
  if (others || (isRole && isSomebodyElse(reading, speaker, person, start - memory))) return undefined
  return person
}
const isAlso = among('also further')
const longest = 4

/** Whether words were spoken at an offset in the paragraph of a token or the one before. */
export function isNear({ document: { paragraphs } }: Reading, at: number, token: number): boolean {
  const paragraph = spanAt(paragraphs, token, ({ last }) => last)
  return at >= (paragraphs[Math.max(paragraph - 1, 0)]?.start ?? 0)
}

// "A spokesman came. “No,” Moe said. “Yes,” the spokesman added"; "Mrs Moe … the spokesman"
function isSomebodyElse(
  { bits, document, tokens }: Reading,
  { first, last }: Run,
  person: Mention,
  floor: number,
): boolean {
  const role = tokens[last]?.lower ?? ''
  const gender = genderOfKin(/(?:wo)?man$/u.exec(role)?.[0] ?? '')
  if (gender && (genderOf(document.text, person) ?? gender) !== gender) return true
  for (let at = first - 1; at >= 0 && (tokens[at]?.start ?? floor) > floor; at--) {
    if (tokens[at]?.lower !== role || hasBit(bits, at + 1, Is.capital)) continue
    if ([1, 2, 3].some((back) => isNew(tokens, at - back))) return true
  }
  return false
}
const isNew = among('a an another')
