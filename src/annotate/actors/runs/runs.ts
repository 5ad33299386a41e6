import { hasFlag, shape } from '../../flags.ts'
import { isAnd } from '../../function-words.ts'
import type { Token } from '../../types.ts'
import { hasClass, isCapital, isInHeading, type Article } from '../article.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { signal } from '../lexicon/signals.ts'
import type { Match } from '../lexicon/trie.ts'
import { isShortMonth } from '../lists/surnames.ts'
import type { Named, Registry } from '../registry.ts'
import { isFullName } from './introduced.ts'
import { mayGoOn, nextInRun, startsWithParticle } from './joins.ts'

/**
 * Capitalised words in a row, given by token indexes, the known names that begin in it, and whether a heading has it.
 */
export type Run = {
  readonly first: number
  readonly last: number
  readonly matches: readonly Match<Named>[]
  readonly isHeading: boolean
}

/** The runs of capitalised words of a text, with their hyphens and particles, and the names known beforehand. */
export function runsIn(article: Article, registry: Registry): Run[] {
  const runs: Run[] = []
  const places = placesIn(article, registry)
  let next = 0
  let end = 0
  for (const sentence of article.document.sentences) {
    const { last: limit } = sentence
    for (; (places[next] ?? Infinity) <= limit; next++) {
      const at = places[next] ?? 0
      if (at < end || !startsRun(article, registry, at, limit) || isGrammarAlone(article, registry, at)) continue
      const run = readRun(article, registry, at, limit)
      runs.push(run)
      end = run.last + 1
    }
  }
  return runs
}

// A registered name may begin with any word.
const placesIn = ({ noted, document: { tokens } }: Article, { smallOpeners }: Registry): readonly number[] =>
  smallOpeners.size > 0 ? Array.from(tokens, (_, at) => at) : noted

function startsRun(article: Article, registry: Registry, at: number, limit: number): boolean {
  if (isCapital(article, at)) return true
  if (startsWithParticle(article, at, limit)) return true
  const { tokens } = article.document
  if (hasFlag(article.document, at, signal.smallBody) && wellKnownAt(tokens, at)) return true
  const { search, smallOpeners } = registry
  if (smallOpeners.size === 0 || hasFlag(article.document, at, shape.mark)) return false
  return smallOpeners.has(tokens[at]?.lower ?? '') && search(tokens, at) !== null
}

// "The council", "In spring": such a word names nobody, and no name goes on behind it.
const isGrammarAlone = (article: Article, registry: Registry, at: number): boolean =>
  hasClass(article, at, wordClass.function) &&
  !mayGoOn(article, at) &&
  !isInHeading(article, at) &&
  !isShortMonth(article, at) &&
  knownAt(registry, article.document.tokens, at) === null

function readRun(article: Article, registry: Registry, first: number, limit: number): Run {
  const { tokens } = article.document
  const matches: Match<Named>[] = []
  let last = first
  for (let at = first; at <= last; at++) {
    const match = knownAt(registry, tokens, at)
    if (match && match.last <= limit && !(at > first && isPartOfTwo(article, match))) {
      matches.push(match)
      if (match.last > last) last = match.last
    }
    if (at === last && last - first < longestRun) last = nextInRun(article, first, last, limit)
  }
  return { first, last, matches, isHeading: isInHeading(article, first) }
}

// "Roger Marks and Spencer Moe": two people, not the firm whose name their names hold.
const isPartOfTwo = (article: Article, { first, last }: Match<Named>): boolean =>
  last === first + 2 &&
  isAnd(article.document.tokens, first + 1) &&
  isFullName(article, first) &&
  isCapital(article, last + 1)

// No name is longer; a text of capitals alone is cut so that it is read in linear time.
const longestRun = 24

/** The longest name known beforehand that begins at this token; a registered one wins over one as long. */
function knownAt({ search, sameAs }: Registry, tokens: readonly Token[], at: number): Match<Named> | null {
  const registered = search(tokens, at)
  const known = wellKnownAt(tokens, at)
  // What is not the registered America may be well known itself: "South America".
  const isOther = registered?.value.form === 'never' && known?.value.form === 'name'
  if (registered && (!known || registered.last > known.last - (isOther ? 0 : 1))) return registered
  if (known?.value.form !== 'name') return known
  const same = sameAs.get(known.value.id)
  return same ? { ...known, value: same } : known
}
