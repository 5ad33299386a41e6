import type { Entry, Version } from '../permalinks/ledger.ts'
import { sentenceOf } from '../permalinks/selectors.ts'
import { wordDiff, type Difference } from '../permalinks/word-diff.ts'

/** An earlier text of a permalink, and how it became the next one. */
export type Step = { readonly version: Version; readonly parts: readonly Difference[] }

/** The earlier texts of a permalink, the latest first: the words of a quote, the whole sentence of a claim. */
export function earlierVersions(entry: Entry): Step[] {
  const now = { exact: entry.exact, sentence: sentenceOf(entry) }
  // "55 percent" may stay while what it is a share of becomes something else.
  const textOf = ({ exact, sentence }: typeof now): string => (entry.kind === 'claim' ? sentence : exact)
  return entry.versions
    .map((version, index) => ({ version, parts: wordDiff(textOf(version), textOf(entry.versions[index + 1] ?? now)) }))
    .toReversed()
}
