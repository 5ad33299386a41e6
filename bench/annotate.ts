import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { findMentions } from '../src/annotate/actors/mentions.ts'
import { annotate } from '../src/annotate/annotate.ts'
import { readDocument } from '../src/annotate/document.ts'
import { findQuantities } from '../src/annotate/quantities/quantities.ts'
import { findQuotes } from '../src/annotate/quotes/quotes.ts'
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

const documents = texts.map(readDocument)
const mentions = documents.map((document) => findMentions(document, { registry, known: [] }))
const quotes = documents.map((document, index) => findQuotes(document, { registry, known: mentions[index] ?? [] }))
const all = mentions.map((found, index) => [...found, ...(quotes[index] ?? [])])

const each =
  <Item>(items: readonly Item[], work: (item: Item, index: number) => unknown) =>
  () => {
    for (let copy = 0; copy < copies; copy += 1) items.forEach(work)
  }

const steps: Record<string, () => void> = {
  'remark-parse (baseline)': each(bodies, (body) => parser.parse(body)),
  'annotate()': each(texts, (text) => annotate(text, registry)),
  '  tokens and sentences': each(texts, readDocument),
  '  mentions': each(documents, (document) => findMentions(document, { registry, known: [] })),
  '  quotes': each(documents, (document, index) => findQuotes(document, { registry, known: mentions[index] ?? [] })),
  '  quantities': each(documents, (document, index) => findQuantities(document, { registry, known: all[index] ?? [] })),
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
