import nlp from 'compromise'
import remarkParse from 'remark-parse'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { findMentions } from '../src/annotate/actors/mentions.ts'
import { annotate } from '../src/annotate/annotate.ts'
import { readDocument } from '../src/annotate/document.ts'
import { findQuotes } from '../src/annotate/quotes/quotes.ts'
import { folders } from '../src/content/folders.ts'
import { readArticles } from '../src/content/read-articles.ts'
import { readRegistry } from '../src/content/read-registry.ts'
import { annotateMarkdown, plainTextOf } from '../src/remark/pipeline.ts'
import { article } from './corpus.ts'
import { cpuSecondsInTurns, short } from './measure.ts'

// The speed of the annotator beside that of parsing the same markdown, which every pipeline has to pay anyway: on the
// articles of the site, which are dense in figures, and on many generated ones, so that no text is read twice in a round.
const { registry } = readRegistry(folders.actors)
const parser = unified().use(remarkParse)
const english = unified().use(retextEnglish)
const articles = readArticles(folders.articles).articles.map(({ body }) => body)
const generated = Array.from({ length: 60 }, (_, number) => article(number).replace(/^---\n.*?\n---\n/su, ''))
const copies = Array.from({ length: 25 }, () => articles).flat()

// The engine compiles the many small functions of the annotator only after a dozen rounds, those of a parser after two.
// What is told is the cost within the build of a large corpus; the first texts of a process cost several times as much.
const rounds = 9
const warmUps = 12

report(`the articles in ${folders.articles}, 25 times over`, copies)
report(`${generated.length} generated articles`, generated)

function report(name: string, bodies: readonly string[]): void {
  const texts = bodies.map(plainTextOf)
  const words = wordsIn(texts)
  // Compromise, which tags the parts of speech and no more, would take minutes for all of them.
  const few = texts.slice(0, Math.ceil(texts.length / 10))
  const steps = { ...stepsOver(bodies, texts), compromise: () => few.forEach((text) => nlp(text)) }
  const costs = cpuSecondsInTurns(Object.values(steps), rounds, warmUps)
  costs.push((costs.pop() ?? NaN) * (words / wordsIn(few)))
  const [baseline = NaN, compromise = NaN] = [costs.at(0), costs.at(-1)]
  console.log(`${short(words)} words: ${name}`)
  console.table(
    Object.keys(steps).map((step, index) => ({
      step,
      'words per CPU second': short(words / (costs[index] ?? NaN)),
      'times the baseline': ((costs[index] ?? NaN) / baseline).toFixed(2),
      'times as fast as compromise': (compromise / (costs[index] ?? NaN)).toFixed(1),
    })),
  )
}

function wordsIn(texts: readonly string[]): number {
  return texts.join(' ').split(/\s+/u).length
}

// Each step begins from the text again: what finders share within a document is then paid by the first to need it.
function stepsOver(bodies: readonly string[], texts: readonly string[]): Record<string, () => void> {
  const mentionsIn = (text: string) => {
    const document = readDocument(text)
    return { document, known: findMentions(document, { registry, known: [] }) }
  }
  return {
    'remark-parse (baseline)': () => bodies.forEach((body) => parser.parse(body)),
    'retext-english': () => texts.forEach((text) => english.parse(text)),
    'tokens and sentences': () => texts.forEach((text) => readDocument(text)),
    '… and mentions': () => texts.forEach(mentionsIn),
    '… and quotes': () =>
      texts.map(mentionsIn).forEach(({ document, known }) => findQuotes(document, { registry, known })),
    '… and quantities: annotate()': () => texts.forEach((text) => annotate(text, registry)),
    'markdown to HTML, annotated': () => bodies.forEach((body) => annotateMarkdown(body, { registry })),
  }
}
