import { among } from '../../vocabulary.ts'
import type { Attribution } from '../attribution.ts'
import { phraseStartingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import { hasVerb } from '../reading/has-verb.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { behindComma } from './behind-comma.ts'
import { possessorBefore } from './nominal-owner.ts'

/** What "in his view", "in the view of Vik" or "in his words" that opens a sentence attributes: the clause behind it. */
export function atView(reading: Reading, view: number, { first, last }: Run): Attribution | undefined {
  const { bits, tokens } = reading
  if (!isView(tokens, view) || hasBit(bits, view, Is.inside)) return undefined
  const of = tokens[view + 1]?.lower === 'of' ? phraseStartingAt(reading, view + 2, last) : undefined
  const speaker: NounPhrase | undefined = of ?? possessorBefore(reading, view, first)
  const opening = of ? view - 2 : (speaker?.first ?? 0) - 1
  if (!speaker || opening < first || opening > first + 1 || tokens[opening]?.lower !== 'in') return undefined
  if (of && tokens[view - 1]?.lower !== 'the') return undefined
  const comma = (of?.last ?? view) + 1
  const run = hasBit(bits, comma, Is.comma) ? behindComma(reading, comma, last) : undefined
  if (!run || !hasVerb(reading, run.first, run.last)) return undefined
  return {
    cue: { first: opening, last: of ? view + 1 : view },
    lemma: isWording(tokens, view) ? 'in the words of' : 'in the view of',
    class: 'neutral',
    speaker,
    addressee: null,
    via: [],
    pieces: [run],
    rule: 'according-to',
  }
}

const isView = among('view opinion estimation words phrase')
const isWording = among('words phrase')
