import type { Token } from '../../types.ts'
import { isNumberAt } from '../phrases/counted-plural.ts'
import { phraseOpeners } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { phraseBefore, type Phrase } from '../phrases/noun-phrases.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { auxiliaries } from '../phrases/verbs.ts'
import { asSubject, type Way } from './measured-site.ts'

/** `parcels of tea` in "72 parcels of tea, weighing 11 kg": what a size said right behind it is that of. */
export const sized: Way = ({ tokens, reading: { first, last, form } }) => {
  if (form !== 'measure' && form !== 'count' && form !== 'money') return undefined
  if (dimensions.at(tokens, last + 1)) return asSubject(longOne(tokens, first))
  const verb = beforeAdverbs(tokens, first - 1, first - 5)
  // "they are weighing 5 options"
  const comma = lowerAt(tokens, verb - 1) === ',' ? 1 : 0
  const isSum = comma > 0 && summing.at(tokens, verb)
  if (!(isSum || sizing.at(tokens, verb)) || auxiliaries.at(tokens, verb - 1)) return undefined
  const end = verb - 1 - comma
  const phrase = phraseBefore(tokens, end, Math.max(0, end - longest))
  return phrase?.last === end && (!comma || isOpened(tokens, phrase))
    ? asSubject(phrase)
    : isSum
      ? undefined
      : { phrase: null, noun: null, agent: null }
}
const dimensions = words('deep long wide tall high thick')
const sizing = words('weighing measuring')
const summing = words('totaling totalling numbering')
const longest = 10

// "a hole 40 metres deep", where "they swam 40 metres deep" has nothing before it
function longOne(tokens: readonly Token[], first: number): Phrase | undefined {
  const phrase = phraseBefore(tokens, first - 1, Math.max(0, first - longest))
  return phrase?.last === first - 1 && isOpened(tokens, phrase) ? phrase : undefined
}

// "wrapped as gifts, weighing 11 kg" may be of more than the gifts.
const isOpened = (tokens: readonly Token[], { first }: Phrase): boolean =>
  phraseOpeners.at(tokens, first - 1) || isNumberAt(tokens, first - 1)
