import { appendFileSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { temporaryProject, type TemporaryProject } from '../scripts/temporary-project.ts'
import { writeCorpus } from './corpus.ts'

// What a build of a generated corpus costs, clean and after an edit, beside Astro alone on the same articles.
const { values } = parseArgs({ options: { articles: { type: 'string', default: '200' } } })
const count = Number(values.articles)
const root = resolve(import.meta.dirname, '..')

type Usage = { readonly cpu: number; readonly peak: number }

function build({ folder, build }: TemporaryProject): Usage {
  const usage = join(folder, 'usage.json')
  const { status, output } = build({ USAGE_FILE: usage }, ['--import', join(root, 'bench/report-usage.ts')])
  if (status !== 0) throw new Error(`the build failed:\n${output.slice(-2000)}`)
  return JSON.parse(readFileSync(usage, 'utf8')) as Usage
}

const code = [
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
  'src',
  'public',
  'content/actors',
]
const ours = temporaryProject('site', code)
const baseline = temporaryProject('baseline', ['astro.config.mjs', 'src'], join(root, 'bench/baseline'))
for (const { folder } of [ours, baseline]) writeCorpus(join(folder, 'content/articles'), count)

const runs: Record<string, () => Usage> = {
  'Astro alone, clean (baseline)': () => build(baseline),
  'Quotidian, clean': () => build(ours),
  'Quotidian, nothing changed': () => build(ours),
  'Quotidian, one article edited': () => {
    appendFileSync(join(ours.folder, 'content/articles/report-0.md'), '\nOne more sentence.\n')
    return build(ours)
  },
}

const costs = Object.entries(runs).map(([run, measure]) => ({ run, ...measure() }))
const first = costs[0]?.cpu ?? 1
console.log(`${count} articles`)
console.table(
  costs.map(({ run, cpu, peak }) => ({
    run,
    'CPU seconds': cpu.toFixed(1),
    'times the baseline': (cpu / first).toFixed(2),
    'peak memory, GiB': peak.toFixed(2),
  })),
)
for (const project of [ours, baseline]) project.remove()
