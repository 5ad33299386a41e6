import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { findMentions } from '../src/annotate/actors/mentions.ts'
import { readDocument } from '../src/annotate/document.ts'
import { findQuantities } from '../src/annotate/quantities/quantities.ts'
import { findQuotes } from '../src/annotate/quotes/quotes.ts'
import type { Annotation, Finder } from '../src/annotate/types.ts'
import { folders } from '../src/content/folders.ts'
import { readArticles } from '../src/content/read-articles.ts'
import { readRegistry } from '../src/content/read-registry.ts'
import { annotateMarkdown, plainTextOf } from '../src/remark/pipeline.ts'
import { cpuSeconds, short } from './measure.ts'

// The speed of the annotator beside that of parsing the same markdown, which every pipeline has to pay anyway.
const copies = 50
const { registry } = readRegistry(folders.actors)
const bodies = readArticles(folders.articles).articles.map(({ body }) => body)
const texts = bodies.map(plainTextOf)
const words = copies * texts.join(' ').split(/\s+/u).length
const parser = unified().use(remarkParse).use(remarkGfm)

// Each step begins from the text again: what finders share within a document is then paid by the first to need it.
const read = (text: string) => ({ document: readDocument(text), known: [] as Annotation[] })
const adding =
  (find: Finder<Annotation>) =>
  ({ document, known }: ReturnType<typeof read>) => ({
    document,
    known: [...known, ...find(document, { registry, known })],
  })
const [withMentions, withQuotes, withQuantities] = [adding(findMentions), adding(findQuotes), adding(findQuantities)]

const each =
  <Item>(items: readonly Item[], work: (item: Item, index: number) => unknown) =>
  () => {
    for (let copy = 0; copy < copies; copy += 1) items.forEach(work)
  }

const steps: Record<string, () => void> = {
  'remark-parse (baseline)': each(bodies, (body) => parser.parse(body)),
  'tokens and sentences': each(texts, read),
  '… and mentions': each(texts, (text) => withMentions(read(text))),
  '… and quotes': each(texts, (text) => withQuotes(withMentions(read(text)))),
  '… and quantities: annotate()': each(texts, (text) => withQuantities(withQuotes(withMentions(read(text))))),
  'markdown to HTML, annotated': each(bodies, (body) => annotateMarkdown(body, { registry })),
}

const costs = Object.entries(steps).map(([step, work]) => ({ step, seconds: cpuSeconds(work) }))
const baseline = costs[0]?.seconds ?? 1
console.log(`${words} words of the articles in ${folders.articles}, ${copies} times over`)
console.table(
  costs.map(({ step, seconds }) => ({
    step,
    'words per CPU second': short(words / seconds),
    'times the baseline': (seconds / baseline).toFixed(2),
  })),
)
