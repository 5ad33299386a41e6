import { isEnglishWord } from '../../english-words.ts'
import { hasClass, type Article } from '../article.ts'
import { allClasses, isAbstract, classesOf, wordClass } from '../lexicon/lexicon.ts'

/** Whether a word may be one of several fields of a body: "Food", "Maritime", "Teachers". */
export const isField = (article: Article, at: number): boolean =>
  isTopic(article, at) || fields.has(article.document.tokens[at]?.lower ?? '') || isPlural(article, at)

/** The token behind the last "of", "for" or "on" of a name, or `null`: `Health` in "Ministry of Health". */
export function objectOf({ document: { tokens } }: Article, first: number, last: number): number | null {
  for (let at = last; at > first; at--) if (/^(?:of|for|on)$/u.test(tokens[at]?.text ?? '')) return at + 1
  return null
}

/** Whether a word is a field of what public bodies do: "Health", "Education". */
export const isTopic = (article: Article, at: number): boolean => {
  const lower = article.document.tokens[at]?.lower ?? ''
  return hasClass(article, at, wordClass.topic) || isAbstract(lower) || science.test(lower)
}
const science = /(?:ology|onomy|ography|istry)$/u

/** Whether a word names whom a union is of. */
export const isPeople = (tokens: Article['document']['tokens'], at: number): boolean =>
  people.has(tokens[at]?.lower ?? '')
const people: ReadonlySet<string> = new Set(
  'workers employees trades staff leaders teachers lecturers nurses managers officers manufacturers traders farmers journalists physicians surgeons engineers'.split(
    ' ',
  ),
)
const fields: ReadonlySet<string> = new Set([
  ...people,
  ...'allied standards rail tram bus coal steel maritime financial strategy state county municipal'.split(' '),
])

function isPlural(article: Article, at: number): boolean {
  const { lower = '' } = article.document.tokens[at] ?? {}
  return (
    lower.endsWith('s') &&
    ((classesOf(lower.slice(0, -1)) & (wordClass.common | wordClass.role)) !== 0 || unlisted.test(lower))
  )
}
// "Gynaecologists", "Diseases"
const unlisted = /(?:ists|ians|eases)$/u

/** Whether a word that no list knows is no field: "Haldor", but not "Boundaries" and "Bakers". */
export const isNoField = (article: Article, at: number): boolean => {
  const { lower = '' } = article.document.tokens[at] ?? {}
  return !isObject(article, at) && !lower.endsWith('s') && !isEnglishWord(lower) && !hasClass(article, at, allClasses)
}

/** Whether a word may be what a body is of: a field, or many of anything, "Highways", "Boundaries". */
export const isObject = (article: Article, at: number): boolean => {
  const { lower = '' } = article.document.tokens[at] ?? {}
  return (
    isField(article, at) ||
    (lower.endsWith('s') && isEnglishWord(lower.replace(/(?:ies|s)$/u, (end) => (end === 's' ? '' : 'y'))))
  )
}
