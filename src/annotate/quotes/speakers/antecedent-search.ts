import type { Gender } from '../../actors/lexicon/gender.ts'
import type { Mention } from '../../types.ts'
import { markedAt, type Reading } from '../reading/reading.ts'
import { spanAt } from '../reading/span-at.ts'
import { carriedFrom, silentFrom } from './carried.ts'
import { memory, type Cast } from './cast.ts'
import { genderOf, mayBe } from './gender.ts'

/** Where whoever "he" or "she" stands for may be named, and who fits. */
export type AntecedentSearch = {
  readonly reading: Reading
  readonly cast: Cast
  /** The token "he" or "she". */
  readonly pronoun: number
  readonly gender: Gender
  /** Where its sentence begins. */
  readonly sentence: number
  /** Where its paragraph begins. */
  readonly paragraph: number
  /** Where the paragraphs before begin that it may look back to. */
  readonly earlier: number
  /** Whether whoever spoke at an offset is still meant, for nobody was named since. */
  readonly isStillMeant: (offset: number) => boolean
  readonly hasGender: (mention: Mention) => boolean
  readonly fits: (mention: Mention) => boolean
  /** Who fits and is named from an offset up to the pronoun, outside of anybody's words. */
  readonly namedFrom: (offset: number) => readonly Mention[]
}

/** Where to look for whom the token `pronoun` stands for; the actors in `spoken` are others. */
export function antecedentSearch(
  reading: Reading,
  cast: Cast,
  pronoun: number,
  gender: Gender,
  spoken?: ReadonlySet<string>,
): AntecedentSearch {
  const { document, tokens } = reading
  const at = tokens[pronoun]?.start ?? 0
  const its = spanAt(document.paragraphs, pronoun, ({ last }) => last)
  const paragraph = document.paragraphs[its]?.start ?? 0
  const sentence = document.sentences[spanAt(document.sentences, pronoun, ({ last }) => last)]?.start ?? paragraph
  const carried = carriedFrom(reading, its - 1, gender)
  const earlier = document.paragraphs[carried]?.start ?? paragraph
  const hasGender = (mention: Mention): boolean =>
    mayBe(document.text, mention, gender) && isToldAs(reading, cast, mention, gender)
  const fits = (mention: Mention): boolean => hasGender(mention) && !spoken?.has(mention.actor)
  const namedFrom = (offset: number) =>
    cast.between(Math.max(offset, at - memory), at).filter((mention) => fits(mention) && !isQuoted(reading, mention))
  const isStillMeant = (offset: number): boolean => offset >= silentFrom(reading, cast, carried, earlier)
  return { reading, cast, pronoun, gender, sentence, paragraph, earlier, isStillMeant, hasGender, fits, namedFrom }
}

// "Moe, who left his post, rowed with Ida. “No,” she says": not Moe.
const isToldAs = (reading: Reading, cast: Cast, mention: Mention, gender: Gender): boolean =>
  genderOf(reading.document.text, mention) !== undefined ||
  (cast.gendersTold(reading).get(mention.actor) ?? gender) === gender

/** Whether a mention stands inside somebody's words, which speak about it: their speaker is "I". */
export const isQuoted = (reading: Reading, { start }: Mention): boolean =>
  markedAt(
    reading,
    spanAt(reading.tokens, start, ({ end }) => end - 1),
  ) !== undefined
