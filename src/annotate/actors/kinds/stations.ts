import { isThe } from '../../function-words.ts'
import { among } from '../../vocabulary.ts'
import { hasClass, isCapital, type Article } from '../article.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { sayingVerbs } from '../lists/verbs.ts'
import type { Match } from '../lexicon/trie.ts'
import type { Named } from '../registry.ts'
import type { Run } from '../runs/runs.ts'

/**
 * Whether a broadcaster and what follows it are one of its stations or channels: "BBC London", "CNN International", but
 * not "CNN Tuesday" and "BBC Ida Moe"; or a place and a field a body that speaks: "Halden Transport said so".
 */
export function isStation(article: Article, run: Run, first: number, last: number): boolean {
  const { matches } = run
  const known = matches.find((match) => match.first === first && match.last < last)
  if (known && known.value.kind !== 'organisation' && hasClass(article, last, wordClass.topic))
    return known.last === last - 1 && speaking.has(article.document.tokens[last + 1]?.text ?? '')
  if (known && isBranch(article, run, known, last)) return true
  if (!broadcasters.has(known?.value.id ?? '')) return false
  const { tokens } = article.document
  // "CBS Face the Nation"
  if (isThe(tokens, last + 1)) return false
  for (let at = (known?.last ?? first) + 1; at <= last; at++)
    if (hasClass(article, at, others) || isOther(tokens, at) || !isOfName(article, at)) return false
  return true
}
// "Greenpeace India said", but not "NATO Ukraine talks"
const isBranch = (
  { document: { tokens } }: Article,
  { matches }: Run,
  { value, last: end }: Match<Named>,
  last: number,
): boolean =>
  value.kind === 'organisation' &&
  value.form === 'name' &&
  (/^(?:said|says|has)$/u.test(tokens[last + 1]?.text ?? '') || isBoss(tokens, last + 1)) &&
  matches.some(
    ({ first: from, last: to, value: { kind, form } }) =>
      from === end + 1 && to === last && kind === 'country' && form === 'name',
  )
const isBoss = among('ceo director spokesperson spokesman spokeswoman chairman')

const speaking: ReadonlySet<string> = new Set([...sayingVerbs, 'has'])
// "the CNN Democratic debate"
const isOther = among('democratic republican gop poll test')

const broadcasters: ReadonlySet<string> = new Set(
  'bbc itv cnn nbc cbs abc npr pbs fox-news sky-news al-jazeera nhs'.split(' '),
)
const others = wordClass.given | wordClass.title | wordClass.role | wordClass.calendar | wordClass.never
const isOfName = (article: Article, at: number): boolean =>
  isCapital(article, at) || article.document.tokens[at]?.text === '&'
