import { startsWithSmall } from '../../characters.ts'
import { among } from '../../vocabulary.ts'
import { headOnly, phraseStartingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import { markedAt, type Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** The name of a programme in marks at token `at`, which hears what somebody tells it: "told “Meet the Port” that". */
export function programmeAt(reading: Reading, at: number): NounPhrase | undefined {
  const { tokens } = reading
  const title = markedAt(reading, at)
  if (title?.first !== at || !title.closed || title.last - at < 2 || title.last - at > 7) return undefined
  for (let i = at + 1; i < title.last; i++)
    if (startsWithSmall(tokens[i]?.text ?? '') && (i === at + 1 || !isLink(tokens, i))) return undefined
  // "told “Meet the Port” host Ida Vik"
  const isHosted = hasBit(reading.bits, title.last + 1, Is.role) || tokens[title.last + 1]?.lower === 'co'
  const host = isHosted ? phraseStartingAt(reading, title.last + 1, title.last + 8) : undefined
  return headOnly({ first: at, last: host?.head.last ?? title.last })
}
const isLink = among('the of a an and in on at to with for & s')
