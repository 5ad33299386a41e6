import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../scripts/temporary-folder.ts'
import { openLedgers } from './folder.ts'
import { formatLedger } from './format.ts'
import type { Ledger } from './ledger.ts'
import { commitLedgers } from './commit.ts'
import { planLedgers, type LedgerArticle } from './plan.ts'

const ledger = (exact: string): Ledger => ({
  entries: [
    {
      ...{ id: 'q-0', kind: 'quote', state: 'live', exact, prefix: '', suffix: '', start: 0, end: exact.length },
      ...{ speaker: null, value: null, unit: null, firstPublished: '2025-06-26', versions: [] },
    },
  ],
})
const named = (slug: string, exact: string): Ledger => ({
  entries: ledger(exact).entries.map((entry) => ({ ...entry, id: `q-${slug}` })),
})

/** Three articles as one build leaves them, and as the next does, before which the third was renamed. */
const before: LedgerArticle[] = ['a', 'b', 'c'].map((slug) => ({
  slug,
  anchored: { ledger: named(slug, 'old words'), report: [] },
}))
const after: LedgerArticle[] = [
  { slug: 'a', anchored: { ledger: named('a', 'new words'), report: [] } },
  { slug: 'b', anchored: { ledger: named('b', 'new words'), report: [] } },
  { slug: 'd', formerSlugs: ['c'], anchored: { ledger: named('c', 'new words'), report: [] } },
]
const build = (dir: string, articles: readonly LedgerArticle[]): void =>
  commitLedgers(planLedgers(openLedgers(dir, articles), articles), { frozen: false })

const url = (file: string): string => JSON.stringify(new URL(file, import.meta.url).href)

// The builder counts its calls to the file system, and kills itself before the one that it is told.
const builder = `
  import fs from 'node:fs'
  import { syncBuiltinESMExports } from 'node:module'
  const [, dir, articles, last] = process.argv
  let calls = 0
  for (const name of ['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync', 'rmSync']) {
    const call = fs[name]
    fs[name] = (...args) => {
      if (armed && calls++ === Number(last)) process.kill(process.pid, 'SIGKILL')
      return call(...args)
    }
  }
  syncBuiltinESMExports()
  let armed = false
  const { openLedgers } = await import(${url('./folder.ts')})
  const { commitLedgers } = await import(${url('./commit.ts')})
  const { planLedgers } = await import(${url('./plan.ts')})
  const all = JSON.parse(articles)
  const plan = planLedgers(openLedgers(dir, all), all)
  armed = true
  commitLedgers(plan, { frozen: false })`

/** Runs the second build in a process of its own until its call number `last`; the signal that ended it. */
function buildUntil(dir: string, last: number): Promise<NodeJS.Signals | null> {
  const args = ['--input-type=module', '--eval', builder, dir, JSON.stringify(after), String(last)]
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  return new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)))
}

/** Each ledger file of a folder by its name. */
const filesOf = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
  )

const whole = new Set(
  ['a', 'b', 'c'].flatMap((slug) => ['old words', 'new words'].map((exact) => formatLedger(named(slug, exact)))),
)

test('a build killed before any of its writes leaves whole ledgers, and the next build completes them', async () => {
  // Three files of five calls each, and a removal; the last run is not killed.
  const points = Array.from({ length: 17 }, (_, point) => point)
  const ended = await Promise.all(
    points.map(async (point) => {
      const dir = temporaryFolder('killed')
      build(dir, before)
      const signal = await buildUntil(dir, point)
      for (const text of Object.values(filesOf(dir))) assert.ok(whole.has(text), `half a ledger at ${point}`)
      build(dir, after)
      assert.deepEqual(Object.keys(filesOf(dir)), ['a.json', 'b.json', 'd.json'])
      for (const text of Object.values(filesOf(dir))) assert.match(text, /new words/u)
      return signal
    }),
  )
  assert.deepEqual(
    ended.map((signal) => signal === 'SIGKILL'),
    points.map((point) => point < 16),
  )
})
