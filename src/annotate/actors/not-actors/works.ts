import { hasFlag } from '../../flags.ts'
import type { Document } from '../../types.ts'
import { among, amongSmall } from '../../vocabulary.ts'
import type { Article } from '../article.ts'
import type { Candidate } from '../candidate.ts'
import { isPossessive } from '../lexicon/possessive.ts'
import { signal } from '../lexicon/signals.ts'
import { isCapitalised, isTitle, isTitleWord } from '../lists/title-words.ts'
import { sayingVerbs } from '../lists/verbs.ts'
import { introducedWork, isWorkNoun, workNouns } from './introduced-work.ts'

/** The title of a work, by its first and last token, and whether the text says whose or what it is: "Moe's “Ida”". */
export type Work = { readonly first: number; readonly last: number; readonly isTold?: boolean }

/** The titles of works between quotation marks, by each token in them; their words name nobody: "Winter in Oslo". */
export function worksIn(article: Article): ReadonlyMap<number, Work> {
  const { document, noted } = article
  const { tokens } = document
  const works = new Map<number, Work>()
  for (const open of noted) {
    const work = hasFlag(document, open, signal.quotation)
      ? markedWork(tokens, open)
      : hasFlag(document, open, signal.colon)
        ? subtitledWork(tokens, open)
        : introducedWork(article, open)
    if (work) for (let at = work.first; at <= work.last; at++) works.set(at, work)
  }
  return works
}

function markedWork(tokens: Tokens, open: number): Work | null {
  const close = closeOf(tokens, open)
  if (close !== null && (isPossessive(tokens, open - 1) || isQuotedWork(tokens, open - 1))) {
    const last = isStop(tokens, close - 1) ? close - 2 : close - 1
    if (isCapitalised(tokens[last])) return { first: open + 1, last, isTold: true }
  }
  if (
    close === null ||
    !isTitle(tokens, open + 1, close - 1) ||
    (isSpeech(tokens, open, close) && !isWorkNoun(tokens, open - 1) && !isSingle(tokens, open - 1))
  )
    return null
  return { first: open + 1, last: close - 1 }
}

const isSingle = amongSmall('single track episode')
const isStop = among('. , ! ?')
// What a title is of in quotation marks alone: a "play Moss" would be for children.
const isQuotedWork = amongSmall(
  `${workNouns} drama comedy melodrama play show series miniseries podcast painting adaptation ballet`,
)

// "in Halden: The Business of Ferries, she wrote": a title without marks, with a subtitle.
function subtitledWork(tokens: Tokens, colon: number): Work | null {
  let first = colon
  while (colon - first < longestName && isCapitalised(tokens[first - 1])) first--
  const isOpened = subtitleOpeners.has(tokens[colon + 1]?.text ?? '')
  if (!isOpened && !isShown(tokens, first)) return null
  let last = colon + 1
  while (last - colon < longest && isTitleWord(tokens[last + 1])) last++
  const isEnded = tokens[last + 1]?.kind === 'mark' && tokens[last + 1]?.start === tokens[last]?.end
  return first < colon && isEnded && isTitle(tokens, colon + (isOpened ? 2 : 1), last) ? { first, last } : null
}

// "a trailer for Halden: Winter Light"
const isShown = (tokens: Tokens, first: number): boolean =>
  /^(?:of|for)$/u.test(tokens[first - 1]?.text ?? '') && showings.has(tokens[first - 2]?.lower ?? '')
const showings: ReadonlySet<string> = new Set(
  'trailer demo demonstration screening release launch premiere remake sequel version copy copies episode episodes review soundtrack playthrough'.split(
    ' ',
  ),
)

const subtitleOpeners: ReadonlySet<string> = new Set(['The', 'A', 'An', 'How', 'Why'])
const longestName = 4

type Tokens = Document['tokens']

/** The mark behind the words of a title; `null` where another word stands before it. */
function closeOf(tokens: Tokens, open: number): number | null {
  for (let at = open + 1; at < open + longest && at < tokens.length; at++) {
    if (isClosing(tokens, at)) return at
    if (tokens[at]?.kind === 'word' && !isTitleWord(tokens[at])) return null
  }
  return null
}

// No title of a work is longer, and each mark is looked behind only so far.
const longest = 14
const isClosing = among(['"', '”', '″', '’', "'", "''"])

// “Long Live Norway!” she said: a call, not a title.
const isSpeech = (tokens: Tokens, open: number, close: number): boolean =>
  /^[.!?]$/u.test(tokens[close - 1]?.text ?? '') ||
  [
    tokens[open - 1],
    // "as she says in “Winter Lake”"
    abouts.has(tokens[open - 1]?.lower ?? '') ? undefined : tokens[open - 2],
    tokens[close + 1],
    tokens[close + 2],
  ].some((token) => token !== undefined && sayingVerbs.has(token.lower) && !/^(?:writes|wrote)$/u.test(token.lower))
const abouts: ReadonlySet<string> = new Set(['in', 'on', 'of', 'about'])

/** Whether a candidate is only a part of the title of a work, or all of it without being a person or a body. */
export function isInWork(works: ReadonlyMap<number, Work>, { first, last, rule, named }: Candidate): boolean {
  const work = works.size > 0 ? works.get(first) : undefined
  if (!work || last > work.last) return false
  if (work.isTold) return true
  const isWhole = first === work.first && last === work.last
  return !isWhole || (named === null && !wholeRules.has(rule))
}
const wholeRules: ReadonlySet<string> = new Set(['given-name', 'organisation-head', 'personal-form'])
