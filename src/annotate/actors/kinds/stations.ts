import { isThe } from '../../function-words.ts'
import { among } from '../../vocabulary.ts'
import { hasClass, isCapital, type Article } from '../article.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { sayingVerbs } from '../lists/verbs.ts'
import type { Run } from '../runs/runs.ts'

/**
 * Whether a broadcaster and what follows it are one of its stations or channels: "BBC London", "CNN International", but
 * not "CNN Tuesday" and "BBC Ida Moe"; or a place and a field a body that speaks: "Halden Transport said so".
 */
export function isStation(article: Article, { matches }: Run, first: number, last: number): boolean {
  const known = matches.find((match) => match.first === first && match.last < last)
  if (known && known.value.kind !== 'organisation' && hasClass(article, last, wordClass.topic))
    return known.last === last - 1 && speaking.has(article.document.tokens[last + 1]?.text ?? '')
  if (!broadcasters.has(known?.value.id ?? '')) return false
  const { tokens } = article.document
  // "CBS Face the Nation"
  if (isThe(tokens, last + 1)) return false
  for (let at = (known?.last ?? first) + 1; at <= last; at++)
    if (hasClass(article, at, others) || isOther(tokens, at) || !isOfName(article, at)) return false
  return true
}
const speaking: ReadonlySet<string> = new Set([...sayingVerbs, 'has'])
// "the CNN Democratic debate"
const isOther = among('democratic republican gop poll test')

const broadcasters: ReadonlySet<string> = new Set(
  'bbc itv cnn nbc cbs abc npr pbs fox-news sky-news al-jazeera nhs'.split(' '),
)
const others = wordClass.given | wordClass.title | wordClass.role | wordClass.calendar | wordClass.never
const isOfName = (article: Article, at: number): boolean =>
  isCapital(article, at) || article.document.tokens[at]?.text === '&'
