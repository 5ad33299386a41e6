import { among } from '../../vocabulary.ts'
import type { Attribution } from '../attribution.ts'
import { contentEnd } from '../content/content-end.ts'
import { convictions } from '../cues/leads.ts'
import { isUnreal } from '../cues/unreal.ts'
import { beforeVerbGroup } from '../phrases/verb-group.ts'
import { isCondition, isNegated } from '../reading/grammar-words.ts'
import { hasVerb } from '../reading/has-verb.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { subjectBefore } from '../subjects/subject.ts'

/** What an adjective of conviction attributes to whoever is so: `'Vik was adamant that it leaks'` → Vik says "it leaks". */
export function atAttitude(reading: Reading, at: number, { first, last }: Run): Attribution | undefined {
  const { bits, tokens } = reading
  if (!isConviction(tokens, at) || hasBit(bits, at, Is.inside) || at + 2 > last) return undefined
  const before = beforeVerbGroup(reading, at, first)
  const isStill = isStaying(tokens, before)
  if (!(isStill || isBe(tokens, before + 1)) || isUnreal(reading, isStill ? before : at)) return undefined
  const said = clauseOf(reading, at, last) ?? topicOf(reading, at, last)
  if (!said) return undefined
  const speaker = subjectBefore(reading, isStill ? before : at, first)?.phrase
  if (!speaker || isNobody(tokens, speaker.last) || isCondition(tokens, speaker.first - 1)) return undefined
  return {
    cue: { first: at, last: at },
    lemma: tokens[at]?.lower ?? '',
    class: isNegated(tokens, at) || isDoubtful(tokens, at) ? 'denial' : 'claim',
    speaker,
    addressee: null,
    via: [],
    pieces: [said],
    rule: 'subject',
  }
}

// "adamant that it leaks", "adamant the pier leaks"
function clauseOf(reading: Reading, at: number, limit: number): Run | undefined {
  const { bits, tokens } = reading
  // "hopeful Monday that it holds"
  const from = hasBit(bits, at + 1, Is.time) ? at + 2 : at + 1
  const isThat = tokens[from]?.lower === 'that'
  const first = from + (isThat ? (hasBit(bits, from + 1, Is.comma) ? 2 : 1) : 0)
  if (!isThat && !hasBit(bits, first, Is.determiner | Is.pronoun | Is.capital)) return undefined
  const last = contentEnd(reading, first, limit, 'clause')
  return last > first && (isThat || hasVerb(reading, first + 1, last)) ? { first, last } : undefined
}

// "worried about the pumps", "sceptical of the plan"
function topicOf(reading: Reading, at: number, limit: number): Run | undefined {
  const preposition = reading.tokens[at + 1]?.lower
  if (preposition !== 'about' && !(preposition === 'of' && isDoubtful(reading.tokens, at))) return undefined
  return { first: at + 2, last: contentEnd(reading, at + 2, limit, 'phrase') }
}

const isConviction = among(convictions)
const isDoubtful = among('doubtful sceptical skeptical')
const isBe = among("is are was were has have had isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t")
const isStaying = among('remain remains remained')
const isNobody = among('it there this that i we you')
