import { isCondition, isNegated } from './grammar-words.ts'
import { among } from '../vocabulary.ts'
import type { Attribution } from './attribution.ts'
import { clauseBehind } from './content-end.ts'
import type { Reading, Run } from './reading.ts'
import { subjectBefore } from './subject.ts'
import { beforeVerbGroup } from './verb-group.ts'
import { isUnreal } from './unreal.ts'
import { Is } from './words.ts'

/** What an adjective of conviction attributes to whoever is so: `'Vik was adamant that it leaks'` → Vik says "it leaks". */
export function atAttitude(reading: Reading, at: number, { first, last }: Run): Attribution | undefined {
  const { bits, tokens } = reading
  if (!isConviction(tokens, at) || (bits[at] ?? 0) & Is.inside || at + 2 > last) return undefined
  const before = beforeVerbGroup(reading, at, first)
  if (!isBe(tokens, before + 1) || isUnreal(reading, at)) return undefined
  const speaker = subjectBefore(reading, at, first)?.phrase
  if (!speaker || isNobody(tokens, speaker.last) || isCondition(tokens, speaker.first - 1)) return undefined
  const said = clauseBehind(reading, at + 1, last)
  if (!said) return undefined
  return {
    cue: { first: at, last: at },
    lemma: tokens[at]?.lower ?? '',
    class: isNegated(tokens, at) ? 'denial' : 'claim',
    speaker,
    addressee: null,
    via: [],
    pieces: [said],
    rule: 'subject',
  }
}

const isConviction = among('adamant confident convinced optimistic insistent')
const isBe = among("is are was were has have had isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t")
const isNobody = among('it there this that i we you')
