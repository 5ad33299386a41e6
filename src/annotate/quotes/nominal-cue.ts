import { among } from '../vocabulary.ts'
import type { Attribution } from './attribution.ts'
import { clauseBehind } from './content-end.ts'
import { giverBefore } from './nominal-giver.ts'
import { opensClause, ownerBefore } from './nominal-owner.ts'
import { phraseEndingAt, type NounPhrase } from './noun-phrase.ts'
import type { Reading, Run } from './reading.ts'
import { Is } from './words.ts'

/** What a noun of saying attributes to whoever has it: `'rejected his claim that it leaks'` → he says "it leaks". */
export function atNominal(reading: Reading, at: number, { first, last }: Run): Attribution | undefined {
  const { bits, tokens } = reading
  if (tokens[at + 1]?.lower !== 'that' || at + 2 > last || (bits[at] ?? 0) & Is.inside) return undefined
  // "a statement that said it leaks": what the statement says.
  if (isVerbNext(reading, at + 2)) return undefined
  const by = claimantAt(reading, at, first)
  const noun = by ? by.first - 2 : at
  const cue = nouns.get(tokens[noun]?.lower ?? '')
  const speaker = cue && (by ?? ownerBefore(reading, at, first) ?? giverBefore(reading, at, first))
  if (!cue || !speaker) return undefined
  const said = clauseBehind(reading, at + 1, last, isLedUpTo(bits, first, at) ? 'background' : 'clause')
  // "a point that officials have disputed": what they dispute.
  if (!said || (reading.cues.has(said.last) && (bits[said.last - 1] ?? 0) & Is.auxiliary)) return undefined
  return {
    cue: { first: noun, last: noun },
    lemma: cue.lemma,
    class: cue.class,
    speaker,
    addressee: null,
    via: [],
    pieces: [said],
    rule: 'nominal',
  }
}

const isVerbNext = ({ bits, cues }: Reading, at: number): boolean =>
  cues.get(at)?.form === 'past' && !((bits[at] ?? 0) & Is.capital)

const nouns: ReadonlyMap<string, Pick<Attribution, 'lemma' | 'class'>> = new Map([
  ['claim', { lemma: 'claim', class: 'claim' }],
  ['claims', { lemma: 'claim', class: 'claim' }],
  ['argument', { lemma: 'argue', class: 'claim' }],
  ['assertion', { lemma: 'assert', class: 'claim' }],
  ['insistence', { lemma: 'insist', class: 'claim' }],
  ['accusation', { lemma: 'accuse', class: 'claim' }],
  ['warning', { lemma: 'warn', class: 'claim' }],
  ['warnings', { lemma: 'warn', class: 'claim' }],
  ['complaint', { lemma: 'complain', class: 'claim' }],
  ['suggestion', { lemma: 'suggest', class: 'neutral' }],
  ['statement', { lemma: 'state', class: 'neutral' }],
  ['remark', { lemma: 'remark', class: 'neutral' }],
  ['prediction', { lemma: 'predict', class: 'neutral' }],
  ['announcement', { lemma: 'announce', class: 'neutral' }],
  ['admission', { lemma: 'admit', class: 'neutral' }],
  ['promise', { lemma: 'promise', class: 'promise' }],
  ['point', { lemma: 'point', class: 'claim' }],
  ['case', { lemma: 'argue', class: 'claim' }],
  ['concern', { lemma: 'express', class: 'claim' }],
  ['concerns', { lemma: 'express', class: 'claim' }],
  ['allegation', { lemma: 'allege', class: 'claim' }],
  ['allegations', { lemma: 'allege', class: 'claim' }],
  ['request', { lemma: 'request', class: 'question' }],
  ['demand', { lemma: 'demand', class: 'question' }],
  ['proposal', { lemma: 'propose', class: 'neutral' }],
  ['contention', { lemma: 'contend', class: 'claim' }],
  ['recommendation', { lemma: 'recommend', class: 'neutral' }],
  ['pledge', { lemma: 'pledge', class: 'promise' }],
  ['vow', { lemma: 'vow', class: 'promise' }],
  ['threat', { lemma: 'threaten', class: 'promise' }],
  ['contention', { lemma: 'contend', class: 'claim' }],
  ['charge', { lemma: 'charge', class: 'claim' }],
  ['charges', { lemma: 'charge', class: 'claim' }],
  ['complaints', { lemma: 'complain', class: 'claim' }],
  ['insinuation', { lemma: 'insinuate', class: 'claim' }],
  ['accusations', { lemma: 'accuse', class: 'claim' }],
  ['assertions', { lemma: 'assert', class: 'claim' }],
  ['arguments', { lemma: 'argue', class: 'claim' }],
  ['belief', { lemma: 'believe', class: 'claim' }],
  ['view', { lemma: 'believe', class: 'claim' }],
  ['conviction', { lemma: 'believe', class: 'claim' }],
])

// "the claim by Vik that …", where "that" stands behind the token `last`
function claimantAt(reading: Reading, last: number, floor: number): NounPhrase | undefined {
  const { tokens } = reading
  let by = last - 1
  while (by > floor && by > last - 7 && !isBy(tokens, by)) by--
  if (!isBy(tokens, by) || !nouns.has(tokens[by - 1]?.lower ?? '')) return undefined
  // "The claim by Vik that it leaks was false": nothing tells where such a claim ends.
  const noun = phraseEndingAt(reading, by - 1, floor)
  if (!noun || opensClause(reading.bits, noun.first, floor)) return undefined
  const phrase = phraseEndingAt(reading, last, by + 1)
  return phrase?.first === by + 1 ? phrase : undefined
}
const isBy = among('by from')

// "Despite Vik's claim that it leaks, the port opened."
function isLedUpTo(bits: Int32Array, first: number, noun: number): boolean {
  if (
    !((bits[first] ?? 0) & (Is.preposition | Is.subordinator | Is.gerund)) &&
    !((bits[first + 1] ?? 0) & Is.preposition)
  )
    return false
  for (let i = first; i < noun; i++) if ((bits[i] ?? 0) & (Is.comma | Is.mark | Is.dash)) return false
  return true
}
