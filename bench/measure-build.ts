import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TemporaryProject } from '../scripts/temporary-project.ts'

/**
 * What a process and its threads cost: CPU seconds, seconds on the clock, and the most memory it held, in GiB. What
 * Pagefind computes in a process of its own is not in it: some 18 CPU seconds at 1,000 articles, 4 after one edit.
 */
export type Usage = { readonly cpu: number; readonly wall: number; readonly peak: number }

/** What one build of a project costs, without the pictures, which are drawn once and kept. */
export function measureBuild({ folder, build }: TemporaryProject): Usage {
  const file = join(folder, 'usage.json')
  const env = { USAGE_FILE: file, SHARE_IMAGES: '0' }
  const start = performance.now()
  const { status, output } = build(env, ['--import', join(import.meta.dirname, 'report-usage.ts')])
  if (status !== 0) throw new Error(`the build failed:\n${output.slice(-2000)}`)
  const { cpu, peak } = JSON.parse(readFileSync(file, 'utf8')) as Omit<Usage, 'wall'>
  return { cpu, peak, wall: (performance.now() - start) / 1000 }
}
