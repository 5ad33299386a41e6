import type { Gender } from '../../actors/lexicon/gender.ts'
import { isPostNominal } from '../../actors/runs/post-nominals.ts'
import { firstFrom } from '../../sorted.ts'
import type { Annotation, Mention, Speaker } from '../../types.ts'
import { isOfOrFor } from '../reading/grammar-words.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { gendersTold } from './told-gender.ts'

/** The mentions of actors in an article, found by their place. */
export type Cast = {
  readonly mentions: readonly Mention[]
  /** The mention that a noun phrase ends with, or whose first words it ends with, so that the phrase names its actor. */
  readonly namedBy: (reading: Reading, head: Run) => Mention | undefined
  /** The person whom a speaker names, as last mentioned up to there. */
  readonly personAt: (speaker: Speaker) => Mention | undefined
  /** Where the actor of a mention is named first. */
  readonly firstOf: (mention: Mention) => number
  /** The gender of each person that the sentences about them tell; null where they tell two. */
  readonly gendersTold: (reading: Reading) => ReadonlyMap<string, Gender | null>
  /** The mentions that begin between two offsets, in the order of the text. */
  readonly between: (start: number, end: number) => readonly Mention[]
}

/** The cast of an article from what is known about it. */
export function castOf(known: readonly Annotation[]): Cast {
  const mentions = known.filter((annotation): annotation is Mention => annotation.kind === 'mention')
  const from = (place: number): number => firstFrom(mentions, startOf, place)
  const between = (start: number, end: number) => mentions.slice(from(start), from(end))
  let firsts: ReadonlyMap<string, number> | undefined
  let genders: ReadonlyMap<string, Gender | null> | undefined
  return {
    mentions,
    between,
    gendersTold: (reading) =>
      (genders ??= gendersTold(
        reading,
        mentions.filter(({ type }) => type === 'person'),
      )),
    firstOf: ({ actor }) => (firsts ??= firstsAmong(mentions)).get(actor) ?? 0,
    personAt: ({ actor, end }) => {
      // A nominal is named by the name in apposition behind it.
      const next = from(end)
      const named =
        mentions[next]?.actor === actor && mentions[next - 1]?.actor !== actor
          ? mentions[next]
          : between(end - memory, end).findLast((mention) => mention.actor === actor)
      return named?.type === 'person' ? named : undefined
    },
    namedBy: ({ tokens }, { first, last }) => {
      // "Ida Moe KC said"
      const isTitled = last > first && isPostNominal(tokens[last])
      const end = tokens[isTitled ? last - 1 : last]?.end ?? 0
      const goesOn = isOfOrFor(tokens, last + 1)
      const named = between(tokens[first]?.start ?? 0, end).findLast(
        (mention) => mention.end === end || (goesOn && mention.end > end),
      )
      // "a Labour MP": not the party
      return isTitled && named?.type !== 'person' ? undefined : named
    },
  }
}

function firstsAmong(mentions: readonly Mention[]): Map<string, number> {
  const firsts = new Map<string, number>()
  for (const { actor, start } of mentions) if (!firsts.has(actor)) firsts.set(actor, start)
  return firsts
}

/** As many characters back as a reader remembers who was named; it bounds the cost of paragraphs without end. */
export const memory = 2000

/** The one actor that these mentions name, as last mentioned; undefined where they name more or none. */
export const onlyOne = (mentions: readonly Mention[]): Mention | undefined =>
  new Set(mentions.map(({ actor }) => actor)).size === 1 ? mentions.at(-1) : undefined

const startOf = ({ start }: Mention): number => start
