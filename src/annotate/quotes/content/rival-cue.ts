import { among } from '../../vocabulary.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { isNaming } from '../cues/naming.ts'
import { isNounTwin } from '../cues/noun-twin.ts'
import { isAddingThat } from '../cues/verbal-gerund.ts'
import { isPluralRole } from '../phrases/plural-role.ts'
import { isAs, isHave, isThat, isWhile } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { asideBehindAuxiliary } from './behind-auxiliary.ts'
import { breaking, isAbsoluteBehind, isPrompting, promptsReport } from './beside-clause.ts'
import { isInBody } from './in-body.ts'
import { isJoinedGerund } from './joined-inside.ts'
import { isNamedRival } from './named-rival.ts'
import { leadsBackToMany } from './plain-rival.ts'
import { isMarkedSubject } from './rival-clause.ts'

/** Whether the reporter takes over at token `i`: with another cue, "…, adding", "…, while Lind said", or "according to". */
export function leavesForCue(reading: Reading, i: number, first: number, limit: number): boolean {
  const { bits, tokens, cues } = reading
  const bit = bits[i] ?? 0
  if ((i > first && isAddingThat(tokens, i)) || (bit & Is.subordinator && opensGerund(reading, i))) return true
  if (bit & Is.comma && tokens[i + 1]?.lower === 'with' && isAbsoluteBehind(reading, i + 2, limit)) return true
  if (bit & Is.comma && isPrompting(tokens, i + 1) && promptsReport(reading, i + 2, limit)) return true
  // "said it leaks, to which Lind replied: “…”"
  if (bit & Is.comma && tokens[i + 1]?.lower === 'to' && tokens[i + 2]?.lower === 'which')
    return isRival(reading, i + 3, limit)
  if (bit & Is.subordinator && isWhile(tokens, i)) return isRival(reading, i + 1, limit)
  if (!(bit & (Is.comma | Is.dash | Is.conjunction | Is.mark))) return false
  let next = i + 1
  while (hasBit(bits, next, Is.conjunction | Is.adverb)) next++
  if (bit & Is.conjunction && isHas(tokens, next) && cues.get(next + 1)?.takesClause)
    return tokens[i]?.lower === 'but' || tokens[first]?.lower === 'to'
  const form = cues.get(next)?.form
  // "called it a “farce,” accusing them of it"
  if (form === 'gerund') return (!(bit & Is.mark) || tokens[i - 1]?.text === ',') && !isJoinedGerund(reading, i, first)
  const cue = cues.get(next)
  if (form === 'present' && cue && mayBeNoun(reading, i, next) && isNounTwin(reading, next, cue)) return false
  if (cue && bit & Is.conjunction && isDeed(reading, next, cue)) return false
  // "a suspect, described as a man in red, in a car"
  const isDescribed = form === 'past' && isAs(tokens, next + 1)
  if (cue && bit & Is.comma && (isDescribed || isNaming(reading, next, cue))) return false
  // "said it leaks, say experts"
  const last = tokens[next + 1]
  if (bit & Is.comma && tokens[next]?.lower === 'say' && last && isPluralRole(last)) return true
  if (bit & Is.conjunction && leadsBackToMany(reading, i, first)) return true
  // "said the club had, in fact, denied it"
  const aside = asideBehindAuxiliary(reading, i)
  if (aside > 0 && i - aside > first && isHave(tokens, i - aside)) return false
  // "has not held a party and never called a donor", "either mended it or denied that it leaks"
  if (tokens[next - 1]?.lower === 'never' || (bit & Is.conjunction && tokens[i]?.lower === 'or')) return false
  if (form === 'past' || form === 'present')
    // "was considered and rejected by the board"
    return !hasBit(bits, next, Is.capital) && !isMarkedSubject(reading, first, i) && tokens[next + 1]?.lower !== 'by'
  if (tokens[next]?.lower === 'according' && tokens[next + 1]?.lower === 'to') return true
  // "that it is “old,” the complaint states"
  if (bit & Is.conjunction && isAbsoluteBehind(reading, next, limit, true)) return true
  const isPause = bit & Is.mark ? tokens[i - 1]?.text === ',' : (bit & (Is.comma | Is.dash)) > 0
  return isPause && isRival(reading, next, limit)
}

// "while simultaneously accusing them", "after having said so", not "said she has rowed since announcing it", "would rather
// row than say so": how long, and what not, and not what else was said.
function opensGerund({ bits, tokens, cues }: Reading, i: number): boolean {
  if (isSince(tokens, i)) return false
  const gerund = tokens[i]?.lower === 'while' && hasBit(bits, i + 1, Is.adverb) ? i + 2 : i + 1
  const cue = cues.get(gerund)
  // "said he rowed after finding the boat"
  if (cue?.entry.frame.startsWith('t') && !isThat(tokens, gerund + 1)) return false
  return cue?.form === 'gerund' || (tokens[i + 1]?.lower === 'having' && cues.has(i + 2))
}

const isSince = among('since than')

// "said she had rowed and found few people", "and continued to row"
function isDeed({ bits, tokens }: Reading, verb: number, { entry: { frame } }: CueForm): boolean {
  if (isThat(tokens, verb + 1)) return false
  if (frame.startsWith('t') && !hasBit(bits, verb + 1, finding)) return true
  return /^a?q/u.test(frame) && !hasBit(bits, verb + 1, Is.mark | Is.comma | Is.colon)
}

// "it “did not change” forecasts", "the storm and reports of a wreck", "storms and attacks.", not ", reports the Tide"
const mayBeNoun = ({ bits, tokens }: Reading, i: number, noun: number): boolean =>
  hasBit(bits, i, Is.mark) ||
  (hasBit(bits, i, Is.comma) && !hasBit(bits, noun + 1, Is.determiner | Is.capital | Is.pronoun)) ||
  (hasBit(bits, i, Is.conjunction) && (tokens[noun + 1]?.lower === 'of' || hasBit(bits, noun + 1, Is.stop | Is.comma)))

// "vowed to mend it but has said that it leaks"
const isHas = among('has have')
const finding = Is.mark | Is.comma | Is.preposition | Is.adverb | Is.time

// A subject and its finite cue: "14 percent said", "Lind has told". Nothing but the parts of a noun phrase between.
function isRival(reading: Reading, from: number, limit: number): boolean {
  const { bits, tokens, cues } = reading
  for (let i = from; i <= limit && i < from + 10; i++) {
    const bit = bits[i] ?? 0
    const cue = cues.get(i)
    if (
      i > from &&
      cue &&
      tokens[i - 1]?.text !== '-' &&
      !(bit & Is.capital) &&
      (cue.form === 'past' || cue.form === 'present' || isOfMany(tokens, i) || isAbsolute(tokens, i, cue))
    )
      return tokens[i + 1]?.lower !== 'by' && !hasBit(bits, i - 1, Is.determiner)
    if (bit & Is.comma && i > from && isNamedRival(reading, i)) return true
    // "a diplomat involved in it told"
    const isDescribing = i > from && bit & Is.past && hasBit(bits, i + 1, Is.preposition)
    if (bit & breaking && !isDescribing && !isInBody(reading, from, i) && !(i > from && isHave(tokens, i))) return false
  }
  return false
}

// "officials say", "officials tell Moss News", not "to tell"
const isOfMany = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'say' || (tokens[at]?.lower === 'tell' && tokens[at - 1]?.lower !== 'to')

// "…, a spokesman adding that it leaks"
const isAbsolute = (tokens: Reading['tokens'], at: number, { form }: CueForm): boolean =>
  form === 'gerund' && tokens[at + 1]?.lower === 'that'
