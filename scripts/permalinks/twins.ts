import type { Article, Sentence } from './article.ts'
import { newArticle, newSentence, rawOf } from './article.ts'
import type { Edit } from './places.ts'
import type { Random } from './random.ts'
import { between, pick, shuffled } from './random.ts'
import { double, plain, quoted, single, slots } from './templates.ts'

/** Articles in which a sentence stands twice, or nearly: `one` and `two` are the keys of the pair. */
export type Twins = (random: Random) => Article

const filler = (random: Random, templates = plain): Sentence =>
  newSentence(random, templates, `filler${between(random, 0, 1e9)}`)

// The sentences around the two differ, or nobody could tell one from the other.
const pairIn = (random: Random, one: Sentence, two: Sentence): Article => {
  const [first = [], ...rest] = newArticle(random, 4)
  const [a, b, c, d] = shuffled(random, plain).map((template) => filler(random, [template]))
  if (!a || !b || !c || !d) return [first, [one], [two]]
  const apart = [[a, one, b], ...rest.slice(0, 2), [c, two, d]]
  const together = [[a, one, two, b], ...rest.slice(0, 2)]
  return [first, ...pick(random, [apart, together]), ...rest.slice(2)]
}
const origin = (random: Random): Sentence => newSentence(random, pick(random, [single, double, quoted]), 'one')

/** The same sentence twice. */
export const equal: Twins = (random) => {
  const one = origin(random)
  return pairIn(random, one, { ...one, key: 'two' })
}

/** Two sentences that differ in numbers only. */
export const byNumber: Twins = (random) => {
  const one = newSentence(random, pick(random, [single, double]), 'one')
  const fills = { p: '96', p2: '97', n: '991', n2: '992', n3: '993' }
  return pairIn(random, one, { ...one, key: 'two', fills: { ...one.fills, ...fills } })
}

/** Two sentences that differ in a name only. */
export const byName: Twins = (random) => {
  const one = origin(random)
  const name = pick(
    random,
    ['org', 'place', 'goods', 'person'].filter((slot) => one.template[0].includes(`{${slot}}`)),
  )
  const other = pick(
    random,
    (slots[name] ?? []).filter((word) => word !== one.fills[name]),
  )
  return pairIn(random, one, { ...one, key: 'two', fills: { ...one.fills, [name]: other } })
}

const find = (article: Article, key: string): Sentence | undefined => article.flat().find((it) => it.key === key)
const replace = (article: Article, key: string, by: Sentence[]): Article =>
  article.map((sentences) => sentences.flatMap((it) => (it.key === key ? by : [it]))).filter((it) => it.length > 0)

const numbersOf = ({ fills }: Sentence): Record<string, string> =>
  Object.fromEntries(['p', 'p2', 'n', 'n2', 'n3'].map((name) => [name, fills[name] ?? '']))

// Numbers that neither of the two had.
const unused = { p: '98', p2: '99', n: '994', n2: '995', n3: '996' }

/** What is done to such a pair. */
export const twinEdits: Readonly<Record<string, Edit>> = {
  'first deleted': (article) => replace(article, 'one', []),
  'second deleted': (article) => replace(article, 'two', []),
  'paragraphs shuffled': (article, random) => shuffled(random, article),
  "number changed to its twin's": (article) => {
    const [one, two] = [find(article, 'one'), find(article, 'two')]
    if (
      !one ||
      !two ||
      rawOf(one).text === rawOf(two).text ||
      JSON.stringify(numbersOf(one)) === JSON.stringify(numbersOf(two))
    )
      return null
    return replace(article, 'one', [{ ...one, fills: { ...one.fills, ...numbersOf(two) } }])
  },
  'number of the first changed': (article) => {
    const one = find(article, 'one')
    return one ? replace(article, 'one', [{ ...one, fills: { ...one.fills, ...unused } }]) : null
  },
  'number of the second changed': (article) => {
    const two = find(article, 'two')
    return two ? replace(article, 'two', [{ ...two, fills: { ...two.fills, ...unused } }]) : null
  },
  'first deleted, number of the second changed': (article) => {
    const two = find(article, 'two')
    return two ? replace(replace(article, 'one', []), 'two', [{ ...two, fills: { ...two.fills, ...unused } }]) : null
  },
  'a third added at the end': (article, random) => {
    const one = find(article, 'one')
    return one ? [...article, [filler(random), { ...one, key: 'three copy' }]] : null
  },
}
