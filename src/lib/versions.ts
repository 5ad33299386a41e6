import type { Entry, Version } from '../permalinks/ledger.ts'
import { sentenceOf } from '../permalinks/selectors.ts'
import { wordDiff, type Difference } from '../permalinks/word-diff.ts'

/** An earlier text of a permalink: until when it stood, how its words became the next, and who spoke then and since. */
export type Step = {
  readonly until: Version['until']
  readonly words: readonly Difference[]
  readonly speaker: readonly Difference[]
}

type Said = Pick<Version, 'exact' | 'sentence' | 'speaker'>

/** The earlier texts of a permalink, the latest first: the words of a quote, the whole sentence of a claim. */
export function earlierVersions(entry: Entry): Step[] {
  const now: Said = { exact: entry.exact, sentence: sentenceOf(entry), speaker: entry.speaker }
  // "55 percent" may stay while what it is a share of becomes something else.
  const wordsOf = ({ exact, sentence }: Said): string => (entry.kind === 'claim' ? sentence : exact)
  return entry.versions
    .map((version, index) => {
      const next = entry.versions[index + 1] ?? now
      return {
        until: version.until,
        words: wordDiff(wordsOf(version), wordsOf(next)),
        speaker: replaced(nameOf(version), nameOf(next)),
      }
    })
    .toReversed()
}

const nameOf = ({ speaker }: Said): string => speaker?.name ?? ''

/** A name becomes another as a whole; nothing is told of nobody. */
function replaced(old: string, now: string): Difference[] {
  const parts =
    old === now ? [part('same', old)] : [part('removed', old), part('same', old && now && ' '), part('added', now)]
  return parts.filter(({ text }) => text !== '')
}

const part = (kind: Difference['kind'], text: string): Difference => ({ kind, text })
