import { among, amongSmall } from '../../vocabulary.ts'
import { hasClass, opensAt, type Article } from '../article.ts'
import { toCandidate, toKnown, type Candidate } from '../candidate.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import type { Match } from '../lexicon/trie.ts'
import { mayBeSurname } from '../lists/surnames.ts'
import { kin } from '../lists/titles.ts'
import { isOtherwiseMeant } from '../not-actors/otherwise-meant.ts'
import { typeOf, type Named } from '../registry.ts'

/** The mention of a known name; a demonym gives none without an office, a blocking name none at all. */
export function ofKnown(article: Article, match: Match<Named>): Candidate[] {
  const { first, last, value } = match
  const { tokens } = article.document
  if (value.form === 'never' || isOtherwiseMeant(article, match)) return []
  if (value.form === 'abbreviation' && !isBehind(tokens, first - 1)) return []
  // "his wife Dell"
  if (value.kind === 'organisation' && first === last && isKin(tokens, first - 1))
    return [toCandidate(first, first, 'person', 'lone-word')]
  if (value.form === 'office') return [toKnown(first, last, value, 'org', 'government')]
  if (value.form === 'demonym') {
    // "Ghanaian officials", "the Ghanaian government": the country speaks.
    const isOffice = value.kind === 'country' && offices.has(tokens[last + 1]?.text ?? '')
    if (isOffice) return [toKnown(first, last + 1, value, 'org', 'government')]
    return first === last && mayBeSurname(article, first) ? [toCandidate(first, last, null, 'surname', false)] : []
  }
  const isOpener =
    opensAt(article, first) && first === last && hasClass(article, first, wordClass.common | wordClass.function)
  const rule = value.registered ? 'registry' : 'gazetteer'
  return [{ first, last, named: value, type: typeOf(value.kind), isSure: !isOpener, rule }]
}

const isKin = amongSmall(kin)
// "Moss, Ohio", "Moss (Ohio)"
const isBehind = among(', (')

/** Words that make a country, or those of it, its government: "US officials". */
export const offices: ReadonlySet<string> = new Set(['government', 'authorities', 'officials'])
