import { appendFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { temporaryProject, type TemporaryProject } from '../scripts/temporary-project.ts'
import { writeCorpus } from './corpus.ts'
import { measureBuild, type Usage } from './measure-build.ts'

// What a build of a generated corpus costs, clean and after an edit, beside Astro alone on the same articles. Each quote
// and claim has an address of its own, some forty an article: they are measured apart, for they outweigh all the rest.
const options = {
  articles: { type: 'string', default: '200' },
  'articles-only': { type: 'boolean', default: false },
} as const
const { values } = parseArgs({ options })
const root = resolve(import.meta.dirname, '..')
const code = ['package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json']
const parts = [...code, 'src', 'public', 'content/actors']

for (const count of values.articles.split(',').map(Number)) benchmark(count)

function benchmark(count: number): void {
  const projects: TemporaryProject[] = []
  const withArticles = (project: TemporaryProject): TemporaryProject => {
    projects.push(project)
    writeCorpus(join(project.folder, 'content/articles'), count)
    return project
  }
  const baseline = withArticles(temporaryProject('baseline', ['astro.config.mjs', 'src'], join(root, 'bench/baseline')))
  const ours = withArticles(temporaryProject('site', parts))
  rmSync(join(ours.folder, 'src/pages/c'), { recursive: true })
  const whole = values['articles-only'] ? undefined : withArticles(temporaryProject('whole', parts))
  const runs: [run: string, measure: () => Usage][] = [
    ['Astro alone, clean (baseline)', () => measureBuild(baseline)],
    ['articles, actors, lists, data: clean', () => measureBuild(ours)],
    ['… nothing changed', () => measureBuild(ours)],
    ['… one article edited', () => measureBuild(edited(ours))],
  ]
  if (whole)
    runs.push(['and a page, an embed and an oEmbed for each quote and claim: clean', () => measureBuild(whole)])
  show(
    count,
    runs.map(([run, measure]) => ({ run, ...measure() })),
  )
  for (const project of projects) project.remove()
}

function edited(project: TemporaryProject): TemporaryProject {
  appendFileSync(join(project.folder, 'content/articles/report-0.md'), '\nOne more sentence.\n')
  return project
}

function show(count: number, costs: readonly (Usage & { readonly run: string })[]): void {
  const [first, clean] = costs.map(({ cpu }) => cpu)
  console.log(`\nBuilds of ${count} articles`)
  console.table(
    costs.map(({ run, cpu, wall, peak }) => ({
      run,
      'CPU seconds': cpu.toFixed(1),
      'times the baseline': (cpu / (first ?? 1)).toFixed(2),
      'of the clean build': `${((100 * cpu) / (clean ?? 1)).toFixed(0)}%`,
      seconds: wall.toFixed(1),
      'peak memory, GiB': peak.toFixed(2),
    })),
  )
}
