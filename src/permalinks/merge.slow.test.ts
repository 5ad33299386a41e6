import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../scripts/temporary-folder.ts'
import { openLedgers } from './folder.ts'
import { formatLedger } from './format.ts'
import { anchorAnnotations } from './index.ts'
import { labelled } from './labelled.ts'
import { toLedger } from './ledger.ts'
import { parseLedger } from './parse.ts'
import { commitLedgers } from './commit.ts'
import { planLedgers } from './plan.ts'

const today = '2025-06-26'
const paragraphs = [
  'Rain fell on the old town. Sales of timber rose [a:12 percent] in May. Holm won a cup, and the band played late.',
  'Lind left by boat at noon. The mill by the river sold [b:300 tons] of rye. Nobody saw the ferry come back at night.',
  'Snow closed the pass again. A road of [c:40 km] was planned. The council met behind closed doors until it was dark.',
]
const article = paragraphs.join('\n\n')

/** A folder under git with one article and its ledger. */
function newSite() {
  const dir = temporaryFolder('merge')
  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Lin', '-c', 'user.email=lin@example.org', ...words], {
      ...{ cwd: dir, encoding: 'utf8', stdio: 'pipe' },
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    })
  const build = (slug: string, frozen = false): readonly unknown[] => {
    const { text, annotations } = labelled(readFileSync(join(dir, `${slug}.md`), 'utf8'))
    const folder = openLedgers(join(dir, 'permalinks'))
    const anchored = anchorAnnotations(text, annotations, folder.ledgers.get(slug) ?? null, { today, article: slug })
    const others = [...folder.ledgers.keys()].filter((name) => name !== slug).map((name) => ({ slug: name }))
    const plan = planLedgers(folder, [{ slug, anchored }, ...others])
    commitLedgers(plan, { frozen })
    return plan.files
  }
  const commit = (texts: Readonly<Record<string, string>>): void => {
    for (const [slug, text] of Object.entries(texts)) {
      writeFileSync(join(dir, `${slug}.md`), text)
      build(slug)
    }
    git('add', '.')
    git('commit', '--quiet', '--message', 'Edit')
  }
  git('init', '--quiet', '--initial-branch', 'main')
  commit({ trade: article })
  return { dir, git, build, commit }
}

type Texts = Readonly<Record<string, string>>
const edited = (from: string, to: string): Texts => ({ trade: article.replace(from, to) })

type Case = [what: string, ours: Texts, theirs: Texts]

function branched(ours: Texts, theirs: Texts) {
  const site = newSite()
  site.git('checkout', '--quiet', '-b', 'theirs')
  site.commit(theirs)
  site.git('checkout', '--quiet', 'main')
  site.commit(ours)
  return site
}

const merged: Case[] = [
  ['each add an article', { rye: 'The mill sold [a:20 tons].' }, { oats: 'The barn held [a:30 tons].' }],
  ['change the amounts of two paragraphs', edited('12 percent', '13 percent'), edited('40 km', '41 km')],
]
for (const [what, ours, theirs] of merged)
  test(`two branches that ${what} merge, and the next build has nothing to add`, () => {
    const { git, build } = branched(ours, theirs)
    git('merge', '--quiet', '--no-edit', 'theirs')
    for (const slug of Object.keys({ ...ours, ...theirs })) assert.deepEqual(build(slug, true), [])
  })

// A ledger remembers positions, so that whatever stands behind two edits of other lengths has moved twice.
const conflicting: Case[] = [
  ['edit the first and the last paragraph', edited('old town', 'very old town'), edited('closed doors', 'open doors')],
  ['edit the first and the second paragraph', edited('a cup', 'a silver cup'), edited('at noon', 'in the evening')],
  ['each add a claim', edited('at noon', 'with [d:7 bags] at noon'), edited('it was', 'it was [e:20 degrees] and')],
]
for (const [what, ours, theirs] of conflicting)
  test(`a conflict of two branches that ${what} is told, and heals with the entries of both sides`, () => {
    const { dir, git, build } = branched(ours, theirs)
    assert.throws(() => git('merge', '--quiet', '--no-edit', 'theirs'), { stdout: /CONFLICT/u })
    assert.throws(() => build('trade'), /trade\.json:\d+:1: a merge conflict is unresolved/u)
    const [mine = [], other = []] = ['2', '3'].map((side) => entriesIn(git('show', `:${side}:permalinks/trade.json`)))
    const ids = new Set(mine.map(({ id }) => id))
    const both = toLedger([...mine, ...other.filter(({ id }) => !ids.has(id))])
    writeFileSync(join(dir, 'permalinks/trade.json'), formatLedger(both))
    build('trade')
    assert.deepEqual(
      idsIn(join(dir, 'permalinks/trade.json')),
      both.entries.map(({ id }) => id),
    )
    assert.deepEqual(build('trade', true), [])
  })

const entriesIn = (json: string) => parseLedger(json, 'trade.json').entries
const idsIn = (file: string): string[] => entriesIn(readFileSync(file, 'utf8')).map(({ id }) => id)
