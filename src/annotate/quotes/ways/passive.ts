import { among } from '../../vocabulary.ts'
import type { Attribution } from '../attribution.ts'
import { contentAfter } from '../content/content-after.ts'
import { contentEnd, type ContentKind } from '../content/content-end.ts'
import { placeOf } from '../cues/background.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { isPassive } from '../cues/cue-use.ts'
import { isUnreal } from '../cues/unreal.ts'
import { phraseStartingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import { markedAt, type Reading, type Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * What a cue in the passive attributes to whom "by" names, `'He was told by the judge that it leaks'`, or what somebody is
 * blamed for, `'He was accused of lying'`.
 */
export function atPassive(reading: Reading, verb: number, cue: CueForm, sentence: Run): Attribution | undefined {
  if (cue.form !== 'past' && cue.form !== 'participle') return undefined
  const opens = verb === sentence.first && cue.entry.lemma === 'ask'
  if (!opens && !isPassive(reading, verb, cue)) return undefined
  const verdict = verdictAfter(reading, verb, cue, sentence.last)
  if (verdict) return verdict
  const agent = agentAfter(reading, verb, sentence.last)
  const behind = agent ? agent.last + 1 : pastAdverbs(reading, verb + 1)
  const judged = judgedFor(reading, behind, cue, sentence.last, placeOf(reading, verb, sentence.first))
  // "Vik was accused of hiding it": by whom, nobody says.
  if (judged && (agent || isBlamed(reading, verb, cue))) return toPassive(verb, cue, agent ?? null, judged)
  if (!agent || !isReportNext(reading, agent.last + 1)) return undefined
  const content = contentAfter(reading, agent.last, cue, sentence.last, opens ? 'background' : 'clause')
  if (!content || content.isPhrase || content.cueLast > agent.last || (opens && isMark(reading, content.run)))
    return undefined
  return toPassive(verb, cue, agent, content.run)
}

const toPassive = (verb: number, { entry }: CueForm, speaker: NounPhrase | null, said: Run): Attribution => ({
  cue: { first: verb, last: verb },
  lemma: entry.lemma,
  class: entry.class,
  speaker,
  addressee: null,
  via: [],
  pieces: [said],
  rule: 'passive',
})

// "accused by Vik of hiding it", "criticized by the crews for hiding it", "described by Vik as a joke"
function judgedFor(
  reading: Reading,
  at: number,
  { entry }: CueForm,
  limit: number,
  place: ContentKind,
): Run | undefined {
  const word = reading.tokens[at]?.lower ?? ''
  if (!(judging.get(word)?.test(entry.lemma) ?? false) || at >= limit) return undefined
  if (hasBit(reading.bits, at + 1, Is.mark | Is.pronoun | Is.object | Is.comma | Is.stop)) return undefined
  const end = contentEnd(reading, at + 1, limit, 'phrase')
  // "who was accused of sinking it was fined"
  const last = place === 'restrictive' ? Math.min(end, contentEnd(reading, at + 1, limit, place)) : end
  return last > at + 1 ? { first: at + 1, last } : undefined
}

const judging: ReadonlyMap<string, RegExp> = new Map([
  ['of', /^accuse$/u],
  [
    'for',
    /^(?:criticize|criticise|blame|condemn|denounce|praise|attack|mock|rebuke|thank|applaud|lambaste|chide|scold|berate)$/u,
  ],
  [
    'as',
    /^(?:describe|dismiss|characterize|characterise|portray|hail|denounce|condemn|deride|mock|brand|label|tout)$/u,
  ],
])

const isMark = ({ bits }: Reading, { first }: Run): boolean => hasBit(bits, first, Is.mark)

// Not "might be accused of it".
function isBlamed(reading: Reading, verb: number, { entry }: CueForm): boolean {
  let be = verb - 1
  while (hasBit(reading.bits, be, Is.adverb)) be--
  return isBlaming.has(entry.lemma) && !isUnreal(reading, be)
}
const isBlaming: ReadonlySet<string> = new Set(['accuse', 'criticize', 'criticise'])

function pastAdverbs({ bits }: Reading, from: number): number {
  let at = from
  while (hasBit(bits, at, Is.adverb)) at++
  return at
}

function agentAfter(reading: Reading, verb: number, limit: number): NounPhrase | undefined {
  const at = pastAdverbs(reading, verb + 1)
  const isAgent = reading.tokens[at]?.lower === 'by' && !isMeans(reading.tokens, at + 1)
  return isAgent ? phraseStartingAt(reading, at + 1, limit) : undefined
}

// "has been called “a joke” by the crews", "was described as “cold” by Vik"
function verdictAfter(reading: Reading, verb: number, cue: CueForm, limit: number): Attribution | undefined {
  let at = verb + 1
  while (at < verb + 3 && isLedBy(reading.tokens, at)) at++
  const marked = markedAt(reading, at)
  if (marked?.first !== at || reading.tokens[marked.last + 1]?.lower !== 'by') return undefined
  const agent = phraseStartingAt(reading, marked.last + 2, limit)
  if (!agent || hasBit(reading.bits, agent.last, Is.time) || isEdge(reading.tokens, agent.head.last)) return undefined
  return toPassive(verb, cue, agent, { first: at, last: marked.last })
}
const isLedBy = among('as a an the')
// "by the end of May"
const isEdge = among('end start beginning middle time way')

// "told by the judge that …", not "told by the judge, who …".
function isReportNext({ bits, tokens }: Reading, at: number): boolean {
  const next = isPause(tokens, at) ? at + 1 : at
  return hasBit(bits, next, Is.mark) || isReporting(tokens, at)
}

const isPause = among(', : as')
const isReporting = among('that whether if to why how what when where')
// "told by email that": by which means
const isMeans = among('email e-mail phone telephone letter text post mail fax radio')
