import { startsWithSmall } from '../characters.ts'
import { among } from '../vocabulary.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { markedAt, type Reading } from './reading.ts'

/** The name of a programme in marks at token `at`, which hears what somebody tells it: "told “Meet the Port” that". */
export function programmeAt(reading: Reading, at: number): NounPhrase | undefined {
  const { tokens } = reading
  const title = markedAt(reading, at)
  if (title?.first !== at || !title.closed || title.last - at < 2 || title.last - at > 7) return undefined
  for (let i = at + 1; i < title.last; i++)
    if (startsWithSmall(tokens[i]?.text ?? '') && (i === at + 1 || !isLink(tokens, i))) return undefined
  const run = { first: at, last: title.last }
  return { ...run, head: run }
}
const isLink = among('the of a an and in on at to with for & s')
