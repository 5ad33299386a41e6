import { among } from '../../vocabulary.ts'
import type { Reading } from '../reading/reading.ts'
import { Is } from '../reading/words.ts'

/** What governs the infinitive whose "to" stands at `to`: a verb or adjective ("refused to"), a noun ("a plan to"), or neither. */
export function governing({ bits, tokens }: Reading, to: number): 'verb' | 'noun' | undefined {
  const bit = bits[to - 1] ?? 0
  const before = bits[to - 2] ?? 0
  if (bit & (Is.capital | Is.inside | Is.mark)) return undefined
  if (
    isAbstractNoun(tokens, to - 1) &&
    (before & Is.determiner || !(before & (Is.auxiliary | Is.pronoun | Is.capital)))
  )
    return 'noun'
  if (before & (Is.determiner | Is.possessive | Is.preposition)) return undefined
  if (bit & (Is.past | Is.gerund | Is.verb) || isGoverning(tokens, to - 1)) return 'verb'
  // "is said to have"
  if (tokens[to - 1]?.lower === 'said' && before & Is.auxiliary) return 'verb'
  return undefined
}

/** Whether "to" at `to` hangs on a verb of turning to something: "went on to say", "has taken to saying". */
export const turnsTo = ({ tokens }: Reading, to: number): boolean =>
  tokens[to]?.lower === 'to' && (tokens[to - 1]?.lower === 'on' ? isMoving(tokens, to - 2) : isTurning(tokens, to - 1))

/** The tokens of a verb of going on before the gerund at `gerund`: "kept saying", "keeps on saying"; 0 where none stands there. */
export const keepsTo = ({ tokens }: Reading, gerund: number): number =>
  isKeeping(tokens, gerund - 1) ? 1 : tokens[gerund - 1]?.lower === 'on' && isKeeping(tokens, gerund - 2) ? 2 : 0
const isKeeping = among('keep keeps kept begin begins began start starts started continue continues continued')

/** The tokens up to "to" of "went so far as to say"; 0 where something else stands there. */
export const farAsTo = ({ tokens }: Reading, to: number): number =>
  tokens[to - 1]?.lower === 'as' && tokens[to - 2]?.lower === 'far' && isHow(tokens, to - 3) && isMoving(tokens, to - 4)
    ? 5
    : 0
const isHow = among('so as')
const isMoving = among('went goes going gone moved moves')
const isTurning = among(
  'taken took turned pivoted switched resorted returned admitted confessed continue continued continues began begins started starts seem seemed seems appear appeared appears proceeded rushed hastened quick compelled managed',
)

const isAbstractNoun = among(
  'attempt ability authority evidence indication chance decision desire duty effort efforts freedom inability intention need obligation opportunity permission plan plans power promise pressure reason refusal right time tendency urge way willingness',
)
const verbs =
  'refuse decline try seem appear hope plan fail manage intend choose tend attempt seek prefer opt decide hesitate wish expect dare use like love hate'
const isGoverning = among([
  ...verbs.split(' ').flatMap((verb) => [verb, `${verb}s`]),
  ...'tries chose chosen began begun meant bound forced quit'.split(' '),
  ...'able unable afraid careful eager free glad going happy inclined keen likely loath prepared proud quick ready reluctant right set slow sure unlikely unwilling willing wrong'.split(
    ' ',
  ),
])
