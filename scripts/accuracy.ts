import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { buildRegistry } from '../src/annotate/actors/registry.ts'
import { annotate } from '../src/annotate/annotate.ts'
import { isQuantity } from '../src/annotate/kinds.ts'
import { accuracyOf, type AnnotatedText } from '../src/annotate/quantities/accuracy.ts'
import type { GoldenArticle } from '../src/lib/accuracy/golden.ts'
import type { Measured } from '../src/lib/accuracy/measured.ts'
import { measure, type Comparison } from '../src/lib/accuracy/measure.ts'
import type { Score } from '../src/lib/accuracy/score.ts'

// Holds the rules to what people annotated and writes what the page "How this is made" shows; --misses prints the
// differences. Nobody is registered: the rules know of each text what a stranger's article would tell them.
const registry = buildRegistry([])
const articles = globSync('scripts/golden/*.yaml')
  .toSorted()
  .map((file) => parse(readFileSync(file, 'utf8')) as GoldenArticle)
const outcomes = articles.map((article) => measure(article, annotate(article.text, registry)))
const total = (comparison: Comparison): Score => {
  const scores = outcomes.map(({ scores }) => scores[comparison])
  const sum = (count: keyof Score): number => scores.reduce((all, score) => all + score[count], 0)
  return { golden: sum('golden'), found: sum('found'), same: sum('same') }
}

const rows = readFileSync('src/annotate/quantities/fixtures/claims.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as AnnotatedText)
const fields = accuracyOf(rows, (text) => annotate(text, registry).filter(isQuantity))

const measured: Measured = {
  articles: articles.length,
  words: articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0),
  quotes: total('quotes'),
  speakers: total('speakers'),
  claims: total('claims'),
  values: total('values'),
  mentions: total('mentions'),
  actors: total('actors'),
  sentences: { claims: fields.claims, fields: Object.fromEntries([...fields.accuracy].map(([f, s]) => [f, round(s)])) },
}
writeFileSync('src/lib/accuracy/measured.json', `${JSON.stringify(measured, null, 2)}\n`)
for (const comparison of ['quotes', 'speakers', 'claims', 'values', 'mentions', 'actors'] as const) {
  const { golden, found, same } = measured[comparison]
  console.log(`${comparison.padEnd(9)} ${same} of ${golden} (${found} found)`)
}
console.log(`${measured.sentences.claims} claims in sentences:`, measured.sentences.fields)
if (process.argv.includes('--misses'))
  for (const { comparison, want, got } of outcomes.flatMap(({ misses }) => misses))
    console.log(`${comparison}: ${want || 'nothing'} → ${got ?? 'nothing'}`)

function round(share: number): number {
  return Math.round(share * 1000) / 1000
}
