import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { writeCorpus } from './corpus.ts'

// What a build of a generated corpus costs, clean and after an edit, beside Astro alone on the same articles.
const { values } = parseArgs({ options: { articles: { type: 'string', default: '200' } } })
const count = Number(values.articles)
const root = resolve(import.meta.dirname, '..')

type Usage = { readonly cpu: number; readonly peak: number }

/** A project in a folder of its own, with a corpus of `count` articles. */
function project(name: string, parts: readonly string[], from: string): string {
  const folder = mkdtempSync(join(tmpdir(), `quotidian-${name}-`))
  for (const part of parts) cpSync(join(from, part), join(folder, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeCorpus(join(folder, 'content/articles'), count)
  return folder
}

function build(folder: string): Usage {
  const usage = join(folder, 'usage.json')
  const args = ['--import', join(root, 'bench/report-usage.ts'), 'node_modules/astro/bin/astro.mjs', 'build']
  const env = { ...process.env, USAGE_FILE: usage, ASTRO_TELEMETRY_DISABLED: '1', CI: '' }
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (status !== 0) throw new Error(`the build failed:\n${stderr.slice(-2000)}`)
  return JSON.parse(readFileSync(usage, 'utf8')) as Usage
}

const ours = project(
  'site',
  ['package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'public', 'content/actors'],
  root,
)
const baseline = project('baseline', ['astro.config.mjs', 'src'], join(root, 'bench/baseline'))
const runs: Record<string, () => Usage> = {
  'Astro alone, clean (baseline)': () => build(baseline),
  'Quotidian, clean': () => build(ours),
  'Quotidian, nothing changed': () => build(ours),
  'Quotidian, one article edited': () => {
    appendFileSync(join(ours, 'content/articles/report-0.md'), '\nOne more sentence.\n')
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
for (const folder of [ours, baseline]) rmSync(folder, { recursive: true, force: true })
