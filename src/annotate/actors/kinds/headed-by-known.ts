import { among } from '../../vocabulary.ts'
import type { Article } from '../article.ts'
import { toKnown, type Candidate } from '../candidate.ts'
import type { Match } from '../lexicon/trie.ts'
import type { Named } from '../registry.ts'
import { isFirmEnd } from '../runs/firm-ends.ts'
import type { Run } from '../runs/runs.ts'

/**
 * The name of a government or a firm that goes by a known one: "the Government of Ghana", "the Ghana Government"; "Toyota Motor
 * Corp" is Toyota.
 */
export function headedByKnown(
  article: Article,
  { matches }: Run,
  known: Match<Named> | undefined,
  first: number,
  head: number,
  last: number,
): Candidate | null {
  const { tokens } = article.document
  const ofCountry = matches.find(
    (match) => match.last === last && match.first > first && match.value.kind === 'country',
  )
  if (ofCountry && tokens[head]?.lower === 'government')
    return toKnown(first, last, ofCountry.value, 'org', 'government')
  if (known?.value.kind === 'country' && known.last === last - 1 && isGovernment(tokens, last))
    return toKnown(first, last, known.value, 'org', 'government')
  return known?.value.kind === 'organisation' && isFirmEnd(article, known.last + 1, last)
    ? toKnown(first, last, known.value, 'org', known.value.registered ? 'registry' : 'gazetteer')
    : null
}
const isGovernment = among('government govt authorities administration')
