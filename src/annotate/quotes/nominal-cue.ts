import type { Attribution } from './attribution.ts'
import { contentEnd } from './content-end.ts'
import { phraseEndingAt, type NounPhrase } from './noun-phrase.ts'
import type { Reading, Run } from './reading.ts'
import { Is } from './words.ts'

/** What a noun of saying attributes to whoever has it: `'rejected his claim that it leaks'` → he says "it leaks". */
export function atNominal(reading: Reading, at: number, { first, last }: Run): Attribution | undefined {
  const { bits, tokens } = reading
  if (tokens[at + 1]?.lower !== 'that' || at + 2 > last || (bits[at] ?? 0) & Is.inside) return undefined
  const cue = nouns.get(tokens[at]?.lower ?? '')
  const speaker = cue && possessorBefore(reading, at, first)
  // "Vik's claim that it leaks was false": where it is the subject, nothing tells where the claim ends.
  if (!cue || !speaker || opensClause(bits, speaker.first, first)) return undefined
  const end = contentEnd(reading, at + 2, last, isLedUpTo(bits, first, at) ? 'background' : 'clause')
  if (end <= at + 2) return undefined
  return {
    cue: { first: at, last: at },
    lemma: cue.lemma,
    class: cue.class,
    speaker,
    addressee: null,
    via: [],
    pieces: [{ first: at + 2, last: end }],
    rule: 'nominal',
  }
}

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
  ['pledge', { lemma: 'pledge', class: 'promise' }],
])

// "his", "Vik's": nobody else.
function possessorBefore(reading: Reading, noun: number, floor: number): NounPhrase | undefined {
  const { bits, tokens } = reading
  let at = noun - 1
  while (at > floor && !((bits[at] ?? 0) & (Is.possessive | Is.determiner)) && noun - at < 4) at--
  if (/^(?:his|her|their)$/u.test(tokens[at]?.lower ?? ''))
    return { first: at, last: at, head: { first: at, last: at } }
  if (!((bits[at] ?? 0) & Is.possessive)) return undefined
  if (!((bits[at - 1] ?? 0) & Is.capital)) return phraseEndingAt(reading, at - 1, floor)
  let name = at - 1
  while (name > floor && isNamePart(bits[name - 1] ?? 0)) name--
  return { first: name, last: at - 1, head: { first: name, last: at - 1 } }
}

const isNamePart = (bit: number): boolean =>
  (bit & Is.capital) > 0 && !(bit & (Is.preposition | Is.subordinator | Is.determiner | Is.conjunction | Is.adverb))

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

const opensClause = (bits: Int32Array, at: number, floor: number): boolean =>
  at <= floor || ((bits[at - 1] ?? 0) & (Is.comma | Is.conjunction | Is.subordinator | Is.stop | Is.dash | Is.mark)) > 0
