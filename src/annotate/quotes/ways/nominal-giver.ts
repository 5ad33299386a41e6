import { among } from '../../vocabulary.ts'
import { isUnreal } from '../cues/unreal.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { subjectBefore } from '../subjects/subject.ts'

/**
 * Whoever gives the noun of saying at `noun`, `'Vik issued a new warning that'` → Vik; undefined where what happens does:
 * "The storm raised concerns that".
 */
export function giverBefore(reading: Reading, noun: number, floor: number): NounPhrase | undefined {
  let at = noun - 1
  while (at > floor && noun - at < 5 && !giving.test(reading.tokens[at]?.lower ?? '')) {
    if (hasBit(reading.bits, at, Is.possessive | Is.comma | Is.preposition | Is.conjunction)) return undefined
    at--
  }
  if (!giving.test(reading.tokens[at]?.lower ?? '') || isUnreal(reading, at)) return undefined
  const giver = subjectBefore(reading, at, floor)?.phrase
  return giver && !isHappening(reading.tokens, giver.head.last) ? giver : undefined
}

const giving =
  /^(?:ma[dk]es?|making|issu(?:es?|ed|ing)|g[ai]ves?|given|giving|rais(?:es?|ed|ing)|sen[dt]s?|deliver(?:s|ed)|sound(?:s|ed)|repeat(?:s|ed|ing)?|renew(?:s|ed)|t(?:a|oo)kes?|took|offer(?:s|ed)|advanc(?:es|ed)|push(?:es|ed)|shar(?:es|ed)|float(?:s|ed))$/u

const isHappening = among(
  'attack attacks move moves decision deal case cases death deaths incident incidents storm vote result results plan plans proposal law bill crash outbreak arrest arrests failure surge delay delays shooting war crisis killing increase rise fall drop closure strike cuts change changes merger age launch',
)
