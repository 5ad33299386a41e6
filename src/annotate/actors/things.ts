import type { Document } from '../types.ts'
import type { Group } from './groups.ts'
import { organisationNouns, thingIntroductions, thingNouns } from './verbs.ts'

/** Whether initials are counted, as things are: "a VBIED", "two UAVs". */
export const isCounted = ({ tokens }: Document, { candidates }: Group): boolean =>
  candidates.some(
    ({ first, last }) =>
      !organisationNouns.has(tokens[last + 1]?.lower ?? '') &&
      /^(?:an?|two|three|four|five|several|many|\d+)$/u.test(tokens[first - 1]?.lower ?? ''),
  )

/** Whether a thing goes by a name: "the ferry Halden", "aboard the Halden", "the Halden award", "a staging of Halden". */
export const isThing = ({ tokens }: Document, { candidates, type, words }: Group): boolean =>
  candidates.some(({ first }) => {
    const [before = '', second = ''] = [tokens[first - 1]?.text, tokens[first - 2]?.text]
    if (thingIntroductions.has(before) || (before === 'the' && second === 'aboard')) return true
    const of = /^[Tt]he$/u.test(before) ? first - 2 : first - 1
    return type === null && tokens[of]?.text === 'of' && performances.has(tokens[of - 1]?.text ?? '')
  }) ||
  ((type !== 'person' || words.length === 1) &&
    candidates.every(({ last, rule }) => rule !== 'organisation-head' && thingNouns.has(tokens[last + 1]?.lower ?? '')))
const performances: ReadonlySet<string> = new Set([
  'staging',
  'revival',
  'adaptation',
  'recording',
  'rendition',
  'screening',
  'remake',
])
