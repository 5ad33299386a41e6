import { tokenAt } from '../tokens.ts'
import type { Document } from '../types.ts'
import { hasClass, type Article } from './article.ts'
import { membersOf, type Cast } from './cast.ts'
import type { Group } from './groups.ts'
import { initialsOf, singularOf } from './initials.ts'
import { wordClass } from './lexicon.ts'
import type { Run } from './runs.ts'
import { organisationNouns, thingIntroductions, thingNouns } from './verbs.ts'

/** Whether initials are counted, as things are: "a VBIED", "two UAVs". */
export const isCounted = ({ tokens }: Document, { candidates }: Group): boolean =>
  candidates.some(
    ({ first, last }) =>
      !organisationNouns.has(tokens[last + 1]?.lower ?? '') &&
      /^(?:an?|two|three|four|five|several|many|\d+)$/u.test(tokenAt(tokens, first - 1)?.lower ?? ''),
  )

/** Whether a thing goes by a name: "the ferry Halden", "aboard the Halden", "the Halden award", "a staging of Halden". */
export const isThing = ({ tokens }: Document, { candidates, type, words }: Group): boolean =>
  candidates.some(({ first }) => {
    const before = tokenAt(tokens, first - 1)?.text ?? ''
    const second = tokenAt(tokens, first - 2)?.text ?? ''
    // "the 32-metre Halden", "a robot code-named Halden"
    if (before === 'named' && second === '-' && tokens[first - 3]?.lower === 'code') return true
    if (lengths.has(before) && second === '-' && tokens[first - 3]?.kind === 'number') return true
    if (thingIntroductions.has(before) || (before === 'the' && second === 'aboard')) return true
    const named = tokens[second === ',' ? first - 3 : first - 2]?.text ?? ''
    if (namings.has(before) && (thingIntroductions.has(named) || systems.has(named))) return true
    const of = before === 'the' || before === 'The' ? first - 2 : first - 1
    return type === null && tokenAt(tokens, of)?.text === 'of' && performances.has(tokens[of - 1]?.text ?? '')
  }) ||
  ((type !== 'person' || words.length === 1) &&
    candidates.every(({ last, rule }) => rule !== 'organisation-head' && thingNouns.has(tokens[last + 1]?.lower ?? '')))
const systems: ReadonlySet<string> = new Set(
  'system tool program programme project scheme software platform device plan policy operation initiative model technology feature'.split(
    ' ',
  ),
)
const namings: ReadonlySet<string> = new Set(['called', 'named', 'dubbed', 'christened', 'nicknamed'])
const lengths: ReadonlySet<string> = new Set(['metre', 'meter', 'foot', 'ft', 'tonne', 'ton', 'seat', 'berth'])
const performances: ReadonlySet<string> = new Set([
  'staging',
  'revival',
  'adaptation',
  'recording',
  'rendition',
  'screening',
  'remake',
])

/** The groups without the initials of a thing that the text names in full: no "LHC" beside "Large Hadron Collider". */
export function withoutInitialsOfThings(
  article: Article,
  runs: readonly Run[],
  groups: readonly Group[],
  cast: Cast,
): readonly Group[] {
  const isOpen = (group: Group): boolean =>
    group.named === null && group.candidates[0]?.rule === 'initials' && membersOf(cast, group)[0]?.group === group
  if (!groups.some(isOpen)) return groups
  const named = new Set<number>()
  for (const { candidates } of groups) for (const { last } of candidates) named.add(last)
  const things = new Set<string>()
  for (const { first, last } of runs)
    if (isThingsName(article, first, last) && !named.has(last))
      for (const letters of initialsOf(wordsIn(article, first, last))) things.add(letters)
  return groups.filter((group) => !isOpen(group) || !things.has(singularOf(group.text)))
}

// "Large Hadron Collider", "Halden Explorer 6"
const isThingsName = (article: Article, first: number, last: number): boolean =>
  last > first && (hasClass(article, last, wordClass.eventHead) || article.document.tokens[last + 1]?.kind === 'number')

const wordsIn = ({ document: { tokens } }: Article, first: number, last: number): string[] =>
  tokens.slice(first, last + 1).flatMap(({ kind, lower }) => (kind === 'mark' ? [] : [lower]))
