import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '../lexicon/fold.ts'
import { countryRows } from './countries.ts'

const rows = countryRows
  .trim()
  .split('\n')
  .map((row) => row.split('|'))
const names = new Map(rows.map(([code = '', written = '']) => [code, written.split('/').map(fold)]))
const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const short = new Intl.DisplayNames('en', { type: 'region', style: 'short', fallback: 'none' })

for (const [code, listed] of names)
  test(`lists the English name of ${code}`, () => {
    const known = [english.of(code), short.of(code)].filter((name) => name !== undefined).map(fold)
    assert.ok(
      known.some((name) => listed.includes(name)),
      `${known.join(', ')} is not among ${listed.join(', ')}`,
    )
  })

test('lists every member and observer of the United Nations', () => {
  const members = `
    AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO
    CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID
    IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK
    ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB
    SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA VC VE VN VU
    WS YE ZA ZM ZW`
  const codes = members.trim().split(/\s+/u)
  assert.equal(codes.length, 195)
  assert.deepEqual(
    codes.filter((code) => !names.has(code)),
    [],
  )
})

test('lists each code once, in four columns', () => {
  assert.equal(names.size, rows.length)
  assert.deepEqual(
    rows.filter((row) => row.length !== 4),
    [],
  )
})

test('lists no name, seat or demonym for two countries', () => {
  const owners = new Map<string, string>()
  for (const [code = '', ...columns] of rows)
    for (const word of new Set(columns.flatMap((column) => column.split('/')).filter(Boolean))) {
      const owner = owners.get(word)
      assert.ok(owner === undefined || owner === code, `${word}: ${owner} and ${code}`)
      owners.set(word, code)
    }
})

test('lists no country twice under another code', () =>
  assert.deepEqual(
    ['UK', 'EL', 'BU', 'ZR', 'TP', 'YU', 'EU', 'UN'].filter((code) => names.has(code)),
    [],
  ))
