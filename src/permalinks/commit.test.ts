import assert from 'node:assert/strict'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../scripts/temporary-folder.ts'
import { commitLedgers } from './commit.ts'
import { planOf, published, type Written } from './labelled-folder.ts'

const sales = 'Sales of timber rose [a:12%] in May.'

const refused: [what: string, written: Written, frozen: boolean, error: RegExp][] = [
  ['an id would be lost', { trade: 'It snowed.' }, false, /would be lost; nothing was written[\s\S]*--retire/u],
  ['an id would be lost, with CI=true', { trade: 'It snowed.' }, true, /would be lost/u],
  ['a file would change, with CI=true', { trade: sales.replace('12', '13') }, true, /CI=true[\s\S]*trade\.json/u],
]
for (const [what, written, frozen, error] of refused)
  test(`nothing is written where ${what}`, () => {
    const dir = published(temporaryFolder('ledgers'), { trade: sales })
    const before = readFileSync(join(dir, 'trade.json'), 'utf8')
    assert.throws(() => commitLedgers(planOf(dir, written), { frozen }), error)
    assert.deepEqual(readdirSync(dir), ['trade.json'])
    assert.equal(readFileSync(join(dir, 'trade.json'), 'utf8'), before)
  })

test('what was planned is written, and what a killed writer left is removed', () => {
  const dir = published(temporaryFolder('ledgers'), { trade: sales })
  writeFileSync(join(dir, 'trade.json.1.draft'), '{')
  commitLedgers(planOf(dir, { timber: sales }, { timber: ['trade'] }), { frozen: false })
  assert.deepEqual(readdirSync(dir), ['timber.json'])
  commitLedgers(planOf(dir, { timber: sales }), { frozen: true })
})
