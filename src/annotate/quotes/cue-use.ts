import type { CueForm } from './cue-forms.ts'
import type { Reading, Run } from './reading.ts'
import { Is } from './words.ts'

/** Whether the cue form at `at` is used as an active verb of its sentence, not as a noun, an adjective or a name. */
export function isVerb(reading: Reading, at: number, cue: CueForm, sentence: Run): boolean {
  const { bits } = reading
  if ((bits[at] ?? 0) & Is.capital && !isHeadline(reading, sentence)) return false
  if (cue.form === 'gerund') return isVerbalGerund(reading, at, sentence)
  return !isNoun(reading, at, cue) && !isPassive(reading, at, cue)
}

/** Whether most words of the sentence are capitalised, as in a headline. */
export function isHeadline({ bits, tokens }: Reading, { first, last }: Run): boolean {
  let words = 0
  let capitals = 0
  for (let i = first; i <= last; i++) {
    if (tokens[i]?.kind !== 'word' || (tokens[i]?.text.length ?? 0) < 4) continue
    words++
    if (/^\p{Lu}/u.test(tokens[i]?.text ?? '')) capitals++
  }
  return capitals > 2 && capitals > words * 0.7 && bits.length > 0
}

// "a report", "the port's call", "on demand", "wide-ranging claims": a noun; "elected" before a noun: an adjective.
function isNoun({ bits, tokens }: Reading, at: number, { form }: CueForm): boolean {
  const before = bits[at - 1] ?? 0
  const word = tokens[at - 1]?.lower ?? ''
  if (before & Is.possessive || word === '-') return true
  if (form === 'past' || form === 'participle') return (before & Is.determiner) > 0 && !subjectWords.test(word)
  if (before & Is.determiner && !subjectWords.test(word)) return true
  return (before & Is.preposition) > 0 && word !== 'to'
}

const subjectWords = /^(?:many|some|several|few|both|all|this|that|these|those|most|another|one)$/u

function isPassive({ bits, tokens }: Reading, at: number, { form }: CueForm): boolean {
  if (form !== 'past' && form !== 'participle') return false
  let i = at - 1
  while ((bits[i] ?? 0) & Is.adverb) i--
  return beForms.test(tokens[i]?.lower ?? '')
}

const beForms = /^(?:is|are|was|were|be|been|being|isn['’]t|wasn['’]t|weren['’]t|aren['’]t|get|gets|got)$/u

// ", saying", "by saying", "is saying", "and saying"; not "the lobbying firm".
function isVerbalGerund({ bits, tokens }: Reading, at: number, { first }: Run): boolean {
  const before = bits[at - 1] ?? 0
  if (at === first) return true
  return (
    (before &
      (Is.comma |
        Is.conjunction |
        Is.auxiliary |
        Is.dash |
        Is.mark |
        Is.preposition |
        Is.subordinator |
        Is.adverb |
        Is.closer)) >
      0 &&
    !(before & Is.determiner) &&
    tokens[at - 1]?.text !== '-'
  )
}
