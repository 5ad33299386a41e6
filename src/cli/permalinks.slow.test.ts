import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../scripts/temporary-folder.ts'
import { buildRegistry } from '../annotate/actors/registry.ts'
import { anchorArticles, toNamed } from '../content/anchor-articles.ts'
import { readArticles } from '../content/read-articles.ts'
import { openLedgers } from '../permalinks/folder.ts'
import { commitLedgers } from '../permalinks/commit.ts'
import { planLedgers } from '../permalinks/plan.ts'

const first = 'Exports of timber rose 12 percent in May. Imports of copper fell 9 percent in June.'
const second = 'Imports of copper fell 9 percent in June. Prices of timber rose 14 percent in May.'

/** A project in which `first` was published and then became `second`. */
function edited() {
  const root = temporaryFolder('command')
  const [articles, permalinks] = [join(root, 'content/articles'), join(root, 'content/permalinks')]
  const write = (body: string): void => {
    for (const dir of [articles, join(root, 'content/actors')]) mkdirSync(dir, { recursive: true })
    const head = '---\ntitle: T\ndate: 2026-01-02T12:00:00Z\nsource: { name: S }\n---\n\n'
    writeFileSync(join(articles, 'trade.md'), `${head}${body}\n`)
  }
  write(first)
  const read = readArticles(articles).articles
  const folder = openLedgers(permalinks, read.map(toNamed))
  const found = anchorArticles(read, buildRegistry([]), folder, '2026-01-02')
  const anchored = found.map((it) => ({ ...toNamed(it.article), anchored: it.anchored }))
  commitLedgers(planLedgers(folder, anchored), { frozen: false })
  write(second)
  const runWith = (CI: string, ...args: string[]) => {
    const command = join(dirname(import.meta.filename), 'permalinks.ts')
    const options = { cwd: root, encoding: 'utf8', env: { ...process.env, CI } } as const
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], options)
    return { status, output: stdout + stderr }
  }
  return {
    run: runWith.bind(null, ''),
    runInCi: runWith.bind(null, 'true'),
    ledger: () => readdirSync(permalinks).map((name) => readFileSync(join(permalinks, name), 'utf8')),
  }
}

test('the command lists what is lost, refuses half a decision, and retires', () => {
  const { run, runInCi, ledger } = edited()
  const before = ledger()
  const listed = run()
  const id = /trade: (c-\w+) is lost/u.exec(listed.output)?.[1] ?? ''
  assert.equal(listed.status, 1)
  assert.match(listed.output, /was: {5}12 percent[\s\S]*--retire/u)
  const refused = run('--retire', id)
  assert.deepEqual([refused.status, refused.output.includes('Usage')], [1, true])
  const inCi = runInCi('--retire', id, '--reason', 'It was cut.')
  assert.deepEqual([inCi.status, inCi.output.includes('CI=true')], [1, true])
  assert.deepEqual(ledger(), before)
  const retired = run('--retire', id, '--reason', 'It was cut.')
  assert.deepEqual([retired.status, retired.output.includes('the next build writes the rest')], [0, true])
  assert.match(ledger().join(''), /"retired": \{"date":"[\d-]+","reason":"It was cut\."\}/u)
})

test('the command moves a lost id to what would be new', () => {
  const { run, ledger } = edited()
  const [, lost = '', fresh = ''] = /trade: (c-\w+) is lost[\s\S]*new as (c-\w+)/u.exec(run().output) ?? []
  assert.equal(run('--move', lost, fresh).status, 0)
  assert.match(ledger().join(''), new RegExp(`"id": "${lost}"[^}]*Prices of timber`, 'u'))
})
