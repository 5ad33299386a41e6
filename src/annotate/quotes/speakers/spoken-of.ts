import type { Mention } from '../../types.ts'
import type { Reading } from '../reading/reading.ts'
import { spanAt } from '../reading/span-at.ts'
import { hasBit, Is } from '../reading/words.ts'
import type { Utterance } from '../utterances.ts'
import { othersThan, type About } from './about-whom.ts'
import { isQuoted } from './antecedent-search.ts'
import { answers, type Asker } from './asker.ts'
import type { Cast } from './cast.ts'
import { isNear } from './speaks-on.ts'
import type { Heard } from './turn.ts'

/**
 * The people whom reported words name behind a pronoun that reports them: in "He said that Vik left" he is not Vik, where
 * in "Vik left, he said" and "He said that the Vik family left" he may be, unless somebody without a name goes on speaking;
 * nor does who has just asked reply; nor whom the same one has spoken of before.
 */
export function spokenOf(
  reading: Reading,
  cast: Cast,
  { speaker, pieces, lemma }: Utterance,
  asker: Asker | null,
  before?: Heard,
  about?: About,
): ReadonlySet<string> {
  const { bits, tokens } = reading
  if (!speaker || speaker.first !== speaker.last || !hasBit(bits, speaker.first, Is.pronoun)) return nobody
  const isUnnamedGoingOn = before?.person === null && isNear(reading, before.at, speaker.first)
  const named = pieces
    .flatMap(({ first, last }) => {
      const start = tokens[first]?.start ?? 0
      const people = cast.between(start, tokens[last]?.end ?? 0)
      return first > speaker.last || isUnnamedGoingOn
        ? people
        : people.filter((one) => isBroughtUp(reading, cast, one, start))
    })
    .filter((mention) => mention.type === 'person' && !isQuoted(reading, mention) && standsAlone(reading, mention))
  const actors = named.map(({ actor }) => actor)
  if (asker && answers(reading, asker, tokens[speaker.first]?.lower ?? '', lemma)) actors.push(asker.actor)
  if (about) actors.push(...othersThan(reading, cast, speaker.first, about))
  return actors.length === 0 ? nobody : new Set(actors)
}

// "A net was found and Olav Brekke held, he said", where "Former mayor Olav Brekke was late, he said" may be his words.
const isBroughtUp = ({ document }: Reading, cast: Cast, one: Mention, start: number): boolean =>
  cast.firstOf(one) >= start && document.text.slice(start, one.start).split(' ').length > 4

// Not "the Vik family", "Vik supporters".
function standsAlone({ bits, tokens }: Reading, { end }: Mention): boolean {
  const next = spanAt(tokens, end, (token) => token.end - 1)
  return next >= tokens.length || hasBit(bits, next, ~(Is.role | Is.capital))
}

const nobody: ReadonlySet<string> = new Set()
