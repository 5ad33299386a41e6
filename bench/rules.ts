import { globSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { folders } from '../src/content/folders.ts'
import { type Answering, readAnswering } from './rules/answering.ts'
import { listen, silencing } from './rules/silence.ts'

// What each function of the annotator is good for: in how many texts something else is found when it answers "no" to all
// that it is asked. Where one changes nothing, another does the same, or the texts do not hold what it is for.
const usage = `Usage: npm run --silent bench:rules -- [--most N] FILE…

Lists the functions of the annotator without which at most N texts (0) are annotated otherwise.

FILE  lines of {"id","text"}, as "npm run annotate -- --jsonl" reads them`

const { most, texts } = readArguments()
const root = resolve('.')
const { functions, codes } = readAnswering(root, filesOfAnnotator())
registerHooks({
  load(url, context, nextLoad) {
    const source = url.startsWith('file:') ? codes.get(fileURLToPath(url)) : undefined
    return source === undefined ? nextLoad(url, context) : { format: 'module-typescript', source, shortCircuit: true }
  },
})
// Only now, so that what they load is the code above; what is asked as it is loaded, no text asks again.
const whileLoading = listen()
const { annotate } = await import('../src/annotate/annotate.ts')
const { readRegistry } = await import('../src/content/read-registry.ts')
const { registry } = readRegistry(folders.actors)

const found = texts.map((text) => ({ answering: listen(), annotations: annotationsOf(text) }))
listen()
const rows = functions.flatMap((told, number) => (whileLoading.has(number) ? [] : [toRow(told, number)]))
const needless = rows.filter(({ changed }) => changed <= most)
console.table(needless)
console.log(`${needless.length} of ${rows.length} functions change at most ${most} of ${texts.length} texts`)

function readArguments(): { readonly most: number; readonly texts: readonly string[] } {
  const { values, positionals } = parseArgs({
    options: { most: { type: 'string', default: '0' } },
    allowPositionals: true,
  })
  const most = Number(values.most)
  if (positionals.length === 0 || !Number.isInteger(most)) {
    console.error(usage)
    process.exit(2)
  }
  return { most, texts: positionals.flatMap(textsIn) }
}

function textsIn(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim()).map((line) => (JSON.parse(line) as { readonly text: string }).text)
}

function filesOfAnnotator(): string[] {
  return globSync('src/annotate/**/*.ts', { exclude: ['**/*.test.ts'] }).map((file) => resolve(file))
}

// Where a function answers "no" by itself, it changes nothing; beyond `most` there is nothing more to know.
function toRow({ name, file, line, lines }: Answering, number: number) {
  let answers = 0
  let changed = 0
  for (const [index, text] of texts.entries()) {
    if (!found[index]?.answering.has(number)) continue
    answers++
    if (changed <= most && isOtherWithout(number, text, found[index].annotations)) changed++
  }
  return { function: name, place: `${file}:${line}`, lines, 'texts it answers in': answers, changed }
}

function annotationsOf(text: string): string {
  return JSON.stringify(annotate(text, registry))
}

function isOtherWithout(number: number, text: string, before: string): boolean {
  try {
    return silencing(number, () => annotationsOf(text)) !== before
  } catch {
    return true
  }
}
