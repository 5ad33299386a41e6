import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/** What governs the infinitive whose "to" stands at `to`: a verb or adjective ("refused to"), a noun ("a plan to"), or neither. */
export function governing({ bits, tokens }: Reading, to: number): 'verb' | 'noun' | undefined {
  const word = tokens[to - 1]?.lower ?? ''
  const bit = bits[to - 1] ?? 0
  const before = bits[to - 2] ?? 0
  if (bit & (Is.capital | Is.inside | Is.mark)) return undefined
  if (abstractNouns.test(word) && (before & Is.determiner || !(before & (Is.auxiliary | Is.pronoun | Is.capital))))
    return 'noun'
  if (before & (Is.determiner | Is.possessive | Is.preposition)) return undefined
  if (bit & (Is.past | Is.gerund | Is.verb) || governingVerbs.test(word) || adjectives.test(word)) return 'verb'
  return undefined
}

/** Whether "to" at `to` hangs on a verb of turning to something: "went on to say", "has taken to saying". */
export const turnsTo = ({ tokens }: Reading, to: number): boolean =>
  tokens[to]?.lower === 'to' &&
  (tokens[to - 1]?.lower === 'on'
    ? /^(?:went|goes|going|gone|moved|moves)$/u.test(tokens[to - 2]?.lower ?? '')
    : /^(?:taken|took|turned|pivoted|switched|resorted|returned|admitted|confessed|continued?|continues|began|begins|started|starts|seem(?:ed|s)?|appear(?:ed|s)?|proceeded|rushed|hastened|quick|compelled|managed)$/u.test(
        tokens[to - 1]?.lower ?? '',
      ))

const abstractNouns =
  /^(?:attempt|ability|authority|chance|decision|desire|duty|effort|efforts|freedom|inability|intention|need|obligation|opportunity|permission|plan|plans|power|promise|pressure|reason|refusal|right|time|tendency|urge|way|willingness)$/u
const governingVerbs =
  /^(?:(?:refuse|decline|try|seem|appear|hope|plan|fail|manage|intend|choose|tend|attempt|seek|prefer|opt|decide|hesitate|wish|expect|dare|use|like|love|hate)s?|tries|chose|chosen|began|begun|meant|bound|forced|quit)$/u
const adjectives =
  /^(?:able|unable|afraid|careful|eager|free|glad|going|happy|inclined|keen|likely|loath|prepared|proud|quick|ready|reluctant|right|set|slow|sure|unlikely|unwilling|willing|wrong)$/u
