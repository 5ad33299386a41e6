import { among } from '../../vocabulary.ts'
import { phraseStartingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import { firstSubject } from '../reading/first-subject.ts'
import { isThat } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'

/**
 * Who does what an event comes with before the gerund: "The row began after Vik left the port, calling it unsafe",
 * where no row calls.
 */
export function behindEvent(reading: Reading, gerund: number, floor: number): NounPhrase | undefined {
  const { tokens } = reading
  const subject = firstSubject(reading, floor, gerund - 1)
  if (!subject || !isEvent(tokens, subject.head.last)) return undefined
  for (let at = gerund - 2; at > subject.last; at--) {
    if (!isWhen(tokens, at) && !(isThat(tokens, at) && tokens[subject.first]?.lower === 'it')) continue
    const phrase = phraseStartingAt(reading, at + 1, gerund - 2)
    return phrase && !isEvent(tokens, phrase.head.last) ? phrase : undefined
  }
  return undefined
}
const isWhen = among('when after before as while where once since')
const isEvent = among(
  'it attack case ceremony clash clashes controversy crash crisis day days deal debate decision dispute episode event exchange feud fight fracas hearing incident interview launch meeting moment months move night problem protest protests rally row scandal scene session show speech standoff strike talks tension tensions trial trip trouble troubles visit vote weeks years',
)
