import { readFile } from 'node:fs/promises'
import { buildRegistry } from '../src/annotate/actors/registry.ts'
import { annotate } from '../src/annotate/annotate.ts'
import { isQuantity } from '../src/annotate/kinds.ts'
import { accuracyOf, type AnnotatedText } from '../src/annotate/quantities/accuracy.ts'

// Prints how often each field of a claim is right on the annotated sentences; --misses lists what is wrong.
const file = new URL('../src/annotate/quantities/fixtures/claims.jsonl', import.meta.url)
const rows = (await readFile(file, 'utf8'))
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as AnnotatedText)
const registry = buildRegistry([])
const { claims, misses, accuracy } = accuracyOf(rows, (text) => annotate(text, registry).filter(isQuantity))
console.log(`${claims} claims in ${rows.length} texts`)
for (const [field, share] of accuracy) console.log(`${field.padEnd(12)} ${share.toFixed(3)}`)
if (process.argv.includes('--misses')) for (const miss of misses) console.log(JSON.stringify(miss))
