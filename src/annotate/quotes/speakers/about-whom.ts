import { among } from '../../vocabulary.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { spanAt } from '../reading/span-at.ts'
import { hasBit, Is } from '../reading/words.ts'
import type { Utterance } from '../utterances.ts'
import type { Cast } from './cast.ts'

/** The people of whom somebody without a name has spoken last, and whose words these are. */
export type About = { readonly actors: readonly string[]; readonly end: number; readonly by: NounPhrase }

/**
 * Of whom an utterance speaks that is nobody's by name, and the one before it by the same: "The mayor mocked Brekke." goes
 * on with "he", who is not Brekke.
 */
export function aboutWhom(
  reading: Reading,
  cast: Cast,
  { speaker, pieces, cue, class: kind }: Utterance,
  before: About | undefined,
): About | undefined {
  const { bits, tokens } = reading
  // "The mayor asked Brekke": Brekke answers.
  if (!speaker || kind === 'question' || !isOne(reading, speaker.head)) return undefined
  const said = pieces.filter(({ first }) => !hasBit(bits, first, Is.mark))
  // "The mayor, in his warning to Brekke, said": another; "The mayor, Olav Brekke, said": the same.
  const isAside = hasBit(bits, speaker.last + 1, Is.comma) && hasBit(bits, speaker.last + 2, Is.preposition)
  const spans = [...said, { first: speaker.first, last: isAside && cue ? cue.first : speaker.last }]
  const people = spans.flatMap(({ first, last }) =>
    cast.between(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0).filter(({ type }) => type === 'person'),
  )
  const earlier = before?.by.first === speaker.first ? before.actors : []
  const end = tokens[pieces.at(-1)?.last ?? 0]?.end ?? 0
  return { actors: [...earlier, ...people.map(({ actor }) => actor)], end, by: speaker }
}

// "he", "the mayor", "a leading critic", where "critics" and "the board" are not followed by "he"
function isOne({ bits, tokens }: Reading, { first, last }: Run): boolean {
  if (first === last) return isHeOrShe(tokens, first)
  return hasBit(bits, first, Is.determiner) && hasBit(bits, last, Is.role)
}
const isHeOrShe = among('he she')

/** Who of them is not meant by the pronoun at `pronoun`, which stands for who spoke of them. */
export function othersThan(reading: Reading, cast: Cast, pronoun: number, about: About): readonly string[] {
  const { actors, end } = about
  if (actors.length === 0 || !goesOn(reading, about, pronoun)) return []
  // "The mayor mocked Brekke. Brekke rowed. “No,” he said"
  const since = cast.between(end, reading.tokens[pronoun]?.start ?? end)
  return actors.filter((actor) => !since.some((mention) => mention.actor === actor))
}

// In this paragraph or the next; not "She mocked Brekke. He left", nor "The mayor mocked Brekke; he left".
function goesOn({ document: { paragraphs }, sentences, tokens }: Reading, { by }: About, pronoun: number): boolean {
  const sentence = sentences[spanAt(sentences, pronoun, ({ last }) => last)]
  const paragraph = spanAt(paragraphs, pronoun, ({ last }) => last)
  if (!sentence || sentence.first <= by.last || by.first < (paragraphs[paragraph - 1]?.first ?? 0)) return false
  return !isHeOrShe(tokens, by.last) || tokens[by.last]?.lower === tokens[pronoun]?.lower
}
