import type { Token } from '../types.ts'
import type { Article } from './article.ts'
import { gazetteer } from './gazetteer.ts'
import { wordClass } from './lexicon.ts'
import type { Named, Registry } from './registry.ts'
import { longestAt, type Match, type Trie } from './trie.ts'

/** Capitalised words in a row, given by token indexes, and the known names that begin in it. */
export type Run = { readonly first: number; readonly last: number; readonly matches: readonly Match<Named>[] }

/** The runs of capitalised words of a text, with their hyphens and particles, and the names known beforehand. */
export function runsIn(article: Article, registry: Registry): Run[] {
  const { tokens, sentences } = article.document
  const runs: Run[] = []
  for (const { first, last: limit } of sentences)
    for (let at = first; at <= limit; at++) {
      const start = startsAt(article, registry, at, limit)
      if (!start) continue
      const run = readRun(article, registry, at, limit)
      runs.push(run)
      at = run.last
    }
  return runs.filter(({ first }) => tokens[first])
}

function startsAt({ document: { tokens }, capital }: Article, registry: Registry, at: number, limit: number): boolean {
  if (capital[at]) return true
  const token = tokens[at]
  if (!token || token.kind === 'mark') return false
  if (openingParticles.has(token.lower)) return at < limit && nameFollows(tokens, capital, at, limit)
  return token.kind === 'word' && registry.names.has(token.lower) && longestAt(registry.names, tokens, at) !== null
}

function nameFollows(tokens: readonly Token[], capital: Uint8Array, at: number, limit: number): boolean {
  if (tokens[at + 1]?.text === '-') return tokens[at]?.end === tokens[at + 1]?.start && capital[at + 2] === 1
  if (hyphenOnly.has(tokens[at]?.lower ?? '')) return false
  return (
    capital[at + 1] === 1 || (at + 2 <= limit && particles.has(tokens[at + 1]?.lower ?? '') && capital[at + 2] === 1)
  )
}

function readRun(article: Article, registry: Registry, first: number, limit: number): Run {
  const { tokens } = article.document
  const matches: Match<Named>[] = []
  let last = first
  for (let at = first; at <= last; at++) {
    const match = knownAt(registry.names, tokens, at)
    if (match && match.last <= limit) {
      matches.push(match)
      if (match.last > last) last = match.last
    }
    if (at === last) last = nextOf(article, last, limit)
  }
  return { first, last, matches }
}

/** The longest name known beforehand that begins at this token; a registered one wins over one as long. */
export function knownAt(names: Trie<Named>, tokens: readonly Token[], at: number): Match<Named> | null {
  const registered = names.size > 0 ? longestAt(names, tokens, at) : null
  const known = longestAt(gazetteer, tokens, at)
  return registered && (!known || registered.last >= known.last) ? registered : known
}

/** The token with which a run goes on after token `last`, or `last` where it ends. */
function nextOf(article: Article, last: number, limit: number): number {
  const {
    document: { tokens },
    capital,
  } = article
  const next = tokens[last + 1]
  if (!next || last + 1 > limit) return last
  if (capital[last + 1]) return last + 1
  if (next.kind === 'mark') return afterMark(article, last, limit)
  if (particles.has(next.lower)) {
    const name = particles.has(tokens[last + 2]?.lower ?? '') || tokens[last + 2]?.text === '-' ? last + 3 : last + 2
    return name <= limit && capital[name] ? name : last
  }
  if (next.lower === 'of' || next.lower === 'for') return afterOf(article, last, limit)
  if (next.lower === 'and') return afterAnd(article, last, limit)
  return last
}

// "Secretary of State", "Minister for Foreign Affairs": the office belongs to the title. "Bank of England": one name.
function afterOf({ document: { tokens }, capital, classes, opens }: Article, last: number, limit: number): number {
  const name = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2
  if (name > limit || !capital[name]) return last
  const word = classes[last] ?? 0
  if (word & wordClass.title && (classes[name] ?? 0) & wordClass.portfolio) return name
  const isOpener = opens[last] === 1 && (word & wordClass.common) !== 0
  return word & wordClass.ofHead && !isOpener ? name : last
}

// "Food and Drug Administration", "Ministry of Health and Welfare": subjects of one body, not two names.
function afterAnd({ capital, classes }: Article, last: number, limit: number): number {
  const next = last + 2
  const isTopic = (at: number): boolean => ((classes[at] ?? 0) & wordClass.topic) !== 0
  if (next > limit || !capital[next] || !isTopic(last) || !isTopic(next)) return last
  return next
}

function afterMark({ document: { tokens }, capital, classes }: Article, last: number, limit: number): number {
  const [token, mark, next] = [tokens[last], tokens[last + 1], tokens[last + 2]]
  if (!token || !mark || !next || last + 2 > limit) return last
  if (mark.text === '&') return capital[last + 2] ? last + 2 : last
  // "People's Party", "Women's Institute": these own nothing, they are part of the name.
  if (/^['’]s$/u.test(mark.text))
    return capital[last + 2] && namedOwners.has(token.lower) && !((classes[last + 2] ?? 0) & wordClass.title)
      ? last + 2
      : last
  const isJoined = token.end === mark.start && mark.end === next.start
  if (!isJoined || !/^[-‐‑–]$/u.test(mark.text)) return last
  if (capital[last + 2]) return last + 2
  // "Kim Jong-un", but not "a Dallas-based firm": a small second half needs a name before the first.
  const isGiven =
    next.kind === 'word' && next.text.length <= 5 && capital[last - 1] === 1 && !compoundEnds.has(next.lower)
  return isGiven ? last + 2 : last
}

const namedOwners: ReadonlySet<string> = new Set(
  'people women men children king queen prince bishop workers teachers lloyd moody sotheby christie macy mcdonald levi sainsbury'.split(
    ' ',
  ),
)
const particles: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos das do du des la le el al ul ibn bin bint ben ter ten y e zu zur af av'.split(
    ' ',
  ),
)
const openingParticles: ReadonlySet<string> = new Set(
  'al el an as ash at bin ibn van von de del della di da du'.split(' '),
)
const hyphenOnly: ReadonlySet<string> = new Set(['an', 'as', 'ash', 'at', 'do', 'e'])
const compoundEnds: ReadonlySet<string> = new Set(
  'based led run held made born wide like style type era owned only free born bound based owned linked side level'.split(
    ' ',
  ),
)
